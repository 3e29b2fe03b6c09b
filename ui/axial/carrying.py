"""Cards dragged about in the diagram: to another place, into a role, onto another card."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, Signal

from qcode.axial.diagrams import Point
from ui.axial.aiming import Aiming
from ui.axial.items import middle_of
from ui.axial.scene import DiagramScene

SNAP = 8
"""Cards fall into place on lines so far apart."""


class Carrying(QObject):
    """Follows cards that Qt moves with the mouse, and tells once what became of it."""

    moved = Signal(dict)  # the new place of each code, by its id
    put_in_role = Signal(list, tuple, str)  # codes, place, role
    set_off = Signal(list)  # codes that begin to move
    came_to_rest = Signal()
    put_on = Signal(list, str, QPoint)  # codes, the code they are on, where on the screen

    def __init__(self, diagram: DiagramScene, parent: QObject) -> None:
        super().__init__(parent)
        self._diagram = diagram
        self.aiming = Aiming(diagram)
        self._before: dict[str, Point] = {}
        self._under_way = False

    def begins(self) -> None:
        """The mouse is down on a card: where they are now is where they came from."""
        self._before = {key: middle_of(card) for key, card in self._diagram.cards.items()}
        self._under_way = False

    def goes_on(self, spot: QPointF) -> None:
        """The mouse moved with a card."""
        carried = self._carried()
        if not carried:
            return
        if not self._under_way:
            self._under_way = True
            self.aiming.begins(carried, roles=len(carried) == 1)
            self.set_off.emit(carried)
        self.aiming.at(spot)

    def ends(self, on_screen: QPoint) -> None:
        """The mouse let go."""
        carried = self._carried()
        card, slot = self.aiming.card, self.aiming.slot
        places = {key: snapped(middle_of(self._diagram.cards[key])) for key in carried}
        self._finish()
        if not carried:
            return
        if card is not None:
            self._put_back()
            self.put_on.emit(carried, card.code_id, on_screen)
        elif slot is not None:
            place = (slot.pos().x(), slot.pos().y())
            self.put_in_role.emit(carried, place, slot.role)
        else:
            for key, place in places.items():
                self._diagram.cards[key].setPos(*place)
            self.moved.emit(places)

    def given_up(self) -> bool:
        """Put the cards back where they came from; True when any was carried."""
        carried = bool(self._carried())
        self._put_back()
        self._finish()
        self._before = {}
        return carried

    def _carried(self) -> list[str]:
        return [
            key
            for key, card in self._diagram.cards.items()
            if key in self._before and middle_of(card) != self._before[key]
        ]

    def _put_back(self) -> None:
        for key, place in self._before.items():
            if key in self._diagram.cards:
                self._diagram.cards[key].setPos(*place)

    def _finish(self) -> None:
        if self._under_way:
            self.aiming.ends()
            self.came_to_rest.emit()
        self._under_way = False


def snapped(place: Point) -> Point:
    """The nearest place where cards fall into line."""
    return round(place[0] / SNAP) * SNAP, round(place[1] / SNAP) * SNAP
