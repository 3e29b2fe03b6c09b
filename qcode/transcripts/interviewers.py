"""Who asks the questions."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from qcode.model.draft import TurnDraft
from qcode.transcripts.labels import fold
from qcode.transcripts.words import ANSWERING, ASKING_LETTERS, ASKING_WORDS

_QUESTION = re.compile("[?؟？]")


class _Talk(NamedTuple):
    turns: int
    asked: float  # share of the turns with a question
    length: float  # words per turn


def interviewers_of(text: str, turns: Sequence[TurnDraft]) -> frozenset[str]:
    """The speakers who interview: by role word, by letter, beside a Respondent, or because they ask most."""
    speakers = list(dict.fromkeys(turn.speaker for turn in turns if turn.speaker))
    for known in (_by_word, _by_letter):
        found = frozenset(speaker for speaker in speakers if known(speaker))
        if found and len(found) < max(2, len(speakers)):
            return found
    others = [speaker for speaker in speakers if not _answers(speaker)]
    if len(others) == 1 < len(speakers):
        return frozenset(others)
    talks = {
        speaker: _talk(text, [turn for turn in turns if turn.speaker == speaker]) for speaker in speakers
    }
    return _by_questions(talks)


def _by_word(speaker: str) -> bool:
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", fold(speaker))
    return any(word in ASKING_WORDS for word in words)


def _answers(speaker: str) -> bool:
    """True for those whose label says that they answer: Participant, Respondent 2."""
    words = re.findall(r"[^\W\d_]+", fold(speaker))
    return bool(words) and words[0] in ANSWERING


def _by_letter(speaker: str) -> bool:
    return fold(speaker).rstrip("0123456789") in ASKING_LETTERS


def _talk(text: str, turns: Sequence[TurnDraft]) -> _Talk:
    said = [text[turn.body : turn.end] for turn in turns]
    asked = sum(bool(_QUESTION.search(words)) for words in said) / len(said)
    return _Talk(len(said), asked, sum(len(words.split()) for words in said) / len(said))


def _by_questions(talks: Mapping[str, _Talk]) -> frozenset[str]:
    """The one who asks most, if that is clear and others say more."""
    if len(talks) < 2:
        return frozenset()
    first, second = sorted(talks, key=lambda speaker: talks[speaker].asked, reverse=True)[:2]
    clear = talks[first].asked >= 0.3 and talks[first].asked > talks[second].asked
    longest = max(talk.length for speaker, talk in talks.items() if speaker != first)
    return frozenset({first}) if clear and talks[first].length <= longest else frozenset()
