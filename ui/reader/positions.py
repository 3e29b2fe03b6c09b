"""Where a place in the document stands on the page.

A document counts Unicode code points. The page is a Qt document: it counts UTF-16 units, leaves out labels
of turns and blank lines, and puts one separator between paragraphs. This is the only file that knows both.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from qcode.model.span import Span

Places = NDArray[np.int64]

_REPLACED = {
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    **dict.fromkeys((0x0000, 0xFDD0, 0xFDD1, 0xFFFC), "\ufffd"),
}
"""Characters Qt would drop or take as structure; each is shown as one other character, so places hold."""


def displayable(text: str) -> str:
    """``text`` with what Qt cannot show replaced one for one."""
    return text.translate(_REPLACED)


class PositionMap:
    """Code points of a document to places on the page and back, for many at once."""

    def __init__(self, text: str, pieces: Sequence[tuple[int, int]]) -> None:
        """``pieces``: the displayed stretches of ``text`` in code points, in order, one paragraph each."""
        self._starts = np.array([start for start, _ in pieces], dtype=np.int64)
        self._ends = np.array([end for _, end in pieces], dtype=np.int64)
        astral = np.flatnonzero(_code_points(text) > 0xFFFF).astype(np.int64)
        self._astral = astral[self._displayed(astral)]
        before = np.searchsorted(self._astral, self._starts)
        lengths = self._ends - self._starts + np.searchsorted(self._astral, self._ends) - before
        ends_shown = np.cumsum(lengths + 1) - 1
        self._shown_starts = ends_shown - lengths
        self._shift = self._shown_starts - self._starts - before
        self._length = int(ends_shown[-1]) if len(pieces) else 0
        pieces_of_astral = np.searchsorted(self._starts, self._astral, "right") - 1
        self._astral_shown = self._astral + self._shift[pieces_of_astral] + np.arange(len(self._astral))

    @property
    def length(self) -> int:
        """How many UTF-16 units the page holds, separators between paragraphs counted."""
        return self._length

    @property
    def paragraph_starts(self) -> Places:
        """Where on the page each paragraph starts."""
        return self._shown_starts

    def starts(self, points: Places) -> Places:
        """Where spans starting at ``points`` start on the page; hidden points move on to the next words."""
        if not len(self._starts):
            return np.zeros_like(points)
        piece = np.minimum(np.searchsorted(self._ends, points, "right"), len(self._ends) - 1)
        return self._shown(np.clip(points, self._starts[piece], self._ends[piece]), piece)

    def ends(self, points: Places) -> Places:
        """Where spans ending at ``points`` end on the page; hidden points move back to the words before."""
        if not len(self._starts):
            return np.zeros_like(points)
        piece = np.maximum(np.searchsorted(self._starts, points, "left") - 1, 0)
        return self._shown(np.clip(points, self._starts[piece], self._ends[piece]), piece)

    def points(self, shown: Places) -> Places:
        """The code points at places on the page; the middle of a character counts as its start."""
        if not len(self._starts):
            return np.zeros_like(shown)
        shown = np.clip(shown, 0, self._length)
        piece = np.searchsorted(self._shown_starts, shown, "right") - 1
        return shown - self._shift[piece] - np.searchsorted(self._astral_shown, shown, "left")

    def shown(self, span: Span) -> tuple[int, int]:
        """Start and end of ``span`` on the page; both the same where all of it is hidden."""
        start = int(self.starts(np.array([span.start]))[0])
        end = int(self.ends(np.array([span.end]))[0])
        return start, max(start, end)

    def caret(self, point: int) -> int:
        """Where on the page a caret at ``point`` stands: behind the words that end there, else at the next ones."""
        behind = self.ends(np.array([point]))
        place = behind if self.points(behind)[0] == point else self.starts(np.array([point]))
        return int(place[0])

    def span(self, start: int, end: int) -> Span:
        """The span of the document from ``start`` to ``end`` on the page."""
        first, last = self.points(np.array([start, end]))
        return Span(int(first), int(last))

    def spot(self, place: int) -> tuple[int, int]:
        """Which paragraph holds a place on the page, and how many code points into it."""
        if not len(self._starts):
            return 0, 0
        paragraph = int(np.searchsorted(self._shown_starts, min(max(place, 0), self._length), "right")) - 1
        return paragraph, int(self.points(np.array([place]))[0] - self._starts[paragraph])

    def place(self, paragraph: int, offset: int) -> int:
        """The place on the page ``offset`` code points into a paragraph."""
        if not len(self._starts):
            return 0
        return int(self._shown(np.array([self._starts[paragraph] + offset]), np.array([paragraph]))[0])

    def _displayed(self, points: Places) -> NDArray[np.bool_]:
        if not len(self._starts):
            return np.zeros(len(points), dtype=np.bool_)
        piece = np.searchsorted(self._starts, points, "right") - 1
        return (piece >= 0) & (points < self._ends[np.maximum(piece, 0)])

    def _shown(self, points: Places, piece: Places) -> Places:
        return points + self._shift[piece] + np.searchsorted(self._astral, points)


def _code_points(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
