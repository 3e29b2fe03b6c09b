"""A box to write in that is as high as what is written."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.theme.spacing import SMALL, TIGHT

LINES, MOST_LINES = 2, 12


class GrowingBox(QPlainTextEdit):
    """Plain text on at least ``lines`` lines; Tab goes on to what comes next."""

    def __init__(self, name: str, parent: QWidget | None = None, *, lines: int = LINES) -> None:
        super().__init__(parent)
        self._least = lines
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._grow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        room = QRect(0, 0, self.viewport().width() - 2 * round(self.document().documentMargin()), 10_000)
        wrapped = int(Qt.TextFlag.TextWordWrap)
        metrics = self.fontMetrics()
        lines = (
            metrics.boundingRect(room, wrapped, self.toPlainText() or " ").height() // metrics.lineSpacing()
        )
        around = self.height() - self.viewport().height() + 2 * round(self.document().documentMargin())
        line = ceil(QFontMetricsF(self.font()).lineSpacing())  # as lines are laid out
        height = min(max(lines, self._least), MOST_LINES) * line + max(around, 2 * SMALL) + TIGHT
        if height != self.height():
            self.setFixedHeight(height)
