"""The screen of memos: the list with its filters left, the memo right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from sqlmodel import Session

from qcode import memos
from qcode.memo_list import listed
from ui.desk import Desk
from ui.memos.editor import MemoEditor
from ui.memos.kinds import KINDS, kind_name
from ui.memos.model import MemosModel
from ui.messages import Messages
from ui.theme import SectionHeading, icon
from ui.theme.spacing import LARGE, MEDIUM, SMALL
from ui.two_lines import TwoLines

LIST_WIDTH = 380
SHOWS = {"memo", "memo_link", "code", "document", "coder"}


class MemosScreen(QSplitter):
    """All memos of the study; ``chosen`` tells that another memo is shown."""

    chosen = Signal()
    link_wished = Signal(str, str)

    def __init__(self, desk: Desk, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk, self._messages = desk, messages
        self.model = MemosModel(self)
        self.kind, self.words = self._filters()
        self.list = self._list()
        self.editor = MemoEditor(desk)
        self.editor.link_wished.connect(self.link_wished)
        self.empty = self._empty()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.editor)
        self.addWidget(self._left())
        self.addWidget(self.pages)
        self.setSizes([LIST_WIDTH, 1440 - LIST_WIDTH])
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        desk.changed.connect(self._follow)
        self.refresh()

    def _filters(self) -> tuple[QComboBox, QLineEdit]:
        kind = QComboBox()
        kind.setAccessibleName(self.tr("Show memos of this kind"))
        kind.addItem(self.tr("All kinds"), "")
        for each in KINDS:
            kind.addItem(kind_name(each), each)
        kind.currentIndexChanged.connect(self.refresh)
        words = QLineEdit()
        words.setPlaceholderText(self.tr("Find in memos"))
        words.setAccessibleName(self.tr("Find in memos"))
        words.setClearButtonEnabled(True)
        words.textChanged.connect(self.refresh)
        return kind, words

    def _list(self) -> QListView:
        view = QListView()
        view.setProperty("panel", True)
        view.setModel(self.model)
        view.setItemDelegate(TwoLines(view))
        view.setMouseTracking(True)
        view.setAccessibleName(self.tr("Memos"))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.selectionModel().currentChanged.connect(self._choose)
        return view

    def _empty(self) -> QLabel:
        empty = QLabel()
        empty.setProperty("quiet", True)
        empty.setProperty("page", True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        empty.setMargin(LARGE * 3)
        return empty

    def _left(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("panel", True)
        self.heading = SectionHeading(self.tr("Memos"))
        self.new_button = QPushButton(icon("add"), self.tr("New memo"))
        self.new_button.setEnabled(self._desk.writable)
        self.new_button.clicked.connect(self.new)
        filters = QHBoxLayout()
        filters.setSpacing(SMALL)
        filters.addWidget(self.words, 1)
        filters.addWidget(self.kind)
        top = QVBoxLayout()
        top.setContentsMargins(LARGE, SMALL, LARGE, 0)
        top.setSpacing(SMALL)
        top.addWidget(self.heading)
        top.addLayout(filters)
        top.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        frame.setMinimumWidth(280)
        return frame

    # showing

    def _follow(self, tables: frozenset[str]) -> None:
        if tables & SHOWS:
            self.refresh()

    def refresh(self) -> None:
        """Show the memos as they are now."""
        current = self.editor.memo_id
        with self._desk.read() as session:
            everything = listed(session)
        self.model.show(everything, self.kind.currentData(), self.words.text())
        self.heading.set_right(str(self.model.total) if self.model.total else "")
        row = self.model.row_of(current)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        memo = self.model.memo(current) if current else None
        if memo is not None:
            self.editor.show_memo(memo)
        self._show_page(shown=memo is not None and self.pages.currentWidget() is self.editor)

    def _show_page(self, *, shown: bool) -> None:
        if self.model.total == 0:
            self.empty.setText(
                self.tr(
                    "No memos yet.\n\nMemos hold what you think while coding. Write one about a quotation beside the "
                    "transcript, or make one here."
                )
            )
        elif self.model.rowCount() == 0:
            self.empty.setText(self.tr("No memo fits the filter. Empty it to see them all."))
        else:
            self.empty.setText(self.tr("Choose a memo on the left."))
        self.pages.setCurrentWidget(self.editor if shown else self.empty)
        self.chosen.emit()

    def _choose(self, index: QModelIndex) -> None:
        memo = self.model.memo_at(index.row()) if index.isValid() else None
        if memo is not None:
            self.editor.show_memo(memo)
            self._show_page(shown=True)

    def enter(self) -> None:
        """Take the keyboard, with a memo in front if there is one."""
        if not self.memo_id and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus()

    @property
    def memo_id(self) -> str:
        """The memo in front, "" for none."""
        return self.editor.memo_id if self.pages.currentWidget() is self.editor else ""

    def show_memo(self, memo_id: str) -> None:
        """Put a memo in front, whatever the filter."""
        if self.model.row_of(memo_id) < 0:
            self.kind.setCurrentIndex(0)
            self.words.clear()
        row = self.model.row_of(memo_id)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
            self._choose(self.model.index(row))

    # deeds

    def new(self) -> None:
        """Make a memo and begin to write."""
        kind = self.kind.currentData() or "theoretical"

        def work(session: Session) -> str:
            who = self._desk.who(session)
            return memos.add(session, kind, self.tr("New memo"), "", who.coder_id).id

        made = self._desk.do(self.tr("New memo"), work)
        if made:
            self.show_memo(made)
            self.editor.begin()

    def delete(self) -> None:
        """Remove the memo in front, after asking."""
        memo = self.model.memo(self.memo_id)
        if memo is None:
            return
        self._messages.confirm(
            self.tr("Delete the memo “{title}”?").format(title=memo.title),
            self.tr("What it is linked to stays as it is, and you can undo this."),
            self.tr("Delete memo"),
            lambda: self._delete(memo.id),
        )

    def _delete(self, memo_id: str) -> None:
        self.editor.settle()
        self._desk.do(self.tr("Delete memo"), lambda session: [memos.delete(session, memo_id)])
