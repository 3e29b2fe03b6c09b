"""What can be compared in a project: coders, passes of one coder, a coder and what was agreed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from sqlalchemy import select
from sqlmodel import Session

from qcode.coding import passes
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


def offers(session: Session) -> list[Offer]:
    """Every two coders and all of them, every two passes of a coder and all, each coder beside what was agreed; as far as
    there are codings."""
    worked = _worked(session)
    people = [each for each in passes.coders(session) if each.id in worked]
    rounds = [(each.id, each.name) for each in passes.passes(session)]
    found = _of_coders(people)
    for each in people:
        found += _of_passes(each, [(key, name) for key, name in rounds if key in worked[each.id]])
    layer = agreed_layer(session)
    if layer is not None and layer.id in worked:
        found += [_two(each, layer) for each in people]
    return found


def _worked(session: Session) -> Worked:
    coding = table_of(Coding).c
    worked: dict[str, set[str]] = {}
    for coder_id, pass_id in session.connection().execute(select(coding.coder_id, coding.pass_id).distinct()):
        worked.setdefault(coder_id, set()).add(pass_id)
    return worked


def _of_coders(people: Sequence[Coder]) -> list[Offer]:
    found = [_two(one, other) for one, other in combinations(people, 2)]
    if len(people) > 2:
        every = worded("all {n} coders", n=len(people))
        found.append(Offer(every, tuple(Side(each.id) for each in people)))
    return found


def _of_passes(coder: Coder, mine: Sequence[tuple[str, str]]) -> list[Offer]:
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


def _two(one: Coder, other: Coder) -> Offer:
    return Offer(worded("{one} and {other}", one=one.name, other=other.name), (Side(one.id), Side(other.id)))
