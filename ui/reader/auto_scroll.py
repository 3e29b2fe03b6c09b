"""The page moves on by itself while something is held at its upper or lower edge."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ui.reader.page import Page

EDGE = 28
"""How many pixels from the edge of the view scrolling begins."""
STEP, PAUSE = 14, 30
"""Pixels at once, and milliseconds between."""


class AutoScroll(QObject):
    """``moved`` tells that the page went on under what is held."""

    moved = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self._step = page, 0
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._go)

    def follow(self, y: int) -> None:
        """Something is held at height ``y`` of the view."""
        height = self._page.viewport().height()
        self._step = -STEP if y < EDGE else STEP if y > height - EDGE else 0
        if self._step and not self._timer.isActive():
            self._timer.start()
        elif not self._step:
            self._timer.stop()

    def stop(self) -> None:
        """Nothing is held any more."""
        self._timer.stop()

    def _go(self) -> None:
        bar = self._page.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._step)
        if bar.value() == before:
            self._timer.stop()
        else:
            self.moved.emit()
