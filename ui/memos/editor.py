"""The page on which one memo is read and written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from sqlmodel import Session

from qcode import memos
from qcode.memo_list import ListedMemo
from qcode.memos import Target
from ui.desk import Desk
from ui.memos.dates import day_of
from ui.memos.empty_hint import EmptyHint
from ui.memos.kinds import KINDS, kind_name
from ui.memos.linking import Linking
from ui.memos.links import MemoLinks
from ui.memos.referring import Referring
from ui.memos.tools import TextTools
from ui.memos.writing import WritingBox
from ui.theme import transcript_font
from ui.theme.controls import CutLabel
from ui.theme.fonts import resized
from ui.theme.spacing import LARGE, MEDIUM, SMALL, WIDE

LINE_WIDTH = 720
TITLE, SMALL_TITLE = 20, 15


class MemoEditor(QFrame):
    """Title, kind, links and text of a memo; saves by itself. ``link_wished`` asks for what a link is about.

    A memo that is begun here comes to be with its first words; ``made`` tells its id.
    """

    link_wished = Signal(str, str)
    made = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memo: ListedMemo | None = None
        self._begun: Sequence[Target] | None = None  # what a memo that is not there yet will be about
        self.title = QLineEdit()
        self.title.setProperty("bare", True)
        self.title.setAccessibleName(self.tr("Title of the memo"))
        self.title.editingFinished.connect(self._save_title)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of memo"))
        for kind in KINDS:
            self.kind.addItem(kind_name(kind), kind)
        self.kind.activated.connect(self._save_kind)
        self.when = CutLabel("")
        self.when.setProperty("quiet", True)
        self.links = MemoLinks()
        self.linking = Linking(desk, self.links)
        self.links.wished.connect(self.link_wished)
        self.text = self._text_box()
        self.referring = Referring(desk, self.text)
        self.tools = TextTools(self.text)
        desk.settling.connect(self.settle)
        desk.unsaved.watch(lambda: self.text.unsaved, self.text.textChanged, self.text.written)
        self._place(narrow=narrow)

    def _text_box(self) -> WritingBox:
        box = WritingBox()
        box.setAccessibleName(self.tr("Text of the memo"))
        hint = self.tr("Write here. It is saved as you write; type [[ to refer to a code or quotation.")
        box.setAccessibleDescription(hint)
        EmptyHint(box, hint)
        box.written.connect(self._save_text)
        box.opened.connect(self.link_wished)
        return box

    def _place(self, *, narrow: bool) -> None:
        self.setProperty("panel" if narrow else "page", True)
        self.title.setFont(resized(self.font(), SMALL_TITLE if narrow else TITLE, bold=True))
        self.text.setProperty("bare", not narrow)
        if not narrow:
            self.text.setFont(transcript_font())
        beneath = QHBoxLayout()
        beneath.setSpacing(MEDIUM)
        beneath.addWidget(self.kind)
        beneath.addWidget(self.when, 1)
        column = QVBoxLayout()
        column.setSpacing(SMALL if narrow else MEDIUM)
        column.addWidget(self.title)
        column.addLayout(beneath)
        for part in (self.links, self.tools):
            column.addWidget(part)
        column.addWidget(self.text, 1)
        inside = QWidget()
        inside.setLayout(column)
        inside.setMaximumWidth(LINE_WIDTH)
        row = QHBoxLayout(self)
        side = LARGE - 2 if narrow else WIDE
        row.setContentsMargins(side, 0 if narrow else WIDE, side, SMALL)
        column.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)

    @property
    def memo_id(self) -> str:
        """The memo that is shown, "" for none."""
        return self._memo.id if self._memo else ""

    def show_memo(self, memo: ListedMemo) -> None:
        """Show a memo; what is being written in it stays."""
        same = self.memo_id == memo.id or self._begun is not None
        if not same:
            self.settle()
        self._begun, self._memo = None, memo
        if not (same and self.title.hasFocus()):
            self.title.setText(memo.title)
        self.kind.setCurrentIndex(KINDS.index(memo.kind) if memo.kind in KINDS else -1)
        self.when.show_whole(self.tr("{day} by {coder}").format(day=day_of(memo.at), coder=memo.coder))
        if not (same and self.text.unsaved):
            self.text.show_text(memo.text)
        for part in (self.title, self.text):
            part.setReadOnly(not self._desk.writable)
        self.kind.setEnabled(self._desk.writable)
        self.tools.show_writable(writable=self._desk.writable)
        self.linking.show(memo)

    def begin_about(self, kind: str, about: Sequence[Target]) -> None:
        """Room for a memo that will be about these, and is made when something is written."""
        self.settle()
        self._memo, self._begun = None, about
        self.title.clear()
        self.title.setPlaceholderText(self.tr("Title, or the first words"))
        self.kind.setCurrentIndex(KINDS.index(kind))
        self.when.show_whole("")
        self.text.show_text("")
        self.linking.show_begun(about)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Hold no memo any more; what is not saved is let go."""
        self._memo = self._begun = None
        self.title.clear()
        self.text.show_text("")

    def settle(self) -> None:
        """Save what is not saved yet."""
        self._save_title()
        self.text.settle()

    def _make(self, title: str, text: str) -> str | None:
        kind, about = self.kind.currentData(), self._begun or ()

        def work(session: Session) -> str:
            who = self._desk.who(session)
            return memos.add(session, kind, title, text, who.coder_id, about).id

        self.text.kept()
        made = self._desk.do(self.tr("Write memo"), work)
        if made is None:
            self.text.not_kept()
            return None
        self.made.emit(made)
        return made

    def _save_title(self) -> None:
        memo, title = self._memo, " ".join(self.title.text().split())
        if not self._desk.writable or (memo is None and self._begun is None):
            return
        if memo is None:
            if title:
                self._make(title, self.text.text())
            return
        if title == memo.title:
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
        if not self._desk.writable:
            return
        if not memo_id:
            if self._begun is not None and text.strip():
                self._make(" ".join(self.title.text().split()), text)
            return
        label = self.tr("Edit memo")
        if self._desk.do(label, lambda session: memos.edit(session, memo_id, text=text)) is not None:
            self.text.kept()

    def begin(self) -> None:
        """Put the keyboard on the title, for a memo that was just made."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def write_on(self) -> None:
        """Put the keyboard in a paragraph of its own below the text, which an empty line parts from it."""
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        if self.text.textCursor().block().text():
            for _ in range(2):
                self.text.textCursor().insertBlock(QTextBlockFormat(), QTextCharFormat())
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
