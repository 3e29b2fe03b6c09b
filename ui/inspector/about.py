"""What is known about the words in focus, as plain values."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlmodel import Session

from qcode import memos
from qcode.codebook.tree import code_path
from qcode.coding import quotations
from qcode.findings.member_answers import Response, said_by_participants, said_of_words
from qcode.grounding.in_model import NOT_IN_MODEL, InModel, in_model
from qcode.model import Code, Coder, Coding, CodingPass, Document, Quotation, Turn
from qcode.model.row import table_of
from qcode.model.span import Span
from qcode.quoting import Quoted, quoted
from ui.desk import Subject
from ui.memos.chips import place_of


@dataclass(frozen=True)
class CodeOn:
    """One code on the quotation."""

    coding_id: str
    code_id: str
    name: str
    colour: str
    coder: str
    coding_pass: str


@dataclass(frozen=True)
class Note:
    """One memo."""

    id: str
    kind: str
    title: str
    text: str


@dataclass(frozen=True)
class Remarked:
    """What a quotation is called, what is said of it, and whether it is starred; ``quotation_id`` is "" for none."""

    quotation_id: str = ""
    name: str = ""
    comment: str = ""
    starred: bool = False
    linked: bool = False


NOTHING_SAID = Remarked()


@dataclass(frozen=True)
class LinkTo:
    """A link of the quotation: the other one, and whether the link leads there or comes from there."""

    id: str
    quotation_id: str
    kind: str  # one of LINK_KINDS
    leads_there: bool
    place: str
    name: str
    words: str


@dataclass(frozen=True)
class About:
    """A quotation, or words that may become one."""

    document: str
    turn: int | None
    words: str
    remarks: Remarked = NOTHING_SAID
    chips: tuple[CodeOn, ...] = ()
    notes: tuple[Note, ...] = ()
    links: tuple[LinkTo, ...] = ()
    model: InModel = NOT_IN_MODEL
    answers: tuple[Response, ...] = ()  # what participants said who were shown these words


@dataclass(frozen=True)
class CodeCard:
    """What the codebook says of a code."""

    id: str
    name: str
    path: str
    above: str
    colour: str
    definition: str
    use_when: str
    use_not: str
    example: str
    notes: tuple[Note, ...] = ()
    answers: tuple[Response, ...] = ()  # what participants said of it


def resolved(session: Session, subject: Subject, coder: str) -> Subject:
    """``subject`` with the quotation it stands for now: the one it names, or this coder's on just these words."""
    quotation = table_of(Quotation).c
    run = session.connection().execute
    if subject.quotation_id:
        query = select(quotation.id, quotation.start, quotation.end).where(
            quotation.id == subject.quotation_id
        )
        row = run(query).first()
        if row is not None:
            return replace(subject, span=Span(row.start, row.end))
    coders = select(table_of(Coder).c.id).where(table_of(Coder).c.name == coder)
    query = select(quotation.id).where(
        quotation.document_id == subject.document_id,
        quotation.start == subject.span.start,
        quotation.end == subject.span.end,
        quotation.coder_id.in_(coders),
    )
    return replace(subject, quotation_id=run(query).scalar() or "")


def about(session: Session, subject: Subject) -> About | None:
    """All about ``subject``; None when its transcript is gone."""
    document, turn = table_of(Document).c, table_of(Turn).c
    run = session.connection().execute
    words = select(document.name, document.text).where(document.id == subject.document_id)
    row = run(words).first()
    if row is None:
        return None
    number = run(
        select(turn.number)
        .where(turn.document_id == subject.document_id, turn.start <= subject.span.start)
        .order_by(turn.start.desc())
        .limit(1)
    ).scalar()
    shown = About(row.name, number, subject.span.of(row.text))
    return _with_quotation(session, shown, subject.quotation_id) if subject.quotation_id else shown


def _with_quotation(session: Session, words: About, quotation_id: str) -> About:
    links = _links(session, quotation_id)
    return replace(
        words,
        remarks=replace(_remarks(session, quotation_id), linked=bool(links)),
        links=links,
        chips=_chips(session, quotation_id),
        notes=notes_about(session, ("quotation", quotation_id)),
        model=in_model(session, quotation_id),
        answers=tuple(said_of_words(session, quotation_id)),
    )


def _remarks(session: Session, quotation_id: str) -> Remarked:
    quotation = table_of(Quotation).c
    query = select(quotation.name, quotation.comment, quotation.starred).where(quotation.id == quotation_id)
    row = session.connection().execute(query).first()
    return Remarked(quotation_id, *row) if row is not None else NOTHING_SAID


def _links(session: Session, quotation_id: str) -> tuple[LinkTo, ...]:
    links = quotations.links_of(session, quotation_id)
    others = {each.id: each for each in quoted(session, [link.quotation_id for link in links])}
    found: list[LinkTo] = []
    for link in links:
        other = others[link.quotation_id]
        said = (place_of(other), other.name, in_a_line(other))
        found.append(LinkTo(link.id, other.id, link.kind, link.leads_there, *said))
    return tuple(found)


def in_a_line(quotation: Quoted) -> str:
    """The words of a quotation on one line."""
    return " ".join(" ".join(words.split()) for _, words in quotation.pieces)


def _chips(session: Session, quotation_id: str) -> tuple[CodeOn, ...]:
    coding, code = table_of(Coding).c, table_of(Code).c
    coder, each = table_of(Coder).c, table_of(CodingPass).c
    query = (
        select(coding.id, code.id, code.name, code.colour, coder.name, each.name)
        .join_from(table_of(Coding), table_of(Code), coding.code_id == code.id)
        .join(table_of(Coder), coder.id == coding.coder_id)
        .join(table_of(CodingPass), each.id == coding.pass_id)
        .where(coding.quotation_id == quotation_id)
        .order_by(coding.created_at)
    )
    return tuple(CodeOn(*row) for row in session.connection().execute(query))


def notes_about(session: Session, target: memos.Target) -> tuple[Note, ...]:
    """The memos about something, oldest first."""
    return tuple(
        Note(memo.id, memo.kind, memo.title, memo.text) for memo in memos.memos_about(session, target)
    )


def card_of(session: Session, code_id: str) -> CodeCard | None:
    """What the codebook says of a code; None when it is gone."""
    code = session.get(Code, code_id) if code_id else None
    if code is None:
        return None
    above = session.get(Code, code.parent_id).name if code.parent_id else ""  # pyright: ignore[reportOptionalMemberAccess]
    said = (code.definition, code.use_when, code.use_not, code.example)
    return CodeCard(
        code.id,
        code.name,
        code_path(session, code_id),
        above,
        code.colour,
        *said,
        notes=notes_about(session, ("code", code_id)),
        answers=tuple(said_by_participants(session, [code_id])),
    )
