"""The memo about the words in focus, or about something else that memos are about, written in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QToolButton, QVBoxLayout, QWidget
from sqlmodel import Session

from qcode import memos
from qcode.coding import apply as codings
from qcode.memos import Target
from ui.desk import Desk, Subject
from ui.inspector.about import Note, resolved
from ui.inspector.other_memos import MemoRows
from ui.memos.kinds import KINDS, kind_name
from ui.memos.referring import Referring
from ui.memos.writing import WritingBox
from ui.theme import SectionHeading, icon
from ui.theme.spacing import SMALL

USUAL_KIND = "theoretical"


class MemoBox(QWidget):
    """Kind and text of one memo about a quotation (or whatever is shown), its other memos below.

    Writing on words that are selected only makes a quotation of them.
    """

    left = Signal()
    link_wished = Signal(str, str)

    def __init__(self, desk: Desk, said: str = "", parent: QWidget | None = None) -> None:
        """``said`` is what the text is called for who does not see it."""
        super().__init__(parent)
        self._desk = desk
        self._subject: Subject | Target | None = None
        self._memo_id = ""
        self._kind = USUAL_KIND
        self._wanted = ""  # the memo that was chosen among several
        self._adding = False  # there is room for one more, as long as the keyboard is there
        self._notes: Sequence[Note] = ()
        self._writable = False
        self.heading = SectionHeading(self.tr("Memo"))
        self.kind = self._kind_choice()
        self.open_button = self._button("arrow-right", self.tr("Open in Memos"))
        self.open_button.clicked.connect(lambda: self.link_wished.emit("memo", self._memo_id))
        self.add_button = QPushButton(self.tr("Add another memo…"))
        for name in ("plain", "offer"):
            self.add_button.setProperty(name, True)
        self.add_button.setToolTip(self.tr("Write another memo about the same"))
        self.add_button.clicked.connect(self.begin_another)
        self.others = MemoRows("", self.tr("Read and write “{title}” here"))
        self.others.wished.connect(self.turn_to)
        self.text = WritingBox(self)
        self.text.setMinimumHeight(112)
        self.text.setAccessibleName(said or self.tr("Memo about this quotation"))
        self.text.setPlaceholderText(self.tr("What strikes you here?"))
        self.text.setToolTip(self.tr("Saved as you write"))
        self.text.written.connect(self._save)
        self.text.left.connect(self._leave)
        self.text.opened.connect(self.link_wished)
        Referring(desk, self.text)
        layout = self.heading.layout()
        assert layout is not None
        for part in (self.open_button, self.kind):
            layout.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.heading)
        column.addWidget(self.text, 1)
        column.addWidget(self.others)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        desk.settling.connect(self.text.settle)
        desk.unsaved.watch(lambda: self.text.unsaved, self.text.textChanged, self.text.written)

    def _button(self, sign: str, said: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(sign))
        button.setToolTip(said)
        button.setAccessibleName(said)
        return button

    def _kind_choice(self) -> QComboBox:
        choice = QComboBox(self)
        choice.setAccessibleName(self.tr("Kind of memo"))
        for kind in KINDS:
            choice.addItem(kind_name(kind), kind)
        choice.setCurrentIndex(KINDS.index(USUAL_KIND))
        choice.activated.connect(self._choose_kind)
        return choice

    def show_notes(self, subject: Subject | Target, notes: Sequence[Note], *, writable: bool) -> None:
        """Show a memo about ``subject``, or room for one. What was being written about the same stays."""
        same = self._subject is not None and _place(self._subject) == _place(subject)
        self._notes, self._writable = notes, writable
        if not same:
            self._wanted = ""
        self._adding = self._adding and same and self.text.hasFocus()
        self._subject = subject
        if not (same and self.text.unsaved):
            self._show(self._in_front())
        self._show_others()

    def _in_front(self) -> Note | None:
        """The memo to show: the one chosen, else the first; none while there is room for another."""
        if self._adding:
            return None
        chosen = (note for note in self._notes if note.id == self._wanted)
        return next(chosen, self._notes[0] if self._notes else None)

    def _show(self, note: Note | None) -> None:
        self._memo_id = note.id if note else ""
        self._kind = note.kind if note else self._kind
        self.kind.setCurrentIndex(KINDS.index(self._kind))
        self.text.show_text(note.text if note else "")
        self.text.setReadOnly(not self._writable)
        self.kind.setEnabled(self._writable)

    def _show_others(self) -> None:
        others = [note for note in self._notes if note.id != self._memo_id]
        self.heading.set_text(self._title() if others else self.tr("Memo"))
        self.others.show_notes(others)
        self.open_button.setVisible(bool(self._memo_id))
        self.add_button.setVisible(self._writable and bool(self._memo_id))

    def _title(self) -> str:
        """Which of several memos this is."""
        at = next((at for at, note in enumerate(self._notes, 1) if note.id == self._memo_id), 0)
        if not at:
            return self.tr("Another memo")
        return self.tr("Memo {number}/{count}").format(number=at, count=len(self._notes))

    def _leave(self) -> None:
        """Esc: where nothing was written in the room for another memo, the memo before is shown again."""
        if self._adding and not self._memo_id and self._subject is not None:
            self._adding = False
            self._show(self._in_front())
            self._show_others()
        self.left.emit()

    def turn_to(self, memo_id: str) -> None:
        """Let another memo about the same words be read and written here."""
        self.text.settle()
        self._wanted, self._adding = memo_id, False
        self._show(self._in_front())
        self._show_others()
        self.text.setFocus()

    def begin_another(self) -> None:
        """Make room for another memo about the same words."""
        self.text.settle()
        self._wanted, self._adding = "", True
        self._show(None)
        self._show_others()
        self.text.setFocus()

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
            self._memo_id, self._adding = "", True
            self.text.kept()
            return (
                self._desk.do(self.tr("Delete memo"), lambda session: [memos.delete(session, memo_id)])
                is not None
            )
        label = self.tr("Edit memo")
        return self._desk.do(label, lambda session: memos.edit(session, memo_id, text=text)) is not None

    def _save_first(self, subject: Subject | Target, text: str) -> bool:
        if not text.strip():
            return True
        kind = self._kind

        def work(session: Session) -> str:
            who = self._desk.who(session)
            target = self._target(session, subject, who.coder_id)
            memo = memos.add(session, kind, "", text, who.coder_id, [target])
            self._memo_id = self._wanted = memo.id
            return memo.id

        self.text.kept()
        if self._desk.do(self.tr("Write memo"), work) is not None:
            self._adding = False
            return True
        self._memo_id = ""
        self.text.not_kept()
        return False

    def _target(self, session: Session, subject: Subject | Target, coder_id: str) -> Target:
        """What the memo is linked to: words become a quotation first, where they are none."""
        if not isinstance(subject, Subject):
            return subject
        quotation_id = resolved(session, subject, self._desk.coder).quotation_id
        return "quotation", quotation_id or codings.mark(
            session, subject.document_id, subject.span, coder_id
        ).id


def _place(subject: Subject | Target) -> object:
    """What two subjects have in common that are about the same."""
    return (subject.document_id, subject.span) if isinstance(subject, Subject) else subject
