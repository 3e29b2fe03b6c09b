"""The names of the sides over their lanes, and between them how many disagreements of each kind there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.compare.sheet import CompareSheet
from ui.language import isolated
from ui.theme.controls import CutLabel
from ui.theme.fonts import resized
from ui.theme.spacing import LARGE, SMALL, TIGHT


class LaneNames(QWidget):
    """Follows the lanes of a sheet: names at the left of the text begin where their lane does, the others end there."""

    def __init__(self, sheet: CompareSheet) -> None:
        super().__init__()
        self._sheet = sheet
        self.names: list[CutLabel] = []
        self.counts = CutLabel("", self)
        self.counts.setProperty("quiet", True)
        self.counts.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sheet.placed.connect(self._place)

    def show_names(self, names: Sequence[str]) -> None:
        """Show other names, in the order of the lanes."""
        if [label.whole for label in self.names] == [isolated(name) for name in names]:
            return
        for label in self.names:
            label.deleteLater()
        self.names = [self._label(name, at_left=at < len(names) // 2) for at, name in enumerate(names)]
        self._place()

    def _label(self, name: str, *, at_left: bool) -> CutLabel:
        label = CutLabel("", self)
        label.setFont(resized(self.font(), self.font().pixelSize(), bold=True))
        side = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        label.show_whole(isolated(name))
        label.show()
        return label

    def show_counts(self, words: str) -> None:
        """Say how many there are of each kind."""
        self.counts.show_whole(words)

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + TIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        lanes = self._sheet.lanes
        if len(lanes) != len(self.names):
            return
        at_left, height = len(lanes) // 2, self.height()
        begin, end = 0, self.width()
        for number, (lane, label) in enumerate(zip(lanes, self.names, strict=True)):
            x = self.mapFromGlobal(self._sheet.mapToGlobal(QPoint(lane.x(), 0))).x()
            label.setGeometry(x + TIGHT, 0, lane.width() - SMALL - TIGHT, height)
            wanted = min(label.width(), label.fontMetrics().horizontalAdvance(label.whole) + SMALL)
            if number < at_left:
                begin = label.x() + wanted
            elif number == at_left:
                end = label.geometry().right() - wanted
        self.counts.setGeometry(begin + LARGE, 0, max(0, end - begin - 2 * LARGE), height)
