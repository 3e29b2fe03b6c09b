"""Everything that stands still while cards are dragged, as one picture: a large diagram is not painted anew for each step."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QGraphicsItem, QGraphicsView

from ui.axial.items import CardItem, LineItem
from ui.axial.scene import DiagramScene

MANY = 60
"""From so many cards and lines on they are painted as one picture."""
NOTHING = QGraphicsItem.GraphicsItemFlag.ItemHasNoContents


class Still:
    """Takes the picture when dragging begins, and lets go of it when it ends."""

    def __init__(self, view: QGraphicsView, diagram: DiagramScene) -> None:
        self._view, self._diagram = view, diagram
        self._kept: list[CardItem | LineItem] = []

    def begins(self, moving: Collection[str]) -> None:
        """These codes are dragged from now on."""
        things: list[CardItem | LineItem] = [*self._diagram.cards.values(), *self._diagram.lines.values()]
        if len(things) < MANY:
            return
        moved = [each for each in things if self._moves(each, moving)]
        rest = [each for each in things if not self._moves(each, moving)]
        slots = dict.fromkeys(self._diagram.slots.values(), True)
        for each in (*moved, *slots):
            each.setFlag(NOTHING, True)
        self._diagram.still = self._view.viewport().grab()
        for each in (*moved, *slots):
            each.setFlag(NOTHING, False)
        for each in rest:
            each.setFlag(NOTHING, True)
            self._mark(each, still=True)
        self._kept = rest

    def ends(self) -> None:
        """Everything is painted for itself again."""
        for each in self._kept:
            each.setFlag(NOTHING, False)
            self._mark(each, still=False)
        if self._diagram.still is not None:
            self._diagram.still = None
            self._view.viewport().update()
        self._kept = []

    @staticmethod
    def _mark(thing: CardItem | LineItem, *, still: bool) -> None:
        if isinstance(thing, CardItem):
            thing.still = still

    @staticmethod
    def _moves(thing: CardItem | LineItem, moving: Collection[str]) -> bool:
        if isinstance(thing, CardItem):
            return thing.code_id in moving
        return thing.first.code_id in moving or thing.second.code_id in moving
