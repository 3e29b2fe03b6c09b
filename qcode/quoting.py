"""Quotations as reports and lists show them: the words by speaker, and where they stand."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import Session

from qcode.model import Document, Participant, Quotation, Speaker, Turn
from qcode.model.row import table_of

CHUNK = 500


class Spoken(NamedTuple):
    """A turn as quoting needs it."""

    start: int
    body: int
    end: int
    number: int | None
    seconds: float | None
    speaker: str


@dataclass(frozen=True)
class Quoted:
    """A quotation with its source. ``pieces`` are (speaker, words), the speaker None when only one speaks."""

    id: str
    document_id: str
    document: str
    participant: str
    group: str
    turn: int | None
    seconds: float | None
    pieces: tuple[tuple[str | None, str], ...]
    start: int
    end: int


def quoted(session: Session, ids: Iterable[str]) -> list[Quoted]:
    """The quotations with these ids, in the order of the transcripts."""
    rows = _rows(session, list(dict.fromkeys(ids)))
    turns = _turns(session, {row["document_id"] for row in rows})
    found = [_quoted(row, turns.get(row["document_id"], [])) for row in rows]
    return [each for _, each in sorted(found, key=lambda pair: pair[0])]


def _rows(session: Session, ids: Sequence[str]) -> list[Mapping[str, object]]:
    quotation, document, participant = table_of(Quotation), table_of(Document), table_of(Participant)
    columns = (
        quotation.c.id,
        quotation.c.document_id,
        quotation.c.start,
        quotation.c.end,
        quotation.c.text,
        document.c.name,
        document.c.position,
        participant.c.pseudonym,
        participant.c.group,
    )
    query = select(*columns).select_from(quotation.join(document).outerjoin(participant))
    run = session.connection().execute
    chunks = (ids[at : at + CHUNK] for at in range(0, len(ids), CHUNK))
    return [
        dict(row) for chunk in chunks for row in run(query.where(quotation.c.id.in_(chunk))).mappings().all()
    ]


def _turns(session: Session, documents: set[object]) -> dict[object, list[Spoken]]:
    turn, speaker = table_of(Turn), table_of(Speaker)
    columns = (turn.c.start, turn.c.body, turn.c.end, turn.c.number, turn.c.seconds, speaker.c.name)
    query = (
        select(turn.c.document_id, *columns)
        .select_from(turn.outerjoin(speaker))
        .order_by(turn.c.document_id, turn.c.start)
    )
    if len(documents) < CHUNK:
        query = query.where(turn.c.document_id.in_(documents))
    found: dict[object, list[Spoken]] = defaultdict(list)
    for document_id, *rest in session.connection().execute(query).all():
        found[document_id].append(Spoken(*rest))
    return found


def _quoted(row: Mapping[str, object], turns: Sequence[Spoken]) -> tuple[tuple[object, ...], Quoted]:
    start, end = int(str(row["start"])), int(str(row["end"]))
    at = bisect_right(turns, start, key=lambda turn: turn.start) - 1
    first = turns[at] if at >= 0 else None
    result = Quoted(
        id=str(row["id"]),
        document_id=str(row["document_id"]),
        document=str(row["name"]),
        participant=str(row["pseudonym"] or ""),
        group=str(row["group"] or ""),
        turn=first.number if first else None,
        seconds=first.seconds if first else None,
        pieces=pieces(str(row["text"]), start, turns),
        start=start,
        end=end,
    )
    return (row["position"], result.document, start, end), result


def pieces(words: str, start: int, turns: Sequence[Spoken]) -> tuple[tuple[str | None, str], ...]:
    """The words of a quotation that begins at ``start``, by speaker; labels and time stamps between turns are left out."""
    end = start + len(words)
    at = max(0, bisect_right(turns, start, key=lambda turn: turn.start) - 1)
    said: list[tuple[str | None, str]] = []
    for turn in turns[at:]:
        if turn.start >= end:
            break
        part = words[max(turn.body, start) - start : max(0, min(turn.end, end) - start)].strip()
        if part:
            said.append((turn.speaker, part))
    if len(said) <= 1:
        return ((None, said[0][1] if said else words.strip()),)
    return tuple(said)


def time_of(seconds: float) -> str:
    """A moment in a recording as hh:mm:ss."""
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"
