"""The participants of a study as plain values for the screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session, col, select

from qcode import participants
from qcode.model import Document
from qcode.participants import Value
from qcode.participants.cells import GROUP, PSEUDONYM

TRANSCRIPTS = "transcripts"
KNOWN_OF_ALL = (PSEUDONYM, GROUP, TRANSCRIPTS)
"""The columns every study has, before those of its attributes."""


@dataclass(frozen=True)
class Person:
    """One participant; ``known`` goes by attribute id, ``transcripts`` are their names."""

    id: str
    pseudonym: str
    group: str
    transcripts: tuple[str, ...]
    known: Mapping[str, Value]


@dataclass(frozen=True)
class Column:
    """One column; ``key`` is one of KNOWN_OF_ALL or the id of an attribute of ``kind``."""

    key: str
    name: str
    kind: str = "text"
    choices: tuple[str, ...] = ()

    @property
    def is_attribute(self) -> bool:
        """True for what only this study has."""
        return self.key not in KNOWN_OF_ALL


@dataclass(frozen=True)
class Listing:
    """Everybody, and the attributes that are known of them."""

    people: tuple[Person, ...] = ()
    attributes: tuple[Column, ...] = ()

    @property
    def groups(self) -> list[str]:
        """The groups there are, in the order of the alphabet."""
        return sorted({each.group for each in self.people if each.group}, key=str.casefold)


def listing(session: Session) -> Listing:
    """Everybody, by group and pseudonym."""
    names: dict[str, list[str]] = {}
    order = (col(Document.position), col(Document.name))
    for owner, name in session.exec(select(Document.participant_id, Document.name).order_by(*order)):
        if owner is not None:
            names.setdefault(owner, []).append(name)
    people = tuple(
        Person(each.id, each.pseudonym, each.group, tuple(names.get(each.id, ())), dict(each.attributes))
        for each in participants.everyone(session)
    )
    attributes = tuple(
        Column(each.id, each.name, each.kind, tuple(each.choices))
        for each in participants.attributes(session)
    )
    return Listing(people, attributes)
