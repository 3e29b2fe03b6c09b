"""Which screens an open project has: a screen to come is one more line here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.axial.screen import AxialScreen
from ui.axial.sides import AxialSides
from ui.background import Background
from ui.coding.screen import CodeScreen
from ui.desk import Desk
from ui.findings.place import Workplace
from ui.memos.screen import MemosScreen
from ui.messages import Messages
from ui.participants.kept_columns import KeptColumns
from ui.participants.screen import ParticipantsScreen
from ui.preferences import Preferences
from ui.remembered import remember_choice
from ui.screens import Screens

if TYPE_CHECKING:
    from ui.compare.screen import CompareScreen
    from ui.findings.screen import FindingsScreen
    from ui.tables.screen import TablesScreen


class StudyScreens(QObject):
    """Lists the screens in the order of the bar; all but the first are built when they are first shown.

    What listens to a screen says so with ``then``; what asks how it stands looks at ``built`` first, since a screen that
    nobody has seen yet has nothing chosen. A screen is made as a child of the stack: dressing it later would dress each part of
    it again.
    """

    def __init__(
        self,
        desk: Desk,
        key: str,
        messages: Messages,
        background: Background,
        preferences: Preferences,
        workplace: Callable[[], Workplace],
    ) -> None:
        super().__init__(desk)
        self._workplace = workplace
        self._desk, self._key, self._preferences = desk, key, preferences
        self._messages, self._background = messages, background
        self.stack = Screens()
        add = self.stack.add
        code = add("code", self.tr("Code"), self._build_code, CodeScreen.focus_text)
        self.axial = add("axial", self.tr("Axial"), self._build_axial, AxialScreen.enter)
        self.compare = add("compare", self.tr("Compare"), self._build_compare, lambda it: it.enter())
        self.memos = add("memos", self.tr("Memos"), self._build_memos, MemosScreen.enter)
        self.tables = add("tables", self.tr("Tables"), self._build_tables, lambda it: it.enter())
        self.findings = add("findings", self.tr("Findings"), self._build_findings, lambda it: it.enter())
        self.participants = add(
            "participants", self.tr("Participants"), self._build_participants, ParticipantsScreen.enter
        )
        self.code = code.get()
        self.stack.show_screen("code")

    def _build_code(self) -> CodeScreen:
        return CodeScreen(self._desk, self._preferences, self.stack)

    def _build_axial(self) -> AxialScreen:
        screen = AxialScreen(self._desk, self._key, self._messages, self._preferences)
        self.axial_sides = AxialSides(screen, self._desk, self._background)
        return screen

    def _build_memos(self) -> MemosScreen:
        screen = MemosScreen(self._desk, self._messages, self._background, self.stack)
        screen.restoreState(self._preferences.layout("memos"))
        remember_choice(screen.filters.order, self._preferences, "memos-order")
        return screen

    def _build_compare(self) -> CompareScreen:
        from ui.compare.screen import CompareScreen  # with what counts agreement

        screen = CompareScreen(self._workplace())
        screen.restoreState(self._preferences.layout("compare"))
        return screen

    def _build_tables(self) -> TablesScreen:
        from ui.tables.screen import TablesScreen  # with its pages, and what counts

        screen = TablesScreen(self._workplace())
        screen.restoreState(self._preferences.layout("tables"))
        return screen

    def _build_findings(self) -> FindingsScreen:
        from ui.findings.screen import FindingsScreen  # with its pages, and what writes Word files

        screen = FindingsScreen(self._workplace())
        screen.restoreState(self._preferences.layout("findings"))
        return screen

    def _build_participants(self) -> ParticipantsScreen:
        screen = ParticipantsScreen(self._desk, self.stack)
        KeptColumns(screen.table, self._preferences, self._key)
        return screen

    def keep_layout(self) -> None:
        """Remember how the screens that were seen are laid out."""
        self.code.keep_layout()
        for name, screen in (
            ("memos", self.memos.built),
            ("findings", self.findings.built),
            ("tables", self.tables.built),
            ("compare", self.compare.built),
        ):
            if screen is not None:
                self._preferences.keep_layout(name, screen.saveState())
        if self.axial.built is not None:
            self.axial.built.keep_layout()
