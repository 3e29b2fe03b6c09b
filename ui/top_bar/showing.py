"""What is shown, chosen in the bar or in the menu View."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ui.desk import Desk
from ui.menus import Actions
from ui.shown import EVERYONES, MINE, MINE_IN_PASS
from ui.theme import Pill, icon
from ui.theme.spacing import TIGHT
from ui.top_bar.shown_panel import ShownPanel
from ui.top_bar.shown_words import ShownWords

USUAL = {"mine": MINE, "pass": MINE_IN_PASS, "everyone": EVERYONES}


class Showing(QWidget):
    """Says in the bar what is shown and opens the panel; beside it one click shows one's own codings again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.words = ShownWords(desk)
        self.pill = Pill(self.tr("Showing"))
        self.pill.clicked.connect(self.open_panel)
        self.reset = QToolButton()
        self.reset.setIcon(icon("close"))
        self.reset.setToolTip(self.tr("Show all of mine again"))
        self.reset.setAccessibleName(self.tr("Show all of mine again"))
        self.reset.clicked.connect(self._reset)
        self.panel = ShownPanel(desk, self.words, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.pill)
        row.addWidget(self.reset)
        desk.people_changed.connect(self.refresh)
        desk.changed.connect(self._follow)
        self.refresh()

    def open_panel(self) -> None:
        """Open the panel under the pill."""
        self.panel.open_at(self.pill.mapToGlobal(QPoint(0, self.pill.height() + TIGHT)))

    def refresh(self) -> None:
        """Say what is shown now."""
        with self._desk.read() as session:
            self.words.read(session)
        shown = self._desk.shown
        self.pill.set_value(self.words.short(shown))
        self.pill.set_active(shown != MINE)
        said = self.words.long(shown)
        self.pill.setToolTip(self.tr("What is shown, here and in every count:\n{parts}").format(parts=said))
        self.reset.setVisible(shown != MINE)

    def _follow(self, tables: frozenset[str]) -> None:
        if self._desk.shown != MINE and tables & {"coder", "coding_pass", "code", "participant"}:
            self.refresh()

    def _reset(self) -> None:
        self._desk.show(MINE)
        self.pill.setFocus()


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
