"""A scroll bar that shows where in the whole document something stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from ui.theme.colours import scheme_of

THICK = 2.0


class MarkedScrollBar(QScrollBar):
    """A vertical scroll bar with thin marks across it."""

    def __init__(self, marks: Callable[[], Sequence[float]], parent: QWidget) -> None:
        """``marks``: asked at each painting for places between 0, the top, and 1."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self._marks = marks

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)
        else:  # the bar keeps its room, so that lines break alike on short pages
            QPainter(self).fillRect(event.rect(), QColor(scheme_of(self.palette()).page))
        marks = self._marks()
        if not marks:
            return
        painter = QPainter(self)
        colour = QColor(scheme_of(self.palette()).warning)
        for mark in marks:
            painter.fillRect(QRectF(2, mark * (self.height() - THICK), self.width() - 4, THICK), colour)
