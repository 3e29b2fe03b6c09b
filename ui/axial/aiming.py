"""What something that is carried over the diagram would fall on: a card, a place of a role, or the ground."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPointF

from qcode.drawing.places import empty_roles, places_of_roles
from ui.axial.items import CardItem, SlotItem
from ui.axial.scene import DiagramScene


class Aiming:
    """Lights what is aimed at; `ends` puts the diagram back as it was."""

    def __init__(self, diagram: DiagramScene) -> None:
        self._diagram = diagram
        self._carried: frozenset[str] = frozenset()
        self.card: CardItem | None = None
        self.slot: SlotItem | None = None

    def begins(self, carried: Collection[str], *, roles: bool) -> None:
        """Codes are being carried; with ``roles`` the places of all other roles are shown."""
        self._carried = frozenset(carried)
        drawing = self._diagram.drawing
        if roles and drawing is not None and drawing.paradigm:
            theirs = {node.role for node in drawing.nodes if node.code_id in self._carried}
            places = places_of_roles(drawing)
            self._diagram.show_slots({role: at for role, at in places.items() if role not in theirs})

    def at(self, spot: QPointF) -> None:
        """What is carried is here now."""
        self._light(False)
        cards = self._diagram.cards.values()
        self.card = next(
            (card for card in cards if card.card.contains(spot) and card.code_id not in self._carried), None
        )
        slots = () if self.card else self._diagram.slots.values()
        self.slot = next((slot for slot in slots if slot.card.contains(spot)), None)
        self._light(True)

    def ends(self) -> None:
        """Nothing is carried any more."""
        self._light(False)
        self.card = self.slot = None
        self._carried = frozenset()
        drawing = self._diagram.drawing
        self._diagram.show_slots(empty_roles(drawing) if drawing else {})

    def _light(self, lit: bool) -> None:
        for item in (self.card, self.slot):
            if item is not None:
                item.light(lit)
