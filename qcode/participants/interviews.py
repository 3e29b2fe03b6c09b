"""Whose transcript is whose."""

from __future__ import annotations

from collections.abc import Collection

from sqlmodel import Session, col, select

from qcode.model import Document, Participant, Speaker
from qcode.participants import people


def assign(session: Session, document_id: str, participant_id: str | None) -> None:
    """Says whose transcript this is, None for nobody's.

    The one speaker who answers becomes that participant; where several do, those who were the participant so far.
    """
    document = session.get_one(Document, document_id)
    spoken = select(Speaker).where(Speaker.document_id == document_id, Speaker.role == "participant")
    answering = session.exec(spoken).all()
    for speaker in answering:
        followed = speaker.participant_id is not None and speaker.participant_id == document.participant_id
        if followed or len(answering) == 1:
            speaker.participant_id = participant_id
            session.add(speaker)
    document.participant_id = participant_id
    session.add(document)
    session.flush()


def assign_all(session: Session, participant_id: str, document_ids: Collection[str]) -> None:
    """Makes these, and no others, the transcripts of a participant."""
    for document in session.exec(select(Document)).all():
        if document.id in document_ids and document.participant_id != participant_id:
            assign(session, document.id, participant_id)
        elif document.id not in document_ids and document.participant_id == participant_id:
            assign(session, document.id, None)


def put_in_group(session: Session, document_ids: Collection[str], group: str) -> None:
    """Puts whoever these transcripts are of in a group ("" for none), with all their transcripts.

    A transcript that is nobody's becomes that of a participant of its name; for no group it stays nobody's.
    """
    for document in session.exec(select(Document).where(col(Document.id).in_(document_ids))).all():
        if document.participant_id is None and group.strip():
            assign(session, document.id, people.ensure(session, document.name).id)
        if document.participant_id is not None:
            participant = session.get_one(Participant, document.participant_id)
            participant.group = people.one_line(group)
            session.add(participant)
    session.flush()


def groups(session: Session) -> list[str]:
    """The groups there are transcripts of, by name; last "" when some belong to none."""
    query = select(Participant.group).select_from(Document).join(Participant, isouter=True)
    found = {group or "" for group in session.exec(query.distinct())}
    return sorted(found, key=lambda group: (not group, group.casefold()))
