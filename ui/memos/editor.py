"""The page on which one memo is read and written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qcode import memos
from qcode.memo_list import ListedLink, ListedMemo
from ui.desk import Desk
from ui.flow_layout import FlowLayout, empty
from ui.memos.chips import SIGNS
from ui.memos.dates import day_of
from ui.memos.kinds import KINDS, kind_name
from ui.memos.referring import Referring
from ui.memos.tools import TextTools
from ui.memos.writing import WritingBox
from ui.theme import icon, transcript_font
from ui.theme.fonts import resized
from ui.theme.spacing import MEDIUM, SMALL, WIDE

LINE_WIDTH = 720


class MemoEditor(QFrame):
    """Title, kind, links and text of a memo; saves by itself. ``link_wished`` asks for what a link is about."""

    link_wished = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memo: ListedMemo | None = None
        self.setProperty("page", True)
        self.title = QLineEdit()
        self.title.setProperty("bare", True)
        self.title.setAccessibleName(self.tr("Title of the memo"))
        self.title.editingFinished.connect(self._save_title)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of memo"))
        for kind in KINDS:
            self.kind.addItem(kind_name(kind), kind)
        self.kind.activated.connect(self._save_kind)
        self.when = QLabel()
        self.when.setProperty("quiet", True)
        self.links = QWidget()
        self._flow = FlowLayout(self.links)
        self.text = WritingBox()
        self.text.setProperty("bare", True)
        self.text.setAccessibleName(self.tr("Text of the memo"))
        self.text.setPlaceholderText(
            self.tr("Write here. It is saved as you write; type [[ to refer to a code or quotation.")
        )
        self.text.written.connect(self._save_text)
        self.text.opened.connect(self.link_wished)
        self.referring = Referring(desk, self.text)
        self.tools = TextTools(self.text)
        desk.settling.connect(self.settle)
        self._place()

    def _place(self) -> None:
        self.title.setFont(resized(self.font(), 20, bold=True))
        self.text.setFont(transcript_font())
        beneath = QHBoxLayout()
        beneath.setSpacing(MEDIUM)
        beneath.addWidget(self.kind)
        beneath.addWidget(self.when, 1)
        column = QVBoxLayout()
        column.setSpacing(MEDIUM)
        column.addWidget(self.title)
        column.addLayout(beneath)
        column.addWidget(self.links)
        column.addWidget(self.tools)
        column.addWidget(self.text, 1)
        inside = QWidget()
        inside.setLayout(column)
        inside.setMaximumWidth(LINE_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, WIDE, WIDE, SMALL)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)

    @property
    def memo_id(self) -> str:
        """The memo that is shown, "" for none."""
        return self._memo.id if self._memo else ""

    def show_memo(self, memo: ListedMemo) -> None:
        """Show a memo; what is being written in it stays."""
        same = self.memo_id == memo.id
        if not same:
            self.settle()
        self._memo = memo
        if not (same and self.title.hasFocus()):
            self.title.setText(memo.title)
        self.kind.setCurrentIndex(KINDS.index(memo.kind) if memo.kind in KINDS else -1)
        self.when.setText(self.tr("{day} by {coder}").format(day=day_of(memo.at), coder=memo.coder))
        if not (same and self.text.unsaved):
            self.text.show_text(memo.text)
        for part in (self.title, self.text):
            part.setReadOnly(not self._desk.writable)
        self.kind.setEnabled(self._desk.writable)
        self.tools.show_writable(writable=self._desk.writable)
        self._show_links(memo.links)

    def _show_links(self, links: tuple[ListedLink, ...]) -> None:
        empty(self._flow)
        for link in links:
            button = QPushButton(icon(SIGNS.get(link.target, "link")), link.name, self.links)
            button.setToolTip(self.tr("Go there"))
            button.clicked.connect(
                lambda _=False, kind=link.target, target=link.target_id: self.link_wished.emit(kind, target)
            )
            self._flow.addWidget(button)
            button.show()
        self.links.setVisible(bool(links))

    def settle(self) -> None:
        """Save what is not saved yet."""
        self._save_title()
        self.text.settle()

    def _save_title(self) -> None:
        memo, title = self._memo, " ".join(self.title.text().split())
        if memo is None or title == memo.title or not self._desk.writable:
            return
        if not title:
            self.title.setText(memo.title)
            return
        memo_id = memo.id
        self._desk.do(self.tr("Rename memo"), lambda session: memos.edit(session, memo_id, title=title))

    def _save_kind(self) -> None:
        memo_id, kind = self.memo_id, self.kind.currentData()
        if memo_id and self._memo is not None and kind != self._memo.kind:
            self._desk.do(
                self.tr("Change kind of memo"), lambda session: memos.edit(session, memo_id, kind=kind)
            )

    def _save_text(self) -> None:
        memo_id, text = self.memo_id, self.text.text()
        if not memo_id or not self._desk.writable:
            return
        if (
            self._desk.do(self.tr("Edit memo"), lambda session: memos.edit(session, memo_id, text=text))
            is not None
        ):
            self.text.kept()

    def begin(self) -> None:
        """Put the keyboard on the title, for a memo that was just made."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()
