"""What lies over the window for a while: a sheet with round corners that casts a shadow."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QMargins, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme.colours import scheme_of
from ui.theme.spacing import RADIUS_LARGE

DARKEST = 60
"""How dark the shadow is under the sheet, out of 255."""
BLUR, DROP = 28, 6
EDGE = BLUR + RADIUS_LARGE
"""A corner of the shadow, with its blur and the round of the sheet."""


class Floating(QFrame):
    """A sheet over ``over``, hidden at first; whoever makes it says where it lies."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._shadow = _Shadow(over)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        scheme = scheme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(scheme.line_strong), 1))
        painter.setBrush(QColor(scheme.page))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_LARGE, RADIUS_LARGE)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shadow.stackUnder(self)
        self._shadow.show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._shadow.hide()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._shadow.lie_under(self.geometry())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shadow.lie_under(self.geometry())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ZOrderChange:
            self._shadow.stackUnder(self)
        return super().event(event)


class _Shadow(QWidget):
    """The shadow of a sheet. A widget of its own, so that the sheet can be painted at each key without blurring anew."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def lie_under(self, sheet: QRect) -> None:
        """Lie under a sheet of this place and size."""
        self.setGeometry(sheet.translated(0, DROP) + QMargins(BLUR, BLUR, BLUR, BLUR))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tile = _tile(self.devicePixelRatio())
        painter = QPainter(self)
        for left, width, from_left, cut_width in _parts(self.width()):
            for top, height, from_top, cut_height in _parts(self.height()):
                cut = QRectF(from_left, from_top, cut_width, cut_height)
                ratio = tile.devicePixelRatio()
                cut = QRectF(cut.topLeft() * ratio, cut.size() * ratio)
                painter.drawPixmap(QRectF(left, top, width, height), tile, cut)


def _parts(length: int) -> tuple[tuple[int, int, int, int], ...]:
    """Corner, middle and corner along one side: where it is drawn and how far, and the same of the tile it is drawn from."""
    return (0, EDGE, 0, EDGE), (EDGE, length - 2 * EDGE, EDGE, 1), (length - EDGE, EDGE, EDGE + 1, EDGE)


@lru_cache(maxsize=4)
def _tile(ratio: float) -> QPixmap:
    """The shadow of the smallest sheet: four corners round one point, that can be drawn out to any size."""
    side = 2 * EDGE + 1
    tile = QPixmap(round(side * ratio), round(side * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for step in range(BLUR + 1):
        painter.setBrush(QColor(0, 0, 0, round(DARKEST * (step / BLUR) ** 2 / 1.6)))
        box = QRectF(step, step, side - 2 * step, side - 2 * step)
        painter.drawRoundedRect(box, EDGE - step, EDGE - step)
    painter.end()
    return tile
