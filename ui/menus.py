"""The table of commands brought to life: menus, shortcuts, tool tips."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.actions import MENUS, ROWS, Facts, Row
from ui.actions.tips import shown_key
from ui.language import translated

if TYPE_CHECKING:
    from ui.app import App


class Actions(QObject):
    """The table brought to life for one window."""

    def __init__(self, app: App, menu_bar: QMenuBar) -> None:
        super().__init__(menu_bar)
        self._app = app
        self._rows = {row.name: row for row in ROWS}
        self._actions = {row.name: self._made(row) for row in self._rows.values()}
        self._menus: dict[str, QMenu] = {}
        self._fill(menu_bar)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def choose(self, name: str) -> None:
        """Do it as if it was chosen from its menu, if it can be done by now."""
        self._app.refresh_actions()
        self._actions[name].trigger()

    def submenu(self, name: str) -> QMenu:
        """The menu that opens from ``name``, made at first use."""
        menu = self._menus.get(name)
        if menu is None:
            menu = self._menus[name] = QMenu()
            self._actions[name].setMenu(menu)
        return menu

    def offer(
        self, name: str, choices: Mapping[str, str], chosen: str, choose: Callable[[str], object]
    ) -> None:
        """Fill the menu that opens from ``name`` with ``choices`` (a key and its text each), one of which is chosen."""
        menu = self.submenu(name)
        menu.clear()
        group = QActionGroup(menu)
        for key, text in choices.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.triggered.connect(lambda _=False, taken=key: choose(taken))
            group.addAction(action)

    def work_in(self, text: QWidget) -> None:
        """Let the keys that mean something in the transcript only be pressed in ``text`` and what it holds."""
        text.addActions([self._actions[row.name] for row in self._rows.values() if row.in_text])

    def everywhere(self) -> list[QAction]:
        """The commands whose keys are pressed anywhere."""
        return [self._actions[row.name] for row in self._rows.values() if row.keys and not row.in_text]

    def refresh(self, facts: Facts) -> None:
        """Offer what can be used now."""
        for name, row in self._rows.items():
            self._actions[name].setEnabled(row.when(facts))
            if row.ticked:
                self._actions[name].setChecked(row.ticked(facts))
        self._name_reversal("undo", self.tr("Undo"), facts.undo)
        self._name_reversal("redo", self.tr("Redo"), facts.redo)

    def on_offer(self) -> list[tuple[str, str, str, str]]:
        """Every command that can be used now: its name, text, the menu it is in, and its keys."""
        found: list[tuple[str, str, str, str]] = []
        for text, rows in MENUS:
            menu = translated(text).replace("&", "")
            for row in rows:
                action = self._actions[row.name] if row is not None else None
                if row is not None and action is not None and action.isEnabled() and action.menu() is None:
                    keys = shown_key(row.keys.split(", ")[0] or row.hint)
                    said = action.text().partition("\t")[0].rstrip("…")
                    found.append((row.name, f"{said} ✓" if action.isChecked() else said, menu, keys))
        return found

    def context(self, *names: str) -> QMenu:
        """A menu of these commands, "" for a line; those that cannot be used are left out."""
        menu = QMenu()
        for name in names:
            if not name:
                menu.addSeparator()
            elif self._actions[name].isEnabled():
                menu.addAction(self._actions[name])
        return menu

    def _made(self, row: Row) -> QAction:
        text = translated(row.text)
        action = QAction(text + (f"\t{shown_key(row.hint)}" if row.hint else ""), self)
        action.setObjectName(row.name)
        action.setStatusTip(translated(row.tip) if row.tip else "")
        action.setShortcuts([QKeySequence(keys) for keys in row.keys.split(", ") if keys])
        if row.in_text:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setCheckable(row.ticked is not None)
        action.triggered.connect(lambda: self._carry_out(row))
        if row.keys or row.hint:
            shown = shown_key(row.keys.split(", ")[0] or row.hint)
            action.setToolTip(f"{text.rstrip('…')} ({shown})")
        return action

    def _carry_out(self, row: Row) -> None:
        self._app.messages.guarded(lambda: row.calls(self._app))
        if row.ticked:  # Qt has changed the check by itself; what is so decides
            self._app.refresh_actions()

    def _fill(self, menu_bar: QMenuBar) -> None:
        for text, rows in MENUS:
            menu = menu_bar.addMenu(translated(text))
            if any(row is not None and row.ticked for row in rows):
                menu.aboutToShow.connect(self._app.refresh_actions)
            for row in rows:
                if row is None:
                    menu.addSeparator()
                else:
                    holder = self.submenu(row.inside) if row.inside else menu
                    holder.addAction(self._actions[row.name])

    def _name_reversal(self, name: str, verb: str, what: str) -> None:
        action = self._actions[name]
        keys = shown_key(self._rows[name].keys.split(", ")[0])
        action.setText(f"{verb}: {what}" if what else verb)
        action.setToolTip(
            f"{verb}: {what} ({keys})" if what else self.tr("{verb} ({keys})").format(verb=verb, keys=keys)
        )
