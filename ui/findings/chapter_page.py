"""The findings report: its parts and how they are told at the left, the pages as they would be written at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QPicture
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout

from qcode.reports.findings.choice import Choice, choice_of, keep
from qcode.reports.findings.report import findings_report
from ui.background import Progress
from ui.exports.deeds import ExportDeeds
from ui.findings.page import FindingsPage
from ui.findings.part_list import PartList
from ui.findings.place import Workplace
from ui.later import Later
from ui.report_pages import ReportPages, SaveReport
from ui.theme import Segmented
from ui.theme.spacing import LARGE, MEDIUM, SMALL, WIDE

CHOICES_WIDTH = 300
SHOWS = frozenset(
    {"report_choice", "checklist_answer", "document", "participant", "code", "coding", "quotation", "memo"}
) | {
    "memo_link",
    "relation",
    "relation_kind",
    "evidence",
    "diagram",
    "placement",
    "dimension",
    "research_question",
    "answer",
    "core_category",
    "member_check",
    "checked_theme",
    "verdict",
    "study",
}


class ChapterPage(FindingsPage):
    """Every choice is kept in the project, in one step each; the preview follows it."""

    SHOWS = SHOWS

    def __init__(self, place: Workplace) -> None:
        super().__init__(
            place,
            self.tr("Findings report"),
            self.tr("The results chapter, made of what the project holds. What you see is what is saved."),
        )
        self._exports = ExportDeeds(place.desk, place.saving, place.window)
        self._choice = Choice()
        self.save = SaveReport()
        self.save.clicked.connect(self._exports.save_findings_report)
        self.add_tool(self.save)
        self.parts = PartList()
        self.quotations = Segmented(
            [("starred", self.tr("Starred")), ("some", self.tr("Some")), ("all", self.tr("All"))]
        )
        self.groups = QCheckBox(self.tr("Counts by group"))
        self.pseudonyms = QCheckBox(self.tr("Whose each quotation is"))
        self.said = QLabel()
        self.pages = ReportPages()
        self._draw_soon = Later(self._draw, self)
        self._place_parts()
        self._connect()

    def _place_parts(self) -> None:
        heading, cited = QLabel(self.tr("Parts")), QLabel(self.tr("Quotations cited"))
        for label in (heading, cited):
            label.setStyleSheet("font-weight: 600")
        self.said.setProperty("quiet", True)
        self.said.setWordWrap(True)
        self.quotations.setAccessibleName(self.tr("Quotations cited"))
        self.quotations.setToolTip(
            self.tr("Those with a star; these, and two others where a code has none; or every quotation")
        )
        self.groups.setToolTip(self.tr("A small table under each theme"))
        self.pseudonyms.setToolTip(self.tr("The pseudonym before transcript and turn"))
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, LARGE)
        left.setSpacing(SMALL)
        left.addWidget(heading)
        left.addWidget(self.parts)
        left.addSpacing(MEDIUM)
        for part in (cited, self.quotations, self.groups, self.pseudonyms, self.said):
            left.addWidget(part)
        left.addStretch(1)
        choices = QFrame()
        choices.setProperty("page", True)
        choices.setFixedWidth(CHOICES_WIDTH)
        choices.setLayout(left)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(WIDE)
        row.addWidget(choices)
        row.addWidget(self.pages, 1)
        self.body.setFocusProxy(self.parts)

    def _connect(self) -> None:
        self.parts.chosen.connect(self._choose_parts)
        self.quotations.chosen.connect(lambda which: self._choose(replace(self._choice, quotations=which)))
        self.groups.clicked.connect(lambda on: self._choose(replace(self._choice, groups=on)))
        self.pseudonyms.clicked.connect(lambda on: self._choose(replace(self._choice, pseudonyms=on)))
        self.desk.destroyed.connect(self._draw_soon.cancel)

    def _choose_parts(self, order: tuple[str, ...], left_out: frozenset[str]) -> None:
        self._choose(replace(self._choice, order=order, left_out=left_out))

    def _choose(self, choice: Choice) -> None:
        if choice != self._choice:
            self.desk.do(self.tr("Choose the findings report"), lambda session: keep(session, choice))
            self.refresh()

    def refresh(self) -> None:
        """Show the choice as it is kept, and draw the pages anew."""
        with self.desk.read() as session:
            self._choice = choice = choice_of(session)
        self.parts.show_parts(choice.order, choice.left_out)
        self.quotations.set_current(choice.quotations)
        self.groups.setChecked(choice.groups)
        self.pseudonyms.setChecked(choice.pseudonyms)
        for part in (self.parts, self.quotations, self.groups, self.pseudonyms):
            part.setEnabled(self.desk.writable)
        self._draw_soon.soon()

    # the pages

    def _draw(self) -> None:
        if not self.isVisible():
            return
        self.desk.settle()
        choice = self._choice
        self.said.setText(self.tr("Drawing the pages…"))

        def work(progress: Progress) -> list[QPicture]:
            from ui.printing import pictures_of

            with self.desk.read() as session:
                report = findings_report(session, choice)
            progress.stop_if_cancelled()
            return pictures_of(report)

        self.reading.beside(work, self._show)

    def _show(self, pictures: Sequence[QPicture]) -> None:
        self.said.setText(self.tr("%n page(s)", "", len(pictures)))
        self.pages.show_pages(pictures)
