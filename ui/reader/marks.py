"""The codings of a document, kept sorted so that a page of them is found at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from qcode.model.span import Span
from ui.reader import lanes as lanes_of
from ui.reader.positions import PositionMap

Places = NDArray[np.int64]
LINE_GAP = 100
"""Codings of one paragraph closer than a line of text could meet on a line: they get different lanes."""


class CodeStyle(NamedTuple):
    """How a code looks: its name and its colour as ``#rrggbb``."""

    name: str
    colour: str


class Mark(NamedTuple):
    """One coding on the page; ``start`` and ``end`` are code points of the document.

    ``name`` and ``starred`` are those of its quotation.
    """

    id: str
    quotation_id: str
    code_id: str
    start: int
    end: int
    coder: str = ""
    memo: bool = False
    name: str = ""
    starred: bool = False

    @property
    def span(self) -> Span:
        """Where the coding stands in the document."""
        return Span(self.start, self.end)


@dataclass(frozen=True)
class CodingMarks:
    """All codings of a document as columns of equal length; those from ``coders`` on may be left out."""

    ids: Sequence[str] = ()
    quotation_ids: Sequence[str] = ()
    code_ids: Sequence[str] = ()
    starts: Sequence[int] | Places = ()
    ends: Sequence[int] | Places = ()
    coders: Sequence[str] = field(default=())
    memos: Sequence[bool] | NDArray[np.bool_] = field(default=())
    names: Sequence[str] = field(default=())
    starred: Sequence[bool] = field(default=())

    @classmethod
    def of(cls, marks: Sequence[Mark]) -> CodingMarks:
        """The columns of ``marks``."""
        return cls(*zip(*marks, strict=True)) if marks else cls()

    @property
    def size(self) -> int:
        """How many codings there are."""
        return len(self.ids)


class MarkIndex:
    """Codings by their place on the page.

    Columns are sorted by start; a *row* is a place in them and changes when a coding is added or removed.
    """

    def __init__(self, marks: CodingMarks, places: PositionMap) -> None:
        self._places = places
        self._columns = _columns(marks)
        self._fresh: dict[int, Mark] = {}
        starts = places.starts(np.asarray(marks.starts, dtype=np.int64))
        ends = np.maximum(places.ends(np.asarray(marks.ends, dtype=np.int64)), starts)
        order = np.lexsort((starts - ends, starts))
        self.starts: Places = starts[order]
        self.ends: Places = ends[order]
        self._slots: Places = order.astype(np.int64)
        self.lanes = lanes_of.assign(*self._spread(self.starts, self.ends), LINE_GAP)
        self._slot_of = {coding_id: slot for slot, coding_id in enumerate(marks.ids)}
        self._size = marks.size
        self._measure()

    def __len__(self) -> int:
        return len(self.starts)

    def mark(self, row: int) -> Mark:
        """The coding in ``row``."""
        return self._in_slot(int(self._slots[row]))

    def by_id(self, coding_id: str) -> Mark | None:
        """The coding called ``coding_id``, if it is here."""
        slot = self._slot_of.get(coding_id)
        return None if slot is None else self._in_slot(slot)

    def row_of(self, coding_id: str) -> int | None:
        """The row in which the coding called ``coding_id`` stands."""
        slot = self._slot_of.get(coding_id)
        if slot is None:
            return None
        start, _ = self._places.shown(self._in_slot(slot).span)
        first = int(np.searchsorted(self.starts, start, "left"))
        last = int(np.searchsorted(self.starts, start, "right"))
        return first + int(np.flatnonzero(self._slots[first:last] == slot)[0])

    def rows_between(self, first: int, last: int) -> Places:
        """The rows of codings that touch ``[first, last)`` on the page; an empty coding touches its place."""
        low = int(np.searchsorted(self._reach, first, "right"))
        high = int(np.searchsorted(self.starts, last, "left"))
        if low >= high:
            return np.zeros(0, dtype=np.int64)
        ends = np.maximum(self.ends[low:high], self.starts[low:high] + 1)
        return low + np.flatnonzero(ends > first)

    def row_from(self, place: int) -> int:
        """The row of the first coding that starts at or after ``place`` on the page."""
        return int(np.searchsorted(self.starts, place, "left"))

    def carrying(self) -> NDArray[np.bool_]:
        """For each row whether it carries a code; a quotation nobody coded yet does not."""
        codes = self._columns[2]
        slots = self._slots.tolist()
        return np.fromiter(
            (bool(self._fresh[slot].code_id if slot in self._fresh else codes[slot]) for slot in slots),
            np.bool_,
            len(slots),
        )

    @property
    def deepest(self) -> int:
        """How many lanes the deepest place uses."""
        return int(self.depths.max(initial=0))

    def add(self, mark: Mark) -> int:
        """Put one more coding in its place and give its row; others keep their lanes."""
        start, end = self._places.shown(mark.span)
        spread = self._spread(np.array([start]), np.array([end]))
        others = self._spread(self.starts, self.ends)
        lane = lanes_of.free_lane(int(spread[0][0]), int(spread[1][0]), *others, self.lanes, LINE_GAP)
        row = int(np.searchsorted(self.starts, start, "right"))
        self._slot_of[mark.id] = self._size
        self.starts = np.insert(self.starts, row, start)
        self.ends = np.insert(self.ends, row, end)
        self.lanes = np.insert(self.lanes, row, lane)
        self._slots = np.insert(self._slots, row, self._size)
        self._fresh[self._size] = mark
        self._size += 1
        self._measure()
        return row

    def remove(self, coding_id: str) -> Mark | None:
        """Take the coding out and give it; others keep their lanes."""
        row = self.row_of(coding_id)
        if row is None:
            return None
        slot = self._slot_of.pop(coding_id)
        self.starts = np.delete(self.starts, row)
        self.ends = np.delete(self.ends, row)
        self.lanes = np.delete(self.lanes, row)
        self._slots = np.delete(self._slots, row)
        self._measure()
        return self._in_slot(slot)

    def _in_slot(self, slot: int) -> Mark:
        """The coding that arrived as number ``slot``; made when asked for, since few are ever in view."""
        if slot not in self._fresh:
            self._fresh[slot] = Mark._make(column[slot] for column in self._columns)
        return self._fresh[slot]

    def _measure(self) -> None:
        self._reach: Places = np.maximum.accumulate(np.maximum(self.ends, self.starts + 1))
        self.depths = lanes_of.depths(*self._spread(self.starts, self.ends), self.lanes, LINE_GAP)

    def _spread(self, starts: Places, ends: Places) -> tuple[Places, Places]:
        """The places moved apart by a gap at each new paragraph: codings in two paragraphs share no line."""
        borders = self._places.paragraph_starts
        return (
            starts + LINE_GAP * np.searchsorted(borders, starts, "right"),
            ends + LINE_GAP * np.searchsorted(borders, np.maximum(ends - 1, starts), "right"),
        )


def _columns(marks: CodingMarks) -> tuple[Sequence[object], ...]:
    size = marks.size
    return (
        marks.ids,
        marks.quotation_ids,
        marks.code_ids,
        np.asarray(marks.starts, dtype=np.int64).tolist(),
        np.asarray(marks.ends, dtype=np.int64).tolist(),
        marks.coders if len(marks.coders) else [""] * size,
        np.asarray(marks.memos, dtype=np.bool_).tolist() if len(marks.memos) else [False] * size,
        marks.names if len(marks.names) else [""] * size,
        marks.starred if len(marks.starred) else [False] * size,
    )


Styles = Mapping[str, CodeStyle]
UNKNOWN_STYLE = CodeStyle("", "#8A8A8A")
