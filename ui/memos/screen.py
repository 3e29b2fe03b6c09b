"""The screen of memos: the list with its filters left, the memo right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from sqlmodel import Session

from qcode import memos
from qcode.codebook.tree import nodes
from qcode.memo_list import ListedMemo, listed
from qcode.transcripts import documents
from ui.actions.tips import does
from ui.background import Background
from ui.desk import Desk
from ui.flow_layout import FlowLayout
from ui.following import Following
from ui.memos.editor import MemoEditor
from ui.memos.filters import MemoFilters
from ui.memos.model import MemosModel
from ui.memos.report_page import ReportPage
from ui.memos.rows import MemoRows
from ui.messages import Messages
from ui.theme import SectionHeading, icon
from ui.theme.invitation import Invitation
from ui.theme.spacing import LARGE, MEDIUM, SMALL

LIST_WIDTH = 400
SHOWS = {"memo", "memo_link", "code", "document", "coder", "quotation", "relation", "relation_kind"}


class MemosScreen(QSplitter):
    """All memos of the study; ``chosen`` tells that another memo is shown."""

    chosen = Signal()
    counted = Signal()  # other memos are listed, or other numbers of them
    link_wished = Signal(str, str)

    def __init__(
        self, desk: Desk, messages: Messages, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk, self._messages = desk, messages
        self._all: Sequence[ListedMemo] = ()
        self.model = MemosModel(self)
        self.filters = MemoFilters()
        self.list = self._list()
        self.editor = MemoEditor(desk)
        self.editor.link_wished.connect(self.link_wished)
        self.empty = Invitation()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.report = ReportPage(desk, background)
        self.report.closed.connect(self.close_report)
        for page in (self.editor, self.report):
            self.pages.addWidget(page)
        self.addWidget(self._left())
        self.addWidget(self.pages)
        self.setSizes([LIST_WIDTH, 1440 - LIST_WIDTH])
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        Following(desk, self, SHOWS, self.refresh)
        self.filters.changed.connect(self._filter)
        self.refresh()

    def _list(self) -> QListView:
        view = QListView()
        view.setProperty("panel", True)
        view.setModel(self.model)
        self._rows = MemoRows(view)
        view.setItemDelegate(self._rows)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(self.tr("Memos"))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.selectionModel().currentChanged.connect(self._choose)
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        return view

    def _left(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("panel", True)
        self.heading = SectionHeading(self.tr("Memos"))
        self.nothing = QLabel(self.tr("No memo fits the filters. Clear them to see all memos."))
        self.nothing.setProperty("quiet", True)
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(LARGE, 0, LARGE, 0)
        self.new_button = QPushButton(icon("add"), self.tr("New memo"))
        self.new_button.setEnabled(self._desk.writable)
        does(self.new_button, "new-memo")
        self.new_button.clicked.connect(self.new)
        self.report_button = QPushButton(self.tr("Report…"))
        self.report_button.setToolTip(self.tr("See the report of the memos listed here, and save it"))
        self.report_button.clicked.connect(self.show_report)
        buttons = FlowLayout(spacing=SMALL)
        for part in (self.new_button, self.report_button, self.filters.order):
            buttons.addWidget(part)
        top = QVBoxLayout()
        top.setContentsMargins(LARGE, SMALL, LARGE, 0)
        top.setSpacing(SMALL)
        top.addWidget(self.heading)
        top.addWidget(self.filters)
        top.addLayout(buttons)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(top)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        frame.setMinimumWidth(300)
        return frame

    # showing

    def refresh(self) -> None:
        """Show the memos as they are now."""
        with self._desk.read() as session:
            self._all = listed(session)
            self.filters.offer(self._all, nodes(session), documents.named_in_order(session))
        self._filter()

    def _filter(self) -> None:
        """Show those that are wanted; the list stays where it is, and so does the memo in front."""
        current = self.editor.memo_id
        place = self.list.verticalScrollBar().value()
        self._rows.searching = bool(self.filters.words.text().strip())
        self.model.show(self._all, self.filters.sought())
        self.list.doItemsLayout()
        self._count()
        self.list.verticalScrollBar().setValue(place)
        row = self.model.row_of(current)
        if row >= 0 and row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.model.index(row))
        memo = self.model.memo(current) if current else None
        if memo is not None:
            self.editor.show_memo(memo)
        if self.pages.currentWidget() is self.report:
            self.show_report()
        else:
            self._show_page(shown=memo is not None and self.pages.currentWidget() is self.editor)

    @property
    def in_short(self) -> str:
        """How many memos are listed, and out of how many."""
        shown, total = self.model.rowCount(), self.model.total
        if self.filters.active:
            return self.tr("{shown} of %n memo(s) listed", "", total).format(shown=shown)
        return self.tr("%n memo(s)", "", total)

    def _count(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        said = self.tr("{shown} of {total}").format(shown=shown, total=total)
        self.report_button.setEnabled(bool(total))
        self.nothing.setVisible(bool(total) and not shown)
        self.heading.set_right(said if self.filters.active else str(total) if total else "")
        self.counted.emit()

    def _show_page(self, *, shown: bool) -> None:
        rows = self.model.rowCount()
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus if rows else Qt.FocusPolicy.NoFocus)
        if self.model.total == 0:
            self.empty.invite(
                self.tr(
                    "No memos yet.\n\nMemos hold what you think while coding. Write one about a quotation beside the "
                    "transcript, or make one here."
                ),
                "add",
                self.tr("New memo") if self._desk.writable else "",
                self.new,
                self.new_button.toolTip(),
            )
        elif rows == 0:
            text = self.tr("No memo fits the filters. Clear them to see all memos.")
            self.empty.invite(text, "list", self.tr("Show all memos"), self._empty_filter)
        else:
            self.empty.invite(self.tr("Choose a memo on the left."))
        self.pages.setCurrentWidget(self.editor if shown else self.empty)
        self.chosen.emit()

    def _empty_filter(self) -> None:
        self.filters.clear()
        self.enter()

    def _choose(self, index: QModelIndex) -> None:
        memo = self.model.memo_at(index.row()) if index.isValid() else None
        if memo is not None and (
            memo.id != self.editor.memo_id or self.pages.currentWidget() is not self.editor
        ):
            self.editor.show_memo(memo)
            self._show_page(shown=True)

    def enter(self) -> None:
        """Take the keyboard, with a memo in front if there is one."""
        if not self.memo_id and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        invited = self.empty.button if self.empty.button.isVisibleTo(self) else self.filters.words
        (self.list if self.model.rowCount() else invited).setFocus()

    @property
    def memo_id(self) -> str:
        """The memo in front, "" for none."""
        return self.editor.memo_id if self.pages.currentWidget() is self.editor else ""

    def show_memo(self, memo_id: str) -> None:
        """Put a memo in front, whatever the filters."""
        if self.model.row_of(memo_id) < 0:
            self.filters.clear()
        row = self.model.row_of(memo_id)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
            self.list.scrollTo(self.model.index(row))
            self._choose(self.model.index(row))

    def show_report(self) -> None:
        """Show the report of the memos that are listed."""
        some = [memo.id for memo in self.model.shown] if self.filters.active else None
        self.report.show_memos(some, self.model.rowCount())
        self.pages.setCurrentWidget(self.report)
        self.chosen.emit()

    def close_report(self) -> None:
        """Show the memo again."""
        self._show_page(shown=self.model.memo(self.editor.memo_id) is not None)
        self.list.setFocus()

    # deeds

    def new(self) -> None:
        """Make a memo and begin to write."""
        kind = self.filters.kind.currentData() or "theoretical"

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
