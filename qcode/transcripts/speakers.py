"""Which labels are speakers: judged over the whole document, as a careful reader would."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from qcode.transcripts.labels import Shape, clean, fold, shape
from qcode.transcripts.lines import Line
from qcode.transcripts.marks import Mark, has_own_time
from qcode.transcripts.rules import Kind, SpeakerRule
from qcode.transcripts.words import ASKING, ASKING_LETTERS, FUNCTION_WORDS, LETTER_PAIRS, PAIRED

_SOLID = frozenset({Kind.FILE, Kind.STAMPED, Kind.TIME_FIRST})  # kinds that prose does not imitate
_LOOSE = frozenset(  # kinds that prose does
    {Kind.OWN_LINE, Kind.DASH, Kind.BRACKETS, Kind.LEAD, Kind.TAB, Kind.SIGN}
)
_FAINT = frozenset(
    {Shape.LOWER, Shape.NUMBER, Shape.PHRASE}
)  # shapes that only their places make a speaker's
_FEW = 8
_TIMED_SHARE = 0.6
_LONG = 6  # letters a word needs before a typing error can be told from another word
_NEAR = 0.85
_ASK_ANSWER = (("q", "a"), ("v", "a"), ("f", "a"))
_WORD = re.compile(r"\b\w+\b(?!\s*[:：])")
_JOINED = re.compile(r"\b\w+(?:[^\w\s]\w+)+\b(?!\s*[:：])")
_SENTENCE = re.compile(r"\w\W*[.?!…؟。]")


class Label(NamedTuple):
    """One label of a document with all its places."""

    key: str
    shape: Shape
    marks: tuple[Mark, ...]
    word: bool  # also stands in the text as an ordinary word

    @property
    def often(self) -> bool:
        """True when the label recurs."""
        return len(self.marks) > 1


def speaking(rule: SpeakerRule, marks: Sequence[Mark], lines: Sequence[Line], text: str) -> dict[str, str]:
    """The folded labels that speak under this rule, each with its speaker."""
    keys = _chosen(rule, marks, lines, text)
    meant = {key: key for key in keys}
    if not rule.speakers:
        meant |= _misspelt(marks, keys, {fold(label) for label in rule.never}) | _numbered_pairs(keys)
    return _names(rule, marks, meant)


def _chosen(rule: SpeakerRule, marks: Sequence[Mark], lines: Sequence[Line], text: str) -> frozenset[str]:
    never = {fold(label) for label in rule.never}
    if rule.speakers:
        return frozenset({fold(label) for label in rule.speakers} - never)
    if rule.kind == Kind.FILE:
        return frozenset({fold(mark.label) for mark in marks} - never - {""})
    labels = [label for label in _labels(marks, text) if label.key not in never]
    extra = {fold(label) for label in (*rule.extra, *(label for label, _ in rule.aliases))}
    if _are_timed(marks, lines):
        timed = [label for label in labels if _is_timed(label, lines)]
        return frozenset((_judge(Kind.STAMPED, timed, lines, text) | extra) - never)
    return frozenset((_judge(rule.kind, labels, lines, text) | extra) - never)


def _names(rule: SpeakerRule, marks: Iterable[Mark], meant: Mapping[str, str]) -> dict[str, str]:
    """The speaker of each label: its alias if there is one, else the most frequent way of writing it."""
    aliases = {fold(label): speaker for label, speaker in rule.aliases}
    spelt: dict[str, Counter[str]] = {}
    for mark in marks:
        key = fold(mark.label)
        if key in meant:
            spelt.setdefault(meant[key], Counter())[_spelling(mark.label, key, meant[key])] += 1
    names = {key: _best(found) for key, found in spelt.items()}
    return {key: aliases.get(key) or aliases.get(to) or names.get(to, to) for key, to in meant.items()}


def _best(spelt: Counter[str]) -> str:
    """The most frequent way of writing a label, rather without an aside such as ``(whispers)``."""
    return max(spelt, key=lambda name: (spelt[name], "(" not in name))


def _spelling(label: str, key: str, to: str) -> str:
    """The label as a name; ``Q`` for ``Q1`` and ``Vraag`` for ``Vraag 1``: those numbers only count questions."""
    name = clean(label)
    return name[: len(to)] if to in PAIRED or (key != to and key.startswith(to)) else name


def _misspelt(marks: Sequence[Mark], keys: frozenset[str], never: set[str]) -> dict[str, str]:
    """Labels that are a known role word but for a typing error: ``Inteviewer:``."""
    roles = [key for key in keys if key.isalpha() and len(key) >= _LONG and shape(key) == Shape.ROLE]
    found: dict[str, str] = {}
    for key in {fold(mark.label) for mark in marks} - keys - never:
        near = get_close_matches(key, roles, n=1, cutoff=_NEAR) if key.isalpha() else []
        found |= {key: near[0]} if near else {}
    return found


def _numbered_pairs(keys: frozenset[str]) -> dict[str, str]:
    """``Q1`` and ``A1``, ``Q2`` and ``A2``: one who asks and one who answers, not four people."""
    for asks, answers in _ASK_ANSWER:
        numbers = {key[1:] for key in keys if key[0] == asks and key[1:].isdigit()}
        if len(numbers) > 1 and all(answers + number in keys for number in numbers):
            return {key: key[0] for key in keys if key[1:] in numbers and key[0] in {asks, answers}}
    return {}


def _are_timed(marks: Sequence[Mark], lines: Sequence[Line]) -> bool:
    """True when most labels come with a time of their own, which prose does not imitate."""
    timed = sum(has_own_time(mark, lines) for mark in marks)
    return timed >= max(2, len(marks) * _TIMED_SHARE)


def _is_timed(label: Label, lines: Sequence[Line]) -> bool:
    """True for a label with a time at one of its places at least, and for one that labels a speaker by itself."""
    strong = label.shape in {Shape.ROLE, Shape.CODE, Shape.LETTER}
    return strong or any(has_own_time(mark, lines) for mark in label.marks)


def _labels(marks: Iterable[Mark], text: str) -> list[Label]:
    places: dict[str, list[Mark]] = {}
    for mark in marks:
        places.setdefault(fold(mark.label), []).append(mark)
    words = _ordinary_words(text)
    return [
        Label(key, shape(found[0].label), tuple(found), _is_word(key, len(found), words))
        for key, found in places.items()
        if key
    ]


def _is_word(key: str, count: int, words: frozenset[str]) -> bool:
    """True when the label also occurs without a capital: ``Conclusie:`` beside "een conclusie"."""
    if key in FUNCTION_WORDS and count <= 2:
        return True
    return key.islower() and key in words


@lru_cache(maxsize=1)  # every rule asks for the words of the same text
def _ordinary_words(text: str) -> frozenset[str]:
    """The words of the text, also those joined by hyphens and the like, where no colon follows."""
    return frozenset(_WORD.findall(text)) | frozenset(_JOINED.findall(text))


def _judge(kind: Kind, labels: list[Label], lines: Sequence[Line], text: str) -> frozenset[str]:
    strong = [label for label in labels if _is_strong(label, labels)]
    likely = [label for label in labels if label.shape == Shape.NAME and _recurs(kind, label, labels)]
    plain = [label for label in labels if label.shape in _FAINT and len(label.marks) > 2]
    pairs = frozenset(_numbered_pairs(frozenset(label.key for label in strong)))
    if pairs and (kind == Kind.SIGN or kind not in _LOOSE):
        return pairs | {label.key for label in strong if label.shape == Shape.ROLE}
    several = [group for group in ([*strong, *likely], [*strong, *_named(likely)], strong) if len(group) > 1]
    for group in (*several, [*strong, *likely, *plain], [*strong, *likely], strong):
        if _is_conversation(kind, group, lines):
            return frozenset(label.key for label in _with_family(kind, group, labels, strong))
    return _short_conversation(kind, labels, lines, text)


def _is_strong(label: Label, labels: Sequence[Label]) -> bool:
    """True for what labels a speaker by itself: role words, codes such as R1, and letters that pair up."""
    if label.key in PAIRED:
        return label.often and sum(other.key in PAIRED for other in labels) > 1
    if label.shape == Shape.LETTER:
        return label.often or _has_partner(label, labels)
    return label.shape in {Shape.ROLE, Shape.CODE}


def _has_partner(label: Label, labels: Sequence[Label]) -> bool:
    """True for a letter beside its counterpart: I beside R, or beside R1 or Respondent."""
    if label.key in ASKING_LETTERS and any(other.shape in {Shape.ROLE, Shape.CODE} for other in labels):
        return True
    letters = {other.key for other in labels}
    return any(label.key in pair and pair <= letters for pair in LETTER_PAIRS)


def _recurs(kind: Kind, label: Label, labels: Sequence[Label]) -> bool:
    if kind in _SOLID:
        return True
    return label.often and not (label.word and _is_rare(label, labels))


def _is_rare(label: Label, labels: Sequence[Label]) -> bool:
    """True when the label occurs far less than the labels beside it."""
    return len(label.marks) * 5 < max(len(other.marks) for other in labels)


def _named(labels: Iterable[Label]) -> list[Label]:
    return [label for label in labels if label.shape == Shape.NAME and not label.word]


def _is_conversation(kind: Kind, group: Sequence[Label], lines: Sequence[Line]) -> bool:
    """True when the labels alternate, are few, and (where only names are known) begin much of the text."""
    places = sorted((mark.line, label.key) for label in group for mark in label.marks)
    if not places:
        return False
    strong = [label for label in group if label.shape in {Shape.ROLE, Shape.CODE, Shape.LETTER}]
    if len(group) == 1:
        return _is_monologue(kind, group[0], lines)
    once = kind in _SOLID and not any(label.often for label in group)
    if (once or kind == Kind.SIGN) and not _say_something(group, lines):
        return False
    turns = sum(a[1] != b[1] for a, b in pairwise(places)) / max(1, len(places) - 1)
    share = len(places) / max(1, len(lines) - places[0][0])
    if any(label.shape in _FAINT for label in group):
        return turns >= 0.5 and share >= 0.4 and len(group) * 2 < len(places)
    if not strong and kind not in _SOLID:
        if kind not in _LOOSE and turns == 1 and len(places) > 3 and _one_asks(group, lines):
            return True
        return _are_people(kind, group, [key for _, key in places], turns, share)
    loose = kind in _LOOSE or len(strong) < len(group) / 2
    few = len(group) <= max(2, len(places) * (0.5 if loose else 0.75))
    enough = len(places) > len(group) or _is_pair(kind, group)
    return few and enough and turns >= (0.4 if loose else 0.2) and (not loose or share >= 0.08)


def _are_people(kind: Kind, group: Sequence[Label], keys: Sequence[str], turns: float, share: float) -> bool:
    """True when labels that may be names or words behave as names: few, in turns, all through the text."""
    if _is_form(keys, len(group)):
        return False
    if any(label.word for label in group):
        return turns >= 0.5 and share >= 0.5 and len(group) * 3 <= len(keys)
    few = len(group) <= max(2, len(keys) * (0.34 if kind in _LOOSE else 0.5))
    often = 0.15 if kind in _LOOSE else 0.08
    return few and len(keys) > len(group) and turns >= (0.7 if kind in _LOOSE else 0.4) and share >= often


def _one_asks(group: Sequence[Label], lines: Sequence[Line]) -> bool:
    """True when of two one always asks and the other does not: a conversation, however long the answers."""
    asking = [all(lines[mark.line].text.endswith("?") for mark in label.marks) for label in group]
    return len(group) == 2 and asking.count(True) == 1 and all(label.often for label in group)


def _say_something(group: Sequence[Label], lines: Sequence[Line]) -> bool:
    """True when sentences stand beside or below most labels: not the names and titles of a programme."""
    marks = [mark for label in group for mark in label.marks]
    said = [_SENTENCE.search(_words_of(mark, lines)) is not None for mark in marks]
    return 2 * sum(said) >= len(said)


def _words_of(mark: Mark, lines: Sequence[Line]) -> str:
    line = lines[mark.line]
    if mark.body < line.end:
        return line.text[mark.body - line.start :]
    return next((below.text for below in lines[mark.line + 1 :] if below.start >= mark.body), "")


def _is_form(keys: Sequence[str], size: int) -> bool:
    """True when three or more labels come round in the same order again and again: fields, not people."""
    return len(keys) > size > 2 and all(key == later for key, later in zip(keys, keys[size:], strict=False))


def _is_pair(kind: Kind, group: Sequence[Label]) -> bool:
    """True for one question and one answer (I and P10), and for labels with times."""
    asks = any(label.key in ASKING_LETTERS | ASKING for label in group)
    return kind in _SOLID or (asks and kind not in _LOOSE and len(group) == 2)


def _is_monologue(kind: Kind, label: Label, lines: Sequence[Line]) -> bool:
    """True when one person speaks and every turn says so."""
    if kind in _SOLID and label.shape != Shape.OTHER:
        return label.often or label.marks[0].start == lines[0].start
    if label.shape not in {Shape.ROLE, Shape.CODE} or kind in _LOOSE:
        return False
    opens = label.marks[0].line == 0 and _SENTENCE.search(_words_of(label.marks[0], lines)) is not None
    return label.often or len(lines) <= 3 or opens


def _with_family(
    kind: Kind, group: Sequence[Label], labels: Sequence[Label], strong: Sequence[Label]
) -> list[Label]:
    """The group, and labels that occur once but are written like those of the group."""
    beginning = min(mark.line for label in group for mark in label.marks)
    known = {label.key for label in group} | {label.key for label in strong}
    members = [label for label in labels if label.key in known]
    if kind in _LOOSE or not _named(group):
        return members
    words = {len(label.key.split()) for label in group if label.shape == Shape.NAME}
    late = [
        label
        for label in _named(labels)
        if label.key not in known and label.marks[0].line > beginning and len(label.key.split()) in words
    ]
    return [*members, *late]


def _short_conversation(
    kind: Kind, labels: Sequence[Label], lines: Sequence[Line], text: str
) -> frozenset[str]:
    """The labels of a transcript of a few turns, in which names need not recur."""
    speaks = [label for label in labels if label.shape in {Shape.ROLE, Shape.CODE, Shape.NAME}]
    speaks = [label for label in speaks if not label.word or label.shape == Shape.ROLE]
    marks = sorted(mark for label in speaks for mark in label.marks)
    if kind in _LOOSE or len(speaks) < 2 or len(marks) > _FEW:
        return frozenset()
    named = all(label.shape == Shape.NAME for label in speaks)
    if named and len({label.key.rstrip("0123456789 ") for label in speaks}) == 1:
        return frozenset()  # Artikel 1, Artikel 2
    if named and _is_form([fold(mark.label) for mark in marks], len(speaks)):
        return frozenset()
    labelled = len(marks) >= 0.8 * (len(lines) - marks[0].line)
    said = [text[mark.body : lines[mark.line].end] for mark in marks]
    spoken = len(marks) > len(speaks) or sum(bool(_SENTENCE.search(words)) for words in said) * 2 >= len(said)
    return frozenset(label.key for label in speaks) if labelled and spoken else frozenset()
