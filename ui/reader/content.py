"""What the reader shows: a text, its turns, and the paragraphs they are displayed in."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from qcode.model.span import Span

_LINE = re.compile(r"[^\r\n\u2029]+")
NO_TURN = -1
BLOT = "\uffff"
"""Never a character of a text."""


@dataclass(frozen=True)
class ReaderTurn:
    """One stretch of speech; ``[start, body)`` is its label and time, ``[body, end)`` the words.

    ``asked``: an interviewer says it.
    """

    number: int | None
    speaker: str | None
    seconds: float | None
    start: int
    body: int
    end: int
    asked: bool = False


@dataclass(frozen=True)
class ReaderContent:
    """A document to read: its whole text and its turns, in order."""

    text: str
    turns: tuple[ReaderTurn, ...] = ()


class Paragraph(NamedTuple):
    """One displayed line of writing ``[start, end)`` and the place of its turn, ``NO_TURN`` outside any."""

    start: int
    end: int
    turn: int
    first: bool


def paragraphs(content: ReaderContent) -> list[Paragraph]:
    """The paragraphs to show, in order.

    Labels of turns and blank lines are left out. Words outside every turn are shown all the same: nothing of
    a document may be invisible.
    """
    found: list[Paragraph] = []
    position = 0
    for place, turn in enumerate(content.turns):
        found += _lines(content.text, position, turn.start, NO_TURN)
        body = max(turn.body, position)
        found += _lines(content.text, body, turn.end, place)
        position = max(position, turn.end)
    found += _lines(content.text, position, len(content.text), NO_TURN)
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


def turn_at(content: ReaderContent, position: int) -> ReaderTurn | None:
    """The turn whose words or label hold ``position``."""
    place = bisect_right(content.turns, position, key=lambda turn: turn.start) - 1
    if place < 0 or content.turns[place].end < position:
        return None
    return content.turns[place]


def words_of(text: str, shown: Sequence[Paragraph], span: Span) -> str:
    """The words a reader sees in ``span``: paragraphs on lines of their own, without labels of turns.

    ``shown``: the `paragraphs` of the document with that ``text``.
    """
    first = bisect_right(shown, span.start, key=lambda paragraph: paragraph.end)
    last = bisect_left(shown, span.end, first, key=lambda paragraph: paragraph.start)
    return "\n".join(
        text[max(span.start, paragraph.start) : min(span.end, paragraph.end)]
        for paragraph in shown[first:last]
    )


def shown_text(content: ReaderContent, shown: Sequence[Paragraph]) -> str:
    """The text of the document with everything that is not shown blotted out, each character at its place.

    Space between paragraphs of one turn stays, so that words on both sides of it still follow each other.
    """
    parts: list[str] = []
    position = 0
    for paragraph in shown:
        hidden = content.text[position : paragraph.start]
        blotted = paragraph.first or not hidden.isspace()
        parts += [BLOT * len(hidden) if blotted else hidden, content.text[paragraph.start : paragraph.end]]
        position = paragraph.end
    return "".join(parts)


def clock(seconds: float) -> str:
    """``seconds`` as hours, minutes and seconds: 00:06:48."""
    whole = max(0, int(seconds))
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}"
