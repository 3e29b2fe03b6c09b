"""Transcripts in a project: add, rename, delete them; tell who speaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, func, select

from qcode import decided, judgements, memos, surveyed
from qcode.coding import blind
from qcode.coding.filter import by_persons
from qcode.coding.quotations import links_among, used_in_axial
from qcode.errors import NotFound, Refused
from qcode.model import Coding, Document, Finished, Participant, Quotation, Speaker, Turn
from qcode.model.columns import new_id, now
from qcode.model.draft import Draft, TurnDraft
from qcode.model.kept_text import kept
from qcode.model.names import called
from qcode.model.paths import clean_name, same_name
from qcode.model.row import Row, table_of
from qcode.project import recorder_of
from qcode.sentence import worded
from qcode.transcript_order import transcript_order


@dataclass(frozen=True)
class Overview:
    """A transcript at a glance, without its text."""

    id: str
    name: str
    participant: str
    group: str
    characters: int
    words: int
    turns: int
    speakers: tuple[str, ...]
    codings: int
    kind: str  # one of DOCUMENT_KINDS
    method: str


def add(session: Session, draft: Draft, participant_id: str | None = None, name: str = "") -> Document:
    """A new transcript from a draft; its name gets a number when there is one of that name."""
    document = Document(
        name=free_name(session, name or draft.name),
        text=kept(draft.text),
        words=words_said(draft.text, draft.turns),
        participant_id=participant_id,
        source=kept(draft.source),
        rule=draft.rule,
        kind=draft.kind,
        position=session.exec(select(func.coalesce(func.max(col(Document.position)) + 1, 0))).one(),
        imported_at=now(),
    )
    session.add(document)
    session.flush()
    _add_turns(session, document.id, draft, participant_id)
    return document


def set_turns(session: Session, document_id: str, draft: Draft) -> None:
    """Splits a transcript anew, as the draft of the same text does; codings stay where they are."""
    document = session.get_one(Document, document_id)
    if kept(draft.text) != document.text:
        raise Refused(
            worded(
                "The text of “{document}” has changed meanwhile; its turns were left as they were.",
                document=document.name,
            )
        )
    for row in [*turns(session, document_id), *speakers(session, document_id)]:
        session.delete(row)
    session.flush()
    document.rule, document.words = draft.rule, words_said(draft.text, draft.turns)
    session.add(document)
    _add_turns(session, document_id, draft, document.participant_id)


def _add_turns(session: Session, document_id: str, draft: Draft, participant_id: str | None) -> None:
    by_name = _add_speakers(session, document_id, draft, participant_id)
    numbers = numbering(draft.turns)
    recorder_of(session).insert_rows(
        Turn,
        [
            {
                "id": new_id(),
                "document_id": document_id,
                "speaker_id": by_name[turn.speaker].id if turn.speaker else None,
                "number": number,
                "start": turn.start,
                "body": turn.body,
                "end": turn.end,
                "seconds": turn.seconds,
            }
            for turn, number in zip(draft.turns, numbers, strict=True)
        ],
    )


def _add_speakers(
    session: Session, document_id: str, draft: Draft, participant_id: str | None
) -> dict[str, Speaker]:
    answering = [name for name in draft.speakers if name not in draft.interviewers]
    by_name: dict[str, Speaker] = {}
    for name in draft.speakers:
        role = "interviewer" if name in draft.interviewers else "participant"
        theirs = participant_id if answering == [name] else None
        by_name[name] = Speaker(document_id=document_id, name=name, role=role, participant_id=theirs)
        session.add(by_name[name])
    session.flush()
    return by_name


def numbering(turns: Sequence[TurnDraft]) -> list[int | None]:
    """The number of each turn: speech is counted from 1; without any speaker every paragraph is."""
    anybody = any(turn.speaker for turn in turns)
    numbers: list[int | None] = []
    count = 0
    for turn in turns:
        counted = not anybody or turn.speaker is not None
        count += counted
        numbers.append(count if counted else None)
    return numbers


def words_said(text: str, turns: Sequence[TurnDraft]) -> int:
    """How many words were said: what white space separates and holds a letter or digit, without labels and times."""
    return sum(_words(text[turn.body : turn.end]) for turn in turns) if turns else _words(text)


def _words(text: str) -> int:
    return sum(1 for word in text.split() if word.isalnum() or any(map(str.isalnum, word)))


def free_name(session: Session, name: str) -> str:
    """The name itself, or with a number behind it when a transcript has it already."""
    name = clean_name(name) or "Transcript"
    taken = {same_name(each) for each in session.exec(select(Document.name))}
    if same_name(name) not in taken:
        return name
    count = 2
    while same_name(f"{name} {count}") in taken:
        count += 1
    return f"{name} {count}"


def rename(session: Session, document_id: str, name: str) -> None:
    """Gives a transcript another name; raises Refused when one has it."""
    document = session.get_one(Document, document_id)
    name = clean_name(name)
    if not name:
        raise Refused(worded("A transcript needs a name; nothing was changed."))
    if same_name(name) != same_name(document.name) and free_name(session, name) != name:
        raise Refused(worded("There is a transcript “{name}” already; nothing was changed.", name=name))
    document.name = name
    session.add(document)


def arrange(session: Session, document_ids: Sequence[str], before: str = "") -> None:
    """Puts these transcripts, in this order, before another one, or after all others for ""; the others keep their order."""
    order = (col(Document.position), col(Document.name))
    known = session.exec(select(Document).order_by(*order)).all()
    by_id = {document.id: document for document in known}
    others = [document.id for document in known if document.id not in document_ids]
    at = others.index(before) if before in others else len(others)
    for position, key in enumerate([*others[:at], *document_ids, *others[at:]]):
        if by_id[key].position != position:
            by_id[key].position = position
            session.add(by_id[key])
    session.flush()


def delete(session: Session, document_id: str) -> int:
    """Removes a transcript with its turns, quotations, codings and links, and tells how many codings of people went; memos stay."""
    session.flush()
    document = session.get_one(Document, document_id)
    blind.refuse_unseen(session, document_id=document_id)
    quotations, codings = (_ids_in(session, model, document_id) for model in (Quotation, Coding))
    gone = {("quotation", key): "" for key in quotations}
    memos.forget(session, gone | {("document", document_id): document.name})
    judgements.quotations_gone(session, quotations)
    decided.document_gone(session, document_id)
    surveyed.document_gone(session, document_id)
    for row in [*links_among(session, quotations), *used_in_axial(session, quotations)]:
        session.delete(row)
    by_people = codings_in(session, [document_id])
    remove = recorder_of(session).delete_rows
    remove(Coding, codings)
    remove(Quotation, quotations)
    for model in (Finished, Turn, Speaker):
        remove(model, _ids_in(session, model, document_id))
    session.delete(document)
    session.flush()
    return by_people


def codings_in(session: Session, document_ids: Sequence[str]) -> int:
    """How many codings of people these transcripts hold."""
    coding = table_of(Coding).c
    query = sql_select(func.count()).where(coding.document_id.in_(document_ids), by_persons(coding.coder_id))
    return session.connection().execute(query).scalar_one()


def _ids_in(session: Session, model: type[Row], document_id: str) -> Sequence[str]:
    """The ids of a transcript's rows in the table of a model."""
    table = table_of(model).c
    query = sql_select(table.id).where(table.document_id == document_id)
    return session.connection().execute(query).scalars().all()


