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
        self._used = QRectF()
        self._cards: list[tuple[QRectF, str]] = []
        self.hide()

    def redraw(self) -> None:
        """The cards are elsewhere, or are others."""
        self._used = self._diagram.used
        self._cards = [(card.card, card.face.node.colour) for card in self._diagram.cards.values()]
        self.follow()

    def follow(self) -> None:
        """Stand in the corner, and be there only while some of the diagram is out of sight."""
        port = self._view.viewport()
        self.move(port.width() - WIDTH - MEDIUM, port.height() - HEIGHT - MEDIUM)
        used = self._used
        self.setVisible(not used.isNull() and not self._sight().contains(used) and port.height() > 3 * HEIGHT)
        self.update()

    def _sight(self) -> QRectF:
        return self._view.mapToScene(self._view.viewport().rect()).boundingRect()

    def _whole(self) -> tuple[QPointF, float]:
        """What is in the middle of the map, and how much smaller it is than the diagram."""
        whole = self._used.united(self._sight())
        scale = min((WIDTH - 2 * SMALL) / whole.width(), (HEIGHT - 2 * SMALL) / whole.height())
        return whole.center(), scale

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        scheme = scheme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(scheme.line_strong))
        painter.setBrush(QColor(scheme.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        middle, scale = self._whole()
        painter.translate(WIDTH / 2, HEIGHT / 2)
        painter.scale(scale, scale)
        painter.translate(-middle)
        for area, colour in self._cards:
            painter.fillRect(area, QColor(mix(colour, scheme.paper, 0.75)))
        pen = QPen(QColor(scheme.accent), 1.5)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._sight())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_to(event.position())

    def _go_to(self, spot: QPointF) -> None:
        middle, scale = self._whole()
        self._view.centerOn((spot - QPointF(WIDTH / 2, HEIGHT / 2)) / scale + middle)
