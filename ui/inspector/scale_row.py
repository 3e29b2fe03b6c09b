"""A row that tells where a quotation stands on a dimension: a line between two ends with a dot on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from qcode.grounding.in_model import StandsOn
from ui.inspector.rows import TwoLineRow
from ui.theme import scheme_of
from ui.theme.spacing import SMALL

LINE, DOT = 56.0, 3.5
"""Pixels: how long the line is where there is room, and half of how wide the dot is."""


class ScaleRow(TwoLineRow):
    """Dimension and category, below them both ends with the place of the quotation between them."""

    def __init__(self, stands: StandsOn, parent: QWidget) -> None:
        self._stands = stands
        said = self.tr("{name} of {code}").format(name=stands.name, code=stands.code)
        place = self.tr("{percent} % from {low} to {high}").format(
            percent=round(stands.at * 100), low=stands.low, high=stands.high
        )
        super().__init__("dimension", said, "", place, parent)
        placed_by = self.tr("Placed by {coder}; opens on the Axial screen").format(coder=stands.coder)
        self.setToolTip(f"{said}: {place}\n{placed_by}")

    def _paint_second(self, painter: QPainter, area: QRect, text: str) -> None:  # noqa: ARG002
        scheme, metrics = scheme_of(self.palette()), painter.fontMetrics()
        room = (area.width() - round(LINE) - 2 * SMALL) // 2
        low = metrics.elidedText(self._stands.low, Qt.TextElideMode.ElideRight, room)
        high = metrics.elidedText(self._stands.high, Qt.TextElideMode.ElideRight, room)
        used = self._paint(painter, area, low, scheme.quiet)
        start = QPointF(area.left() + used + SMALL, area.center().y() + 0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(scheme.quiet))
        painter.drawLine(start, start + QPointF(LINE, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.accent))
        painter.drawEllipse(start + QPointF(LINE * self._stands.at, 0), DOT, DOT)
        rest = area.adjusted(used + 2 * SMALL + round(LINE), 0, 0, 0)
        self._paint(painter, rest, high, scheme.quiet)
