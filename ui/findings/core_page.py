"""The core category: what was chosen and why, and what speaks for every candidate."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QPushButton, QVBoxLayout

from qcode.findings.core import Candidates, Core, candidates, core_of
from qcode.reports.findings_tables import candidates_table
from ui.findings.core_deeds import CoreDeeds
from ui.findings.figures_table import FiguresTable
from ui.findings.heads import headed, without
from ui.findings.page import FindingsPage
from ui.findings.place import Workplace
from ui.flow_layout import FlowLayout
from ui.quotations.sought import Sought
from ui.theme import icon
from ui.theme.fonts import resized
from ui.theme.spacing import LARGE, MEDIUM, SMALL, TIGHT

SHOWS = frozenset({"core_category", "code", "coding", "quotation", "relation", "memo", "coding_pass"}) | {
    "document",
    "participant",
}
CODE_WIDTH = 220
IN_GROUPS = ("groups",)
"""In how many groups a code occurs is seen from the columns of the groups."""
ENGLISH = "en"  # the words of a table are replaced by those of the screen


class CorePage(FindingsPage):
    """The choice above, the candidates as a table below."""

    SHOWS = SHOWS

    def __init__(self, place: Workplace) -> None:
        super().__init__(
            place,
            self.tr("Core category"),
            self.tr("The category everything turns about, chosen by what speaks for it."),
        )
        self.deeds = CoreDeeds(place.desk, place.going, place.window)
        self.name, self.reason = QLabel(), QLabel()
        self.table = FiguresTable(self.tr("Candidates for the core category"))
        self.table.least_label = CODE_WIDTH
        self.menu = QMenu(self)
        self._build()
        self._connect()

    def _button(self, sign: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(icon(sign), text)
        button.setToolTip(tip)
        button.setAutoDefault(True)
        return button

    def _build(self) -> None:
        self.choose_button = self._button(
            "flag", self.tr("Choose as core…"), self.tr("Make the code in focus the core category")
        )
        self.add_tool(self.choose_button)
        self.note = QLabel(
            self.tr(
                "A theme has what its subcodes have; a quotation counts once, whoever marked it. “Related to” counts the other "
                "categories it has a relation with. A double click on a number lists its quotations."
            )
        )
        self.note.setProperty("quiet", True)
        self.note.setWordWrap(True)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self._chosen())
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        self.body.setFocusProxy(self.table)

    def _chosen(self) -> QFrame:
        card = QFrame()
        card.setProperty("card", True)
        self.name.setFont(resized(self.font(), self.font().pixelSize() + 3, bold=True))
        self.reason.setWordWrap(True)
        self.reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.story_button = self._button(
            "memo", "", self.tr("A memo that tells the story of the core category")
        )
        self.other_button = self._button(
            "link", self.tr("Another memo…"), self.tr("Choose a memo that is there already as the storyline")
        )
        self.reason_button = self._button(
            "edit", self.tr("Reason…"), self.tr("Write down why it is this category")
        )
        self.off_button = self._button(
            "remove",
            self.tr("Let go"),
            self.tr("No category is the core category any more; the storyline stays a memo"),
        )
        buttons = FlowLayout(spacing=SMALL)
        for button in (self.story_button, self.other_button, self.reason_button, self.off_button):
            buttons.addWidget(button)
        column = QVBoxLayout(card)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(TIGHT)
        column.addWidget(self.name)
        column.addWidget(self.reason)
        column.addSpacing(TIGHT)
        column.addLayout(buttons)
        return card

    def _connect(self) -> None:
        deeds = self.deeds
        self.choose_button.clicked.connect(lambda: deeds.choose(self.table.key))
        self.reason_button.clicked.connect(self.rename)
        self.story_button.clicked.connect(deeds.open_story)
        self.other_button.clicked.connect(deeds.choose_story)
        self.off_button.clicked.connect(deeds.let_go)
        self.table.opened.connect(self._open)
        self.table.menu_wished.connect(self._open_menu)
        self.table.rename_wished.connect(lambda _: self.rename())

    # showing

    def refresh(self) -> None:
        """Show the choice and the figures as they are now."""
        self.reading.ask(
            lambda session: (core_of(session), candidates(session)), lambda found: self._show(*found)
        )

    def _show(self, core: Core | None, found: Candidates) -> None:
        if not found.codes:
            self.invite_to_code(
                self.tr(
                    "No codes yet.\n\nOnce there are codes, this page says what speaks for each as the core category."
                )
            )
            return
        self.show_content()
        self._show_core(core)
        table = headed(
            candidates_table(found, ENGLISH), self.tr("Theme / subcode"), self._heads(), self.tr("No group")
        )
        lit = core.code_id if core else ""
        self.table.show_table(without(table, IN_GROUPS if found.groups else ()), lit=lit)
        self.choose_button.setEnabled(self.desk.writable)

    def _heads(self) -> dict[str, str]:
        return {
            "quotations": self.tr("Quotations"),
            "documents": self.tr("Transcripts"),
            "participants": self.tr("Participants"),
            "groups": self.tr("Groups"),
            "related": self.tr("Related to"),
        }

    def _show_core(self, core: Core | None) -> None:
        for button in (self.other_button, self.reason_button, self.off_button, self.story_button):
            button.setVisible(core is not None)
            button.setEnabled(self.desk.writable)
        if core is None:
            self.name.setText(self.tr("No core category chosen yet"))
            self.reason.setText(
                self.tr(
                    "Put the focus on a code below and choose it. Another can take its place at any time."
                )
            )
            self.reason.setProperty("quiet", True)
            return
        self.name.setText(core.path)
        self.reason.setText(core.reason or self.tr("No reason written down yet."))
        self.story_button.setEnabled(bool(core.memo_id) or self.desk.writable)
        self.story_button.setText(core.memo or self.tr("Begin the storyline"))

    # going along

    def _open(self, code_id: str, counted: str) -> None:
        """What a number of a code counts; a code itself opens its quotations."""
        kind, _, key = counted.partition(":")
        if kind == "related":
            self._going.show_screen("axial")
            return
        groups = frozenset({"" if key == "–" else key}) if kind == "group" else None
        passes = frozenset({key}) if kind == "pass" else None
        sought = Sought(codes=frozenset({code_id}), groups=groups, passes=passes, on_page=False)
        self._going.list_quotations(sought)

    def rename(self) -> None:
        """Write down the reason anew."""
        with self.desk.read() as session:
            core = core_of(session)
        if core is not None:
            self.deeds.choose(core.code_id)

    def _open_menu(self, code_id: str, place: QPoint) -> None:
        self.menu.clear()
        choose = self.menu.addAction(self.tr("Choose as core…"))
        choose.setEnabled(self.desk.writable)
        choose.triggered.connect(lambda: self.deeds.choose(code_id))
        self.menu.addAction(self.tr("Its quotations")).triggered.connect(lambda: self._open(code_id, ""))
        self.menu.popup(place)
