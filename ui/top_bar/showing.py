"""What is shown, chosen in the bar or in the menu View."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.desk import Desk
from ui.menus import Actions
from ui.shown import EVERYONES, MINE, MINE_IN_PASS

USUAL = {"mine": MINE, "pass": MINE_IN_PASS, "everyone": EVERYONES}


class ShowingMenu(QObject):
    """The usual choices in the menu View."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__(desk)
        self._desk, self._actions = desk, actions
        actions.submenu("whose").aboutToShow.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        names = {
            "mine": self.tr("Mine"),
            "pass": self.tr("Mine in this pass"),
            "everyone": self.tr("Everyone's"),
        }
        chosen = next((key for key, shown in USUAL.items() if shown == self._desk.shown), "")
        self._actions.offer("whose", names, chosen, lambda key: self._desk.show(USUAL[key]))
