"""Keeps the reader in step with the project, drawing only what a change touched."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QObject, Signal

from ui.coding.contents import content_of, marks_of, styles_of
from ui.coding.initials import initials_shown
from ui.coding.touched import newest_change, touched_quotations
from ui.desk import Desk
from ui.reader import CodeStyle, CodingMarks, Mark, Reader
from ui.reader.staying import staying

MARKED = {"coding", "quotation", "memo_link"}
WORDS = {"document", "turn", "speaker"}


class LiveReader(QObject):
    """Feeds one reader from one desk; ``leaving`` and ``arrived`` tell which transcript goes off the page and comes on it."""

    leaving = Signal(str)
    arrived = Signal(str)

    def __init__(self, desk: Desk, reader: Reader) -> None:
        super().__init__(reader)
        self._desk, self._reader = desk, reader
        self._marks: dict[str, Mark] = {}
        self._of_quotation: dict[str, set[str]] = defaultdict(set)
        self._document_id = ""
        self._seen = 0
        self.styles: dict[str, CodeStyle] = {}
        desk.document_chosen.connect(self.show_document)
        desk.people_changed.connect(self._reload_marks)
        desk.changed.connect(self._follow)

    def mark(self, mark_id: str) -> Mark | None:
        """The coding (or bare quotation) of that id on the page."""
        return self._marks.get(mark_id)

    def marks(self) -> list[Mark]:
        """Every coding and bare quotation on the page."""
        return list(self._marks.values())

    def marks_on(self, quotation_id: str) -> list[Mark]:
        """What is on the page of one quotation."""
        return [self._marks[mark_id] for mark_id in self._of_quotation.get(quotation_id, ())]

    def show_document(self, document_id: str) -> None:
        """Put a transcript on the page with its codings, or the empty page for ""."""
        if self._document_id:
            self.leaving.emit(self._document_id)
        self._document_id = document_id
        if not document_id:
            self._reader.set_content(None)
            self._remember([])
            return
        with self._desk.read() as session:
            content = content_of(session, document_id)
        self._reader.set_content(content)
        self._reload_marks()
        self.arrived.emit(document_id)

    def _reload_marks(self) -> None:
        document_id = self._desk.document_id
        if not document_id:
            return
        with self._desk.read() as session:
            marks = marks_of(session, document_id, self._desk.filter)
            self.styles = styles_of(session, self.tr("no code"))
            coders = initials_shown(session, self._desk.filter)
            self._seen = newest_change(session)
        self._remember(marks)
        self._reader.set_marks(CodingMarks.of(marks), self.styles, coders)

    def _remember(self, marks: list[Mark]) -> None:
        self._marks = {mark.id: mark for mark in marks}
        self._of_quotation = defaultdict(set)
        for mark in marks:
            self._of_quotation[mark.quotation_id].add(mark.id)

    def _follow(self, tables: frozenset[str]) -> None:
        if not self._desk.document_id:
            return
        if tables & WORDS:
            self._follow_words()
        if "code" in tables:
            with self._desk.read() as session:
                self.styles = styles_of(session, self.tr("no code"))
            self._reader.set_styles(self.styles)
        if "coder" in tables:
            self._reload_marks()
        elif tables & MARKED:
            self._follow_marks()

    def _follow_words(self) -> None:
        """The transcript itself may be another one now, or gone."""
        with self._desk.read() as session:
            content = content_of(session, self._desk.document_id)
        if content is None:
            self._desk.open_document("")
        elif content != self._reader.content():
            with staying(self._reader.page):
                self._reader.set_content(content)
            self._reload_marks()

    def _follow_marks(self) -> None:
        with self._desk.read() as session:
            quotations = touched_quotations(session, self._seen)
            fresh = marks_of(session, self._desk.document_id, self._desk.filter, quotations or ())
            self._seen = newest_change(session)
        if quotations is None:
            self._reload_marks()
        else:
            self._exchange(quotations, {mark.id: mark for mark in fresh})

    def _exchange(self, quotations: set[str], fresh: dict[str, Mark]) -> None:
        old = {mark_id for each in quotations for mark_id in self._of_quotation.get(each, ())}
        for mark_id in old - set(fresh):
            mark = self._marks.pop(mark_id)
            self._of_quotation[mark.quotation_id].discard(mark_id)
            self._reader.remove_mark(mark_id)
        for mark in fresh.values():
            known = self._marks.get(mark.id)
            if known is not None and known != mark:
                self._of_quotation[known.quotation_id].discard(mark.id)
                self._reader.replace_mark(mark)
            elif known is None:
                self._reader.add_mark(mark)
            self._marks[mark.id] = mark
            self._of_quotation[mark.quotation_id].add(mark.id)
