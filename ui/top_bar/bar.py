"""The bar over a study: its title, the screens, who codes in which pass, undo and redo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from ui.actions.tips import does
from ui.desk import Desk
from ui.theme import Pill, Segmented, YieldingLabel, icon, scheme_of
from ui.theme.fonts import resized
from ui.theme.spacing import LARGE, MEDIUM, TIGHT
from ui.top_bar.showing import Showing
from ui.top_bar.who_menus import WhoMenus

BAR_HEIGHT, TITLE_LEAST = 44, 88


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
        self.switch.setProperty("close", True)  # seven screens stand in a window of 1280 pixels
        self.switch.setAccessibleName(self.tr("Screen"))
        for name, _ in screens:
            does(self.switch.button(name), f"screen-{name}")
        self.switch.chosen.connect(self.screen_chosen)
        self.screens = self._screens_menu(screens)
        self.coder = Pill(self.tr("Coder"), desk.coder)
        self.coding_pass = Pill(self.tr("Pass"), desk.coding_pass)
        self.showing = Showing(desk)
        self._place(title, undo, redo)
        desk.people_changed.connect(self._show_people)
        self._show_people()

    def _place(self, title: str, undo: QAction, redo: QAction) -> None:
        name = YieldingLabel(title)
        name.setFont(resized(self.font(), self.font().pixelSize(), bold=True))
        name.setMinimumWidth(min(name.sizeHint().width(), TITLE_LEAST))
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE - 2, 0, LARGE - 2, 0)
        row.setSpacing(MEDIUM)
        for part in (name, self.switch, self.screens, self.coder, self.coding_pass, self.showing):
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

    def _screens_menu(self, screens: Sequence[tuple[str, str]]) -> Pill:
        """The screens as a menu, which stands in for the switch where the window is too narrow for all of them."""
        pill = Pill("", screens[0][1])
        menu = QMenu(pill)
        for key, title in screens:
            menu.addAction(title).triggered.connect(lambda _=False, key=key: self.screen_chosen.emit(key))
        pill.setMenu(menu)
        pill.setToolTip(self.tr("Choose the screen"))
        pill.hide()
        self._titles = dict(screens)
        return pill

    def show_screen(self, key: str) -> None:
        """Show which screen is in front."""
        self.switch.set_current(key)
        self.screens.set_value(self._titles[key])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        items = [item for at in range(row.count()) if (item := row.itemAt(at)) is not None]
        others = [item for item in items if item.widget() not in (self.switch, self.screens)]
        needed = sum(item.minimumSize().width() for item in others) + self.switch.sizeHint().width()
        room = self.width() - row.spacing() * len(others) - 2 * LARGE
        self.switch.setVisible(needed <= room)
        self.screens.setVisible(needed > room)

    def add_right(self, part: QWidget) -> None:
        """Put ``part`` at the right end."""
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.addWidget(part, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(scheme_of(self.palette()).line))

    def set_menus(self, menus: WhoMenus) -> None:
        """Let coder and pass be chosen from these."""
        self.coder.setMenu(menus.coders)
        self.coding_pass.setMenu(menus.passes)

    def _show_people(self) -> None:
        self.coder.set_value(self._desk.coder)
        self.coding_pass.set_value(self._desk.coding_pass)
        if self._desk.pass_closed:
            name = self.tr("Pass {name}, closed").format(name=self._desk.coding_pass)
            self._mark_pass("lock", name, self.tr("This pass is closed: its codings stay as they are."))
        elif self._desk.pass_blind:
            name = self.tr("Pass {name}, coded blind").format(name=self._desk.coding_pass)
            self._mark_pass(
                "hide", name, self.tr("This pass is coded blind: you see your own codings of it alone.")
            )
        else:
            self._mark_pass("", "", "")

    def _mark_pass(self, sign: str, name: str, tip: str) -> None:
        """How the pass at work differs from others, by a sign and in words."""
        self.coding_pass.set_sign(icon(sign) if sign else None)
        self.coding_pass.setToolTip(tip)
        if name:
            self.coding_pass.setAccessibleName(name)
