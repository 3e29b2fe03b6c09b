"""The menu of what is compared: coders tick by tick where there are three or more, passes of one, a coder and what was agreed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from ui.compare.offers import Offer, Person, together
from ui.language import spoken
from ui.theme import coder_sign

LEAST = 2


class WhoMenu(QMenu):
    """Tells by ``wished`` which `Offer` is to be compared. Ticking a coder leaves it open; what is ticked counts as it closes."""

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._people: Sequence[Person] = ()
        self._chosen: Offer | None = None
        self._ticks: dict[str, QAction] = {}
        self._few = self._everybody = self.addAction("")
        self.aboutToHide.connect(self._compare_ticked)

    def fill(self, offers: Sequence[Offer], people: Sequence[Person], chosen: Offer) -> None:
        """Offer all there is, with what is chosen ticked."""
        if self.isVisible():
            return
        self._people, self._chosen = people, chosen
        self._ticks = {}
        self.clear()
        listed = list(offers)
        if len(people) > LEAST:
            listed = [each for each in offers if not each.is_of_people or len(each.sides) == len(people)]
            self._offer_ticks()
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for each in listed:
            action = self.addAction(spoken(each.label).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(each.sides == chosen.sides)
            action.triggered.connect(lambda _=False, each=each: self.wished.emit(each))
            group.addAction(action)
            if each.is_of_people and self._ticks:
                self._everybody = action

    def _offer_ticks(self) -> None:
        for each in self._people:
            action = self._ticks[each.id] = self.addAction(
                coder_sign(each.colour), each.name.replace("&", "&&")
            )
            action.setCheckable(True)
            action.triggered.connect(self._tick)
        self._tick_chosen()
        self._few = self.addAction(self.tr("Tick two or more"))
        self._few.setEnabled(False)
        self._few.setVisible(False)
        self.addSeparator()

    def _tick_chosen(self) -> None:
        chosen = self._chosen.sides if self._chosen and self._chosen.is_of_people else ()
        for key, action in self._ticks.items():
            action.setChecked(any(side.coder_id == key for side in chosen))

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of the coders that are ticked."""
        return tuple(key for key, action in self._ticks.items() if action.isChecked())

    def _tick(self) -> None:
        self._few.setVisible(len(self.ticked) < LEAST)
        self._everybody.setChecked(len(self.ticked) == len(self._people))
        if not self.isVisible():
            self._compare_ticked()

    def _compare_ticked(self) -> None:
        if len(self.ticked) < LEAST:
            return
        offer = together(self._people, self.ticked)
        if self._chosen is not None and offer.sides != self._chosen.sides:
            self.wished.emit(offer)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action in self._ticks.values():
            action.trigger()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action, key = self.activeAction(), event.key()
        if action in self._ticks.values() and key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            action.trigger()
            if key != Qt.Key.Key_Space:
                self.close()
            return
        if key == Qt.Key.Key_Escape:
            self._tick_chosen()
        super().keyPressEvent(event)
