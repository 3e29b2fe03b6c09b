"""Quotations as reports and lists show them: the words by speaker, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import func, select
from sqlmodel import Session

from qcode.model import Document, Participant, Quotation
from qcode.model.row import table_of
from qcode.model.span import Span
from qcode.speech import Speech, speech_of
from qcode.transcript_order import transcript_places

CHUNK = 500
DASH = " — "
BLANKS = re.compile(r"\s+")


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
    name: str = ""  # what its coder calls it
    comment: str = ""  # and says of it


def quoted(session: Session, ids: Iterable[str]) -> list[Quoted]:
    """The quotations with these ids, in the order of the transcripts."""
    rows = _rows(session, list(dict.fromkeys(ids)))
    speech = speech_of(session, {str(row["document_id"]) for row in rows})
    found = [_quoted(row, speech[str(row["document_id"])]) for row in rows]
    place = transcript_places(session) if len(found) > 1 else {}
    return sorted(found, key=lambda each: (place.get(each.document_id, 0), each.start, each.end))


def quoted_words(session: Session, document_id: str, span: Span) -> Quoted:
    """The words of a transcript with their source, whether somebody marked them or not."""
    document, participant = table_of(Document), table_of(Participant)
    columns = (
        document.c.name,
        func.substr(document.c.text, span.start + 1, span.length).label("text"),
        participant.c.pseudonym,
        participant.c.group,
    )
    query = select(*columns).select_from(document.outerjoin(participant)).where(document.c.id == document_id)
    row = dict(session.connection().execute(query).mappings().one())
    row |= {"id": "", "document_id": document_id, "start": span.start, "end": span.end}
    return _quoted(row, speech_of(session, [document_id])[document_id])


def _rows(session: Session, ids: Sequence[str]) -> list[Mapping[str, object]]:
    quotation, document, participant = table_of(Quotation), table_of(Document), table_of(Participant)
    columns = (
        quotation.c.id,
        quotation.c.document_id,
        quotation.c.start,
        quotation.c.end,
        quotation.c.text,
        quotation.c.name.label("called"),
        quotation.c.comment,
        document.c.name,
        participant.c.pseudonym,
        participant.c.group,
    )
    query = select(*columns).select_from(quotation.join(document).outerjoin(participant))
    run = session.connection().execute
    chunks = (ids[at : at + CHUNK] for at in range(0, len(ids), CHUNK))
    return [
        dict(row) for chunk in chunks for row in run(query.where(quotation.c.id.in_(chunk))).mappings().all()
    ]


def _quoted(row: Mapping[str, object], speech: Speech) -> Quoted:
    start, end = int(str(row["start"])), int(str(row["end"]))
    first = speech.first(start, end)
    return Quoted(
        id=str(row["id"]),
        document_id=str(row["document_id"]),
        document=str(row["name"]),
        participant=str(row["pseudonym"] or ""),
        group=str(row["group"] or ""),
        turn=first.number if first else None,
        seconds=first.seconds if first else None,
        pieces=pieces(str(row["text"]), start, speech),
        start=start,
        end=end,
        name=str(row.get("called", "")),
        comment=str(row.get("comment", "")),
    )


def pieces(words: str, start: int, speech: Speech) -> tuple[tuple[str | None, str], ...]:
    """The words of a quotation that begins at ``start``, by speaker; labels and time stamps are left out."""
    end = start + len(words)
    said: list[tuple[str | None, str]] = []
    for turn in speech.turns[speech.position(start) :]:
        if turn.start >= end:
            break
        part = words[max(turn.body, start) - start : min(turn.end, end) - start].strip()
        if part:
            said.append((turn.speaker, part))
    if len(said) <= 1:
        return ((None, said[0][1] if said else words.strip()),)
    return tuple(said)


class InContext(NamedTuple):
    """Words as they are read in their place, on one line: without labels, a dash where another speaks."""

    before: str
    words: str
    after: str


def in_context(text: str, speech: Speech, start: int, end: int, around: int) -> InContext:
    """Words of a transcript with some ``around`` characters before and after, cut between words."""
    first, last = max(0, start - around), min(len(text), end + around)
    before, words, after = _zones(text, speech, (first, start, end, last))
    if first > 0:
        before = "…" + before[before.find(" ") :] if " " in before else ""
    if last < len(text):
        after = after[: after.rfind(" ") + 1] + "…" if " " in after else ""
    return InContext(before, words.strip() or _on_one_line(text[start:end]).strip(), after)


def _zones(text: str, speech: Speech, edges: tuple[int, int, int, int]) -> list[str]:
    """What is said before, in and after a quotation; a dash where another speaks stands outside it if it can."""
    said = ["", "", ""]
    for body, end in _bodies(text, speech, edges[0], edges[3]):
        follows = bool(said[0] or said[1] or said[2])
        for zone in range(3):
            part = _on_one_line(text[max(body, edges[zone]) : min(end, edges[zone + 1])])
            if follows and part.strip():
                at = 0 if zone == 1 and not said[1] else zone
                said[at] = said[at].rstrip() + DASH
                part, follows = part.lstrip(), False
            said[zone] += part
    return said


def _bodies(text: str, speech: Speech, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where something is said between two places: the words of each turn, or everything where there are no turns."""
    if not speech.turns:
        yield 0, len(text)
    for turn in speech.turns[speech.position(start) :]:
        if turn.start >= end:
            return
        yield turn.body, turn.end


def _on_one_line(text: str) -> str:
    return BLANKS.sub(" ", text)


def time_of(seconds: float) -> str:
    """A moment in a recording as hh:mm:ss."""
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"
