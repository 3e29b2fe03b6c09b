"""One deed on many quotations at once: put a code on, take it off, put another in its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sqlmodel import Session, col, select

from qcode import decided
from qcode.coding.passes import refuse_closed
from qcode.coding.quotations import chunks, rows_of
from qcode.errors import Refused
from qcode.model import Code, Coding, Document, Quotation
from qcode.model.columns import new_id, now
from qcode.project import recorder_of
from qcode.sentence import worded

Place = tuple[str, int, int]


def add_code(
    session: Session, quotation_ids: Sequence[str], code_id: str, coder_id: str, pass_id: str
) -> int:
    """Puts a code on the words of many quotations, for this coder, and tells how many did not have it in this pass.

    Where a quotation is another coder's, the coder gets one of their own on the same words.
    """
    session.get_one(Code, code_id)
    own = _own(session, list(rows_of(session, quotation_ids)), coder_id)
    query = select(Coding.quotation_id).where(Coding.code_id == code_id, Coding.pass_id == pass_id)
    coded = {
        key
        for some in chunks(list(own))
        for key in session.exec(query.where(col(Coding.quotation_id).in_(some)))
    }
    new = {key: document_id for key, document_id in own.items() if key not in coded}
    refuse_closed(session, [pass_id] if new else [])
    recorder_of(session).insert_rows(
        Coding,
        [
            {
                "id": new_id(),
                "quotation_id": key,
                "document_id": document_id,
                "code_id": code_id,
                "coder_id": coder_id,
                "pass_id": pass_id,
                "created_at": now(),
            }
            for key, document_id in new.items()
        ],
    )
    return len(new)


def code_places(session: Session, places: Iterable[Place], code_id: str, coder_id: str, pass_id: str) -> int:
    """Puts a code on words in many places, for this coder, and tells how many did not have it in this pass.

    A place is a transcript, a start and an end; a quotation of the coder that stands on just these words is used.
    """
    refuse_closed(session, [pass_id])
    marked = mark_places(session, places, coder_id)
    return add_code(session, list(marked.values()), code_id, coder_id, pass_id)


def mark_places(session: Session, places: Iterable[Place], coder_id: str) -> dict[Place, str]:
    """The coder's quotations of just these words, made where there are none: by place the id."""
    made: list[dict[str, object]] = []
    chosen = sorted(set(places))
    there = _places(session, {place[0] for place in chosen}, coder_id)
    texts = _texts(session, sorted({place[0] for place in chosen if place not in there}))
    for place in chosen:
        if place not in there:
            document_id, start, end = place
            there[place] = new_id()
            words = texts[document_id][start:end]
            made.append(_bare(there[place], place, words, coder_id))
    recorder_of(session).insert_rows(Quotation, made)
    return {place: there[place] for place in chosen}


def _texts(session: Session, document_ids: Sequence[str]) -> dict[str, str]:
    query = select(Document.id, Document.text)
    return {
        key: text
        for some in chunks(document_ids)
        for key, text in session.exec(query.where(col(Document.id).in_(some)))
    }


def _bare(key: str, place: Place, words: str, coder_id: str) -> dict[str, object]:
    """The row of a quotation that carries nothing yet."""
    document_id, start, end = place
    return {
        "id": key,
        "document_id": document_id,
        "coder_id": coder_id,
        "start": start,
        "end": end,
        "text": words,
        "created_at": now(),
        "name": "",
        "comment": "",
        "starred": False,
    }


def _own(session: Session, chosen: Sequence[Quotation], coder_id: str) -> dict[str, str]:
    """The coder's own quotations of the same words, made where there are none: the transcript of each by its id."""
    theirs = [each for each in chosen if each.coder_id != coder_id]
    there = _places(session, {each.document_id for each in theirs}, coder_id)
    made: list[dict[str, object]] = []
    own = {each.id: each.document_id for each in chosen if each.coder_id == coder_id}
    for each in theirs:
        place = (each.document_id, each.start, each.end)
        if place not in there:
            there[place] = new_id()
            made.append(_bare(there[place], place, each.text, coder_id))
        own[there[place]] = each.document_id
    recorder_of(session).insert_rows(Quotation, made)
    return own


def _places(session: Session, document_ids: set[str], coder_id: str) -> dict[Place, str]:
    query = select(Quotation.document_id, Quotation.start, Quotation.end, Quotation.id)
    query = query.where(Quotation.coder_id == coder_id)
    return {
        (document_id, start, end): key
        for some in chunks(sorted(document_ids))
        for document_id, start, end, key in session.exec(query.where(col(Quotation.document_id).in_(some)))
    }


def take_off(session: Session, quotation_ids: Sequence[str], code_id: str) -> int:
    """Takes a code off many quotations, in every pass, and tells how many codings went; the quotations stay."""
    gone = list(_codings(session, quotation_ids, code_id))
    refuse_closed(session, {coding.pass_id for coding in gone})
    decided.codings_gone(session, [coding.id for coding in gone])
    for coding in gone:
        session.delete(coding)
    session.flush()
    return len(gone)


def recode(session: Session, quotation_ids: Sequence[str], from_code: str, to_code: str) -> int:
    """Puts one code in the place of another on many quotations, and tells on how many; a code that is there already stays one."""
    session.get_one(Code, to_code)
    if from_code == to_code:
        raise Refused(worded("A code cannot take its own place; choose another. Nothing was changed."))
    moved = list(_codings(session, quotation_ids, from_code))
    refuse_closed(session, {coding.pass_id for coding in moved})
    there = {(each.quotation_id, each.pass_id): each.id for each in _codings(session, quotation_ids, to_code)}
    doubled = {each.id: there[key] for each in moved if (key := (each.quotation_id, each.pass_id)) in there}
    decided.codings_replaced(session, doubled)
    for coding in moved:
        if coding.id in doubled:
            session.delete(coding)
        else:
            coding.code_id = to_code
            session.add(coding)
    session.flush()
    return len({coding.quotation_id for coding in moved})


def _codings(session: Session, quotation_ids: Sequence[str], code_id: str) -> Iterator[Coding]:
    query = select(Coding).where(Coding.code_id == code_id)
    for some in chunks(quotation_ids):
        yield from session.exec(query.where(col(Coding.quotation_id).in_(some)))
