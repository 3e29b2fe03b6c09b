"""A small map of the diagram, in a corner of the canvas while not all of it is in sight."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGraphicsView, QWidget

from ui.axial.scene import DiagramScene
from ui.theme.colours import mix, scheme_of
from ui.theme.spacing import MEDIUM, RADIUS, SMALL

WIDTH, HEIGHT = 180, 120


class Minimap(QWidget):
    """Shows where the cards are and which part is in sight; a click or a drag goes there."""

    def __init__(self, view: QGraphicsView, diagram: DiagramScene) -> None:
        super().__init__(view)
        self._view, self._diagram = view, diagram
        self.resize(WIDTH, HEIGHT)
        self.setAccessibleName(self.tr("Map of the diagram"))
        self.setToolTip(self.tr("Map of the diagram: click to go there"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def follow(self) -> None:
        """Stand in the corner, and be there only while some of the diagram is out of sight."""
        port = self._view.viewport()
        self.move(port.width() - WIDTH - MEDIUM, port.height() - HEIGHT - MEDIUM)
        used = self._diagram.used
        self.setVisible(not used.isNull() and not self._sight().contains(used) and port.height() > 3 * HEIGHT)
        self.update()

    def _sight(self) -> QRectF:
        return self._view.mapToScene(self._view.viewport().rect()).boundingRect()

    def _whole(self) -> QRectF:
        return self._diagram.used.united(self._sight())

    def _scale(self) -> float:
        whole = self._whole()
        return min((WIDTH - 2 * SMALL) / whole.width(), (HEIGHT - 2 * SMALL) / whole.height())

    def _on_map(self, area: QRectF) -> QRectF:
        whole, scale = self._whole(), self._scale()
        shift = QPointF(WIDTH / 2, HEIGHT / 2)
        top_left = (area.topLeft() - whole.center()) * scale + shift
        return QRectF(top_left, area.size() * scale)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        scheme = scheme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(scheme.line_strong))
        painter.setBrush(QColor(scheme.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        for card in self._diagram.cards.values():
            painter.setBrush(QColor(mix(card.face.node.colour, scheme.paper, 0.75)))
            painter.drawRect(self._on_map(card.card))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(scheme.accent), 1.5))
        painter.drawRect(self._on_map(self._sight()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_to(event.position())

    def _go_to(self, spot: QPointF) -> None:
        middle = QPointF(WIDTH / 2, HEIGHT / 2)
        self._view.centerOn((spot - middle) / self._scale() + self._whole().center())
