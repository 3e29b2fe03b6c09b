"""Where the study stands: each step from transcripts to findings, how far it is, and the way there."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout

from qcode.overview import Overview, overview
from qcode.reports.ahead import Ahead, ahead
from ui.background import Progress
from ui.findings.page import FindingsPage
from ui.findings.place import Workplace
from ui.theme import Line, icon
from ui.theme.spacing import MEDIUM, SMALL, WIDE

STEPS_WIDTH = 880
SHOWS = frozenset(
    {"document", "participant", "code", "coding", "quotation", "relation", "evidence", "memo"}
) | {
    "research_question",
    "answer",
    "core_category",
    "member_check",
    "verdict",
    "checklist_answer",
    "report_choice",
}


class Step(NamedTuple):
    """A step of the way: its name, the screen and the page where it is made ("" for no page), and what is said of it."""

    name: str
    screen: str
    page: str
    said: Callable[[Overview], str]


class OverviewPage(FindingsPage):
    """Lists the steps with a sentence on each."""

    SHOWS = SHOWS

    def __init__(self, place: Workplace, pages: Collection[str]) -> None:
        """``pages``: the keys of the pages one can go to."""
        super().__init__(
            place,
            self.tr("Where the study stands"),
            self.tr("The way from transcripts to a results chapter, and what each step still asks for."),
        )
        self._going, self._keys = place.going, pages
        self._ahead: Ahead | None = None  # not known until it is reckoned
        self.said: dict[str, QLabel] = {}
        self.buttons: dict[str, QPushButton] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(WIDE)
        self._grid.setVerticalSpacing(SMALL)
        self._grid.setColumnStretch(1, 1)
        self._place_steps()
        self._steps = [step for step in self._all_steps() if self._reachable(step)]
        for row, step in enumerate(self._steps):
            self._add(2 * row, step)
        self.body.setFocusProxy(self.buttons[self._steps[0].name])

    def _place_steps(self) -> None:
        room = QFrame()
        room.setProperty("page", True)
        inside = QVBoxLayout(room)
        inside.setContentsMargins(0, 0, MEDIUM, MEDIUM)
        inside.addLayout(self._grid)
        inside.addStretch(1)
        self.scrolled = QScrollArea()
        self.scrolled.setWidget(room)
        self.scrolled.setMaximumWidth(STEPS_WIDTH)
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.scrolled)

    def _reachable(self, step: Step) -> bool:
        return self._going.has(step.screen) and (not step.page or step.page in self._keys)

    def _add(self, row: int, step: Step) -> None:
        name, said = QLabel(step.name), QLabel()
        name.setStyleSheet("font-weight: 600")
        said.setProperty("quiet", True)
        said.setWordWrap(True)
        button = QPushButton(icon("caret-right"), self.tr("Go there"))
        button.setProperty("plain", True)
        button.setAutoDefault(True)
        button.setAccessibleName(self.tr("{step}: go there").format(step=step.name))
        button.clicked.connect(lambda: self._go(step))
        for column, part in enumerate((name, said, button)):
            self._grid.addWidget(part, row, column)
        self._grid.addWidget(Line(), row + 1, 0, 1, 3)
        self.said[step.name], self.buttons[step.name] = said, button

    def _go(self, step: Step) -> None:
        if step.page:
            self._going.show_findings(step.page)
        else:
            self._going.show_screen(step.screen)

    def refresh(self) -> None:
        """Say how far each step is."""
        with self.desk.read() as session:
            figures = overview(session)
        self._say(figures)
        self.reading.beside(self._reckon, lambda found: self._say_ahead(figures, found))

    def _reckon(self, _: Progress) -> Ahead:
        with self.desk.read() as session:
            return ahead(session)

    def _say_ahead(self, figures: Overview, found: Ahead) -> None:
        self._ahead = found
        self._say(figures)

    def _say(self, figures: Overview) -> None:
        for step in self._steps:
            self.said[step.name].setText(step.said(figures))

    # what is said of each step

    def _all_steps(self) -> list[Step]:
        return [
            Step(self.tr("Open coding"), "code", "", self._coding),
            Step(self.tr("Codebook"), "code", "", self._codebook),
            Step(self.tr("Axial coding"), "axial", "", self._relations),
            Step(self.tr("Memos"), "memos", "", self._memos),
            Step(self.tr("Research questions"), "findings", "questions", self._questions),
            Step(self.tr("Core category"), "findings", "core", self._core),
            Step(self.tr("Saturation"), "findings", "saturation", self._saturation),
            Step(self.tr("Member checking"), "findings", "members", self._members),
            Step(self.tr("Triangulation"), "findings", "triangulation", self._verdicts),
            Step(self.tr("Checklist (COREQ)"), "findings", "checklist", self._checklist),
            Step(self.tr("Findings report"), "findings", "report", self._chapter),
        ]

    def _coding(self, of: Overview) -> str:
        if not of.documents:
            return self.tr("No transcripts yet.")
        said = self.tr("%n transcript(s)", "", of.documents) + ", " + self.tr("%n coding(s)", "", of.codings)
        left = self.tr("%n transcript(s) without a coding", "", of.uncoded_documents)
        return f"{said}; {left}." if of.uncoded_documents else f"{said}."

    def _codebook(self, of: Overview) -> str:
        if not of.codes:
            return self.tr("No codes yet.")
        said = self.tr("%n code(s)", "", of.codes) + ", " + self.tr("%n of them themes", "", of.themes)
        return f"{said}."

    def _relations(self, of: Overview) -> str:
        if not of.relations:
            return self.tr("No relations between codes yet.")
        said = self.tr("%n relation(s)", "", of.relations)
        left = self.tr("%n without evidence", "", of.ungrounded_relations)
        return f"{said}; {left}." if of.ungrounded_relations else f"{said}."

    def _memos(self, of: Overview) -> str:
        said = self.tr("%n memo(s)", "", of.memos)
        starred = self.tr("%n quotation(s) starred to be cited", "", of.starred)
        return f"{said}; {starred}."

    def _questions(self, of: Overview) -> str:
        if not of.questions:
            return self.tr("No research questions yet: the results chapter follows them.")
        said = self.tr("%n research question(s)", "", of.questions)
        left = self.tr("%n not answered by anything yet", "", of.unanswered_questions)
        return f"{said}; {left}." if of.unanswered_questions else f"{said}."

    def _core(self, of: Overview) -> str:
        if of.core:
            return self.tr("“{code}” is what everything turns about.").format(code=of.core)
        return self.tr("No core category chosen yet.")

    def _members(self, of: Overview) -> str:
        if not of.asked:
            return self.tr("No participant was asked yet.")
        asked = self.tr("%n participant(s) asked", "", of.asked)
        answered = self.tr("%n answered", "", of.answered)
        return f"{asked}; {answered}."

    def _verdicts(self, of: Overview) -> str:
        if not of.judged_themes:
            return self.tr("No verdict on any theme yet.")
        return self.tr("A verdict on %n theme(s).", "", of.judged_themes)

    def _saturation(self, _: Overview) -> str:
        found = self._ahead
        if found is None:
            return ""
        if not found.new_codes:
            return self.tr("No transcript is coded yet.")
        if found.quiet:
            return self.tr("No new code in the last %n transcript(s) that were coded.", "", found.quiet)
        return self.tr("The transcript coded last still brought %n new code(s).", "", found.new_codes[-1])

    def _checklist(self, _: Overview) -> str:
        found = self._ahead
        if found is None:
            return ""
        if not found.to_write and not found.to_complete:
            return self.tr("All {count} items are filled or written.").format(count=found.items)
        said = self.tr("%n item(s) to write", "", found.to_write)
        left = self.tr("%n to complete", "", found.to_complete)
        return f"{said}, {left}."

    def _chapter(self, of: Overview) -> str:
        found = self._ahead
        if found is None:
            return ""
        said = self.tr("%n part(s) chosen", "", found.parts)
        bare = self.tr("no quotation starred to be cited yet")
        return f"{said}." if of.starred else f"{said}; {bare}."
