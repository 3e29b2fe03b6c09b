"""The diagram by keyboard: from card to card and line to line, and cards nudged by the arrows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from qcode.axial.diagrams import Point
from ui.axial.carrying import SNAP
from ui.axial.items import CardItem, LineItem, middle_of
from ui.axial.scene import DiagramScene
from ui.later import Later

FAR = 5
"""How many steps of the arrows one with Shift is."""
AT_REST = 600
"""Milliseconds after which cards that were nudged are put down, in one step."""
ARROWS: dict[int, Point] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Walking(QObject):
    """Goes through what stands in the diagram in reading order; ``nudged`` tells where cards came to rest."""

    nudged = Signal(dict)

    def __init__(self, diagram: DiagramScene, parent: QObject) -> None:
        super().__init__(parent)
        self._diagram = diagram
        self._pending: set[str] = set()
        self._rest = Later(self.settle, self, AT_REST)

    def things(self) -> list[CardItem | LineItem]:
        """Cards from top to bottom, each with the lines that begin there behind it."""
        cards = sorted(self._diagram.cards.values(), key=lambda card: (card.y(), card.x()))
        found: list[CardItem | LineItem] = []
        for card in cards:
            found += [card, *(line for line in card.lines if line.first is card)]
        return found

    def current(self) -> CardItem | LineItem | None:
        """What is chosen, the first where it is several."""
        return next((each for each in self.things() if each.isSelected()), None)

    def step(self, steps: int) -> CardItem | LineItem | None:
        """Choose the next thing, or the one before; None beyond the last and before the first."""
        things, current = self.things(), self.current()
        at = things.index(current) + steps if current else (0 if steps > 0 else len(things) - 1)
        if not 0 <= at < len(things):
            return None
        blocked = self._diagram.blockSignals(True)
        self._diagram.clearSelection()
        self._diagram.blockSignals(blocked)
        things[at].setSelected(True)
        return things[at]

    def nudge(self, key: int, *, far: bool) -> bool:
        """Move the chosen cards by an arrow; False when none is chosen or it is no arrow."""
        chosen = self._diagram.chosen_codes()
        if key not in ARROWS or not chosen:
            return False
        size = SNAP * (FAR if far else 1)
        for code_id in chosen:
            self._diagram.cards[code_id].moveBy(ARROWS[key][0] * size, ARROWS[key][1] * size)
        self._pending |= set(chosen)
        self._rest.soon()
        return True

    def settle(self) -> None:
        """Tell where the cards are that were nudged and not put down yet."""
        self._rest.cancel()
        cards = self._diagram.cards
        places = {key: middle_of(cards[key]) for key in self._pending if key in cards}
        self._pending = set()
        if places:
            self.nudged.emit(places)