def turns(session: Session, document_id: str) -> Sequence[Turn]:
    """The turns of a transcript, in order."""
    return session.exec(select(Turn).where(Turn.document_id == document_id).order_by(col(Turn.start))).all()


def speakers(session: Session, document_id: str) -> Sequence[Speaker]:
    """Who speaks in a transcript."""
    return session.exec(select(Speaker).where(Speaker.document_id == document_id)).all()


def drop_silent(session: Session, document_id: str) -> None:
    """Lets go of speakers who say nothing any more."""
    session.flush()
    speaking = {turn.speaker_id for turn in turns(session, document_id)}
    for each in speakers(session, document_id):
        if each.id not in speaking:
            session.delete(each)
    session.flush()


def named(session: Session, name: str) -> Document:
    """The transcript of that name, upper and lower case aside where that is clear; raises NotFound."""
    found = called(name, session.exec(select(Document.name, Document.id)))
    if found is None:
        raise NotFound(
            worded("There is no transcript “{name}” in this project; nothing was changed.", name=name)
        )
    return session.get_one(Document, found)


def named_in_order(session: Session) -> list[tuple[str, str]]:
    """Id and name of every transcript, in their order."""
    document = table_of(Document)
    query = sql_select(document.c.id, document.c.name).join_from(
        document, table_of(Participant), isouter=True
    )
    rows = session.connection().execute(query.order_by(*transcript_order()))
    return [(row.id, row.name) for row in rows]


def overviews(session: Session) -> list[Overview]:
    """Every transcript at a glance, in their order."""
    document, participant = table_of(Document).c, table_of(Participant).c
    columns = (
        document.id,
        document.name,
        participant.pseudonym,
        participant.group,
        func.length(document.text),
        document.words,
        document.kind,
        document.method,
    )
    query = sql_select(*columns).join_from(table_of(Document), table_of(Participant), isouter=True)
    rows = session.connection().execute(query.order_by(*transcript_order())).all()
    turn_counts = _counts(session, table_of(Turn).c.document_id, table_of(Turn).c.number.is_not(None))
    coding_counts = _counts(session, table_of(Coding).c.document_id, by_persons(table_of(Coding).c.coder_id))
    speaking = _speaker_names(session)
    return [
        Overview(
            id=document_id,
            name=name,
            participant=pseudonym or "",
            group=group or "",
            characters=characters,
            words=words,
            turns=turn_counts.get(document_id, 0),
            speakers=tuple(speaking.get(document_id, ())),
            codings=coding_counts.get(document_id, 0),
            kind=kind,
            method=method,
        )
        for document_id, name, pseudonym, group, characters, words, kind, method in rows
    ]


def _counts(session: Session, column: ColumnElement[str], *conditions: ColumnElement[bool]) -> dict[str, int]:
    query = sql_select(column, func.count()).where(*conditions).group_by(column)
    return {key: count for key, count in session.connection().execute(query).all()}  # noqa: C416 - rows are no pairs


def _speaker_names(session: Session) -> dict[str, list[str]]:
    first = (
        select(Turn.speaker_id, func.min(Turn.start).label("at")).group_by(col(Turn.speaker_id)).subquery()
    )
    query = select(Speaker.document_id, Speaker.name).outerjoin(first, first.c.speaker_id == Speaker.id)
    names: dict[str, list[str]] = {}
    for document_id, name in session.exec(query.order_by(first.c.at)):
        names.setdefault(document_id, []).append(name)
    return names
