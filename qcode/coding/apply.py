"""Put codes on words, take them off, and move the edges. What would change a coding of a closed pass is refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from qcode import decided, judgements
from qcode.coding.passes import refuse_closed
from qcode.coding.quotations import chunks, drop_bare, links_among, memo_links_to, rows_of, used_in_axial
from qcode.errors import Refused
from qcode.model import Code, Coding, Document, Quotation, Span
from qcode.model.row import table_of
from qcode.sentence import worded


def mark(session: Session, document_id: str, span: Span, coder_id: str) -> Quotation:
    """The coder's quotation of exactly this span, made if there is none; it may stay without codes."""
    document = session.get_one(Document, document_id)
    _refuse_outside(span, document)
    query = select(Quotation).where(Quotation.document_id == document_id, Quotation.start == span.start)
    query = query.where(Quotation.end == span.end, Quotation.coder_id == coder_id)
    quotation = session.exec(query).first()
    if quotation is None:
        quotation = Quotation(
            document_id=document_id,
            coder_id=coder_id,
            start=span.start,
            end=span.end,
            text=span.of(document.text),
        )
        session.add(quotation)
        session.flush()
    return quotation


def on_words(session: Session, document_id: str, span: Span, coder_id: str, pass_id: str) -> dict[str, str]:
    """The coder's codings of exactly this span in this pass: by code the coding."""
    coding, quotation = table_of(Coding), table_of(Quotation)
    at = quotation.c
    joined = coding.join(quotation, at.id == coding.c.quotation_id)
    query = sql_select(coding.c.code_id, coding.c.id).select_from(joined)
    query = query.where(at.document_id == document_id, at.coder_id == coder_id)
    query = query.where(at.start == span.start, at.end == span.end, coding.c.pass_id == pass_id)
    return {row[0]: row[1] for row in session.connection().execute(query)}


def apply(
    session: Session, document_id: str, span: Span, code_id: str, coder_id: str, pass_id: str
) -> Coding:
    """The coding of this span with this code; one that is there already is returned, never doubled."""
    session.get_one(Code, code_id)
    return _put(session, mark(session, document_id, span, coder_id), code_id, pass_id)


def _put(session: Session, quotation: Quotation, code_id: str, pass_id: str) -> Coding:
    query = select(Coding).where(Coding.quotation_id == quotation.id, Coding.code_id == code_id)
    coding = session.exec(query.where(Coding.pass_id == pass_id)).first()
    if coding is None:
        refuse_closed(session, [pass_id])
        coding = Coding(
            quotation_id=quotation.id,
            document_id=quotation.document_id,
            code_id=code_id,
            coder_id=quotation.coder_id,
            pass_id=pass_id,
        )
        session.add(coding)
        session.flush()
    return coding


def unlink(session: Session, coding_ids: Iterable[str]) -> list[Quotation]:
    """Takes codes off; the quotations stay, and are returned."""
    codings = [session.get_one(Coding, coding_id) for coding_id in coding_ids]
    refuse_closed(session, {coding.pass_id for coding in codings})
    quotations = {coding.quotation_id: session.get_one(Quotation, coding.quotation_id) for coding in codings}
    decided.codings_gone(session, [coding.id for coding in codings])
    for coding in codings:
        session.delete(coding)
    session.flush()
    return list(quotations.values())


def remove(session: Session, coding_ids: Iterable[str]) -> None:
    """Takes codes off, and with them each quotation that then carries nothing, as `drop_bare` does."""
    drop_bare(session, [quotation.id for quotation in unlink(session, coding_ids)])


def delete_quotations(session: Session, quotation_ids: Sequence[str]) -> None:
    """Removes quotations with their codings and links; memos about them stay, without that link.

    Raises Refused when one of the codings is of a closed pass.
    """
    refuse_closed(session, {coding.pass_id for coding in _codings_on(session, quotation_ids)})
    let_go(session, quotation_ids)


def let_go(session: Session, quotation_ids: Sequence[str]) -> None:
    """Removes quotations as `delete_quotations` does, whatever the pass, because their words are no longer there."""
    judgements.quotations_gone(session, quotation_ids)
    codings = list(_codings_on(session, quotation_ids))
    decided.codings_gone(session, [coding.id for coding in codings])
    for row in (
        *codings,
        *memo_links_to(session, quotation_ids),
        *links_among(session, quotation_ids),
        *used_in_axial(session, quotation_ids),
        *rows_of(session, quotation_ids),
    ):
        session.delete(row)
    session.flush()


def resize(session: Session, coding_id: str, span: Span) -> Coding:
    """Moves the edges of one coding; other codes on the same words stay where they are.

    When the coder has coded the new span with the same code already, the two become one.
    """
    coding = session.get_one(Coding, coding_id)
    quotation = session.get_one(Quotation, coding.quotation_id)
    if span == (quotation.start, quotation.end):
        return coding
    if len(list(_codings_on(session, [quotation.id]))) == 1 and not _twin(session, quotation, span):
        set_span(session, quotation, span)
        return coding
    moved = _put(
        session,
        mark(session, quotation.document_id, span, quotation.coder_id),
        coding.code_id,
        coding.pass_id,
    )
    decided.codings_replaced(session, {coding_id: moved.id})
    remove(session, [coding_id])
    return moved


def set_span(session: Session, quotation: Quotation, span: Span) -> None:
    """Moves the edges of a quotation, with every code on it."""
    document = session.get_one(Document, quotation.document_id)
    _refuse_outside(span, document)
    refuse_closed(session, {coding.pass_id for coding in _codings_on(session, [quotation.id])})
    quotation.start, quotation.end, quotation.text = span.start, span.end, span.of(document.text)
    session.add(quotation)
    session.flush()


def recode(session: Session, coding_ids: Iterable[str], code_id: str) -> list[Coding]:
    """Puts another code in the place of the one each coding had; a coding that is there already stays one."""
    session.get_one(Code, code_id)
    old = [session.get_one(Coding, coding_id) for coding_id in coding_ids]
    refuse_closed(session, {coding.pass_id for coding in old})
    return [_recoded(session, coding, code_id) for coding in old]


def _recoded(session: Session, coding: Coding, code_id: str) -> Coding:
    query = select(Coding).where(Coding.quotation_id == coding.quotation_id, Coding.code_id == code_id)
    there = session.exec(query.where(Coding.pass_id == coding.pass_id)).first()
    if there is None:
        coding.code_id = code_id
        session.add(coding)
    elif there is not coding:
        decided.codings_replaced(session, {coding.id: there.id})
        session.delete(coding)
    session.flush()
    return there or coding


def _twin(session: Session, quotation: Quotation, span: Span) -> bool:
    query = select(Quotation.id).where(
        Quotation.document_id == quotation.document_id, Quotation.start == span.start
    )
    return (
        session.exec(query.where(Quotation.end == span.end, Quotation.coder_id == quotation.coder_id)).first()
        is not None
    )


def _codings_on(session: Session, quotation_ids: Iterable[str]) -> Iterator[Coding]:
    for some in chunks(quotation_ids):
        yield from session.exec(select(Coding).where(col(Coding.quotation_id).in_(some)))


def _refuse_outside(span: Span, document: Document) -> None:
    if not 0 <= span.start < span.end <= len(document.text):
        raise Refused(
            worded(
                "Positions {start}–{end} do not lie within “{document}” ({text} characters); nothing "
                "was changed.",
                start=span.start,
                end=span.end,
                document=document.name,
                text=len(document.text),
            )
        )
