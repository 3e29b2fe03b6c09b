"""The people of a study behind its counts: which transcript is whose, and in which group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session

from qcode.errors import NotFound
from qcode.model import Document, Participant
from qcode.model.row import table_of
from qcode.sentence import worded
from qcode.transcript_order import transcript_order

NONE = "–"  # the column of what has no group, participant or speaker


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
