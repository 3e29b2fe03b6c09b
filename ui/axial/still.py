"""Everything that stands still while cards are dragged, as one picture: a large diagram is not painted anew for each step.

To paint that picture takes longer than a step may, so it is made when the mouse is pressed on a card, before the first step.
"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView

from ui.axial.items import CardItem, LineItem
from ui.axial.scene import DiagramScene
from ui.later import Later

MANY = 60
"""From so many cards and lines on they are painted as one picture."""
NOTHING = QGraphicsItem.GraphicsItemFlag.ItemHasNoContents


class Still:
    """Takes the picture before dragging begins, and lets go of it when it ends."""

    def __init__(self, view: QGraphicsView, diagram: DiagramScene) -> None:
        self._view, self._diagram = view, diagram
        self._kept: list[CardItem | LineItem] = []
        self._ready: tuple[frozenset[str], QPixmap] | None = None
        self._soon = Later(self._prepare, view, 0)

    def pressed(self) -> None:
        """The mouse is down: the chosen cards may be dragged next."""
        self._soon.soon()

    def _prepare(self) -> None:
        moving = frozenset(self._diagram.chosen_codes())
        if moving and len(self._things) >= MANY:
            self._ready = moving, self._picture(moving)

    def begins(self, moving: Collection[str]) -> None:
        """These codes are dragged from now on."""
        self._soon.cancel()
        if len(self._things) < MANY:
            return
        ready, self._ready = self._ready, None
        picture = ready[1] if ready is not None and ready[0] == set(moving) else self._picture(moving)
        self._diagram.still = picture
        self._kept = [each for each in self._things if not self._moves(each, moving)]
        for each in self._kept:
            each.setFlag(NOTHING, True)
            self._mark(each, still=True)

    @property
    def _things(self) -> list[CardItem | LineItem]:
        return [*self._diagram.cards.values(), *self._diagram.lines.values()]

    def _picture(self, moving: Collection[str]) -> QPixmap:
        """All that is in sight but these cards and their lines."""
        moved = [each for each in self._things if self._moves(each, moving)]
        left_out = (*moved, *dict.fromkeys(self._diagram.slots.values(), True))
        for each in left_out:
            each.setFlag(NOTHING, True)
        picture = self._view.viewport().grab()
        for each in left_out:
            each.setFlag(NOTHING, False)
        return picture

    def ends(self) -> None:
        """Everything is painted for itself again."""
        self._soon.cancel()
        self._ready = None
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
