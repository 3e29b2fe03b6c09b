"""Labels that some other sign sets apart: ``I> Hoe?``, ``R; Goed``, ``Q. How?``, or spaces only."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qcode.transcripts.labels import Shape, fold, shape
from qcode.transcripts.words import LETTER_PAIRS

_NAME = r"(?P<label>[^\W_][^:：\n\t<>\[\]{}|#\"“”„«»?!;=*\\]{0,47}?)"
_SHORT = r"(?P<label>[^\W\d_]{1,12}(?:[ .-]?\d{1,3})?\??)"
_NUMBER = r"^\s*(?:[\[(]?\d{1,4}[\])]?[.):]?\s+)?"

# Signs that prose hardly puts behind the first words of a line, and signs that it does.
_RARE = {
    sign: re.compile(rf"{_NUMBER}{_NAME}{pattern}(?=\S)")
    for sign, pattern in {
        ">": r"\s*>{1,2}\s*",
        ";": r"\s*;\s*",
        "  ": r"[ \u00a0]{2,}",
    }.items()
}
_COMMON = {
    sign: re.compile(rf"{_NUMBER}{_SHORT}{pattern}(?=\S)")
    for sign, pattern in {
        ".": r"\.\s+",
        ")": r"\s?\)\s*",
        "/": r"\s?/\s*",
        "-": r"[-–—]\s+",
        " ": r" ",
    }.items()
}
_STRONG = frozenset({Shape.ROLE, Shape.CODE, Shape.LETTER})
_NEARLY_ALL = 0.7
_PART = 0.3
_LIST = frozenset("ab")
_WORDS = frozenset("ia")


class Found(NamedTuple):
    """A label before a sign: the line's number, the label, and where the words begin within the line."""

    line: int
    label: str
    body: int


def signed(texts: Sequence[str]) -> list[Found]:
    """The lines that begin with a label and the one sign that this transcript uses behind labels; none without it."""
    found = [[*_rare(texts, pattern)] for pattern in _RARE.values()]
    found += [_common(texts, pattern) for pattern in _COMMON.values()]
    return max(found, key=_labels_in)


def _labels_in(found: Sequence[Found]) -> int:
    return sum(shape(each.label) in _STRONG | {Shape.NAME} for each in found)


def _rare(texts: Sequence[str], pattern: re.Pattern[str]) -> Iterator[Found]:
    for number, text in enumerate(texts):
        match = pattern.match(text)
        if match:
            yield Found(number, match["label"], match.end())


def _common(texts: Sequence[str], pattern: re.Pattern[str]) -> list[Found]:
    """The lines with a label beyond doubt, when nearly all lines with this sign have one."""
    alike = [*_rare(texts, pattern)]
    sure = [each for each in alike if shape(each.label) in _STRONG and each.label[0].isupper()]
    if len(sure) < max(2, _NEARLY_ALL * len(alike), _PART * len(texts)):
        return []
    letters = frozenset(fold(each.label) for each in sure if shape(each.label) == Shape.LETTER)
    return sure if _may_speak(letters) else []


def _may_speak(letters: frozenset[str]) -> bool:
    """False for letters that number a list, or that are the words I and A."""
    if len(letters) < 2:
        return True
    return any(pair <= letters for pair in LETTER_PAIRS) and not letters >= _LIST and letters != _WORDS
