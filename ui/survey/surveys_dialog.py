"""The surveys of a project: what is known of each, its questions, its respondents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qcode.survey import Asked, Kept
from ui.survey.about_form import AboutForm
from ui.survey.asked_form import AskedForm
from ui.survey.asked_list import AskedList
from ui.survey.filled_list import FilledList
from ui.survey.invited import Invited
from ui.theme.controls import Segmented
from ui.theme.notice import Notice
from ui.theme.spacing import LARGE, MEDIUM, SMALL
from ui.two_lines import BENEATH, TwoLines

WIDTH, HEIGHT = 1160, 640
LIST_WIDTH = 200
SIDES = (580, 330)
QUESTIONS, RESPONDENTS = "questions", "respondents"


@dataclass(frozen=True)
class Looked:
    """What the dialog shows: surveys, paths of codes by id, and how often each option was chosen by question."""

    surveys: Sequence[Kept]
    paths: Mapping[str, str]
    chosen: Mapping[str, Counter[str]]


class SurveysDialog(QDialog):
    """Each signal of its parts is a wish about what is in focus; `current` and `asked` say what that is."""

    delete_wished = Signal()
    delete_question_wished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Surveys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH, HEIGHT)
        self._looked = Looked((), {}, {})
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Surveys"))
        self.list.setProperty("panel", True)
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setFixedWidth(LIST_WIDTH)
        self.about, self.invited = AboutForm(), Invited()
        self.questions, self.form, self.people = AskedList(), AskedForm(), FilledList()
        self.switch = Segmented([(QUESTIONS, self.tr("Questions")), (RESPONDENTS, self.tr("Respondents"))])
        self.delete_question = QPushButton(self.tr("Delete question…"))
        self.delete = QPushButton(self.tr("Delete survey…"))
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setProperty("primary", True)
        self.close_button.setAutoDefault(False)  # Enter in a line means that line
        self.problem = Notice("", "warning", closable=True)
        self.problem.hide()
        self._place()
        self.list.currentRowChanged.connect(lambda _: self._show_survey())
        self.switch.chosen.connect(self.show_side)
        self.questions.chosen.connect(self._show_question)
        self.questions.delete_wished.connect(self.delete_question_wished)
        self.delete_question.clicked.connect(self.delete_question_wished)
        self.delete.clicked.connect(self.delete_wished)
        self.close_button.clicked.connect(self.accept)

    def _place(self) -> None:
        self.body = QStackedWidget()
        for left, right in ((self.questions, self.form), (self.people, self.invited)):
            side = QSplitter(Qt.Orientation.Horizontal)
            side.setChildrenCollapsible(False)
            side.addWidget(left)
            side.addWidget(right)
            side.setSizes(list(SIDES))
            side.setStretchFactor(0, 1)
            self.body.addWidget(side)
        right = QVBoxLayout()
        right.setSpacing(MEDIUM)
        right.addWidget(self.about)
        right.addWidget(self.switch)
        right.addWidget(self.body, 1)
        middle = QHBoxLayout()
        middle.setSpacing(LARGE)
        middle.addWidget(self.list)
        middle.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(SMALL)
        for part in (self.delete, self.delete_question):
            part.setAutoDefault(False)
            foot.addWidget(part)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(middle, 1)
        column.addWidget(self.problem)
        column.addLayout(foot)

    def say(self, problem: str) -> None:
        """Say why something was not done."""
        self.problem.show_message(problem, "warning")
        self.problem.show()

    def lock(self) -> None:
        """The project can be read only: nothing is filled in here."""
        for part in (self.about, self.form, self.invited, self.people, self.delete, self.delete_question):
            part.setEnabled(False)

    @property
    def current(self) -> Kept | None:
        """The survey in focus."""
        place = self.list.currentRow()
        return self._looked.surveys[place] if 0 <= place < len(self._looked.surveys) else None

    @property
    def asked(self) -> Asked | None:
        """The question in focus."""
        kept = self.current
        key = self.questions.current()
        return next((each for each in kept.questions if each.id == key), None) if kept is not None else None

    def show_side(self, key: str) -> None:
        """Show the questions or the respondents."""
        self.switch.set_current(key)
        self.body.setCurrentIndex(0 if key == QUESTIONS else 1)
        self.delete_question.setVisible(key == QUESTIONS and self.asked is not None)

    def show_surveys(self, looked: Looked) -> None:
        """Show these; what was in focus stays so."""
        kept = self.current
        blocked = QSignalBlocker(self.list)
        self._looked = looked
        self.list.clear()
        for each in looked.surveys:
            item = QListWidgetItem(each.title)
            item.setData(BENEATH, self._answered(each))
            item.setToolTip(each.title)
            self.list.addItem(item)
        keys = [each.id for each in looked.surveys]
        self.list.setCurrentRow(keys.index(kept.id) if kept is not None and kept.id in keys else 0)
        blocked.unblock()
        self._show_survey()

    def _answered(self, kept: Kept) -> str:
        invited = sum(kept.invited.values())
        if not invited:
            return self.tr("%n respondent(s)", "", len(kept.respondents))
        return self.tr("{answered} of {invited} answered").format(
            answered=len(kept.respondents), invited=invited
        )

    def _show_survey(self) -> None:
        kept = self.current
        if kept is None:
            return
        others = [each for each in self._looked.surveys if each.id != kept.id]
        self.about.show_survey(kept, others)
        names = {each.id: each.name for each in self._others(kept)}
        self.questions.show_questions(kept.questions, self._looked.paths, names)
        self.people.show_respondents(kept.respondents)
        groups = Counter(each.group for each in kept.respondents)
        shown = sorted({*groups, *kept.invited}, key=lambda group: (not group, group.casefold()))
        self.invited.show_groups(shown, groups, kept.invited)
        self._show_question()

    def _others(self, kept: Kept) -> Sequence[Asked]:
        """The questions of the survey this one is a version of."""
        return next((each.questions for each in self._looked.surveys if each.id == kept.paired_id), ())

    def _show_question(self) -> None:
        kept, asked = self.current, self.asked
        self.form.setVisible(asked is not None)
        self.delete_question.setVisible(asked is not None and self.switch.current == QUESTIONS)
        if kept is not None and asked is not None:
            fitting = [
                each for each in self._others(kept) if each.kind == asked.kind and each.other_of_id is None
            ]
            chosen = self._looked.chosen.get(asked.id, Counter())
            self.form.show_question(asked, chosen, self._looked.paths, fitting)
