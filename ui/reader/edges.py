"""The two ends of the current coding, to take hold of in the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF

from ui.reader.nudging import Edge

REACH = 5
"""How many pixels beside an end still take hold of it."""

Areas = Callable[[int, int], Sequence[QRectF]]


class EdgeDrag:
    """Follows an end of a stretch of the page from being taken hold of to being let go."""

    def __init__(self, areas: Areas) -> None:
        """``areas``: the areas of the viewport behind a stretch of the page."""
        self._areas = areas
        self._edge: Edge | None = None
        self._stretch = (0, 0)

    @property
    def active(self) -> bool:
        """True while an end is held."""
        return self._edge is not None

    def edge_at(self, point: QPoint, stretch: tuple[int, int]) -> Edge | None:
        """Which end of ``stretch`` is at ``point`` of the viewport."""
        start, end = stretch
        first, last = self._areas(start, start + 1), self._areas(end - 1, end)
        if last and _near(point, last[-1].right(), last[-1]):
            return Edge.END
        return Edge.START if first and _near(point, first[0].left(), first[0]) else None

    def hold(self, edge: Edge, stretch: tuple[int, int]) -> None:
        """Take hold of one end."""
        self._edge, self._stretch = edge, stretch

    def moved(self, place: int) -> tuple[int, int]:
        """The stretch with the held end at ``place``; at least one character stays."""
        start, end = self._stretch
        if self._edge is Edge.START:
            return min(place, end - 1), end
        return start, max(place, start + 1)

    def let_go(self) -> None:
        """Hold nothing any more."""
        self._edge = None


def _near(point: QPoint, x: float, area: QRectF) -> bool:
    return abs(point.x() - x) <= REACH and area.top() - 2 <= point.y() <= area.bottom() + 2
