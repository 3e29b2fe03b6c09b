"""The answers in words of a survey: under each question who answered, and the words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem

from qcode.model.span import Span

WHO_WIDTH = 120
KEY = Qt.ItemDataRole.UserRole


class AnswerTo(NamedTuple):
    """A respondent with their words, and where these stand in the transcript of the question; None where it has none."""

    who: str
    words: str
    place: Span | None


class AnswersTo(NamedTuple):
    """A question with the transcript its answers are ("" for none), and what each respondent said."""

    question: str
    document_id: str
    answers: Sequence[AnswerTo]


class AnswersTable(QTableWidget):
    """To be read and copied; ``opened`` carries the transcript of an answer and its words there, to code them."""

    opened = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(0, 2)
        self.setAccessibleName(self.tr("Answers in words"))
        self.setHorizontalHeaderLabels([self.tr("Respondent"), self.tr("Answer")])
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.setColumnWidth(0, WHO_WIDTH)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(28)
        self.itemActivated.connect(lambda item: self._open(item.row()))

    def show_answers(self, found: Sequence[AnswersTo]) -> None:
        """Show other answers, from the top."""
        self.clearSpans()
        self.setRowCount(sum(1 + len(each.answers) for each in found))
        row = 0
        for each in found:
            self._head(row, each)
            for at, answer in enumerate(each.answers, row + 1):
                for column, text in enumerate((answer.who, answer.words)):
                    item = QTableWidgetItem(text)
                    item.setData(KEY, (each.document_id, answer.place))
                    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                    self.setItem(at, column, item)
            row += 1 + len(each.answers)
        self.resizeRowsToContents()

    def _head(self, row: int, each: AnswersTo) -> None:
        item = QTableWidgetItem(f"{each.question}  (n = {len(each.answers)})")
        bold = QFont(self.font())
        bold.setBold(True)
        item.setFont(bold)
        item.setData(KEY, (each.document_id, None))
        self.setItem(row, 0, item)
        self.setSpan(row, 0, 1, 2)

    def _open(self, row: int) -> None:
        item = self.item(row, 0)
        if item is not None and item.data(KEY)[0]:
            self.opened.emit(*item.data(KEY))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words are laid out anew where there is other room for them."""
        super().resizeEvent(event)
        self.resizeRowsToContents()

    def lines(self) -> list[str]:
        """What stands in it, a line a row."""
        texts = [[self.item(row, column) for column in (0, 1)] for row in range(self.rowCount())]
        return ["\t".join(item.text() for item in row if item is not None) for row in texts]
