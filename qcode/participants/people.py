"""Participants: who was interviewed, in which group, with which transcripts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from qcode import surveyed
from qcode.errors import NotFound, Refused
from qcode.judgements import refuse_asked
from qcode.model import Document, Participant, Speaker
from qcode.participants.attributes import Value, attributes, ensure_attribute, has_attribute, put
from qcode.sentence import worded
from qcode.transcript_order import transcript_order


@dataclass(frozen=True)
class Overview:
    """A participant at a glance: what is known by the attribute's name, and the names of their transcripts."""

    pseudonym: str
    group: str
    known: Mapping[str, Value]
    documents: tuple[str, ...]


def everyone(session: Session) -> Sequence[Participant]:
    """Every participant, by group and pseudonym; those without a group last."""
    order = (col(Participant.group) == "", col(Participant.group), func.lower(col(Participant.pseudonym)))
    return session.exec(select(Participant).order_by(*order)).all()


def overviews(session: Session) -> list[Overview]:
    """Every participant at a glance, by group and pseudonym."""
    documents: dict[str | None, list[str]] = {}
    query = select(Document.participant_id, Document.name).join(Participant, isouter=True)
    for who, name in session.exec(query.order_by(*transcript_order())):
        documents.setdefault(who, []).append(name)
    named_by = {attribute.id: attribute.name for attribute in attributes(session)}
    return [
        Overview(
            each.pseudonym,
            each.group,
            {name: each.attributes[key] for key, name in named_by.items() if key in each.attributes},
            tuple(documents.get(each.id, ())),
        )
        for each in everyone(session)
    ]


def named(session: Session, pseudonym: str) -> Participant:
    """The participant of that pseudonym, capitals or not; raises NotFound."""
    found = by_name(session).get(one_line(pseudonym).casefold())
    if found is None:
        known = ", ".join(each.pseudonym for each in everyone(session)) or worded("none yet")
        raise NotFound(
            worded(
                "There is no participant “{pseudonym}” (participants here: {known}); nothing was changed.",
                pseudonym=pseudonym,
                known=known,
            )
        )
    return found


def ensure(session: Session, pseudonym: str, group: str = "") -> Participant:
    """The participant of that pseudonym, made if new; ``group`` is set where given."""
    pseudonym = one_line(pseudonym)
    if not pseudonym:
        raise Refused(worded("A participant needs a pseudonym; nothing was changed."))
    participant = by_name(session).get(pseudonym.casefold()) or Participant(pseudonym=pseudonym)
    participant.group = one_line(group) or participant.group
    session.add(participant)
    session.flush()
    return participant


def add(session: Session, pseudonym: str, group: str = "") -> Participant:
    """A new participant; raises Refused when the pseudonym is empty or somebody has it."""
    if one_line(pseudonym).casefold() in by_name(session):
        raise Refused(
            worded(
                "There is a participant “{one_line}” already; nothing was changed.",
                one_line=one_line(pseudonym),
            )
        )
    return ensure(session, pseudonym, group)


def change(
    session: Session, pseudonym: str, group: str | None = None, known: Mapping[str, object] | None = None
) -> list[str]:
    """Sets the group (None leaves it, "" empties it) and what is known of a participant, by attribute name.

    An attribute that is new gets the kind of its value; the names of new ones come back. An empty value
    empties. Raises NotFound for an unknown participant, Refused for a value that does not fit.
    """
    participant = named(session, pseudonym)
    if group is not None:
        participant.group = one_line(group)
    new: list[str] = []
    for name, value in (known or {}).items():
        if value in (None, "") and not has_attribute(session, name):
            continue
        attribute, made = ensure_attribute(session, name, [value])
        put(participant, attribute, value)
        new += [attribute.name] if made else []
    session.add(participant)
    session.flush()
    return new


def by_name(session: Session) -> dict[str, Participant]:
    """Every participant by pseudonym in small letters."""
    return {each.pseudonym.casefold(): each for each in session.exec(select(Participant))}


def one_line(words: str) -> str:
    """The words with single spaces between them and none around."""
    return " ".join(words.split())


def rename(session: Session, participant_id: str, pseudonym: str) -> None:
    """Gives a participant another pseudonym; raises Refused when somebody has it."""
    other = by_name(session).get(one_line(pseudonym).casefold())
    if not pseudonym.strip() or (other is not None and other.id != participant_id):
        raise Refused(
            worded(
                "“{pseudonym}” cannot be the pseudonym, it is empty or taken; nothing was changed.",
                pseudonym=pseudonym,
            )
        )
    participant = session.get_one(Participant, participant_id)
    participant.pseudonym = one_line(pseudonym)
    surveyed.participant_renamed(session, participant)


def delete(session: Session, participant_id: str) -> None:
    """Removes a participant with what they answered in surveys; their transcripts stay, without a participant.

    Raises Refused for one who was asked about the findings.
    """
    participant = session.get_one(Participant, participant_id)
    refuse_asked(session, participant)
    surveyed.participant_gone(session, participant_id)
    for model in (Document, Speaker):
        for row in session.exec(select(model).where(model.participant_id == participant_id)):
            row.participant_id = None
            session.add(row)
    session.delete(participant)
    session.flush()
