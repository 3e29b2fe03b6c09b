"""The audit trail: the history of the analysis, the codebook of any day, what became of it between two, and the report."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPicture
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from sqlmodel import Session

from qcode.audit.codebook_then import between, codebook_at
from qcode.audit.history import Trail, history
from qcode.audit.moments import end_of
from qcode.codebook.tree import CodeNode, nodes
from qcode.project import study_of
from qcode.reports.audit_report import trail_report
from qcode.reports.codebook_report import codebook_then_report
from qcode.reports.differences_report import differences_report
from qcode.reports.report import Report
from ui.background import Progress
from ui.findings.audit_codebook import CodebookThenView, DifferencesView
from ui.findings.audit_history import TrailView
from ui.findings.page import FindingsPage
from ui.findings.place import Workplace
from ui.report_pages import ReportPages, SaveReport
from ui.theme import Segmented
from ui.theme.spacing import MEDIUM

T = TypeVar("T")
SHOWS = frozenset(
    {
        "code",
        "coding_pass",
        "finished",
        "memo",
        "document",
        "speaker",
        "participant",
        "coder",
        "study",
        "coding",
    }
) | {
    "relation",
    "evidence",
    "diagram",
    "placement",
    "dimension",
    "research_question",
    "answer",
    "core_category",
    "member_check",
    "verdict",
    "checklist_answer",
}


class AuditPage(FindingsPage):
    """Three views of the trail, one at a time, each with its report: as pages to look at, and as a file."""

    SHOWS = SHOWS

    def __init__(self, place: Workplace) -> None:
        super().__init__(
            place,
            self.tr("Audit trail"),
            self.tr("How the analysis came about: kept at each change, without a word of an interview."),
        )
        self._workplace = place
        self._first: str | None = None  # when the trail begins, as soon as that is known
        self.views = Segmented(
            (
                ("history", self.tr("History")),
                ("codebook", self.tr("Codebook of a day")),
                ("differences", self.tr("Between two days")),
            )
        )
        self.views.setAccessibleName(self.tr("View of the trail"))
        self.preview = QPushButton(self.tr("Preview"))
        self.preview.setCheckable(True)
        self.save = SaveReport()
        self.history, self.codebook, self.differences = TrailView(), CodebookThenView(), DifferencesView()
        self.pages, self.said = ReportPages(), QLabel()
        self.said.setProperty("quiet", True)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for tool in (self.preview, self.save):
            self.add_tool(tool)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self.views)
        row.addWidget(self.said, 1)
        for part in (self.history, self.codebook, self.differences, self.pages):
            self._stack.addWidget(part)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(row)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.views.chosen.connect(lambda _: self.refresh())
        self.preview.toggled.connect(lambda _: self.refresh())
        self.save.clicked.connect(self._save)
        self.codebook.changed.connect(self._read_codebook)
        self.differences.changed.connect(self._read_differences)
        self.history.code_wished.connect(lambda code: self._workplace.going.show("code", code))

    @property
    def view(self) -> QWidget:
        """The view in front, whether it is seen or its pages."""
        views = {"history": self.history, "codebook": self.codebook, "differences": self.differences}
        return views[self.views.current]

    def enter(self) -> None:
        """Put the keyboard in the list, or on the pages."""
        (self.pages if self.preview.isChecked() else self.view).setFocus()

    def refresh(self) -> None:
        """Read anew what is in front."""
        self._stack.setCurrentWidget(self.pages if self.preview.isChecked() else self.view)
        self.preview.setText(self.tr("Back to the list") if self.preview.isChecked() else self.tr("Preview"))
        self.said.setText(self.tr("Drawing the pages…") if self.preview.isChecked() else "")
        read = {
            "history": self._read_history,
            "codebook": self._read_codebook,
            "differences": self._read_differences,
        }
        if self._first is not None and self.preview.isChecked():
            self._draw()
        else:  # which days there are to choose from is known from the history
            (read[self.views.current] if self._first is not None else self._read_history)()

    # reading, off the window's thread: a long trail takes seconds

    def _read(self, job: Callable[[Session], T], show: Callable[[T], object]) -> None:
        def work(_: Progress) -> T:
            with self.desk.read() as session:
                return job(session)

        self.reading.beside(work, show)

    def _read_history(self) -> None:
        self._read(lambda session: (history(session), nodes(session)), self._show_history)

    def _show_history(self, found: tuple[Trail, list[CodeNode]]) -> None:
        trail, codes = found
        known, self._first = self._first, trail.events[0].first if trail.events else ""
        if self._first and known != self._first:
            for view in (self.codebook, self.differences):
                view.span(self._first)
        self.history.show_trail(trail, codes)
        if self.preview.isChecked() or self.views.current != "history":
            self.refresh()

    def _read_codebook(self) -> None:
        moment = end_of(self.codebook.days[0].day)
        self._read(lambda session: codebook_at(session, moment), self.codebook.show_codebook)

    def _read_differences(self) -> None:
        first, last = self._moments()
        self._read(lambda session: between(session, first, last), self.differences.show_differences)

    def _moments(self) -> tuple[str, str]:
        first, last = sorted(end_of(day.day) for day in self.differences.days)
        return first, last

    # the report

    def report_of(self) -> Callable[[Session], Report]:
        """What makes the report of the view in front."""
        if self.views.current == "history":
            sought, words = self.history.sought, self.history.words
            read = QLocale().name()
            return lambda session: trail_report(session, sought, words=words, read=read)
        if self.views.current == "codebook":
            moment = end_of(self.codebook.days[0].day)
            return lambda session: codebook_then_report(session, moment, codebook_at(session, moment))
        return lambda session: _differences(session, *self._moments())

    def _draw(self) -> None:
        report_of = self.report_of()

        def job(session: Session) -> list[QPicture]:
            from ui.printing import pictures_of

            return pictures_of(report_of(session))

        self._read(job, self._show_pages)

    def _show_pages(self, pictures: list[QPicture]) -> None:
        self.said.setText(self.tr("%n page(s)", "", len(pictures)))
        self.pages.show_pages(pictures)

    def _save(self) -> None:
        names = {
            "history": self.tr("audit trail"),
            "codebook": self.tr("codebook of {day}").format(day=self.codebook.days[0].day),
            "differences": self.tr("codebook between two days"),
        }
        self._workplace.saving.save_report(
            self.tr("Save the audit trail"), names[self.views.current], self.report_of()
        )


def _differences(session: Session, first: str, last: str) -> Report:
    study = study_of(session)
    return differences_report(study.title, study.language, first, last, between(session, first, last))
