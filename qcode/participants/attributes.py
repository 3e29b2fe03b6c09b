"""Attributes: what a study knows of each participant, and the kinds their values have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from sqlmodel import Session, col, select

from qcode.errors import Refused
from qcode.model import Attribute, Participant
from qcode.model.people import ATTRIBUTE_KINDS
from qcode.sentence import worded

Value = str | float | int
MOST_CHOICES = 8
_LONGEST_CHOICE = 40
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?(?:[eE][-+]?\d{1,2})?")
_LABEL = re.compile(r"0\d+")  # 007 and 0612345678 would lose their zeros as numbers


def attributes(session: Session) -> Sequence[Attribute]:
    """The attributes of this study, in order."""
    return session.exec(select(Attribute).order_by(col(Attribute.position))).all()


def add_attribute(session: Session, name: str, kind: str = "text", choices: Sequence[str] = ()) -> Attribute:
    """A new attribute of one of ATTRIBUTE_KINDS; raises Refused when there is one of that name."""
    name = " ".join(name.split())
    if kind not in ATTRIBUTE_KINDS:
        raise Refused(
            worded(
                "An attribute is a {attribute_kinds}, not “{kind}”; nothing was changed.",
                attribute_kinds=", ".join(ATTRIBUTE_KINDS),
                kind=kind,
            )
        )
    if not name or has_attribute(session, name):
        raise Refused(
            worded(
                "“{name}” cannot be the name of a new attribute, it is empty or taken; nothing was changed.",
                name=name,
            )
        )
    attribute = Attribute(name=name, kind=kind, choices=list(choices), position=len(attributes(session)))
    session.add(attribute)
    session.flush()
    return attribute


def has_attribute(session: Session, name: str) -> bool:
    """True when there is an attribute of that name, capitals or not."""
    return _called(session, name) is not None


def ensure_attribute(session: Session, name: str, values: Sequence[object]) -> tuple[Attribute, bool]:
    """The attribute of that name, and whether it was made just now, of the kind these values have."""
    there = _called(session, name)
    if there is not None:
        return there, False
    return add_attribute(session, name, *kind_of(values)), True


def _called(session: Session, name: str) -> Attribute | None:
    folded = " ".join(name.split()).casefold()
    return next((each for each in attributes(session) if each.name.casefold() == folded), None)


def set_value(session: Session, participant_id: str, attribute_id: str, value: object) -> None:
    """Sets what is known of a participant; None or "" empties it. Raises Refused where it does not fit the kind."""
    participant = session.get_one(Participant, participant_id)
    put(participant, session.get_one(Attribute, attribute_id), value)
    session.add(participant)


def put(participant: Participant, attribute: Attribute, value: object) -> None:
    """Sets what is known, on a participant at hand; None or "" empties it. Raises Refused."""
    values = {key: held for key, held in participant.attributes.items() if key != attribute.id}
    if value not in (None, ""):
        values[attribute.id] = fitting(attribute, value)
    participant.attributes = values


def fitting(attribute: Attribute, value: object) -> Value:
    """The value as the attribute keeps it: a number, an ISO date, one of its choices, or text. Raises Refused."""
    text = str(value).strip()
    if attribute.kind == "number":
        return _number(attribute, value)
    if attribute.kind == "date":
        return _date(attribute, value)
    if attribute.kind == "choice":
        chosen = choice_of(attribute, text)
        if chosen is None:
            raise Refused(
                worded(
                    "“{text}” is not a choice of “{attribute}” ({choices}); nothing was changed.",
                    text=text,
                    attribute=attribute.name,
                    choices=", ".join(attribute.choices),
                )
            )
        return chosen
    return text


def choice_of(attribute: Attribute, text: str) -> str | None:
    """The choice these words mean, capitals or not; None when they are none of them."""
    return next((choice for choice in attribute.choices if choice.casefold() == text.casefold()), None)


def ensure_choice(attribute: Attribute, choice: str) -> bool:
    """Adds a choice to an attribute of choices that lacks it, and tells whether it did."""
    if attribute.kind != "choice" or choice_of(attribute, choice) is not None:
        return False
    attribute.choices = [*attribute.choices, choice]
    return True


def kind_of(values: Sequence[object]) -> tuple[str, tuple[str, ...]]:
    """The kind all these values fit, and the choices when that is a choice.

    Numbers and dates are those; a text is a choice when at most MOST_CHOICES different short ones come back,
    each twice on average or more often (capitals aside). All else is text, numbers with a leading zero too.
    """
    texts = [str(value).strip() for value in values]
    if not any(map(_LABEL.fullmatch, texts)):
        for kind in ("number", "date"):
            trial = Attribute(name="", kind=kind)
            if values and all(_fits(trial, value) for value in values):
                return kind, ()
    different = {text.casefold(): text for text in reversed(texts)}
    short = all(len(text) <= _LONGEST_CHOICE and "\n" not in text for text in texts)
    if short and 2 <= len(different) <= min(MOST_CHOICES, len(texts) // 2):
        return "choice", tuple(different[key] for key in sorted(different))
    return "text", ()


def _fits(attribute: Attribute, value: object) -> bool:
    try:
        fitting(attribute, value)
    except Refused:
        return False
    return True


def _number(attribute: Attribute, value: object) -> float | int:
    text = str(value).strip()
    if not _NUMBER.fullmatch(text):
        raise Refused(
            worded(
                "“{value}” is not a number, as “{attribute}” needs; nothing was changed.",
                value=value,
                attribute=attribute.name,
            )
        )
    number = float(text.replace(",", "."))
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
        worded(
            "“{value}” is not a date such as 2026-11-21 or 21-11-2026, as “{attribute}” needs; "
            "nothing was changed.",
            value=value,
            attribute=attribute.name,
        )
    )
