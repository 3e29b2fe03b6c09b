"""The one order in which transcripts, and what stands in them, are listed wherever they are."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlmodel import Session

from qcode.model import Document, Participant
from qcode.model.row import table_of


def transcript_order() -> tuple[ColumnElement[Any], ...]:
    """What a query of transcripts, outer joined with their participants, is ordered by.

    Groups by name, transcripts without a group last; within a group as somebody put them.
    """
    document, participant = table_of(Document).c, table_of(Participant).c
    group = func.coalesce(participant.group, "")
    return group == "", func.lower(group), group, document.position, document.name, document.id


def transcript_places(session: Session) -> dict[str, int]:
    """The place of each transcript in that order, by its id."""
    document, participant = table_of(Document), table_of(Participant)
    query = select(document.c.id).join_from(document, participant, isouter=True)
    rows = session.connection().execute(query.order_by(*transcript_order()))
    return {row.id: place for place, row in enumerate(rows)}
