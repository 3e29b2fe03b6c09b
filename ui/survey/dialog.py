"""A survey on its way in: what its columns are, who its respondents are, and then what came of it."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qcode import survey
from qcode.survey.columns import questions
from ui.dialog_buttons import RunningFoot
from ui.language import isolated, spoken
from ui.survey.column_form import ColumnForm
from ui.survey.columns_list import ColumnsList
from ui.survey.coming import Coming
from ui.survey.heading_form import HeadingForm
from ui.survey.invited import Invited
from ui.survey.outcome import SurveyOutcome
from ui.survey.respondents_list import RespondentsList
from ui.theme.controls import Segmented
from ui.theme.notice import Notice
from ui.theme.spacing import LARGE, MEDIUM

WIDTH, HEIGHT = 1120, 640
SIDES = (720, 360)
QUESTIONS, RESPONDENTS = "questions", "respondents"


class SurveyDialog(QDialog):
    """Shows progress while the file is read, then what it holds, then progress again, then the outcome."""

    start_wished = Signal()
    stop_wished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import survey"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH, HEIGHT)
        self.coming: Coming | None = None
        self._running = True
        self.title = QLabel(self.tr("Reading the file"))
        self.title.setProperty("title", True)
        self.heading = HeadingForm()
        self.switch = Segmented([(QUESTIONS, self.tr("Questions")), (RESPONDENTS, self.tr("Respondents"))])
        self.columns, self.form = ColumnsList(), ColumnForm()
        self.people, self.invited = RespondentsList(), Invited()
        self.again = Notice("", "info")
        self.only_new = QCheckBox(self.tr("Add only respondents who are not in it"))
        self.problem = Notice("", "warning")
        self.outcome = SurveyOutcome()
        self._foot = RunningFoot(self.tr("Import"))
        self.bar, self.stop, self.start = self._foot.bar, self._foot.stop, self._foot.deed
        self._place()
        self._connect()

    def _place(self) -> None:
        self.body = QStackedWidget()
        for left, right in ((self.columns, self.form), (self.people, self.invited)):
            side = QSplitter(Qt.Orientation.Horizontal)
            side.setChildrenCollapsible(False)
            side.addWidget(left)
            side.addWidget(right)
            side.setSizes(list(SIDES))
            side.setStretchFactor(0, 1)
            self.body.addWidget(side)
        row = QHBoxLayout()
        row.addWidget(self.switch)
        row.addStretch(1)
        row.addWidget(self.only_new)
        filling = QWidget()
        column = QVBoxLayout(filling)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.heading)
        column.addWidget(self.again)
        column.addLayout(row)
        column.addWidget(self.body, 1)
        column.addWidget(self.problem)
        self.filling = filling
        self.pages = QStackedWidget()
        for page in (QWidget(), filling, self.outcome):
            self.pages.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        outer.setSpacing(MEDIUM)
        outer.addWidget(self.title)
        outer.addWidget(self.pages, 1)
        outer.addLayout(self._foot)

    def _connect(self) -> None:
        self.start.clicked.connect(self._start)
        self.stop.clicked.connect(self._stop)
        self.switch.chosen.connect(self.show_side)
        self.columns.chosen.connect(self._show_column)
        self.form.changed.connect(self._refresh)
        self.heading.changed.connect(self._refresh)
        self.heading.missing_changed.connect(self._refresh)
        self.people.renamed.connect(self._rename)
        self.invited.changed.connect(self._invite)
        self.only_new.toggled.connect(self._want_only_new)

    # what was read

    def show_coming(self, coming: Coming) -> None:
        """Let the user look at what the file holds, and correct what its columns are."""
        self.coming = coming
        self._rest()
        self.heading.show_coming(coming)
        self._show_again()
        self.pages.setCurrentWidget(self.filling)
        self._refresh()
        self.columns.setFocus()

    def show_side(self, key: str) -> None:
        """Show the questions or the respondents."""
        self.switch.set_current(key)
        self.body.setCurrentIndex(0 if key == QUESTIONS else 1)

    def _show_again(self) -> None:
        """That the survey is in the project already, and which respondents are not."""
        found = self.coming.again if self.coming is not None else None
        shown = found is not None and found.is_likely
        self.again.setVisible(shown)
        self.only_new.setVisible(shown and bool(found and found.fresh))
        if found is None or not shown:
            return
        name = isolated(found.survey.title)
        if found.fresh:
            said = self.tr(
                "This survey is in the project as “{title}”; %n respondent(s) are not.", "", len(found.fresh)
            )
            self.only_new.setChecked(True)
        else:
            said = self.tr("This survey is in the project as “{title}”, with every respondent of this file.")
        self.again.show_message(said.format(title=name), "info")

    def _refresh(self) -> None:
        coming = self.coming
        if coming is None:
            return
        self.columns.show_columns(coming.columns, coming.samples)
        self._show_column(self.columns.current())
        people = coming.respondents
        self.people.show_respondents(coming)
        self.invited.show_groups(
            coming.groups, Counter(coming.group_of(each) for each in people), coming.invited
        )
        asked = self.tr("%n question(s)", "", len(questions(coming.columns)))
        filled = self.tr("%n respondent(s)", "", len(people))
        self.title.setText(f"{isolated(coming.grid.source)} · {asked} · {filled}")
        problem = coming.problem
        self.problem.setVisible(bool(problem))
        self.problem.show_message(spoken(problem), "warning")
        self.start.setEnabled(not problem and not self._running)

    def _show_column(self, at: int) -> None:
        if self.coming is not None and at >= 0:
            self.form.show_column(self.coming, at)

    def _rename(self, row: int, pseudonym: str) -> None:
        if self.coming is not None:
            self.coming.set_pseudonym(row, pseudonym)
            self._refresh()

    def _invite(self, group: str, number: int) -> None:
        if self.coming is not None:
            self.coming.invited[group] = number

    def _want_only_new(self, wanted: bool) -> None:
        if self.coming is not None:
            self.coming.only_new = wanted
            self._refresh()

    # running

    def _run(self) -> None:
        self._running = True
        self.filling.setEnabled(False)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.start.setEnabled(False)
        self.stop.setEnabled(False)  # it comes in whole: there is nothing to stop halfway

    def _rest(self) -> None:
        self._running = False
        self.filling.setEnabled(True)
        self.bar.hide()
        self.stop.setEnabled(True)

    def stand_still(self) -> None:
        """It did not come in; it can be looked at again."""
        self._rest()
        self._refresh()

    def give_up(self) -> None:
        """Close: the file was not read, and nothing came in."""
        self._running = False
        self.reject()

    def _start(self) -> None:
        if self.start.property("over"):
            self.accept()
            return
        self._run()
        self.start_wished.emit()

    def _stop(self) -> None:
        if self._running:
            self.stop_wished.emit()
        else:
            self.reject()

    def accept(self) -> None:
        """Nothing closes the dialog while the survey comes in."""
        if not self._running:
            super().accept()

    def reject(self) -> None:
        """Closing while the file is read stops that."""
        if self._running:
            self._stop()
        else:
            super().reject()

    # what came in

    def show_imported(self, report: survey.Imported) -> None:
        """Say what came in, and what was left as it was."""
        self._rest()
        self.title.setText(self.tr("“{title}” is in the project").format(title=isolated(report.title)))
        self.outcome.show_report(report)
        self.pages.setCurrentWidget(self.outcome)
        self.stop.hide()
        self.start.setText(self.tr("Done"))
        self.start.setProperty("over", True)
        self.start.setEnabled(True)
        self.start.setFocus()
