"""Who speaks where: the turns of each transcript, and the turn a quotation begins in."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import Session

from qcode.model import Speaker, Turn
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
    query = select(
        turn.document_id, turn.speaker_id, turn.start, turn.body, turn.end, turn.number, turn.seconds
    )
    who = select(speaker.id, speaker.name, speaker.role)
    if len(documents) < MANY:
        query = query.where(turn.document_id.in_(documents))
        who = who.where(speaker.document_id.in_(documents))
    run = session.connection().execute
    named: dict[str | None, tuple[str | None, ...]] = {key: (name, role) for key, name, role in run(who)}
    named[None] = (None, None)
    found: dict[str, list[Spoken]] = defaultdict(list)
    ordered = query.order_by(turn.document_id, turn.start)
    for document_id, speaker_id, start, body, end, number, seconds in run(ordered).all():
        found[document_id].append(Spoken(start, body, end, number, seconds, *named[speaker_id]))
    return {document_id: Speech(found.get(document_id, ())) for document_id in documents}
