"""What stands right of the text: the inspector or a list, each as wide as it was left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from ui.on_demand import OnDemand

W = TypeVar("W", bound=QWidget)

INSPECTOR_WIDTH, LIST_WIDTH = 300, 420
LEAST_TEXT = 420
"""Pixels the text keeps when the list is opened."""


class RightSide(QStackedWidget):
    """Inspector or lists, and how wide each is beside the text in ``splitter``."""

    def __init__(self, splitter: QSplitter) -> None:
        super().__init__(splitter)
        self._splitter = splitter
        self._widths: dict[QWidget, int] = {}

    def begin(self, inspector: QWidget) -> None:
        """What is shown at first."""
        self._widths[inspector] = INSPECTOR_WIDTH
        self.addWidget(inspector)

    def add(self, build: Callable[[], W], width: int = INSPECTOR_WIDTH) -> OnDemand[W]:
        """A panel that ``build`` makes when it is first needed, so wide until somebody makes it otherwise."""

        def placed() -> W:
            panel = build()
            self._widths[panel] = width
            self.addWidget(panel)
            return panel

        return OnDemand(placed)

    def turn_to(self, wanted: QWidget) -> None:
        """Put a panel in front; one that is wider takes the room from the text."""
        before = self.currentWidget()
        if before is None or before is wanted:
            return
        if self.width() > 0 and self._splitter.isVisible():
            self._widths[before] = self.width()
        self.setCurrentWidget(wanted)
        self._take(self._widths.get(wanted, INSPECTOR_WIDTH))

    def _take(self, width: int) -> None:
        sizes = self._splitter.sizes()
        if len(sizes) == 3 and sizes[2] > 0:
            both = sizes[1] + sizes[2]
            least = min(LEAST_TEXT, both - sizes[2]) if width > sizes[2] else 0
            right = max(min(width, both - least), 0)
            self._splitter.setSizes([sizes[0], both - right, right])
