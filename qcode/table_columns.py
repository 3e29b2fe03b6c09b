"""The columns a table of counts can have: transcripts, participants, groups, speakers, coders or passes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlmodel import Session

from qcode.coding.filter import by_persons
from qcode.coding.passes import coder_named
from qcode.errors import NotFound
from qcode.model import Coder, CodingPass, Document, Participant, Speaker
from qcode.model.row import table_of
from qcode.sentence import worded
from qcode.speech import speech_of
from qcode.transcript_order import transcript_order

BY = ("document", "participant", "group", "speaker", "coder", "pass")
NONE = "–"  # the column of what has no group, participant or speaker


@dataclass(frozen=True)
class Columns:
    """The columns of a table: keys and heads in order."""

    keys: tuple[str, ...]
    heads: tuple[str, ...]


@dataclass(frozen=True)
class People:
    """The transcripts that count, with the participant and group each has, in their order."""

    documents: Mapping[str, str]
    participant: Mapping[str, str]
    group: Mapping[str, str]
    names: Mapping[str, str]


def people_of(session: Session, group: str = "") -> People:
    """The people of the project, or of one group. Raises NotFound for a group without transcripts."""
    document, participant = table_of(Document).c, table_of(Participant).c
    run = session.connection().execute
    people = {row.id: row for row in run(select(participant.id, participant.pseudonym, participant.group))}
    query = select(document.id, document.name, document.participant_id)
    query = query.join_from(table_of(Document), table_of(Participant), isouter=True)
    rows = run(query.order_by(*transcript_order())).all()
    groups = {
        row.id: people[row.participant_id].group or NONE if row.participant_id else NONE for row in rows
    }
    wanted = [row for row in rows if not group or groups[row.id].casefold() == group.strip().casefold()]
    if group and not wanted:
        known = ", ".join(sorted(set(groups.values()) - {NONE})) or worded("none yet")
        raise NotFound(
            worded(
                "There is no group “{group}” with transcripts (groups here: {known}).",
                group=group,
                known=known,
            )
        )
    return People(
        documents={row.id: row.name for row in wanted},
        participant={row.id: row.participant_id or NONE for row in wanted},
        group={row.id: groups[row.id] for row in wanted},
        names={key: row.pseudonym for key, row in people.items()},
    )


def columns_by(session: Session, by: str, people: People, coder: str = "") -> Columns:
    """The columns of a table ``by`` one of BY; what has no participant or group, and what nobody says, comes last.

    The layer of what coders agreed upon has a column only where it is the ``coder`` whose work is counted.
    """
    if by == "document":
        return Columns(tuple(people.documents), tuple(people.documents.values()))
    if by == "participant":
        keys = _none_last(people.participant.values())
        return Columns(keys, tuple(people.names.get(key, NONE) for key in keys))
    if by == "group":
        groups = _none_last(people.group.values())
        return Columns(groups, groups)
    if by == "speaker":
        names = _none_last([*_speaker_names(session, people), NONE])
        return Columns(names, names)
    each = table_of(CodingPass).c
    query = select(each.id, each.name).order_by(each.position)
    if by == "coder":
        who = table_of(Coder).c
        meant = (
            by_persons(who.id)
            if not coder
            else or_(by_persons(who.id), who.id == coder_named(session, coder).id)
        )
        query = select(who.id, who.name).where(meant).order_by(who.name)
    rows = list(session.connection().execute(query))
    return Columns(tuple(row.id for row in rows), tuple(row.name for row in rows))


def _none_last(keys: Any) -> tuple[str, ...]:
    return tuple(sorted(dict.fromkeys(keys), key=lambda key: key == NONE))


def _speaker_names(session: Session, people: People) -> list[str]:
    speaker = table_of(Speaker).c
    rows = session.connection().execute(select(speaker.document_id, speaker.name).order_by(speaker.name))
    return [name for document_id, name in rows if document_id in people.documents]


def column_keys(session: Session, by: str, rows: Sequence[Any], people: People) -> Sequence[str]:
    """The key of each coding's column; a row begins with transcript, code, coder, pass, and ends with its span."""
    if by == "document":
        return [row[0] for row in rows]
    if by == "participant":
        return [people.participant[row[0]] for row in rows]
    if by == "group":
        return [people.group[row[0]] for row in rows]
    if by == "speaker":
        return _speakers_at(session, [(row[0], row[5], row[6]) for row in rows], people)
    return [row[2 if by == "coder" else 3] for row in rows]


def _speakers_at(session: Session, places: Sequence[tuple[str, int, int]], people: People) -> list[str]:
    """Who begins to speak in each (transcript, start, end)."""
    speech = speech_of(session, people.documents)
    turns = (speech[document_id].first(start, end) for document_id, start, end in places)
    return [(turn.speaker if turn else None) or NONE for turn in turns]
