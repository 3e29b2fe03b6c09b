"""The bar over a study: its title, the screens, who codes in which pass, undo and redo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget
from sqlmodel import Session

from qcode.coding import passes
from ui.desk import Desk
from ui.name_dialog import ask_name
from ui.theme import Pill, Segmented, YieldingLabel, icon, scheme_of
from ui.theme.fonts import resized
from ui.theme.spacing import LARGE, MEDIUM, TIGHT
from ui.top_bar.showing import Showing

BAR_HEIGHT = 44


class TopBar(QFrame):
    """Shows the desk's choices and lets them be changed; ``screen_chosen`` names a screen."""

    screen_chosen = Signal(str)

    def __init__(
        self, desk: Desk, title: str, screens: Sequence[tuple[str, str]], undo: QAction, redo: QAction
    ) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("panel", True)
        self.switch = Segmented(screens)
        self.switch.setAccessibleName(self.tr("Screen"))
        self.switch.chosen.connect(self.screen_chosen)
        self.coder = Pill(self.tr("Coder"), desk.coder)
        self.coding_pass = Pill(self.tr("Pass"), desk.coding_pass)
        self.coder.setMenu(self._menu(self._fill_coders))
        self.coding_pass.setMenu(self._menu(self._fill_passes))
        self.showing = Showing(desk)
        self._place(title, undo, redo)
        desk.people_changed.connect(self._show_people)

    def _place(self, title: str, undo: QAction, redo: QAction) -> None:
        name = YieldingLabel(title)
        name.setFont(resized(self.font(), self.font().pixelSize(), bold=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE - 2, 0, LARGE - 2, 0)
        row.setSpacing(MEDIUM)
        for part in (name, self.switch, self.coder, self.coding_pass, self.showing):
            row.addWidget(part)
        pair = QHBoxLayout()
        pair.setSpacing(TIGHT)
        for action, sign in ((undo, "undo"), (redo, "redo")):
            button = QToolButton(self)
            action.setIcon(icon(sign))
            button.setDefaultAction(action)
            button.setAccessibleName(action.text())
            pair.addWidget(button)
        row.addLayout(pair)
        row.addStretch(1)
        self.setFixedHeight(BAR_HEIGHT)

    def add_right(self, part: QWidget) -> None:
        """Put ``part`` at the right end."""
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.addWidget(part, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(scheme_of(self.palette()).line))

    def _menu(self, fill: Callable[[QMenu], None]) -> QMenu:
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: fill(menu))
        return menu

    def _show_people(self) -> None:
        self.coder.set_value(self._desk.coder)
        self.coding_pass.set_value(self._desk.coding_pass)

    def _fill_coders(self, menu: QMenu) -> None:
        menu.clear()
        names = self._names(
            lambda session: [coder.name for coder in passes.coders(session)], self._desk.coder
        )
        self._offer(menu, names, self._desk.coder, self._desk.choose_coder)
        menu.addAction(icon("add"), self.tr("Another coder…")).triggered.connect(self.ask_coder)

    def _fill_passes(self, menu: QMenu) -> None:
        menu.clear()
        names = self._names(
            lambda session: [each.name for each in passes.passes(session)], self._desk.coding_pass
        )
        self._offer(menu, names, self._desk.coding_pass, self._desk.choose_pass)
        menu.addAction(icon("add"), self.tr("Another pass…")).triggered.connect(self._new_pass)

    def _names(self, read: Callable[[Session], list[str]], current: str) -> list[str]:
        with self._desk.read() as session:
            names = read(session)
        return names if current in names else [current, *names]

    def _offer(self, menu: QMenu, names: Sequence[str], current: str, choose: Callable[[str], None]) -> None:
        group = QActionGroup(menu)
        for name in names:
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(name == current)
            action.triggered.connect(lambda _=False, chosen=name: choose(chosen))
            group.addAction(action)
        menu.addSeparator()

    def ask_coder(self) -> None:
        """Ask for the name of somebody who has not coded here yet."""
        question, verb = self.tr("Who codes from here on?"), self.tr("Choose")
        ask_name(self, self.tr("Another coder"), question, verb, "", self._desk.choose_coder)

    def _new_pass(self) -> None:
        with self._desk.read() as session:
            count = len(passes.passes(session))
        suggestion = self.tr("Open coding {number}").format(number=max(2, count + 1))
        question = self.tr("What is the new round of coding called?")
        ask_name(
            self, self.tr("Another pass"), question, self.tr("Begin"), suggestion, self._desk.choose_pass
        )
