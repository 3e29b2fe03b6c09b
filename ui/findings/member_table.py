"""What participants answered: themes against participants, and the answer in focus below, to read and to fill in."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qcode.findings.member_answers import MemberAnswers, Response
from qcode.findings.member_checks import answer, note_change
from qcode.model.findings import RESPONSES
from ui.desk import Desk
from ui.findings.member_words import response_words
from ui.inspector.fields import CommentBox
from ui.theme import SectionHeading, Segmented
from ui.theme.spacing import MEDIUM, SMALL

COLUMN_WIDTH = 190


class MemberTable(QFrame):
    """One answer is in focus at a time; ``moved`` tells whose, when somebody goes to another one."""

    moved = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cells: dict[tuple[int, int], Response] = {}
        self._shown: Response | None = None
        self._people: list[str] = []
        self.setProperty("page", True)
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("Answers: themes against participants"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.horizontalHeader().setDefaultSectionSize(COLUMN_WIDTH)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.currentCellChanged.connect(lambda: self._move())
        self.name = SectionHeading("")
        self.asked = QLabel()
        self.response = Segmented([(key, response_words(key)) for key in RESPONSES])
        self.comment = CommentBox(self.tr("What the participant wrote"))
        self.change = CommentBox(self.tr("What changed because of this answer"))
        self._place()
        self.response.chosen.connect(lambda _: self._keep_answer())
        for field, keep in ((self.comment, self._keep_answer), (self.change, self._keep_change)):
            field.written.connect(keep)
            field.setAcceptDrops(False)
            desk.settling.connect(field.settle)
            desk.unsaved.watch(lambda field=field: field.unsaved, field.textChanged, field.written)

    def _place(self) -> None:
        self.asked.setProperty("quiet", True)
        self.asked.setWordWrap(True)
        self.asked.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.comment.setPlaceholderText(self.tr("What did they write?"))
        self.change.setPlaceholderText(self.tr("What did you change because of it, and why?"))
        self.response.setAccessibleName(self.tr("Which box the participant ticked"))
        self.below = QFrame()
        self.below.setProperty("page", True)
        column = QVBoxLayout(self.below)
        column.setContentsMargins(0, SMALL, 0, MEDIUM)
        column.setSpacing(SMALL)
        for widget in (
            self.name,
            self.asked,
            self.response,
            self.comment,
            SectionHeading(self.tr("What changed")),
            self.change,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(self.below)
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        around = QVBoxLayout(self)
        around.setContentsMargins(MEDIUM, 0, 0, 0)
        around.addWidget(split)

    def show_answers(self, answers: MemberAnswers) -> None:
        """Show what everybody said; the answer in focus stays in focus."""
        row, column = max(0, self.table.currentRow()), max(0, self.table.currentColumn())
        people = answers.asked
        self._people = [each.participant_id for each in people]
        self._cells.clear()
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(answers.themes))
            self.table.setColumnCount(len(people))
            self.table.setHorizontalHeaderLabels([each.participant for each in people])
            self.table.setVerticalHeaderLabels([each.name for each in answers.themes])
            for at, theme in enumerate(answers.themes):
                said = {each.participant_id: each for each in theme.responses}  # the newest of each
                for place, person in enumerate(people):
                    self._put(at, place, said.get(person.participant_id))
            if self._cells:
                at = (min(row, len(answers.themes) - 1), min(column, len(people) - 1))
                self.table.setCurrentCell(*at)
        self._show_answer()

    def show_participant(self, participant_id: str) -> None:
        """Put what this participant said in focus, of the same theme where they were asked about it."""
        if participant_id not in self._people or self.table.currentColumn() == self._people.index(
            participant_id
        ):
            return
        column = self._people.index(participant_id)
        asked = [row for row, place in self._cells if place == column]
        row = self.table.currentRow()
        self.table.setCurrentCell(row if row in asked or not asked else asked[0], column)

    def go_to(self, theme_id: str) -> Response | None:
        """Put an answer in focus, and tell which that is; None when another one has taken its place."""
        for place, response in self._cells.items():
            if response.theme_id == theme_id:
                self.table.setCurrentCell(*place)
                self.table.setFocus()
                return response
        return None

    def _put(self, row: int, column: int, response: Response | None) -> None:
        item = QTableWidgetItem("")
        if response is None:
            item.setToolTip(self.tr("Was not asked about this"))
        else:
            self._cells[row, column] = response
            words = response_words(response.response) if response.says_something else "…"
            item.setText(": ".join(part for part in (words, " ".join(response.comment.split())) if part))
            item.setToolTip(response.comment or self.tr("No answer yet"))
        self.table.setItem(row, column, item)

    def _show_answer(self) -> None:
        for field in (self.comment, self.change):
            field.settle()
        found = self._cells.get((self.table.currentRow(), self.table.currentColumn()))
        self._shown = found
        self.below.setVisible(found is not None)
        if found is None:
            return
        said = self.tr("{participant} on {theme}")
        self.name.set_text(said.format(participant=found.participant, theme=found.asked_as))
        quotations = [f"“{' '.join(each.text.split())}”" for each in found.quotations]
        self.asked.setText("\n".join(part for part in (found.summary, *quotations) if part))
        self.response.set_current(found.response)
        self.response.setEnabled(self._desk.writable)
        for field, text in ((self.comment, found.comment), (self.change, found.change)):
            field.show_text(text)
            field.setReadOnly(not self._desk.writable)

    def _move(self) -> None:
        self._show_answer()
        column = self.table.currentColumn()
        if 0 <= column < len(self._people):
            self.moved.emit(self._people[column])

    def _keep_answer(self) -> None:
        shown = self._shown
        if shown is None:
            return
        said, comment = self.response.current, self.comment.toPlainText()
        self.comment.kept()
        label = self.tr("Answer of {participant} on {theme}")
        self._desk.do(
            label.format(participant=shown.participant, theme=shown.asked_as),
            lambda session: answer(session, shown.theme_id, said, comment),
        )

    def _keep_change(self) -> None:
        shown = self._shown
        if shown is None:
            return
        text = self.change.toPlainText()
        self.change.kept()
        label = self.tr("What the answer of {participant} on {theme} changed")
        self._desk.do(
            label.format(participant=shown.participant, theme=shown.asked_as),
            lambda session: note_change(session, shown.theme_id, text),
        )
