"""The roles of the paradigm to give to the chosen code, as a menu."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from qcode.model.relation import ROLES
from ui.axial.screen import AxialScreen


class RoleMenu(QObject):
    """Fills a menu with the roles, the code's own ticked, each time it opens."""

    def __init__(self, screen: AxialScreen, menu: QMenu) -> None:
        super().__init__(screen)
        self._screen, self._menu = screen, menu
        menu.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self._menu.clear()
        shown, code_id = self._screen.canvas.diagram.drawing, self._screen.choice.code_id
        node = shown.node(code_id) if shown else None
        if node is None:
            return
        group = QActionGroup(self._menu)
        for role in ("", *ROLES):
            action = self._menu.addAction(self._screen.canvas.words.role(role) or self.tr("None"))
            action.setCheckable(True)
            action.setChecked(role == node.role)
            action.triggered.connect(lambda _=False, taken=role: self._screen.give_role(taken))
            group.addAction(action)
