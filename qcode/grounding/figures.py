"""How codes are grounded: in how many quotations, of how many people, in how many transcripts."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import nodes
from qcode.coding.filter import Filter
from qcode.model import Coding, Document, Quotation
from qcode.model.row import table_of

EVERYTHING = Filter()


@dataclass(frozen=True)
class Figures:
    """How often a code occurs. A quotation is a span of a transcript, whoever marked it; a person is a participant, or a
    transcript that has none."""

    quotations: int = 0
    people: int = 0
    documents: int = 0


NOWHERE = Figures()


def figures(
    session: Session,
    shown: Filter = EVERYTHING,
    *,
    rollup: bool = True,
    only: Collection[str] | None = None,
) -> dict[str, Figures]:
    """The figures of every code (or ``only`` of these) by its id, as far as codings count.

    With ``rollup`` a code has what its subcodes have, each thing once.
    """
    known = nodes(session)
    wanted = {node.id for node in known} if only is None else set(only)
    lines = {
        node.id: [key for key in ((node.id, *node.above) if rollup else (node.id,)) if key in wanted]
        for node in known
    }
    counted = None if only is None else [key for key, line in lines.items() if line]
    spans: dict[str, set[tuple[str, int, int]]] = {node.id: set() for node in known if node.id in wanted}
    for document_id, start, end, code_id in _rows(session, shown, counted):
        for key in lines[code_id]:
            spans[key].add((document_id, start, end))
    people = _people(session)
    return {key: _figures(each, people) for key, each in spans.items()}


def _figures(spans: set[tuple[str, int, int]], people: Mapping[str, str]) -> Figures:
    documents = {span[0] for span in spans}
    return Figures(len(spans), len({people[key] for key in documents}), len(documents))


def _rows(session: Session, shown: Filter, codes: Collection[str] | None) -> list[tuple[str, int, int, str]]:
    coding, quotation = table_of(Coding), table_of(Quotation)
    query = select(quotation.c.document_id, quotation.c.start, quotation.c.end, coding.c.code_id)
    query = query.join_from(coding, quotation, coding.c.quotation_id == quotation.c.id)
    query = query.where(*shown.conditions())
    if codes is not None:
        query = query.where(coding.c.code_id.in_(codes))
    return [tuple(row) for row in session.connection().execute(query).all()]


def _people(session: Session) -> dict[str, str]:
    """Whose transcript each is: its participant, or itself."""
    document = table_of(Document).c
    rows = session.connection().execute(select(document.id, document.participant_id))
    return {key: participant or key for key, participant in rows}
