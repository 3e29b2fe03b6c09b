"""Carrying positions through an edit: quotations and turns stay on their words, or are said to be lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntFlag

import numpy as np
from numpy.typing import NDArray

from qcode.model.draft import TurnDraft
from qcode.model.span import Span
from qcode.transcripts.diff import changed, edits
from qcode.transcripts.moves import Edit, Move, new_starts

__all__ = ["Carried", "Edit", "Fate", "Move", "carry", "carry_turns", "changed", "edits"]

_Positions = NDArray[np.int64]
_Marks = NDArray[np.bool_]


class Fate(IntFlag):
    """What became of a span; a span may have been moved, trimmed and changed at once."""

    UNCHANGED = 0
    MOVED = 1  # it stands at another place
    TRIMMED = 2  # words at its beginning or end are gone
    CHANGED = 4  # words inside it changed
    LOST = 8  # none of its words are left


@dataclass(frozen=True, eq=False)
class Carried:
    """Where each span is after an edit, in the order the spans were given."""

    starts: _Positions
    ends: _Positions
    codes: NDArray[np.uint8]

    @property
    def spans(self) -> list[Span | None]:
        """The new span of each, or None for a lost one."""
        lost = (self.codes & Fate.LOST) > 0
        pairs = zip(self.starts.tolist(), self.ends.tolist(), lost.tolist(), strict=True)
        return [None if gone else Span(start, end) for start, end, gone in pairs]

    @property
    def fates(self) -> list[Fate]:
        """What became of each."""
        known = {code: Fate(code) for code in np.unique(self.codes).tolist()}
        return [known[code] for code in self.codes.tolist()]

    def having(self, fate: Fate) -> list[int]:
        """The numbers of the spans with this fate; UNCHANGED gives those nothing happened to."""
        found = self.codes == 0 if fate == Fate.UNCHANGED else (self.codes & int(fate)) > 0
        return np.flatnonzero(found).tolist()


class _Table:
    """The edits as columns: old start and end, new start, new length, and the shift after each."""

    def __init__(self, made: Sequence[Edit]) -> None:
        self.start: _Positions = np.array([edit.start for edit in made], np.int64)
        self.end: _Positions = np.array([edit.end for edit in made], np.int64)
        self.to: _Positions = np.array(new_starts(made), np.int64)
        self.size: _Positions = np.array([len(edit.text) for edit in made], np.int64)
        self.whole_lines: _Marks = np.array([edit.text.endswith("\n") for edit in made], np.bool_)
        self.moves = sorted(move for edit in made for move in edit.moves)


def carry(spans: Sequence[Span], edits: Sequence[Edit]) -> Carried:
    """Each span on the words it stood on, after ``edits`` (in order, not overlapping).

    What is typed right before or right after a span stays outside; what is typed inside makes it longer. A
    deletion trims it. A replacement inside belongs to it, also when it replaces all of it; of a replacement across
    its border the part outside wins. A span of which nothing is left is lost, unless its words moved.
    """
    pairs: _Positions = np.array(spans, np.int64).reshape(-1, 2)
    if not edits or not len(pairs):
        empty = pairs[:, 0] >= pairs[:, 1]
        return Carried(pairs[:, 0], pairs[:, 1], np.where(empty, int(Fate.LOST), 0).astype(np.uint8))
    table = _Table(edits)
    old_start, old_end = pairs[:, 0], pairs[:, 1]
    start, end = _new_start(old_start, table), _new_end(old_end, table)
    trimmed, inside = _touched(old_start, old_end, table)
    moved = _follow_moves(old_start, old_end, start, end, table.moves)
    codes = (
        Fate.MOVED * ((start != old_start) | moved)
        + Fate.TRIMMED * (trimmed & ~moved)
        + Fate.CHANGED * (inside & ~moved)
    )
    lost = (end <= start) | (old_end <= old_start)
    return Carried(start, end, np.where(lost, int(Fate.LOST), codes).astype(np.uint8))


def _new_start(at: _Positions, table: _Table) -> _Positions:
    """Beginnings: behind what is inserted there; on a replacement that begins there; behind one that cuts it."""
    number = np.searchsorted(table.start, at, "right") - 1
    start, end, to, size = (column[number] for column in (table.start, table.end, table.to, table.size))
    behind = to + size + np.maximum(at - end, 0)
    found = np.where((at == start) & (start < end), to, behind)
    return np.where(number < 0, at, found)


def _new_end(at: _Positions, table: _Table) -> _Positions:
    """Ends: before what is inserted there; on a replacement that ends there; before one that cuts it."""
    number = np.searchsorted(table.start, at, "left") - 1
    end, to, size = (column[number] for column in (table.end, table.to, table.size))
    found = np.where(at >= end, to + size + at - end, to)
    return np.where(number < 0, at, found)


def _touched(start: _Positions, end: _Positions, table: _Table) -> tuple[_Marks, _Marks]:
    """Which spans lost words at a border, and which changed inside."""
    first = np.searchsorted(table.end, start, "right")
    after = np.searchsorted(table.start, end, "left")
    any_edit = first < after
    left = np.minimum(first, len(table.start) - 1)
    right = np.maximum(after - 1, 0)
    gone = table.size == 0
    cut_left = any_edit & ((table.start[left] < start) | ((table.start[left] == start) & gone[left]))
    cut_right = any_edit & ((table.end[right] > end) | ((table.end[right] == end) & gone[right]))
    borders = cut_left.astype(np.int64) + cut_right - (cut_left & cut_right & (left == right))
    return cut_left | cut_right, any_edit & (after - first > borders)


def _follow_moves(
    old_start: _Positions, old_end: _Positions, start: _Positions, end: _Positions, moves: Sequence[Move]
) -> _Marks:
    """Puts spans that lie within moved words on those words; says which."""
    followed = np.zeros(len(old_start), np.bool_)
    for move in moves:
        within = (move.start <= old_start) & (old_end <= move.end) & (old_start < old_end)
        start[within] = old_start[within] - move.start + move.at
        end[within] = old_end[within] - move.start + move.at
        followed |= within
    return followed


def carry_turns(turns: Sequence[TurnDraft], edits: Sequence[Edit], text: str) -> list[TurnDraft | None]:
    """Each turn in the edited ``text``, or None when nothing of it is left.

    Unlike quotations, turns take in what is typed at their borders, so that all words keep a speaker: what is
    typed after a turn's last word, or on new lines below it, is that turn's.
    """
    starts, bodies = _turn_positions(turns, edits)
    order = sorted(range(len(turns)), key=lambda number: starts[number])
    found: list[TurnDraft | None] = [None] * len(turns)
    for place, number in enumerate(order):
        limit = starts[order[place + 1]] if place + 1 < len(order) else len(text)
        found[number] = _turn_within(turns[number], text, starts[number], bodies[number], limit)
    return found


def _turn_positions(turns: Sequence[TurnDraft], edits: Sequence[Edit]) -> tuple[list[int], list[int]]:
    """Where each turn and its words begin now; moved turns at their new place."""
    starts: _Positions = np.array([turn.start for turn in turns], np.int64)
    bodies: _Positions = np.array([turn.body for turn in turns], np.int64)
    if not edits or not len(turns):
        return starts.tolist(), bodies.tolist()
    table = _Table(edits)
    start, body = _new_border(starts, table), _new_border(bodies, table)
    _follow_moves(starts, np.maximum(bodies, starts + 1), start, body, table.moves)
    start[start == start.min()] = 0  # what is written above the first turn is its head
    return start.tolist(), body.tolist()


def _new_border(at: _Positions, table: _Table) -> _Positions:
    """Borders between turns: before what is typed there, behind new lines and what replaces both sides."""
    number = np.searchsorted(table.start, at, "left") - 1
    end, to, size = (column[number] for column in (table.end, table.to, table.size))
    found = np.where(number < 0, at, to + size + np.maximum(at - end, 0))
    there = np.minimum(number + 1, len(table.start) - 1)
    new_lines = (table.start[there] == at) & (table.end[there] == at) & table.whole_lines[there]
    return np.where(new_lines, found + table.size[there], found)


def _turn_within(turn: TurnDraft, text: str, start: int, body: int, limit: int) -> TurnDraft | None:
    """The turn in ``[start, limit)`` without the white space around it; None when there is nothing else."""
    words = text[start:limit]
    if not words.strip():
        return None
    begin = start + len(words) - len(words.lstrip())
    end = start + len(words.rstrip())
    return TurnDraft(begin, min(max(body, begin), end), end, turn.speaker, turn.seconds)
