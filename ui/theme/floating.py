"""What lies over the window for a while: a sheet with round corners that casts a shadow."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QWidget

from ui.theme.colours import scheme_of
from ui.theme.spacing import RADIUS_LARGE

SHADOW = QColor(0, 0, 0, 60)
BLUR, DROP = 28, 6


class Floating(QFrame):
    """A sheet over ``over``, hidden at first; whoever makes it says where it lies."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(BLUR)
        shadow.setOffset(0, DROP)
        shadow.setColor(SHADOW)
        self.setGraphicsEffect(shadow)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        scheme = scheme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(scheme.line_strong), 1))
        painter.setBrush(QColor(scheme.page))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_LARGE, RADIUS_LARGE)
