"""Places that were found in the transcript, marked under the text."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextDocument

from ui.reader.geometry import blocks_between, lines_of, stretch
from ui.theme.colours import Scheme, mix

Places = NDArray[np.int64]
_NONE = np.zeros(0, dtype=np.int64)
WASH, CURRENT_WASH = 0.28, 0.55
"""How much of the colour is in the ground of a place, and of the one in front."""


class Hits:
    """Stretches of the page, in order and apart; one of them may be in front."""

    def __init__(self, starts: Places = _NONE, ends: Places = _NONE, current: int = -1) -> None:
        self._starts, self._ends, self.current = starts, ends, current
        self._heights: list[float] | None = None

    def __len__(self) -> int:
        return len(self._starts)

    def stretch(self, place: int) -> tuple[int, int]:
        """Start and end on the page of one of them."""
        return int(self._starts[place]), int(self._ends[place])

    def first_from(self, place: int) -> int:
        """The first that starts at ``place`` of the page or later; the very first when there is none."""
        found = int(np.searchsorted(self._starts, place))
        return found if found < len(self) else 0

    def paint(
        self, painter: QPainter, document: QTextDocument, top: float, bottom: float, scheme: Scheme
    ) -> None:
        """Paint those between two heights of the document."""
        if not len(self):
            return
        for block in blocks_between(document, top, bottom):
            for row, areas in self._areas(document, block):
                self._wash(painter, areas, scheme, current=row == self.current)

    def _areas(self, document: QTextDocument, block: QTextBlock) -> list[tuple[int, list[QRectF]]]:
        first, last = block.position(), block.position() + block.length() - 1
        rows = range(
            int(np.searchsorted(self._ends, first, "right")), int(np.searchsorted(self._starts, last))
        )
        if not rows:
            return []
        lines = lines_of(document, block)
        return [(row, stretch(lines, *self.stretch(row))) for row in rows]

    @staticmethod
    def _wash(painter: QPainter, areas: list[QRectF], scheme: Scheme, *, current: bool) -> None:
        colour = QColor(mix(scheme.warning, scheme.page, CURRENT_WASH if current else WASH))
        for area in areas:
            painter.fillRect(area, colour)
            if current:
                painter.setPen(QColor(scheme.ink))
                painter.drawRect(area.adjusted(-1, 0, 0, -1))

    def heights(self, document: QTextDocument) -> list[float]:
        """Where in the height of the document, from 0 to 1, they stand; each height once."""
        if self._heights is None:
            self._heights = self._work_out(document)
        return self._heights

    def forget(self) -> None:
        """The text has moved."""
        self._heights = None

    def _work_out(self, document: QTextDocument) -> list[float]:
        if not len(self):  # to ask how high the document is lays all of it out
            return []
        layout = document.documentLayout()
        whole = max(1.0, layout.documentSize().height())
        found: set[float] = set()
        row = 0
        while row < len(self):
            block = document.findBlock(int(self._starts[row]))
            area = layout.blockBoundingRect(block)
            after = int(np.searchsorted(self._starts, block.position() + block.length()))
            shares = (self._starts[row:after] - block.position()) / block.length()
            found.update(np.round((area.top() + shares * area.height()) / whole, 3).tolist())
            row = max(after, row + 1)
        return sorted(found)
