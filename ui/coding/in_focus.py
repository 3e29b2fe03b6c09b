"""What is in focus on the page is what the inspector is about, and the other way round."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from qcode.model import Quotation
from qcode.model.span import Span
from ui.coding.live import MARKED, LiveReader
from ui.desk import Desk, Subject
from ui.inspector.about import resolved
from ui.reader import Mark, Reader


class InFocus(QObject):
    """Keeps page and desk about the same words: a coding, a quotation, or words that are selected only."""

    def __init__(self, desk: Desk, reader: Reader, live: LiveReader) -> None:
        super().__init__(reader)
        self._desk, self._reader, self._live = desk, reader, live
        self._selected: Subject | None = None  # the subject, when it is words that are selected on the page
        reader.selection_changed.connect(self._select)
        reader.current_changed.connect(self.choose_coding)
        desk.subject_changed.connect(self._follow_subject)
        desk.changed.connect(self._keep_true)  # after the page has followed

    def choose_coding(self, mark_id: str | None) -> None:
        """Put a coding of the page in focus; None leaves the one that is."""
        mark = self._live.mark(mark_id) if mark_id else None
        if mark is None:
            self._leave_coding()
            return
        self._desk.choose_subject(self._about(mark))
        if mark.code_id:
            self._desk.choose_code(mark.code_id)

    def show_quotation(self, quotation_id: str, codes: Sequence[str] = ()) -> None:
        """Open the transcript of a quotation at its place, at its coding with one of ``codes`` if it has one."""
        with self._desk.read() as session:
            quotation = session.get(Quotation, quotation_id)
        if quotation is None:
            return
        self._desk.open_document(quotation.document_id)
        span = Span(quotation.start, quotation.end)
        marks = sorted(self._live.marks_on(quotation_id), key=lambda mark: mark.code_id not in codes)
        if marks:
            self._reader.focus_coding(marks[0].id, reveal=True)
        else:
            self._reader.scroll_to(span)
            self._desk.choose_subject(Subject(quotation.document_id, span, quotation_id))

    def show_words(self, document_id: str, span: Span) -> None:
        """Open a transcript with these words selected; the keyboard stays where it is."""
        self._desk.open_document(document_id)
        self._reader.select(span)
        self._reader.scroll_to(span)
        self._reader.finding.meet(span)

    def _select(self, span: Span | None) -> None:
        """Selected words are what the inspector is about, and this coder's quotation of just them."""
        if span is None:
            selected, self._selected = self._selected, None
            if selected is not None and selected == self._desk.subject:
                self._desk.choose_subject(None)
            return
        self._selected = self._known(Subject(self._desk.document_id, span))
        self._desk.choose_subject(self._selected)

    def _known(self, subject: Subject) -> Subject:
        with self._desk.read() as session:
            return resolved(session, subject, self._desk.coder)

    def _about(self, mark: Mark) -> Subject:
        coding_id = mark.id if mark.code_id else ""
        return Subject(self._desk.document_id, mark.span, mark.quotation_id, coding_id)

    def _leave_coding(self) -> None:
        """No coding is in focus any more: one that is still on the page was left by the reader."""
        subject = self._desk.subject
        if subject is not None and subject != self._selected and self._mark_of(subject) is not None:
            self._desk.choose_subject(None)

    def _mark_of(self, subject: Subject) -> Mark | None:
        return self._live.mark(subject.coding_id or subject.quotation_id)

    def _keep_true(self, tables: frozenset[str]) -> None:
        """What the inspector is about follows its coding, its quotation, its words; what is gone is let go."""
        subject = self._desk.subject
        if subject is None or not tables & MARKED:
            return
        mark = self._mark_of(subject)
        if mark is not None and subject != self._selected:
            self._desk.choose_subject(self._about(mark))
            return
        now = self._known(replace(subject, coding_id=""))
        if subject == self._selected:
            self._selected = now
        elif now.quotation_id != subject.quotation_id:
            now = None
        self._desk.choose_subject(now)

    def _follow_subject(self) -> None:
        subject = self._desk.subject
        mark = self._mark_of(subject) if subject is not None and subject != self._selected else None
        if mark is not None:
            self._reader.focus_coding(mark.id)
        else:
            self._reader.set_current_coding(None)
