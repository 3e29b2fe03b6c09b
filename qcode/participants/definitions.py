"""What attributes are called and which values they take: changed with every value that is known carried along."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, select

from qcode import surveyed
from qcode.errors import Refused
from qcode.model import Attribute, Participant
from qcode.model.people import ATTRIBUTE_KINDS
from qcode.participants.attributes import attributes, fitting
from qcode.sentence import worded


def rename_attribute(session: Session, attribute_id: str, name: str) -> None:
    """Gives an attribute another name; raises Refused when it is empty or another attribute has it."""
    name = " ".join(name.split())
    taken = {each.name.casefold() for each in attributes(session) if each.id != attribute_id}
    if not name or name.casefold() in taken:
        raise Refused(
            worded(
                "“{name}” cannot be the name of an attribute, it is empty or taken; nothing was changed.",
                name=name,
            )
        )
    attribute = session.get_one(Attribute, attribute_id)
    attribute.name = name
    session.add(attribute)


def set_kind(session: Session, attribute_id: str, kind: str, choices: Sequence[str] = ()) -> None:
    """Makes an attribute one of ATTRIBUTE_KINDS, with ``choices`` where it is a choice; values are kept in the new form.

    Raises Refused, and changes nothing, where somebody has a value that would not fit.
    """
    if kind not in ATTRIBUTE_KINDS:
        raise Refused(
            worded(
                "An attribute is a {attribute_kinds}, not “{kind}”; nothing was changed.",
                attribute_kinds=", ".join(ATTRIBUTE_KINDS),
                kind=kind,
            )
        )
    attribute = session.get_one(Attribute, attribute_id)
    offered = different(choices) if kind == "choice" else []
    trial = Attribute(name=attribute.name, kind=kind, choices=offered)
    known = _known(session, attribute_id)
    fitted = [fitting(trial, each.attributes[attribute_id]) for each in known]
    for participant, value in zip(known, fitted, strict=True):
        participant.attributes = {**participant.attributes, attribute_id: value}
        session.add(participant)
    attribute.kind, attribute.choices = kind, offered
    session.add(attribute)
    session.flush()


def different(choices: Sequence[str]) -> list[str]:
    """The choices in their order, in single spaces; empty ones and repeats (capitals aside) left out."""
    kept: dict[str, str] = {}
    for choice in (" ".join(each.split()) for each in choices):
        if choice:
            kept.setdefault(choice.casefold(), choice)
    return list(kept.values())


def values_known(session: Session, attribute_id: str) -> int:
    """Of how many participants this is known."""
    return len(_known(session, attribute_id))


def delete_attribute(session: Session, attribute_id: str) -> int:
    """Removes an attribute with what is known of it, and tells of how many participants it was."""
    known = _known(session, attribute_id)
    for participant in known:
        rest = {key: value for key, value in participant.attributes.items() if key != attribute_id}
        participant.attributes = rest
        session.add(participant)
    surveyed.attribute_gone(session, attribute_id)
    session.delete(session.get_one(Attribute, attribute_id))
    session.flush()
    _number(session, attributes(session))
    return len(known)


def move_attribute(session: Session, attribute_id: str, place: int) -> None:
    """Puts an attribute in another place among them, 0 being the first; tables and lists of participants follow."""
    moved = session.get_one(Attribute, attribute_id)
    others = [each for each in attributes(session) if each.id != attribute_id]
    _number(session, [*others[:place], moved, *others[place:]])


def _number(session: Session, in_order: Sequence[Attribute]) -> None:
    for position, attribute in enumerate(in_order):
        if attribute.position != position:
            attribute.position = position
            session.add(attribute)
    session.flush()


def _known(session: Session, attribute_id: str) -> list[Participant]:
    return [each for each in session.exec(select(Participant)) if attribute_id in each.attributes]
