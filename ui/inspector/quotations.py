"""Every quotation of one code, to read in a row and to go to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QToolButton, QVBoxLayout, QWidget
from sqlalchemy import func, select
from sqlmodel import Session

from qcode.codebook.tree import descendants
from qcode.coding.filter import Filter
from qcode.model import Code, Coding, Document, Quotation, Turn
from qcode.model.row import table_of
from ui.desk import Desk
from ui.later import Later
from ui.theme import icon
from ui.theme.fonts import resized
from ui.theme.spacing import LARGE, SMALL
from ui.two_lines import BENEATH, TwoLines

SHOWS = {"coding", "quotation", "code", "document"}
ID = Qt.ItemDataRole.UserRole


def quotations_of(
    session: Session, codes: Sequence[str], shown: Filter
) -> list[tuple[str, str, str, int | None]]:
    """Id, words, transcript and turn of each quotation with one of the codes, in reading order."""
    quotation, coding, document = table_of(Quotation).c, table_of(Coding).c, table_of(Document).c
    turn = table_of(Turn).c
    number = (
        select(func.max(turn.number))
        .where(turn.document_id == quotation.document_id, turn.start <= quotation.start)
        .scalar_subquery()
    )
    query = (
        select(quotation.id, quotation.text, document.name, number)
        .join_from(table_of(Quotation), table_of(Document), document.id == quotation.document_id)
        .where(
            quotation.id.in_(
                select(coding.quotation_id).where(coding.code_id.in_(codes), *shown.conditions())
            )
        )
        .order_by(document.position, document.name, quotation.start)
    )
    return [tuple(row) for row in session.connection().execute(query)]


class CodeQuotations(QFrame):
    """The list, with its code's name on top; ``quotation_wished`` asks for one, ``closed`` to be put away."""

    quotation_wished = Signal(str, list)  # the quotation, and the codes it is wanted for
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._code_id = ""
        self._codes: list[str] = []
        self.setProperty("panel", True)
        self.title = QLabel()
        self.title.setFont(resized(self.font(), self.font().pixelSize() + 1, bold=True))
        self.title.setWordWrap(True)
        self.model = QStandardItemModel(self)
        self.list = self._list()
        self._redraw = Later(self.refresh, self)
        desk.changed.connect(self._follow)
        desk.people_changed.connect(self._redraw.soon)
        self._place()

    def _list(self) -> QListView:
        view = QListView()
        view.setProperty("panel", True)
        view.setModel(self.model)
        view.setItemDelegate(TwoLines(view, bold=False))
        view.setMouseTracking(True)
        view.setAccessibleName(self.tr("Quotations of the code"))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.selectionModel().currentChanged.connect(self._choose)
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        return view

    def _place(self) -> None:
        close = QToolButton()
        close.setIcon(icon("close"))
        close.setToolTip(self.tr("Back to the quotation in focus"))
        close.setAccessibleName(self.tr("Back to the quotation in focus"))
        close.clicked.connect(lambda: self.closed.emit())
        top = QHBoxLayout()
        top.setContentsMargins(LARGE, SMALL, SMALL, SMALL)
        top.addWidget(self.title, 1)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.addLayout(top)
        column.addWidget(self.list, 1)

    def show_code(self, code_id: str) -> None:
        """List the quotations of another code."""
        self._code_id = code_id
        self.refresh()

    def take_focus(self) -> None:
        """Take the keyboard; the page stays where it is until a row is chosen."""
        self.list.selectionModel().blockSignals(True)
        self.list.setFocus()
        self.list.selectionModel().blockSignals(False)

    def _follow(self, tables: frozenset[str]) -> None:
        if self.isVisible() and tables & SHOWS:
            self._redraw.soon()

    def refresh(self) -> None:
        """List the quotations as they are now; the one in focus stays in focus."""
        if not self._code_id:
            return
        current = self.list.currentIndex().data(ID)
        with self._desk.read() as session:
            code = session.get(Code, self._code_id)
            self._codes = [self._code_id, *(each.id for each in descendants(session, self._code_id))]
            rows = quotations_of(session, self._codes, self._desk.filter) if code else []
        if code is None:
            self.closed.emit()
            return
        count = self.tr("%n quotation(s)", "", len(rows))
        self.title.setText(f"{code.name} · {count}")
        self._fill(rows, current)

    def _fill(self, rows: list[tuple[str, str, str, int | None]], current: str | None) -> None:
        self.list.selectionModel().blockSignals(True)
        self.model.clear()
        for quotation_id, words, document, turn in rows:
            item = QStandardItem(" ".join(words.split()))
            item.setEditable(False)
            item.setData(quotation_id, ID)
            where = self.tr("{document}, turn {turn}").format(document=document, turn=turn)
            item.setData(where if turn else document, BENEATH)
            item.setToolTip(words)
            self.model.appendRow(item)
            if quotation_id == current:
                self.list.setCurrentIndex(item.index())
        self.list.selectionModel().blockSignals(False)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.quotation_wished.emit(index.data(ID), self._codes)
