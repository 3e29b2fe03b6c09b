"""How far one step goes: to the next border of a character, a word, a sentence or a turn."""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum

from qcode.model.span import Span
from qcode.nlp.plain_sentences import sentences_in
from qcode.reading import NO_TURN
from qcode.snapping import snap, whole_characters
from ui.reader.nudging import LABEL_WORDS, Edge, step
from ui.reader.shown import Shown


class Unit(StrEnum):
    """What is selected at once."""

    CHARACTER = "character"
    WORD = "word"
    SENTENCE = "sentence"
    TURN = "turn"


def stride(shown: Shown, place: int, edge: Edge, unit: Unit, *, forward: bool) -> int:
    """Where the next ``edge`` of a ``unit`` is from ``place`` of the document; ``place`` itself where there is none.

    Labels of turns, which nobody sees, are passed over in one go.
    """
    if unit in (Unit.SENTENCE, Unit.TURN):
        return _border(shown, place, edge, unit, forward=forward)
    moved, here = place, _seen(shown, place, edge)
    for _ in range(LABEL_WORDS):
        moved = step(shown.content.text, moved, edge, forward=forward, character=unit is Unit.CHARACTER)
        if _seen(shown, moved, edge) != here:
            return moved
    return place


def _seen(shown: Shown, place: int, edge: Edge) -> int:
    """Where ``place`` is on the page, at the side of the words that ``edge`` belongs to."""
    return shown.places.shown(Span(place, place))[0 if edge is Edge.START else 1]


def unit_at(shown: Shown, place: int, unit: Unit) -> Span:
    """The character, word, sentence or turn at ``place`` of the document; at a space the word before it."""
    text = shown.content.text
    if unit is Unit.CHARACTER:
        return whole_characters(text, Span(place, place + 1))
    if unit is Unit.WORD:
        word = snap(text, Span(place, place + 1))
        return word if word.length or not place else snap(text, Span(place - 1, place))
    pieces = _pieces(shown, _paragraph_at(shown, place), unit)
    return next((piece for piece in pieces if place < piece.end), pieces[-1])


def _border(shown: Shown, place: int, edge: Edge, unit: Unit, *, forward: bool) -> int:
    at = _paragraph_at(shown, place)
    for paragraph in range(at, len(shown.paragraphs)) if forward else range(at, -1, -1):
        pieces = _pieces(shown, paragraph, unit)
        borders = [piece.end if edge is Edge.END else piece.start for piece in pieces]
        ahead = [border for border in borders if (border > place if forward else border < place)]
        if ahead:
            return min(ahead) if forward else max(ahead)
    return place


def _paragraph_at(shown: Shown, place: int) -> int:
    return max(0, bisect_right(shown.paragraphs, place, key=lambda paragraph: paragraph.start) - 1)


def _pieces(shown: Shown, at: int, unit: Unit) -> list[Span]:
    if not shown.paragraphs:
        return [Span(0, 0)]
    paragraph = shown.paragraphs[at]
    if unit is Unit.SENTENCE:
        return sentences_in(shown.content.text[paragraph.start : paragraph.end], paragraph.start)
    if paragraph.turn == NO_TURN:
        return [Span(paragraph.start, paragraph.end)]
    turn = shown.content.turns[paragraph.turn]
    return [Span(turn.body, turn.end)]
