"""A relation pulled out of a card: a line that follows the mouse until it is let go on another card."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from ui.axial.aiming import Aiming
from ui.axial.items import CardItem
from ui.axial.scene import DiagramScene


class Pulling(QObject):
    """Draws the line while it is pulled; ``relate_wished`` tells between which codes it was."""

    relate_wished = Signal(str, str, QPoint)  # from, to, where on the screen

    def __init__(self, diagram: DiagramScene, parent: QObject) -> None:
        super().__init__(parent)
        self._diagram, self._aiming = diagram, Aiming(diagram)
        self._first: CardItem | None = None
        self._line: QGraphicsPathItem | None = None

    @property
    def under_way(self) -> bool:
        """True while a line is pulled."""
        return self._first is not None

    def begins(self, card: CardItem) -> None:
        """Pull a line out of this card."""
        self._first = card
        self._aiming.begins([card.code_id], roles=False)
        self._line = QGraphicsPathItem()
        self._line.setZValue(3)
        self._line.setPen(QPen(QColor(card.scheme.accent), 2, Qt.PenStyle.DashLine))
        self._diagram.addItem(self._line)

    def goes_on(self, spot: QPointF) -> None:
        """The mouse is here now."""
        if self._first is not None and self._line is not None:
            path = QPainterPath(self._first.nearest_handle(spot))
            path.lineTo(spot)
            self._line.setPath(path)
            self._aiming.at(spot)

    def ends(self, on_screen: QPoint) -> None:
        """The mouse let go."""
        first, second = self._first, self._aiming.card
        self.given_up()
        if first is not None and second is not None:
            self.relate_wished.emit(first.code_id, second.code_id, on_screen)

    def given_up(self) -> None:
        """Nothing is pulled any more."""
        if self._line is not None:
            self._diagram.removeItem(self._line)
        self._first = self._line = None
        self._aiming.ends()
