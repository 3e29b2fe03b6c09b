"""Words in the transcript become evidence for a relation: two keys, one step that can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from sqlmodel import Session, select

from qcode.axial import relations
from qcode.axial.relations import Related
from qcode.coding import apply as codings
from qcode.finding import Kind
from qcode.memos import Target
from qcode.model import Coding, Evidence
from qcode.model.folding import fold
from qcode.relation_names import relation_names
from ui.axial.side_picker import SidePicker
from ui.desk import Desk, Subject
from ui.finder.entries import Entry
from ui.inspector.about import resolved
from ui.language import tr, translated
from ui.on_demand import OnDemand
from ui.reader import Reader

MOST = 60


class Evidencing(QObject):
    """Opens the relations at the words in focus; Enter makes these evidence, Shift+Enter counter-evidence."""

    def __init__(self, desk: Desk, reader: Reader, window: QWidget) -> None:
        super().__init__(reader)
        self._desk, self._reader, self._window = desk, reader, window
        self._subject: Subject | None = None
        self._picker = OnDemand(self._build)

    def _build(self) -> SidePicker:
        picker = SidePicker(
            self._window,
            self.tr("Type to find a relation"),
            self.tr("No relation of that name. Relations are made on the Axial screen."),
        )
        picker.taken.connect(self._speak)
        picker.closed.connect(self._reader.setFocus)
        return picker

    @property
    def picker(self) -> SidePicker:
        """The list of relations, built now if it is not there yet."""
        return self._picker.get()

    def open_here(self) -> None:
        """Offer the relations for the words in focus."""
        subject = self._desk.subject
        if subject is None or subject.document_id != self._desk.document_id or not self._desk.writable:
            return
        self._subject = subject
        self.picker.open_at(self._reader.selection_rect(), RelationOffering(self._desk, subject))

    def _speak(self, relation_id: str, against: bool) -> None:
        subject = self._subject
        if subject is None:
            return
        with self._desk.read() as session:
            name = relation_names(session, [relation_id]).get(relation_id, "")
        label = self.tr("Counter-evidence for {relation}") if against else self.tr("Evidence for {relation}")

        def work(session: Session) -> int:
            who = self._desk.who(session).coder_id
            there = resolved(session, subject, self._desk.coder).quotation_id
            key = there or codings.mark(session, subject.document_id, subject.span, who).id
            return relations.add_evidence(session, relation_id, [key], who, against=against)

        self._desk.do(label.format(relation=name), work)


class RelationOffering:
    """Every relation, those of the codes on the words first; read once, when it is made."""

    def __init__(self, desk: Desk, subject: Subject) -> None:
        with desk.read() as session:
            quotation_id = resolved(session, subject, desk.coder).quotation_id
            on_it = set(session.exec(select(Coding.code_id).where(Coding.quotation_id == quotation_id)).all())
            query = select(Evidence.relation_id, Evidence.against)
            self._sides = dict(session.exec(query.where(Evidence.quotation_id == quotation_id)).all())
            every = relations.relations(session)
            self._names = relation_names(session, [each.id for each in every])
        newest_first = reversed(every)
        self._every = sorted(newest_first, key=lambda each: -len({each.from_id, each.to_id} & on_it))

    def __call__(self, typed: str) -> list[tuple[Target, Entry]]:
        """The rows for what was typed."""
        words = fold(typed).split()
        fitting = [each for each in self._every if all(word in self._said(each) for word in words)]
        return [(("relation", each.id), self._entry(each)) for each in fitting[:MOST]]

    def _said(self, each: Related) -> str:
        return fold(f"{self._names[each.id]} {each.kind}")

    def _entry(self, each: Related) -> Entry:
        beside = each.kind
        if each.id in self._sides:
            said = (
                translated(tr("speaks against it already"))
                if self._sides[each.id]
                else translated(tr("speaks for it already"))
            )
            beside = f"{each.kind} · {said}"
        return Entry(Kind.RELATION, each.id, self._names[each.id], beside, "relation")
