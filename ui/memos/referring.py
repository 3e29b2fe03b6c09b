"""References in one box: dropped in by key, button or hand, shown by their names of the moment."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QRect

from qcode.coding import apply as codings
from qcode.memo_words import Meant, known, meant
from qcode.memos import Target
from qcode.model.reference import SCHEME, Reference
from qcode.model.span import Span
from ui.desk import Desk, Subject
from ui.inspector.about import resolved
from ui.memos.offering import Offering
from ui.memos.reference_picker import ReferencePicker
from ui.memos.writing import WritingBox
from ui.reader import CODE_MIME, QUOTATION_MIME, SPAN_MIME, dragged_span

SHOWS = {
    "code",
    "quotation",
    "document",
    "memo",
    "turn",
    "speaker",
    "participant",
    "relation",
    "relation_kind",
}
TYPED = "[["


class Referring(QObject):
    """Between the desk and a box to write in."""

    def __init__(self, desk: Desk, box: WritingBox) -> None:
        super().__init__(box)
        self._desk, self._box = desk, box
        self._instead = 0
        self.picker: ReferencePicker | None = None
        box.takes = lambda data: any(data.hasFormat(each) for each in (CODE_MIME, QUOTATION_MIME, SPAN_MIME))
        box.reference_wished.connect(self.choose)
        box.bracketed.connect(lambda: self.choose(len(TYPED)))
        box.dropped.connect(self._drop)
        box.referred.connect(self.look_up)
        desk.changed.connect(self._follow)

    def _follow(self, tables: frozenset[str]) -> None:
        if tables & SHOWS:
            self.look_up()

    def look_up(self) -> None:
        """Show what references stand for now."""
        text = self._box.text()
        if SCHEME not in text:
            return
        with self._desk.read() as session:
            self._box.show_known(meant(session, [text]))

    def choose(self, instead: int = 0) -> None:
        """Offer what can be referred to; ``instead`` characters before the cursor make way for it."""
        if self._box.isReadOnly():
            return
        self._instead = instead
        if self.picker is None:
            self.picker = ReferencePicker(self._box.window())
            self.picker.chosen.connect(self._take)
            self.picker.closed.connect(self._box.setFocus)
            self._box.destroyed.connect(self.picker.deleteLater)
        caret = self._box.cursorRect()
        corner = self._box.viewport().mapToGlobal(caret.topLeft())
        self.picker.open_at(QRect(corner, caret.size()), Offering(self._desk))

    def _take(self, target: str, target_id: str) -> None:
        self.refer_to((target, target_id))

    def refer_to(self, target: Target) -> None:
        """Drop a reference in at the cursor."""
        with self._desk.read() as session:
            there = known(session, [target]).get(target)
        if there is not None:
            self._box.refer_to(Reference(*target, label_of(there)), instead=self._instead)
        self._instead = 0

    def _drop(self, data: QMimeData) -> None:
        span = dragged_span(data)
        if data.hasFormat(CODE_MIME):
            self.refer_to(("code", bytes(data.data(CODE_MIME).data()).decode()))
        elif data.hasFormat(QUOTATION_MIME):
            self.refer_to(("quotation", bytes(data.data(QUOTATION_MIME).data()).decode()))
        elif span is not None and (quotation_id := self._quotation(span)):
            self.refer_to(("quotation", quotation_id))

    def _quotation(self, span: Span) -> str | None:
        """This coder's quotation of words of the transcript in front, made when there is none."""
        subject = Subject(self._desk.document_id, span)
        with self._desk.read() as session:
            there = resolved(session, subject, self._desk.coder).quotation_id
        return there or self._desk.do(
            self.tr("Make quotation"),
            lambda session: (
                codings.mark(session, subject.document_id, span, self._desk.who(session).coder_id).id
            ),
        )


def label_of(meant: Meant) -> str:
    """What is written down of something for when it is gone."""
    return f"{meant.words} ({meant.name})" if meant.quotation is not None else meant.name
