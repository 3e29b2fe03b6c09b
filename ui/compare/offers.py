"""What can be compared in a project: coders, passes of one coder, a coder and what was agreed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import Session

from qcode.coding import coder_colours, passes
from qcode.coding.passes import agreed_layer
from qcode.compare.choice import Side
from qcode.model import Coder, Coding
from qcode.model.row import table_of
from qcode.sentence import worded

Worked = Mapping[str, set[str]]
"""The passes in which each coder coded something."""


@dataclass(frozen=True)
class Offer:
    """Something that can be compared, by the words a menu has for it."""

    label: str
    sides: tuple[Side, ...]
    is_of_people: bool = False


class Person(NamedTuple):
    """Somebody who coded, and the name of their colour."""

    id: str
    name: str
    colour: str


def people(session: Session) -> tuple[Person, ...]:
    """All who coded something, by name."""
    return _people(session, _worked(session))


def together(among: Sequence[Person], ids: Collection[str]) -> Offer:
    """Some of the people, in the order of their names, to be compared with each other."""
    chosen = [each for each in among if each.id in ids]
    if len(chosen) == 2:
        label = worded("{one} and {other}", one=chosen[0].name, other=chosen[1].name)
    elif len(chosen) == len(among):
        label = worded("all {n} coders", n=len(among))
    else:
        label = worded("{n} of {all} coders", n=len(chosen), all=len(among))
    return Offer(label, tuple(Side(each.id) for each in chosen), is_of_people=True)


def offers(session: Session) -> list[Offer]:
    """Every two coders and all of them, every two passes of a coder and all, each coder beside what was agreed; as far as
    there are codings."""
    worked = _worked(session)
    people = _people(session, worked)
    rounds = [(each.id, each.name) for each in passes.passes(session)]
    found = _of_coders(people)
    for each in people:
        found += _of_passes(each, [(key, name) for key, name in rounds if key in worked[each.id]])
    layer = agreed_layer(session)
    if layer is not None and layer.id in worked:
        found += [_two(each, layer) for each in people]
    return found


def _people(session: Session, worked: Worked) -> tuple[Person, ...]:
    colours = coder_colours.colours(session)
    return tuple(
        Person(each.id, each.name, colours[each.id]) for each in passes.coders(session) if each.id in worked
    )


def _worked(session: Session) -> Worked:
    coding = table_of(Coding).c
    worked: dict[str, set[str]] = {}
    for coder_id, pass_id in session.connection().execute(select(coding.coder_id, coding.pass_id).distinct()):
        worked.setdefault(coder_id, set()).add(pass_id)
    return worked


def _of_coders(people: Sequence[Person]) -> list[Offer]:
    found = [together(people, {one.id, other.id}) for one, other in combinations(people, 2)]
    return [*found, together(people, {each.id for each in people})] if len(people) > 2 else found


def _of_passes(coder: Person, mine: Sequence[tuple[str, str]]) -> list[Offer]:
    sides = {key: Side(coder.id, frozenset({key})) for key, _ in mine}
    found = [
        Offer(
            worded("{coder}: {one} and {other}", coder=coder.name, one=one[1], other=other[1]),
            (sides[one[0]], sides[other[0]]),
        )
        for one, other in combinations(mine, 2)
    ]
    if len(mine) > 2:
        every = worded("{coder}: all {n} passes", coder=coder.name, n=len(mine))
        found.append(Offer(every, tuple(sides.values())))
    return found


def _two(one: Person, other: Coder) -> Offer:
    return Offer(worded("{one} and {other}", one=one.name, other=other.name), (Side(one.id), Side(other.id)))
