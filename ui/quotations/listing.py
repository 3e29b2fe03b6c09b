"""What the list shows, read from the project: quotations, arranged, and their words in context as they come in view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.model import Document
from qcode.model.row import table_of
from qcode.quotation_list import ListedQuotation, list_quotations
from qcode.quotation_order import Section, ordered, sections
from qcode.quoting import InContext, in_context
from qcode.speech import Speech, speech_of
from ui.desk import Desk
from ui.quotations.sought import Arrangement, Sought

AROUND = 60
"""Characters of context at either side."""


@dataclass(frozen=True)
class Listing:
    """Quotations under their headings; one without a heading where nothing is grouped."""

    sections: tuple[Section, ...] = ()
    quotations: tuple[ListedQuotation, ...] = ()
    codes: Mapping[str, CodeNode] = field(default_factory=dict[str, CodeNode])

    @property
    def grouped(self) -> bool:
        """True when headings are to be shown."""
        return any(section.key or section.title for section in self.sections)


def listing_of(desk: Desk, sought: Sought, arrangement: Arrangement) -> Listing:
    """What is sought, in the order it is wanted."""
    with desk.read() as session:
        known = nodes(session)
        found = list_quotations(session, sought.wanted(desk.filter))
    place = {node.id: at for at, node in enumerate(known)}
    arranged = ordered(found, arrangement.order, place, backwards=arrangement.backwards)
    if arrangement.grouping:
        parts = sections(arranged, arrangement.grouping, place, meant(sought, known))
    else:
        parts = [Section("", "", "", tuple(arranged))] if arranged else []
    return Listing(tuple(parts), tuple(arranged), {node.id: node for node in known})


def meant(sought: Sought, known: Sequence[CodeNode]) -> set[str]:
    """The codes the list is about, with those below them where these count."""
    chosen = sought.codes or frozenset[str]()
    return {
        node.id
        for node in known
        if node.id in chosen or (sought.subcodes and not chosen.isdisjoint(node.above))
    }


class Contexts:
    """Words in their context; a transcript is read when the first of its quotations comes in view."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._read: dict[str, tuple[str, Speech]] = {}

    def forget(self) -> None:
        """Transcripts are no longer as they were."""
        self._read.clear()

    def of(self, quotation: ListedQuotation) -> InContext:
        """The words of a quotation with what stands around them."""
        key = quotation.document_id
        if key not in self._read:
            with self._desk.read() as session:
                self._read[key] = _read(session, key)
        text, speech = self._read[key]
        return in_context(text, speech, quotation.start, quotation.end, AROUND)


def _read(session: Session, document_id: str) -> tuple[str, Speech]:
    document = table_of(Document).c
    text = session.connection().execute(select(document.text).where(document.id == document_id)).scalar()
    return text or "", speech_of(session, [document_id])[document_id]
