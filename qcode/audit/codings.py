"""Codings in stretches: what one coder coded in one transcript, pass and day is one event, for they are many."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from qcode.audit.event import Event, Value
from qcode.audit.known import Known
from qcode.audit.touched import Codings, Touched


class _Key(NamedTuple):
    deed: str
    before: str  # the codes, where one took the place of another
    after: str
    document_id: str
    pass_id: str
    who: str
    day: str
    undone: bool


@dataclass
class _Stretch:
    number: int = 0
    first: str = ""
    at: str = ""
    place: int = 0
    changes: list[int] = field(default_factory=list[int])
    codes: set[str] = field(default_factory=set[str])


class CodingStretches:
    """Gathers codings change by change."""

    def __init__(self) -> None:
        self._stretches: dict[_Key, _Stretch] = {}

    def add(self, change: Touched, codings: Codings, who: str, day: str, place: int) -> None:
        """Some codings of a change; ``place`` is where in the trail they are told if nothing follows."""
        key = _key(codings, who, day, undone=change.undone)
        stretch = self._stretches.get(key)
        if stretch is None:
            stretch = self._stretches[key] = _Stretch(first=change.entry.at)
        stretch.number += codings.number
        stretch.at, stretch.place = change.entry.at, place
        if not stretch.changes or stretch.changes[-1] != change.entry.id:
            stretch.changes.append(change.entry.id)
        stretch.codes.add(codings.after or codings.before)
        if codings.before:
            stretch.codes.add(codings.before)

    def events(self, known: Known) -> Iterator[tuple[int, Event]]:
        """The stretches with the place of each, once everything is known by its name."""
        for key, stretch in self._stretches.items():
            coder = str(known.of("coder", key.who).get("name") or key.who)
            event = Event(
                stretch.at,
                coder,
                key.deed,
                _values(key, stretch.number, known),
                tuple(stretch.changes),
                stretch.first,
                frozenset(stretch.codes),
                undone=key.undone,
            )
            yield stretch.place, event


def _key(codings: Codings, who: str, day: str, *, undone: bool) -> _Key:
    if codings.before and codings.after:
        return _Key("coding_changed", codings.before, codings.after, "", "", who, day, undone)
    deed = "coding_made" if codings.after else "coding_removed"
    return _Key(deed, "", "", codings.document_id, codings.pass_id, who, day, undone)


def _values(key: _Key, number: int, known: Known) -> dict[str, Value]:
    if key.deed == "coding_changed":
        names = {"code": known.name("code", key.before), "new": known.name("code", key.after)}
    else:
        names = {
            "document": known.name("document", key.document_id),
            "pass": known.name("coding_pass", key.pass_id),
        }
    return {**names, "codings": number}
