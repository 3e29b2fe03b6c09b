"""The menus of coders and of passes, the same in the bar and in the menu Code."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup, QIcon
from PySide6.QtWidgets import QMenu

from qcode.coding import coder_colours, passes
from qcode.model import CodingPass
from ui.desk import Desk
from ui.menus import Actions
from ui.theme import coder_sign

CODER_COMMANDS = ("another-coder", "rename-coder", "all-coders")
PASS_COMMANDS = (
    "new-pass",
    "rename-pass",
    "close-pass",
    "reopen-pass",
    "blind-pass",
    "lift-blindness",
    "all-passes",
)


class WhoMenus(QObject):
    """Fills the two menus each time one opens."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__(desk)
        self._desk, self._actions = desk, actions
        self.coders, self.passes = actions.submenu("coders"), actions.submenu("passes")
        self._open: list[Callable[[], None]] = [self._fill_coders, self._fill_passes]
        for menu, fill in zip((self.coders, self.passes), self._open, strict=True):
            menu.aboutToShow.connect(fill)
            fill()

    def _fill_coders(self) -> None:
        with self._desk.read() as session:
            found, colours = passes.coders(session), coder_colours.colours(session)
        names, current = [each.name for each in found], self._desk.coder
        choices = [(name, name) for name in (names if current in names else [current, *names])]
        self._fill(self.coders, choices, current, self._desk.choose_coder, CODER_COMMANDS)
        signs = {each.name: coder_sign(colours[each.id]) for each in found}
        for (name, _), action in zip(choices, self.coders.actions(), strict=False):
            action.setIcon(signs.get(name, QIcon()))

    def _fill_passes(self) -> None:
        with self._desk.read() as session:
            listed = passes.passes(session)
        choices = [(each.name, self._called(each)) for each in listed]
        current = self._desk.coding_pass
        if current not in dict(choices):
            choices.append((current, current))
        self._fill(self.passes, choices, current, self._desk.choose_pass, PASS_COMMANDS)

    def _called(self, each: CodingPass) -> str:
        if each.closed_at:
            return self.tr("{name} (closed)").format(name=each.name)
        return self.tr("{name} (blind)").format(name=each.name) if each.blind else each.name

    def _fill(
        self,
        menu: QMenu,
        choices: Iterable[tuple[str, str]],
        current: str,
        choose: Callable[[str], None],
        commands: Iterable[str],
    ) -> None:
        menu.clear()
        group = QActionGroup(menu)
        for name, text in choices:
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == current)
            action.triggered.connect(lambda _=False, chosen=name: choose(chosen))
            group.addAction(action)
        menu.addSeparator()
        menu.addActions([self._actions[each] for each in commands])
