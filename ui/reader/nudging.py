"""A coding made a word longer or shorter at one end."""

from __future__ import annotations

from enum import Enum, auto

from qcode.model.span import Span
from qcode.snapping import CLOSING, extends, inside_word

LABEL_WORDS = 40
"""More words than the label of a turn ever has."""


class Edge(Enum):
    """One end of a span."""

    START = auto()
    END = auto()


def nudge(text: str, span: Span, edge: Edge, *, forward: bool, character: bool = False) -> Span:
    """``span`` with one edge moved by a word (or one character); never empty, never outside ``text``."""
    moved = step(
        text, span.start if edge is Edge.START else span.end, edge, forward=forward, character=character
    )
    if edge is Edge.START:
        return Span(moved, span.end) if 0 <= moved < span.end else span
    return Span(span.start, moved) if span.start < moved <= len(text) else span


def step(text: str, place: int, edge: Edge, *, forward: bool, character: bool = False) -> int:
    """The next place where a word can start or end, or a character; never outside ``text``."""
    return _character(text, place, forward) if character else _TO[edge](text, place, forward)


def _character(text: str, place: int, forward: bool) -> int:
    step = 1 if forward else -1
    place += step
    while 0 < place < len(text) and extends(text, place):
        place += step
    return min(max(place, 0), len(text))


def _word_start(text: str, place: int, forward: bool) -> int:
    """The start of the next word, or of this or the one before; never a mark that closes the words before."""
    moved = _token_start(text, place, forward)
    while 0 < moved < len(text) and text[moved] in CLOSING:
        moved = _token_start(text, moved, forward)
    return moved


def _token_start(text: str, place: int, forward: bool) -> int:
    if forward:
        place += 1
        while place < len(text) and inside_word(text, place):
            place += 1
        return _over_spaces(text, place)
    while place > 0 and text[place - 1].isspace():
        place -= 1
    place -= 1
    while place > 0 and inside_word(text, place):
        place -= 1
    return max(place, 0)


def _word_end(text: str, place: int, forward: bool) -> int:
    """The end of this or the next word, or of the one before."""
    if forward:
        place = _over_spaces(text, place) + 1
        while place < len(text) and inside_word(text, place):
            place += 1
        return min(place, len(text))
    place -= 1
    while place > 0 and inside_word(text, place):
        place -= 1
    while place > 0 and text[place - 1].isspace():
        place -= 1
    return max(place, 0)


def _over_spaces(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place


_TO = {Edge.START: _word_start, Edge.END: _word_end}
