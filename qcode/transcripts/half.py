"""Transcripts in which one side has a label and the other has none: ``Vraag 1: …?`` and below it the answer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from qcode.transcripts.labels import Shape, clean, fold, shape
from qcode.transcripts.lines import Line
from qcode.transcripts.marks import Mark
from qcode.transcripts.rules import SpeakerRule
from qcode.transcripts.words import ASKING_LETTERS, ASKING_WORDS

ASKS = "asks"
ANSWERS = "answers"
_FEWEST = 3
_MOSTLY = 0.7
_NUMBERED = re.compile(r"(?P<number>\d{1,2})[.)]\s+(?=\S)")
_ITEM = re.compile(r"(?:[-•*○]|[^\W\d_][.)])\s")
_QUESTION = re.compile(r"[?؟？]\W*$")
_COUNT = re.compile(r"[\s._-]*\d+$")


class Half(NamedTuple):
    """Where turns begin when one side has no label, and what the two sides are called."""

    marks: list[Mark]
    names: dict[str, str]


def half_labelled(marks: Sequence[Mark], lines: Sequence[Line], rule: SpeakerRule) -> Half:
    """The turns of both sides; none when both have labels, or neither."""
    labelled = _one_label(marks) or _numbered_questions(lines)
    if len(labelled) < _FEWEST:
        return Half([], {})
    name = _COUNT.sub("", clean(labelled[0].label))
    asks = _asks(name) or (not _answers(name) and _share(labelled, lines) >= _MOSTLY)
    found = _below(labelled, lines) if asks else _above(labelled, lines)
    names = {ASKS: name or "Interviewer", ANSWERS: "Respondent"}
    if not asks:
        names = {ASKS: "Interviewer", ANSWERS: name}
    return Half(found, names | {fold(label): speaker for label, speaker in rule.aliases})


def _one_label(marks: Sequence[Mark]) -> list[Mark]:
    """The marks of the one strong label there is, its numbers left aside."""
    strong = [mark for mark in marks if shape(mark.label) in {Shape.ROLE, Shape.CODE, Shape.LETTER}]
    stems = Counter(_COUNT.sub("", fold(mark.label)) for mark in strong)
    if len(stems) != 1 or len(strong) < _MOSTLY * len(marks):
        return []
    return strong


def _numbered_questions(lines: Sequence[Line]) -> list[Mark]:
    """Paragraphs ``1. …?``, ``2. …?``: their numbers go up, and nearly all of them ask."""
    found: list[Mark] = []
    number = 0
    for i, line in enumerate(lines):
        match = _NUMBERED.match(line.text) if line.opens and line.source.kind != "heading" else None
        if match and int(match["number"]) == number + 1:
            number += 1
            found.append(Mark(i, line.start, "", line.start + match.end()))
    return found if _share(found, lines) >= _MOSTLY else []


def _share(marks: Sequence[Mark], lines: Sequence[Line]) -> float:
    asked = sum(_QUESTION.search(lines[mark.line].text) is not None for mark in marks)
    return asked / len(marks) if marks else 0.0


def _asks(name: str) -> bool:
    return fold(name) in ASKING_WORDS | ASKING_LETTERS


def _answers(name: str) -> bool:
    return fold(name) in {"a", "r", "p", "antwoord", "answer", "antwort", "réponse"} or (
        shape(name) == Shape.ROLE and not _asks(name)
    )


def _below(labelled: Sequence[Mark], lines: Sequence[Line]) -> list[Mark]:
    """Questions with a label, and the paragraph under each, where its answer begins."""
    taken = {mark.line for mark in labelled}
    found: list[Mark] = []
    answers: list[Line] = []
    for mark in labelled:
        found.append(mark._replace(label=ASKS))
        below = _next_paragraph(mark.line, lines)
        if below < len(lines) and below not in taken:
            answers.append(lines[below])
            found.append(_plain(below, lines[below], ANSWERS))
    return found if len(answers) >= _MOSTLY * len(labelled) and _are_answers(answers) else []


def _are_answers(answers: Sequence[Line]) -> bool:
    """False for the follow-up questions of an interview guide and for the options of a multiple choice."""
    asked = sum(_QUESTION.search(line.text) is not None for line in answers)
    listed = sum(line.source.kind == "list" or _ITEM.match(line.text) is not None for line in answers)
    return 2 * asked < len(answers) and 2 * listed < len(answers)


def _above(labelled: Sequence[Mark], lines: Sequence[Line]) -> list[Mark]:
    """Answers with a label, and the question above each."""
    taken = {mark.line for mark in labelled}
    found: list[Mark] = []
    questions = 0
    for mark in labelled:
        above = mark.line - 1
        if above >= 0 and above not in taken and _QUESTION.search(lines[above].text):
            questions += 1
            found.append(_plain(above, lines[above], ASKS))
        found.append(mark._replace(label=ANSWERS))
    return found if questions >= _MOSTLY * len(labelled) else []


def _plain(number: int, line: Line, label: str) -> Mark:
    return Mark(number, line.start, label, line.start, line.source.seconds)


def _next_paragraph(number: int, lines: Sequence[Line]) -> int:
    below = number + 1
    while below < len(lines) and lines[below].paragraph == lines[number].paragraph:
        below += 1
    return below
