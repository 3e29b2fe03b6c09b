"""What questions are answered from: every quotation of a project and what is on it, as numbers in columns.

A quotation is a span of a transcript, whoever marked it. What is on spans is kept as *marks*: one for each coding, and one
for each quotation that carries no code. All are in the order of the transcripts and their words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlmodel import Session

from qcode.model import Coding, Document, Participant, Quotation, Speaker, Turn
from qcode.model.row import table_of
from qcode.transcript_order import transcript_places

Ints = NDArray[np.int64]
Truths = NDArray[np.bool_]
NONE = -1


@dataclass(frozen=True)
class Spans:
    """Each different span once: the place of its transcript, start, end, and the first and last turn it takes part in.

    ``speaker`` is the number of who speaks where it begins, NONE for nobody. Where a transcript has no turns (``in_turns`` is
    false) its characters stand for them, and nothing there is some turns apart.
    """

    document: Ints
    start: Ints
    end: Ints
    first_turn: Ints
    last_turn: Ints
    in_turns: Truths
    speaker: Ints

    def __len__(self) -> int:
        return len(self.start)


@dataclass(frozen=True)
class Marks:
    """What is on spans, in the order of these: the span, the quotation, its code (NONE for a quotation without), coder and pass, by
    their numbers.
    """

    span: Ints
    quotation: Ints
    code: Ints
    coder: Ints
    coding_pass: Ints
    starred: Truths


@dataclass(frozen=True)
class Speakers:
    """Who speaks, in the order of their numbers."""

    names: tuple[str, ...]
    roles: tuple[str, ...]
    participants: tuple[str, ...]  # ids, "" for none


@dataclass(frozen=True)
class Known:
    """What is known of transcripts, in their order, and of participants by id."""

    documents: tuple[str, ...]  # ids
    names: tuple[str, ...]
    kinds: tuple[str, ...]
    methods: tuple[str, ...]
    participants: tuple[str, ...]  # ids, "" for none
    people: Mapping[str, tuple[str, str, Mapping[str, Any]]]  # pseudonym, group, values by attribute id


@dataclass(frozen=True, eq=False)
class Ground:
    """A project at one moment, as far as questions about its quotations go."""

    spans: Spans
    marks: Marks
    quotations: tuple[str, ...]  # ids
    codes: Mapping[str, int]
    coders: Mapping[str, int]
    passes: Mapping[str, int]
    speakers: Speakers
    known: Known

    @property
    def participant(self) -> list[str]:
        """Whose each span is, "" for nobody's: the transcript's, or where it has none that of who speaks there first."""
        theirs = [*self.speakers.participants, ""]
        return [
            self.known.participants[document] or theirs[speaker]
            for document, speaker in zip(
                self.spans.document.tolist(), self.spans.speaker.tolist(), strict=True
            )
        ]


def read_ground(session: Session) -> Ground:
    """All quotations whoever works may see, with what is on them."""
    places = transcript_places(session)
    speakers, speaker_numbers = _speakers(session)
    quotation, coding = table_of(Quotation), table_of(Coding)
    about = (
        quotation.c.id,
        quotation.c.document_id,
        quotation.c.start,
        quotation.c.end,
        quotation.c.starred,
        quotation.c.coder_id,
    )
    query = select(*about, coding.c.code_id, coding.c.pass_id)
    joined = quotation.outerjoin(coding, coding.c.quotation_id == quotation.c.id)
    rows = session.connection().execute(query.select_from(joined)).all()
    read = list(zip(*rows, strict=True)) if rows else [()] * 8
    key, document_id, start, end, starred, coder_id, code_id, pass_id = read
    document = np.fromiter(map(places.__getitem__, document_id), np.int64, len(rows))
    spans, span = _spans(document, np.array(start, np.int64), np.array(end, np.int64))
    quotations, numbers = _numbered(key)
    codes, code = _numbered(code_id)
    coders, coder = _numbered(coder_id)
    passes, coding_pass = _numbered(pass_id)
    order = np.argsort(span, kind="stable")
    stars = np.array(starred, np.bool_)[order]
    marks = Marks(span[order], numbers[order], code[order], coder[order], coding_pass[order], stars)
    known = _known(session, places)
    return Ground(
        _with_turns(session, spans, places, speaker_numbers),
        marks,
        tuple(quotations),
        codes,
        coders,
        passes,
        speakers,
        known,
    )


def _numbered(values: Sequence[str | None]) -> tuple[dict[str, int], Ints]:
    """A number for each different value, and the column of these numbers; None is NONE."""
    numbers: dict[str, int] = {}
    found = (NONE if value is None else numbers.setdefault(value, len(numbers)) for value in values)
    return numbers, np.fromiter(found, np.int64, len(values))


def _spans(document: Ints, start: Ints, end: Ints) -> tuple[tuple[Ints, Ints, Ints], Ints]:
    """The different spans in order, and which of them each row has."""
    order = np.lexsort((end, start, document))
    ordered = document[order], start[order], end[order]
    new = np.ones(len(order), np.bool_)
    if len(order):
        new[1:] = np.logical_or.reduce([each[1:] != each[:-1] for each in ordered])
    span = np.empty(len(order), np.int64)
    span[order] = np.cumsum(new) - 1
    return (ordered[0][new], ordered[1][new], ordered[2][new]), span


def _speakers(session: Session) -> tuple[Speakers, dict[str | None, int]]:
    speaker = table_of(Speaker).c
    query = select(speaker.id, speaker.name, speaker.role, speaker.participant_id)
    rows = session.connection().execute(query).all()
    numbers: dict[str | None, int] = {row[0]: at for at, row in enumerate(rows)}
    numbers[None] = NONE
    who = Speakers(
        tuple(row[1] for row in rows), tuple(row[2] for row in rows), tuple(row[3] or "" for row in rows)
    )
    return who, numbers


def _with_turns(
    session: Session,
    spans: tuple[Ints, Ints, Ints],
    places: Mapping[str, int],
    speakers: Mapping[str | None, int],
) -> Spans:
    """The spans with the turns they take part in and who begins to speak there."""
    document, start, end = spans
    first, last, who = start.copy(), end - 1, np.full(len(start), NONE, np.int64)
    in_turns = np.zeros(len(start), np.bool_)
    edges = np.searchsorted(document, np.arange(len(places) + 1))
    for place, (begins, ends, speaker) in _turns(session, places, speakers).items():
        here = slice(edges[place], edges[place + 1])
        at = np.searchsorted(ends, start[here], "right")
        first[here], last[here] = at, np.searchsorted(ends, end[here] - 1, "right")
        inside = np.minimum(at, len(ends) - 1)
        spoken = (at < len(ends)) & (begins[inside] < end[here])
        who[here], in_turns[here] = np.where(spoken, speaker[inside], NONE), True
    return Spans(document, start, end, first, last, in_turns, who)


def _turns(
    session: Session, places: Mapping[str, int], speakers: Mapping[str | None, int]
) -> dict[int, tuple[Ints, Ints, Ints]]:
    """Of each transcript with turns, by its place: where they start and end, and who speaks."""
    turn = table_of(Turn).c
    query = select(turn.document_id, turn.start, turn.end, turn.speaker_id)
    rows = session.connection().execute(query.order_by(turn.document_id, turn.start)).all()
    found: dict[int, list[tuple[int, int, int]]] = {}
    for document_id, start, end, speaker_id in rows:
        found.setdefault(places[document_id], []).append((start, end, speakers[speaker_id]))
    columns = {place: np.array(turns, np.int64).T for place, turns in found.items()}
    return {place: (each[0], each[1], each[2]) for place, each in columns.items()}


def _known(session: Session, places: Mapping[str, int]) -> Known:
    document, participant = table_of(Document).c, table_of(Participant).c
    run = session.connection().execute
    query = select(document.id, document.name, document.kind, document.method, document.participant_id)
    rows = sorted(run(query).all(), key=lambda row: places[row[0]])
    people: dict[str, tuple[str, str, Mapping[str, Any]]] = {
        key: (pseudonym, group, attributes)
        for key, pseudonym, group, attributes in run(
            select(participant.id, participant.pseudonym, participant.group, participant.attributes)
        )
    }
    ids, names, kinds, methods, whose = (
        (tuple(each or "" for each in column) for column in zip(*rows, strict=True)) if rows else ((),) * 5
    )
    return Known(ids, names, kinds, methods, whose, people)
