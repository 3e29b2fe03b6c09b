"""The names of the sides over their lanes, and between them how many disagreements of each kind there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.compare.lane import GAP, Lane
from ui.compare.sheet import CompareSheet
from ui.language import isolated
from ui.theme import coder_sign, scheme_of
from ui.theme.coders import coder_colour
from ui.theme.controls import CutLabel
from ui.theme.fonts import resized
from ui.theme.spacing import LARGE, SMALL, TIGHT

SIGN, SIGN_ROOM, LINE = 14, 20, 3


class LaneNames(QWidget):
    """Follows the lanes of a sheet: names at the left of the text begin where their lane does, the others end there."""

    def __init__(self, sheet: CompareSheet) -> None:
        super().__init__()
        self._sheet = sheet
        self.names: list[CutLabel] = []
        self._colours: tuple[str, ...] = ()
        self.counts = CutLabel("", self)
        self.counts.setProperty("quiet", True)
        self.counts.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sheet.placed.connect(self._place)

    def show_names(self, names: Sequence[str], colours: Sequence[str]) -> None:
        """Show other names and the colours of their coders, in the order of the lanes."""
        self._colours = tuple(colours)
        self.update()
        if [label.whole for label in self.names] == [isolated(name) for name in names]:
            return
        for label in self.names:
            label.deleteLater()
        self.names = [self._label(name) for name in names]
        self._place()

    def _label(self, name: str) -> CutLabel:
        label = CutLabel("", self)
        label.setFont(resized(self.font(), self.font().pixelSize(), bold=True))
        label.show_whole(isolated(name))
        label.show()
        return label

    def show_counts(self, words: str) -> None:
        """Say how many there are of each kind."""
        self.counts.show_whole(words)

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + TIGHT + LINE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        lanes = self._sheet.lanes
        if len(lanes) != len(self.names):
            return
        at_left, height = len(lanes) // 2, self.height() - LINE
        begin, end = 0, self.width()
        for number, (lane, label) in enumerate(zip(lanes, self.names, strict=True)):
            room = self._room(lane)
            wanted = min(room.width() - SIGN_ROOM, label.fontMetrics().horizontalAdvance(label.whole) + SMALL)
            x = room.left() + SIGN_ROOM if number < at_left else room.right() + 1 - wanted
            label.setGeometry(x, 0, wanted, height)
            if number < at_left:
                begin = label.x() + wanted
            elif number == at_left:
                end = label.x() - SIGN_ROOM
        self.counts.setGeometry(begin + LARGE, 0, max(0, end - begin - 2 * LARGE), height)
        self.update()

    def _room(self, lane: Lane) -> QRect:
        """What is over a lane."""
        x = self.mapFromGlobal(self._sheet.mapToGlobal(QPoint(lane.x(), 0))).x()
        return QRect(x + TIGHT, 0, lane.width() - SMALL - TIGHT, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The sign of each coder before the name, and a line in their colour over the lane."""
        lanes = self._sheet.lanes
        if not len(lanes) == len(self.names) == len(self._colours):
            return
        painter, scheme = QPainter(self), scheme_of(self.palette())
        for lane, label, colour in zip(lanes, self.names, self._colours, strict=True):
            over = self._room(lane)
            line = over.adjusted(0, self.height() - LINE, SMALL - GAP, 0)
            line = line if lane.mirrored else over.adjusted(-TIGHT, self.height() - LINE, 0, 0)
            painter.fillRect(line, QColor(coder_colour(colour, scheme)))
            middle = label.geometry().center().y()
            coder_sign(colour).paint(painter, QRect(label.x() - SIGN_ROOM, middle - SIGN // 2, SIGN, SIGN))
