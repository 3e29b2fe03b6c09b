"""The codings of a whole project as columns of numbers, read once for each state it is in.

A large project has 100,000 codings: tables count them in numpy, and reading them again for every table would take longer than counting.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Engine, func, select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.model import (
    Attribute,
    Coder,
    Coding,
    CodingPass,
    Document,
    Participant,
    Quotation,
    Speaker,
    Turn,
)
from qcode.model.row import table_of
from qcode.project import RECORDER, state_seen
from qcode.transcript_order import transcript_order

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
NOBODY = -1


@dataclass(frozen=True)
class Person:
    """A participant: pseudonym, group ("" for none), values by attribute id."""

    id: str
    name: str
    group: str
    values: Mapping[str, Any]


@dataclass(frozen=True)
class Voice:
    """Somebody who speaks in one transcript, with the place of their participant among the people, or NOBODY."""

    document: int
    name: str
    role: str
    person: int


@dataclass(frozen=True)
class Named:
    """Something with an id and a name; ``kind`` says what sort of it."""

    id: str
    name: str
    kind: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Turns:
    """The turns of all transcripts, in order; a transcript without any has one of nobody that is all of it.

    ``document`` and ``voice`` (or NOBODY) are places in `Facts.documents` and `Facts.voices`, ``person`` in `Facts.people`: the
    participant of the transcript or, where it has none, of who speaks. ``first`` has the turn each transcript begins with.
    """

    document: Ints
    start: Ints
    body: Ints
    end: Ints
    voice: Ints
    person: Ints
    first: Ints


@dataclass(frozen=True, eq=False)
class Codings:
    """One entry a coding, in the order of the transcripts: places of what it has in the lists of `Facts`.

    ``quotation`` is a place in `Facts.quotations`; ``span`` a number for its words, whoever marked them. ``turn`` is the turn its words begin
    in, or NOBODY where they lie between turns.
    """

    document: Ints
    code: Ints
    coder: Ints
    coding_pass: Ints
    quotation: Ints
    span: Ints
    start: Ints
    end: Ints
    turn: Ints


@dataclass(frozen=True, eq=False)
class Facts:
    """What tables are made of, as one state of the project has it. Transcripts stand in their order, each with its length."""

    codes: tuple[CodeNode, ...]
    documents: tuple[Named, ...]
    lengths: Ints
    spoken: Bools  # which transcripts have turns of their own
    document_person: Ints
    people: tuple[Person, ...]
    voices: tuple[Voice, ...]
    coders: tuple[Named, ...]
    passes: tuple[Named, ...]
    attributes: tuple[Named, ...]
    quotations: tuple[str, ...]
    turns: Turns
    codings: Codings
    queries: int = 0  # how many of the last codes are saved queries

    @property
    def stride(self) -> int:
        """More than any transcript is long: transcript * stride + position is a number for a place in the project."""
        return int(self.lengths.max(initial=0)) + 2


_KEPT: WeakKeyDictionary[Engine, tuple[object, Facts]] = WeakKeyDictionary()


def facts_of(session: Session) -> Facts:
    """The facts as this session sees them: read, or kept from the last time where nothing changed since.

    Whoever works while others code blind sees less, so what was read for one is not kept for another.
    """
    engine = session.get_bind()
    if RECORDER in session.info or not isinstance(engine, Engine):
        session.flush()
        return _read(session)  # a change that is being made has no number yet
    state = state_seen(session)
    kept = _KEPT.get(engine)
    if kept is None or kept[0] != state:
        kept = _KEPT[engine] = (state, _read(session))
    return kept[1]


def _read(session: Session) -> Facts:
    run = session.connection().execute
    people = _people(session)
    person_at = {each.id: at for at, each in enumerate(people)}
    person_at[""] = NOBODY
    document = table_of(Document).c
    query = select(document.id, document.name, document.participant_id, func.length(document.text))
    query = query.join_from(table_of(Document), table_of(Participant), isouter=True).order_by(
        *transcript_order()
    )
    rows = run(query).all()
    place = {row[0]: at for at, row in enumerate(rows)}
    theirs = _ints(person_at[row[2] or ""] for row in rows)
    lengths = _ints(row[3] for row in rows)
    voices, turns, spoken = _turns(session, place, theirs, person_at, lengths)
    codes = tuple(nodes(session))
    coders, passes = _coders(session), _passes(session)
    quotations, codings = _codings(
        session, place, (codes, coders, passes), turns, int(lengths.max(initial=0)) + 2
    )
    return Facts(
        codes, tuple(Named(row[0], row[1]) for row in rows), lengths, spoken, theirs,
        people, voices, coders, passes, _attributes(session), quotations, turns, codings,
    )  # fmt: skip


def _people(session: Session) -> tuple[Person, ...]:
    who = table_of(Participant).c
    query = select(who.id, who.pseudonym, who.group, who.attributes).order_by(who.pseudonym, who.id)
    return tuple(Person(*row) for row in session.connection().execute(query))


def _coders(session: Session) -> tuple[Named, ...]:
    who = table_of(Coder).c
    query = select(who.id, who.name, who.kind).order_by(who.name)
    return tuple(Named(*row) for row in session.connection().execute(query))


def _passes(session: Session) -> tuple[Named, ...]:
    each = table_of(CodingPass).c
    query = select(each.id, each.name, each.kind).order_by(each.position, each.started_at, each.id)
    return tuple(Named(*row) for row in session.connection().execute(query))


def _attributes(session: Session) -> tuple[Named, ...]:
    each = table_of(Attribute).c
    query = select(each.id, each.name, each.kind, each.choices).order_by(each.position)
    rows = session.connection().execute(query)
    return tuple(Named(key, name, kind, tuple(choices)) for key, name, kind, choices in rows)


def _turns(
    session: Session, place: Mapping[str, int], theirs: Ints, person_at: Mapping[str, int], lengths: Ints
) -> tuple[tuple[Voice, ...], Turns, Bools]:
    run = session.connection().execute
    speaker, turn = table_of(Speaker).c, table_of(Turn).c
    query = select(speaker.id, speaker.document_id, speaker.name, speaker.role, speaker.participant_id)
    found = run(query.order_by(speaker.name, speaker.id)).all()
    voice_at: dict[str | None, int] = {row[0]: at for at, row in enumerate(found)}
    voice_at[None] = NOBODY
    voices = tuple(Voice(place[row[1]], row[2], row[3], person_at[row[4] or ""]) for row in found)
    rows = run(select(turn.document_id, turn.speaker_id, turn.start, turn.body, turn.end))
    where, said, *bounds = _columns(rows.all(), 5)
    there = _places(where, place)
    spoken = np.zeros(len(lengths), bool)
    spoken[there] = True
    silent = np.flatnonzero(~spoken)
    none = np.zeros(len(silent), np.int64)
    columns = [np.concatenate([there, silent]), np.concatenate([_places(said, voice_at), none + NOBODY])]
    columns += [
        np.concatenate([_ints(each), last])
        for each, last in zip(bounds, (none, none, lengths[silent]), strict=True)
    ]
    order = np.lexsort((columns[2], columns[0]))
    document, voice, start, body, end = (each[order] for each in columns)
    speaking = _ints(each.person for each in voices)
    whose = np.full(len(voice), NOBODY)
    whose[voice >= 0] = speaking[voice[voice >= 0]]
    person = np.where(theirs[document] >= 0, theirs[document], whose)
    first = np.searchsorted(document, np.arange(len(lengths) + 1))
    return voices, Turns(document, start, body, end, voice, person, first), spoken


def _codings(
    session: Session,
    place: Mapping[str, int],
    lists: tuple[Sequence[CodeNode], Sequence[Named], Sequence[Named]],
    turns: Turns,
    stride: int,
) -> tuple[tuple[str, ...], Codings]:
    run = session.connection().execute
    quotation, coding = table_of(Quotation).c, table_of(Coding).c
    marked = run(select(quotation.id, quotation.document_id, quotation.start, quotation.end))
    keys, documents, starts, ends = _columns(marked.all(), 4)
    document, start, end = _places(documents, place), _ints(starts), _ints(ends)
    order = np.lexsort((end, start, document))
    document, start, end = document[order], start[order], end[order]
    quotations = tuple(keys[at] for at in order.tolist())
    changes = (np.diff(document) != 0) | (np.diff(start) != 0) | (np.diff(end) != 0)
    span = np.concatenate([np.zeros(min(len(order), 1), np.int64), np.cumsum(changes)])
    first = turn_at(turns, document, start, end, stride)
    put = run(select(coding.quotation_id, coding.code_id, coding.coder_id, coding.pass_id))
    carrying, *rest = _columns(put.all(), 4)
    which = _places(carrying, {key: at for at, key in enumerate(quotations)})
    order = np.argsort(which, kind="stable")
    which = which[order]
    code, coder, coding_pass = (
        _places(ids, {each.id: at for at, each in enumerate(those)})[order]
        for ids, those in zip(rest, lists, strict=True)
    )
    parts = (each[which] for each in (span, start, end, first))
    return quotations, Codings(document[which], code, coder, coding_pass, which, *parts)


def _columns(rows: Sequence[Any], width: int) -> Sequence[Sequence[Any]]:
    return list(zip(*rows, strict=True)) or [()] * width


def _places(ids: Sequence[Any], place: Mapping[Any, int]) -> Ints:
    return np.fromiter(map(place.__getitem__, ids), np.int64, len(ids))


def turn_at(turns: Turns, document: Ints, start: Ints, end: Ints, stride: int) -> Ints:
    """The turn in which words from ``start`` to ``end`` begin, or NOBODY where they lie between turns."""
    if not len(turns.end):
        return np.full(len(start), NOBODY)
    found = np.searchsorted(turns.document * stride + turns.end, document * stride + start, "right")
    near = np.minimum(found, len(turns.end) - 1)
    inside = (found < len(turns.end)) & (turns.document[near] == document) & (turns.start[near] < end)
    return np.where(inside, near, NOBODY)


def _ints(values: Any) -> Ints:
    return np.fromiter(values, np.int64)
