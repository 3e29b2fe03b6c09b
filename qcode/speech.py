"""Who speaks where: the turns of each transcript, and the turn a quotation begins in."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, select
from sqlmodel import Session

from qcode.model import Document, Quotation, Speaker, Turn
from qcode.model.row import table_of

MANY = 500  # transcripts: beyond these the turns of all are read


class Spoken(NamedTuple):
    """A turn with its speaker's name and role; None for what nobody says."""

    start: int
    body: int
    end: int
    number: int | None
    seconds: float | None
    speaker: str | None
    role: str | None = None


class Speech:
    """The turns of one transcript, in order."""

    def __init__(self, turns: Sequence[Spoken] = ()) -> None:
        self.turns = turns
        self._ends = [turn.end for turn in turns]

    def first(self, start: int, end: int) -> Spoken | None:
        """The first turn that words from ``start`` to ``end`` take part in; None when they lie between turns."""
        at = self.position(start)
        return self.turns[at] if at < len(self.turns) and self.turns[at].start < end else None

    def position(self, start: int) -> int:
        """Which turn, counted from 0, is the first that ends after ``start``."""
        return bisect_right(self._ends, start)


def speech_of(session: Session, documents: Collection[str]) -> dict[str, Speech]:
    """The turns of these transcripts, by transcript."""
    turn, speaker = table_of(Turn).c, table_of(Speaker).c
    if len(documents) < MANY:
        return _speech(
            session, documents, [turn.document_id.in_(documents)], [speaker.document_id.in_(documents)]
        )
    return _speech(session, documents, [], [])


def speech_at(session: Session, quotations: Collection[str], documents: Collection[str]) -> dict[str, Speech]:
    """The turns that these quotations begin in and no others, by transcript; for some hundreds of quotations."""
    turn, quotation, other = table_of(Turn).c, table_of(Quotation).c, table_of(Turn).alias()
    here = (other.c.document_id == quotation.document_id, other.c.end > quotation.start)
    first = select(other.c.id).where(*here).order_by(other.c.start).limit(1)
    first = first.correlate(table_of(Quotation)).scalar_subquery()
    met = turn.id.in_(select(first).where(quotation.id.in_(quotations)))
    return _speech(session, documents, [met], [table_of(Speaker).c.document_id.in_(documents)])


def _speech(
    session: Session,
    documents: Collection[str],
    wanted: Sequence[ColumnElement[bool]],
    speakers: Sequence[ColumnElement[bool]],
) -> dict[str, Speech]:
    turn, speaker = table_of(Turn).c, table_of(Speaker).c
    query = select(
        turn.document_id, turn.speaker_id, turn.start, turn.body, turn.end, turn.number, turn.seconds
    )
    who = select(speaker.id, speaker.name, speaker.role)
    run = session.connection().execute
    named: dict[str | None, tuple[str | None, ...]] = {
        key: (name, role) for key, name, role in run(who.where(*speakers))
    }
    named[None] = (None, None)
    found: dict[str, list[Spoken]] = defaultdict(list)
    ordered = query.where(*wanted).order_by(turn.document_id, turn.start)
    for document_id, speaker_id, start, body, end, number, seconds in run(ordered).all():
        found[document_id].append(Spoken(start, body, end, number, seconds, *named[speaker_id]))
    return {document_id: Speech(found.get(document_id, ())) for document_id in documents}


class Whose:
    """Whose words stand where: the participant of the transcript or, where it has none, of whoever speaks there.

    So a quotation of the open answers to a survey, or of a focus group, is of the one who said it.
    """

    def __init__(self, session: Session) -> None:
        document, turn, speaker = table_of(Document).c, table_of(Turn).c, table_of(Speaker).c
        run = session.connection().execute
        self._of: dict[str, str | None] = {
            row.id: row.participant_id for row in run(select(document.id, document.participant_id))
        }
        several = select(turn.document_id, turn.end, speaker.participant_id)
        several = several.join_from(
            table_of(Turn), table_of(Speaker), speaker.id == turn.speaker_id, isouter=True
        )
        several = several.join(table_of(Document), document.id == turn.document_id)
        alone = select(speaker.document_id).where(speaker.participant_id.is_not(None))
        several = several.where(document.participant_id.is_(None), document.id.in_(alone))
        self._ends: dict[str, list[int]] = defaultdict(list)
        self._people: dict[str, list[str | None]] = defaultdict(list)
        for key, end, who in run(several.order_by(turn.document_id, turn.start)):
            self._ends[key].append(end)
            self._people[key].append(who)

    def at(self, document_id: str, start: int) -> str | None:
        """The participant whose words begin there, None for nobody's."""
        ends = self._ends.get(document_id)
        if ends is None:
            return self._of.get(document_id)
        place = bisect_right(ends, start)
        return self._people[document_id][place] if place < len(ends) else None

    def all_of(self, document_id: str) -> list[str]:
        """The participants of a transcript, in the order they speak in where there are several."""
        if document_id in self._people:
            return list(dict.fromkeys(who for who in self._people[document_id] if who is not None))
        who = self._of.get(document_id)
        return [] if who is None else [who]
