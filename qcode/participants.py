"""Participants: who was interviewed, in which group, and what is known of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlmodel import Session, col, func, select

from qcode.errors import Refused
from qcode.model import Attribute, Document, Participant, Speaker
from qcode.model.people import ATTRIBUTE_KINDS

PSEUDONYM_HEADS = (
    "pseudonym",
    "participant",
    "respondent",
    "deelnemer",
    "pseudoniem",
    "naam",
    "name",
    "code",
    "id",
)
GROUP_HEADS = ("group", "groep")


@dataclass
class Imported:
    """What a table of participants brought: names added, names that were there and got values, attributes made."""

    added: list[str] = field(default_factory=list[str])
    changed: list[str] = field(default_factory=list[str])
    attributes: list[str] = field(default_factory=list[str])


def everyone(session: Session) -> Sequence[Participant]:
    """Every participant, by group and pseudonym."""
    order = (col(Participant.group), func.lower(col(Participant.pseudonym)))
    return session.exec(select(Participant).order_by(*order)).all()


def attributes(session: Session) -> Sequence[Attribute]:
    """The attributes of this study, in order."""
    return session.exec(select(Attribute).order_by(col(Attribute.position))).all()


def ensure(session: Session, pseudonym: str, group: str = "") -> Participant:
    """The participant of that pseudonym, made if new; ``group`` is set where given."""
    pseudonym = " ".join(pseudonym.split())
    if not pseudonym:
        raise Refused("A participant needs a pseudonym; nothing was changed.")
    participant = _by_name(session).get(pseudonym.casefold())
    if participant is None:
        participant = Participant(pseudonym=pseudonym)
    participant.group = " ".join(group.split()) or participant.group
    session.add(participant)
    session.flush()
    return participant


def _by_name(session: Session) -> dict[str, Participant]:
    return {each.pseudonym.casefold(): each for each in session.exec(select(Participant))}


def rename(session: Session, participant_id: str, pseudonym: str) -> None:
    """Gives a participant another pseudonym; raises Refused when somebody has it."""
    other = _by_name(session).get(" ".join(pseudonym.split()).casefold())
    if not pseudonym.strip() or (other is not None and other.id != participant_id):
        raise Refused(f"“{pseudonym}” cannot be the pseudonym, it is empty or taken; nothing was changed.")
    session.get_one(Participant, participant_id).pseudonym = " ".join(pseudonym.split())


def delete(session: Session, participant_id: str) -> None:
    """Removes a participant; their transcripts stay, without a participant."""
    for model in (Document, Speaker):
        for row in session.exec(select(model).where(model.participant_id == participant_id)):
            row.participant_id = None
            session.add(row)
    session.delete(session.get_one(Participant, participant_id))
    session.flush()


def add_attribute(session: Session, name: str, kind: str = "text", choices: Sequence[str] = ()) -> Attribute:
    """A new attribute of one of ATTRIBUTE_KINDS; raises Refused when there is one of that name."""
    name = " ".join(name.split())
    if kind not in ATTRIBUTE_KINDS:
        raise Refused(f"An attribute is a {', '.join(ATTRIBUTE_KINDS)}, not “{kind}”; nothing was changed.")
    if not name or any(each.name.casefold() == name.casefold() for each in attributes(session)):
        raise Refused(
            f"“{name}” cannot be the name of a new attribute, it is empty or taken; nothing was changed."
        )
    attribute = Attribute(name=name, kind=kind, choices=list(choices), position=len(attributes(session)))
    session.add(attribute)
    session.flush()
    return attribute


def set_value(session: Session, participant_id: str, attribute_id: str, value: object) -> None:
    """Sets what is known of a participant; None or "" empties it. Raises Refused where it does not fit the kind."""
    participant = session.get_one(Participant, participant_id)
    attribute = session.get_one(Attribute, attribute_id)
    values = {key: held for key, held in participant.attributes.items() if key != attribute_id}
    if value not in (None, ""):
        values[attribute_id] = fitting(attribute, value)
    participant.attributes = values
    session.add(participant)


def fitting(attribute: Attribute, value: object) -> str | float | int:
    """The value as the attribute keeps it: a number, an ISO date, one of its choices, or text. Raises Refused."""
    text = str(value).strip()
    if attribute.kind == "number":
        return _number(attribute, value)
    if attribute.kind == "date":
        return _date(attribute, value)
    if attribute.kind == "choice":
        chosen = next((choice for choice in attribute.choices if choice.casefold() == text.casefold()), None)
        if chosen is None:
            raise Refused(
                f"“{text}” is not a choice of “{attribute.name}” ({', '.join(attribute.choices)}); nothing was changed."
            )
        return chosen
    return text


def _number(attribute: Attribute, value: object) -> float | int:
    try:
        number = float(str(value).strip().replace(",", "."))
    except ValueError:
        raise Refused(
            f"“{value}” is not a number, as “{attribute.name}” needs; nothing was changed."
        ) from None
    return int(number) if number.is_integer() else number


def _date(attribute: Attribute, value: object) -> str:
    if isinstance(value, datetime | date):
        return value.strftime("%Y-%m-%d")
    for layout in ("%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y"):
        try:
            return datetime.strptime(str(value).strip(), layout).date().isoformat()
        except ValueError:
            continue
    raise Refused(
        f"“{value}” is not a date such as 2026-11-21 or 21-11-2026, as “{attribute.name}” needs; nothing was changed."
    )


def import_rows(session: Session, head: Sequence[str], rows: Sequence[Sequence[object]]) -> Imported:
    """Adds and fills in participants from a table: a pseudonym column, perhaps a group, every other column an attribute.

    New attributes get the kind their values have. Raises Refused with the line number, and nothing is imported.
    """
    names = [str(cell).strip() for cell in head]
    who = _column(names, PSEUDONYM_HEADS)
    if who is None:
        raise Refused(
            f"No column of the table says who it is about (such as “pseudonym”); its columns are {', '.join(names)}."
        )
    group = _column(names, GROUP_HEADS)
    others = [at for at, name in enumerate(names) if name and at not in (who, group)]
    report = Imported()
    known = _ensure_attributes(session, names, others, rows, report)
    for line, row in enumerate(rows, start=2):
        if any(str(cell).strip() for cell in row if cell is not None):
            _import_row(session, line, row, who, group, known, report)
    return report


def _column(names: Sequence[str], heads: Sequence[str]) -> int | None:
    folded = [name.casefold() for name in names]
    return next((folded.index(head) for head in heads if head in folded), None)


def _ensure_attributes(
    session: Session,
    names: Sequence[str],
    others: Sequence[int],
    rows: Sequence[Sequence[object]],
    report: Imported,
) -> Mapping[int, Attribute]:
    there = {attribute.name.casefold(): attribute for attribute in attributes(session)}
    known: dict[int, Attribute] = {}
    for at in others:
        attribute = there.get(names[at].casefold())
        if attribute is None:
            values = [row[at] for row in rows if at < len(row) and row[at] not in (None, "")]
            attribute = add_attribute(session, names[at], kind_of(values))
            report.attributes.append(attribute.name)
        known[at] = attribute
    return known


def kind_of(values: Sequence[object]) -> str:
    """The kind all these values fit: number, date, or text."""
    for kind in ("number", "date"):
        trial = Attribute(name="", kind=kind)
        if values and all(_fits(trial, value) for value in values):
            return kind
    return "text"


def _fits(attribute: Attribute, value: Any) -> bool:
    try:
        fitting(attribute, value)
    except Refused:
        return False
    return True


def _import_row(
    session: Session,
    line: int,
    row: Sequence[object],
    who: int,
    group: int | None,
    known: Mapping[int, Attribute],
    report: Imported,
) -> None:
    pseudonym = str(row[who]).strip() if who < len(row) and row[who] is not None else ""
    if not pseudonym:
        raise Refused(f"Line {line} does not say who it is about; nothing was imported.")
    new = pseudonym.casefold() not in _by_name(session)
    in_group = str(row[group] or "") if group is not None and group < len(row) else ""
    participant = ensure(session, pseudonym, in_group)
    (report.added if new else report.changed).append(pseudonym)
    for at, attribute in known.items():
        value = row[at] if at < len(row) else None
        if value in (None, ""):
            continue
        try:
            set_value(session, participant.id, attribute.id, value)
        except Refused as error:
            raise Refused(f"Line {line}: {str(error).rsplit(';', 1)[0]}; nothing was imported.") from error
    session.flush()
