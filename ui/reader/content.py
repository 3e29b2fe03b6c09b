"""What the reader shows: a text, its turns, and the paragraphs they are displayed in."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from qcode.reading import Paragraph, seen


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


def paragraphs(content: ReaderContent) -> list[Paragraph]:
    """The paragraphs to show, in order."""
    return seen(content.text, content.turns)


def turn_at(content: ReaderContent, position: int) -> ReaderTurn | None:
    """The turn whose words or label hold ``position``."""
    place = bisect_right(content.turns, position, key=lambda turn: turn.start) - 1
    if place < 0 or content.turns[place].end < position:
        return None
    return content.turns[place]


def clock(seconds: float) -> str:
    """``seconds`` as hours, minutes and seconds: 00:06:48."""
    whole = max(0, int(seconds))
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}"
