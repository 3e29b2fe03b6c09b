"""The debriefing report of what is compared: a few choices about it, and its pages as they would be written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPicture
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout

from qcode.agreement.values import UNITS
from qcode.compare.choice import Choice
from qcode.reports.debriefing.report import Chosen, debriefing_report
from ui.background import Progress
from ui.compare.counting import How
from ui.findings.place import Workplace
from ui.following import Following
from ui.reading import Reading
from ui.report_pages import ReportPages, SaveReport
from ui.theme import Segmented
from ui.theme.controls import close_button
from ui.theme.fonts import resized
from ui.theme.spacing import LARGE, MEDIUM, SMALL

PAUSE = 300
SHOWS = frozenset(
    {"coding", "quotation", "document", "turn", "code", "coder", "coding_pass", "finished", "study"}
) | {"decision", "decision_side", "debriefing_session", "frozen_comparison"}


class DebriefingReport(QFrame):
    """Choices above, pages beneath; ``closed`` asks for the transcript again."""

    closed = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._desk, self._saving = place.desk, place.saving
        self._reading = Reading(place.desk, place.background, self)
        self._choice: Choice | None = None
        self.setProperty("panel", True)
        self.title, self.said = QLabel(self.tr("Debriefing report")), QLabel()
        self.title.setFont(resized(self.font(), self.font().pixelSize() + 4, bold=True))
        self.said.setProperty("quiet", True)
        names = (self.tr("Character"), self.tr("Word"), self.tr("Sentence"), self.tr("Turn"))
        self.unit = Segmented(list(zip(UNITS, names, strict=True)))
        self.unit.setAccessibleName(self.tr("Unit"))
        self.rollup = QCheckBox(self.tr("Themes with their subcodes"))
        self.without = QCheckBox(self.tr("Without figures"))
        self.without.setToolTip(self.tr("Disagreements, reasons and sessions, without a single coefficient"))
        self.save = SaveReport()
        self.close_button = close_button(self.tr("Back to the transcript (Esc)"), self.tr("Close the report"))
        self.pages = ReportPages()
        self._place()
        self._following = Following(place.desk, self, SHOWS, self._draw, behind=True, pause=PAUSE)
        self._connect()

    def _place(self) -> None:
        top, choices = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(MEDIUM)
        choices.setSpacing(LARGE)
        top.addWidget(self.title)
        top.addWidget(self.said, 1)
        for part in (self.save, self.close_button):
            top.addWidget(part)
        for part in (self.unit, self.rollup, self.without):
            choices.addWidget(part)
        choices.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, 0, 0)
        column.setSpacing(SMALL)
        for row in (top, choices):
            row.setContentsMargins(0, 0, LARGE, 0)
            column.addLayout(row)
        column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.unit.chosen.connect(lambda _: self._following.wish())
        self.rollup.clicked.connect(lambda _: self._following.wish())
        self.without.clicked.connect(lambda _: self._choose_figures())
        self.save.clicked.connect(self._save)
        self.close_button.clicked.connect(lambda: self.closed.emit())

    @property
    def chosen(self) -> Chosen:
        """What the report has."""
        return Chosen(self.unit.current, self.rollup.isChecked(), not self.without.isChecked())

    def open(self, choice: Choice, how: How) -> None:
        """Show the report about two sides, at first counted as the figures beside it are."""
        if choice != self._choice:
            self.pages.show_pages(())
        self._choice = choice
        self.unit.set_current(how.unit)
        self.rollup.setChecked(how.rollup)
        self.without.setChecked(not how.on)
        self._choose_figures()
        self.pages.setFocus()

    def forget(self) -> None:
        """Nothing is compared any more."""
        self._choice = None

    def _choose_figures(self) -> None:
        for part in (self.unit, self.rollup):
            part.setEnabled(not self.without.isChecked())
        self._following.wish()

    def _draw(self) -> None:
        choice, chosen = self._choice, self.chosen
        if choice is None:
            return
        self._desk.settle()
        self.said.setText(self.tr("Drawing the pages…"))

        def work(progress: Progress) -> list[QPicture]:
            from ui.printing import pictures_of

            with self._desk.read() as session:
                report = debriefing_report(session, choice, chosen)
            progress.stop_if_cancelled()
            return pictures_of(report)

        self._reading.beside(work, self._show)

    def _show(self, pictures: Sequence[QPicture]) -> None:
        self.said.setText(self.tr("%n page(s)", "", len(pictures)))
        self.pages.show_pages(pictures)

    def _save(self) -> None:
        if self._choice is not None:
            self._save_so(self._choice, self.chosen)

    def save_of(self, choice: Choice, how: How) -> None:
        """Save the report about two sides, counted as the figures on the screen are."""
        self._save_so(choice, Chosen(how.unit, how.rollup, how.on))

    def _save_so(self, choice: Choice, chosen: Chosen) -> None:
        self._saving.save_report(
            self.tr("Save debriefing report"),
            self.tr("debriefing report"),
            lambda session: debriefing_report(session, choice, chosen),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
