"""One side's codings beside the text: a lane of its own, at the left or at the right."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from ui.reader.brackets import Brackets
from ui.reader.geometry import blocks_between
from ui.reader.margin_layout import PAD
from ui.theme.colours import scheme_of
from ui.theme.fonts import resized
from ui.theme.roles import tell_role

NOTHING = "—"
BAR = 3.0
GAP = 14
"""Between a lane at the left and the text."""


class Lane(Brackets):
    """Shows the codings of one side; where the other side alone coded, a dash says that here is nothing."""

    clicked = Signal(str)

    def __init__(self, parent: QWidget, name: str, *, mirrored: bool) -> None:
        super().__init__(parent, mirrored=mirrored, inset=GAP if mirrored else 0)
        self.name = name
        self._band: tuple[float, float, QColor] | None = None
        self._nothing: tuple[float, float] | None = None
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Codings of {name}").format(name=name))

    def set_current(self, coding_id: str) -> None:
        """Let one coding stand out, "" for none."""
        self._shown.current = coding_id or None

    def set_band(self, band: tuple[float, float, QColor] | None, nothing: tuple[float, float] | None) -> None:
        """Lay a band between two heights of the document under what is compared now; and say where nothing is coded."""
        self._band, self._nothing = band, nothing
        self.update()

    def ground(self, painter: QPainter) -> None:
        """The band under the brackets, in heights of the document."""
        if self._band is not None:
            first, last, colour = self._band
            painter.fillRect(QRectF(0, first, self.width(), last - first), colour)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._nothing is None or self._is_coded_between(*self._nothing):
            return
        painter, scheme = QPainter(self), scheme_of(self.palette())
        painter.translate(0, -self._offset)
        top, bottom = self._nothing
        painter.fillRect(self.facing(QRectF(PAD, top, BAR, bottom - top)), QColor(scheme.line))
        painter.setPen(QColor(scheme.quiet))
        painter.setFont(resized(self.font(), self._size))
        room = self.facing(QRectF(PAD + 2 * BAR + 4, top, self.width() - PAD - 24, self.label_height()))
        side = Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), NOTHING)

    def _is_coded_between(self, top: float, bottom: float) -> bool:
        """True when something of this side stands there, if not what is compared."""
        found = (self._beside(block.blockNumber()) for block in blocks_between(self._document, top, bottom))
        return any(bool(((each.tops < bottom) & (each.bottoms > top)).any()) for each in found)

    def coding_at(self, point: QPoint) -> str:
        """The coding whose bracket or label is at a point of the lane, "" for none."""
        x, y = float(point.x()), float(point.y() + self._offset)
        for block in blocks_between(self._document, y, y + 1):
            beside = self._beside(block.blockNumber())
            for label, spot in zip(beside.labels, self._spots[block.blockNumber()], strict=True):
                if spot.area.adjusted(-4, 0, 4, 0).contains(x, y):
                    return self._shown.marks.mark(int(beside.rows[label.anchor])).id
            at = self.facing(QRectF(x, y, 0, 0)).left()
            near = (
                (beside.tops <= y)
                & (beside.bottoms >= y)
                & (beside.xs - 2 <= at)
                & (at < beside.xs + beside.steps)
            )
            if near.any():
                return self._shown.marks.mark(int(beside.rows[near][-1])).id
        return ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self.coding_at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.coding_at(event.position().toPoint())
        if found and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(found)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


tell_role(Lane, QAccessible.Role.List)
