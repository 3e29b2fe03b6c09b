"""Two parts of a page above each other: the upper has what it needs, the lower what is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget


class FittedHalves(QSplitter):
    """Fits itself whenever it is told to or gets another size, until somebody moves the bar between the parts."""

    def __init__(self, upper: QWidget, lower: QWidget, needed: Callable[[], int], least: int) -> None:
        """``needed`` says how high the upper part would be; the lower keeps ``least`` pixels in any case."""
        super().__init__(Qt.Orientation.Vertical)
        self._needed, self._least, self._moved = needed, least, False
        for part in (upper, lower):
            self.addWidget(part)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._keep)

    def fit(self) -> None:
        """Give the upper part what it needs now."""
        if not self._moved:
            room = self.height() - self.handleWidth()
            upper = max(0, min(self._needed(), room - self._least))
            self.setSizes([upper, room - upper])

    def _keep(self) -> None:
        self._moved = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
