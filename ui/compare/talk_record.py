"""What is on record of debriefing sessions, read for the screen: the sessions, and of one its decisions and what followed."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session

from qcode.audit.event import Event
from qcode.codebook.tree import nodes
from qcode.coding import passes
from qcode.compare.decisions import Decided, decisions_of_talk
from qcode.compare.sessions import Talk, changes_after, talks
from qcode.model import Document


@dataclass(frozen=True)
class Ruled:
    """A decision made in a session, with the names of its transcript and of those it is about."""

    decided: Decided
    document: str
    sides: tuple[str, str]


@dataclass(frozen=True)
class TalkRecord:
    """The decisions of a session, and what changed in the codebook from then on until the next one; ``codes`` are there now."""

    talk_id: str
    rulings: tuple[Ruled, ...] = ()
    changes: tuple[Event, ...] = ()
    codes: frozenset[str] = frozenset()


def talk_record(session: Session, talk_id: str) -> TalkRecord:
    """What is on record of a session besides what was written; reads the whole trail."""
    if all(talk.id != talk_id for talk in talks(session)):
        return TalkRecord(talk_id)
    names = {each.id: each.name for each in passes.coders(session)}
    rulings = tuple(_ruled(session, each, names) for each in decisions_of_talk(session, talk_id))
    return TalkRecord(
        talk_id,
        rulings,
        tuple(changes_after(session, talk_id)),
        frozenset(node.id for node in nodes(session)),
    )


def _ruled(session: Session, decided: Decided, names: dict[str, str]) -> Ruled:
    document = session.get_one(Document, decided.document_id)
    one, other = (names.get(side.coder_id, "") for side in decided.sides)
    return Ruled(decided, document.name, (one, other))


def people(session: Session) -> list[str]:
    """The names of coders, who may be present."""
    return [each.name for each in passes.coders(session)]


__all__ = ["Ruled", "Talk", "TalkRecord", "people", "talk_record", "talks"]
