"""What the reader shows of a transcript, read by columns: its turns, its codings, how codes look."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, false, func, literal, select
from sqlmodel import Session

from qcode.codebook.tree import nodes
from qcode.coding.filter import Filter, by_persons
from qcode.model import Coder, Coding, Document, MemoLink, Quotation, Speaker, Turn
from qcode.model.row import table_of
from ui.reader import CodeStyle, Mark, ReaderContent, ReaderTurn

Query = Select[*tuple[Any, ...]]
BARE_COLOUR = "#8A8D93"
CHUNK = 500


def content_of(session: Session, document_id: str) -> ReaderContent | None:
    """The text and turns of a transcript; None when there is none of that id."""
    document, turn, speaker = table_of(Document).c, table_of(Turn).c, table_of(Speaker).c
    run = session.connection().execute
    text = run(select(document.text).where(document.id == document_id)).scalar_one_or_none()
    if text is None:
        return None
    query = (
        select(
            turn.number,
            speaker.name,
            turn.seconds,
            turn.start,
            turn.body,
            turn.end,
            func.coalesce(speaker.role == "interviewer", false()),
        )
        .join_from(table_of(Turn), table_of(Speaker), isouter=True)
        .where(turn.document_id == document_id)
        .order_by(turn.start)
    )
    return ReaderContent(text, tuple(ReaderTurn(*row) for row in run(query)))


def marks_of(
    session: Session, document_id: str, shown: Filter, quotations: Collection[str] | None = None
) -> list[Mark]:
    """The codings of a transcript, and the quotations that carry no code yet; of these ``quotations`` only, if given.

    A quotation without a code is a mark that has the quotation's id and no code.
    """
    noted = _with_memo(session, document_id)
    names = _coder_names(session)
    rows: list[Any] = []
    queries = [_codings(document_id, shown.on_page)]
    if shown.codes is None:
        queries.append(_bare(document_id, shown.on_page))
    for query in queries:
        rows += _rows(session, query, quotations)
    return [
        Mark(
            mark_id, quotation_id, code_id, start, end, names[coder_id], quotation_id in noted, name, starred
        )
        for mark_id, quotation_id, code_id, start, end, coder_id, name, starred in rows
    ]


def counts_on_page(session: Session, document_id: str, shown: Filter) -> tuple[int, int]:
    """How many codings of a transcript are shown, and how many of people there are besides."""
    coding = table_of(Coding).c
    run, count = session.connection().execute, select(func.count()).where(coding.document_id == document_id)
    met = and_(*shown.on_page.conditions())
    return run(count.where(met)).scalar_one(), run(
        count.where(~met, by_persons(coding.coder_id))
    ).scalar_one()


def _coder_names(session: Session) -> dict[str, str]:
    coder = table_of(Coder).c
    return {row.id: row.name for row in session.connection().execute(select(coder.id, coder.name))}


def _codings(document_id: str, shown: Filter) -> Query:
    coding, quotation = table_of(Coding).c, table_of(Quotation).c
    return (
        select(coding.id, quotation.id, coding.code_id, *_of_quotation(coding.coder_id))
        .join_from(table_of(Coding), table_of(Quotation), coding.quotation_id == quotation.id)
        .where(coding.document_id == document_id, *shown.conditions())
    )


def _bare(document_id: str, shown: Filter) -> Query:
    coding, quotation = table_of(Coding).c, table_of(Quotation).c
    coded = select(coding.quotation_id)  # of all transcripts: an index holds just these
    query = select(quotation.id, quotation.id, literal(""), *_of_quotation(quotation.coder_id))
    here = quotation.document_id == document_id
    return query.where(here, quotation.id.not_in(coded), *shown.of_quotations())


def _of_quotation(coder_id: ColumnElement[str]) -> tuple[ColumnElement[Any], ...]:
    quotation = table_of(Quotation).c
    return quotation.start, quotation.end, coder_id, quotation.name, quotation.starred


def _rows(session: Session, query: Query, quotations: Collection[str] | None) -> Sequence[Any]:
    run = session.connection().execute
    if quotations is None:
        return run(query).all()
    ids = list(quotations)
    found: list[Any] = []
    for at in range(0, len(ids), CHUNK):
        found += run(query.where(table_of(Quotation).c.id.in_(ids[at : at + CHUNK]))).all()
    return found


def _with_memo(session: Session, document_id: str) -> set[str]:
    link, quotation = table_of(MemoLink).c, table_of(Quotation).c
    query = select(quotation.id).join_from(
        table_of(MemoLink),
        table_of(Quotation),
        and_(link.target == "quotation", link.target_id == quotation.id),
    )
    return set(session.connection().execute(query.where(quotation.document_id == document_id)).scalars())


def styles_of(session: Session, bare: str) -> dict[str, CodeStyle]:
    """How each code looks, by id; ``bare`` is what a quotation without a code is called."""
    styles = {node.id: CodeStyle(node.name, node.colour) for node in nodes(session)}
    return {**styles, "": CodeStyle(bare, BARE_COLOUR)}
