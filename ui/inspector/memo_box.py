"""The memo about the words in focus, written in place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QToolButton, QVBoxLayout, QWidget
from sqlmodel import Session

from qcode import memos
from qcode.coding import apply as codings
from ui.desk import Desk, Subject
from ui.inspector.about import Note, resolved
from ui.memos.kinds import KINDS, kind_name
from ui.memos.referring import Referring
from ui.memos.writing import WritingBox
from ui.theme import SectionHeading, icon
from ui.theme.spacing import SMALL

USUAL_KIND = "theoretical"


class MemoBox(QWidget):
    """Kind and text of the first memo about a quotation; writing on words that are selected only makes a quotation of them."""

    left = Signal()
    link_wished = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._subject: Subject | None = None
        self._memo_id = ""
        self._kind = USUAL_KIND
        self.heading = SectionHeading(self.tr("Memo"))
        self.kind = self._kind_choice()
        self.open_button = QToolButton()
        self.open_button.setIcon(icon("arrow-right"))
        self.open_button.setToolTip(self.tr("Open in Memos"))
        self.open_button.setAccessibleName(self.tr("Open in Memos"))
        self.open_button.clicked.connect(lambda: self.link_wished.emit("memo", self._memo_id))
        self.text = WritingBox(self)
        self.text.setMinimumHeight(112)
        self.text.setAccessibleName(self.tr("Memo about this quotation"))
        self.text.setPlaceholderText(self.tr("What strikes you here?"))
        self.text.setToolTip(self.tr("Saved as you write"))
        self.text.written.connect(self._save)
        self.text.left.connect(self.left)
        self.text.opened.connect(self.link_wished)
        Referring(desk, self.text)
        layout = self.heading.layout()
        assert layout is not None
        layout.addWidget(self.open_button)
        layout.addWidget(self.kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.heading)
        column.addWidget(self.text, 1)
        desk.settling.connect(self.text.settle)
        desk.unsaved.watch(lambda: self.text.unsaved, self.text.textChanged, self.text.written)

    def _kind_choice(self) -> QComboBox:
        choice = QComboBox(self)
        choice.setAccessibleName(self.tr("Kind of memo"))
        for kind in KINDS:
            choice.addItem(kind_name(kind), kind)
        choice.setCurrentIndex(KINDS.index(USUAL_KIND))
        choice.activated.connect(self._choose_kind)
        return choice

    def show_note(self, subject: Subject, note: Note | None, *, writable: bool) -> None:
        """Show the memo about ``subject``, or room for one. What was being written about the same words stays."""
        same = subject.document_id and self._subject is not None and self._subject.span == subject.span
        if same and self.text.unsaved:
            self._subject = subject
            return
        self._subject, self._memo_id = subject, note.id if note else ""
        self.open_button.setVisible(note is not None)
        self._kind = note.kind if note else self._kind
        self.kind.setCurrentIndex(KINDS.index(self._kind))
        self.text.show_text(note.text if note else "")
        self.text.setReadOnly(not writable)
        self.kind.setEnabled(writable)

    def _choose_kind(self) -> None:
        self._kind = self.kind.currentData()
        memo_id = self._memo_id
        if memo_id:
            self.text.settle()
            self._desk.do(
                self.tr("Change kind of memo"), lambda session: memos.edit(session, memo_id, kind=self._kind)
            )

    def _save(self) -> None:
        text, subject = self.text.text(), self._subject
        if subject is None or not self._desk.writable:
            return
        if self._save_again(self._memo_id, text) if self._memo_id else self._save_first(subject, text):
            self.text.kept()

    def _save_again(self, memo_id: str, text: str) -> bool:
        if not text.strip():
            self._memo_id = ""
            self.text.kept()
            return (
                self._desk.do(self.tr("Delete memo"), lambda session: [memos.delete(session, memo_id)])
                is not None
            )
        label = self.tr("Edit memo")
        return self._desk.do(label, lambda session: memos.edit(session, memo_id, text=text)) is not None

    def _save_first(self, subject: Subject, text: str) -> bool:
        if not text.strip():
            return True
        kind = self._kind

        def work(session: Session) -> str:
            who = self._desk.who(session)
            quotation_id = resolved(session, subject, self._desk.coder).quotation_id
            if not quotation_id:
                quotation_id = codings.mark(session, subject.document_id, subject.span, who.coder_id).id
            memo = memos.add(session, kind, "", text, who.coder_id, [("quotation", quotation_id)])
            self._memo_id = memo.id
            return memo.id

        self.text.kept()
        if self._desk.do(self.tr("Write memo"), work) is not None:
            return True
        self._memo_id = ""
        self.text.not_kept()
        return False
