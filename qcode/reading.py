"""What is seen of a transcript: its lines without the labels of turns, each where it stands in the text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from qcode.model.span import Span

_LINE = re.compile(r"[^\r\n\u2029]+")
NO_TURN = -1
BLOT = "\uffff"
"""Never a character of a text."""


class Bounded(Protocol):
    """A stretch of speech; ``[start, body)`` is its label and time, ``[body, end)`` the words."""

    @property
    def start(self) -> int: ...
    @property
    def body(self) -> int: ...
    @property
    def end(self) -> int: ...


class Paragraph(NamedTuple):
    """One displayed line of writing ``[start, end)`` and the place of its turn, ``NO_TURN`` outside any."""

    start: int
    end: int
    turn: int
    first: bool


def seen(text: str, turns: Sequence[Bounded]) -> list[Paragraph]:
    """The paragraphs of a text that are seen, in order.

    Labels of turns and blank lines are left out. Words outside every turn are shown all the same: nothing of
    a document may be invisible.
    """
    found: list[Paragraph] = []
    position = 0
    for place, turn in enumerate(turns):
        found += _lines(text, position, turn.start, NO_TURN)
        body = max(turn.body, position)
        found += _lines(text, body, turn.end, place)
        position = max(position, turn.end)
    found += _lines(text, position, len(text), NO_TURN)
    return found


def _lines(text: str, start: int, end: int, turn: int) -> Iterator[Paragraph]:
    first = True
    for match in _LINE.finditer(text, start, max(start, end)):
        words = match.group()
        if not words.strip():
            continue
        begin = match.start() + len(words) - len(words.lstrip())
        yield Paragraph(begin, match.start() + len(words.rstrip()), turn, first)
        first = False


def words_of(text: str, shown: Sequence[Paragraph], span: Span) -> str:
    """The words a reader sees in ``span``: paragraphs on lines of their own, without labels of turns.

    ``shown``: what is `seen` of the document with that ``text``.
    """
    first = bisect_right(shown, span.start, key=lambda paragraph: paragraph.end)
    last = bisect_left(shown, span.end, first, key=lambda paragraph: paragraph.start)
    return "\n".join(
        text[max(span.start, paragraph.start) : min(span.end, paragraph.end)]
        for paragraph in shown[first:last]
    )


def seen_text(text: str, shown: Sequence[Paragraph]) -> str:
    """The text with everything that is not seen blotted out, each character at its place.

    Space between paragraphs of one turn stays, so that words on both sides of it still follow each other.
    """
    parts: list[str] = []
    position = 0
    for paragraph in shown:
        hidden = text[position : paragraph.start]
        blotted = paragraph.first or not hidden.isspace()
        parts += [BLOT * len(hidden) if blotted else hidden, text[paragraph.start : paragraph.end]]
        position = paragraph.end
    return "".join(parts)
