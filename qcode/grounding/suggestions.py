"""Links the quotations suggest: codes that stand together and are not related yet."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from sqlalchemy import select
from sqlmodel import Session

from qcode.axial.links import dismissed
from qcode.coding.filter import Filter
from qcode.grounding.cooccurrence import NEXT_TURN, UNEQUAL, Nearness, Together, together
from qcode.model import Relation
from qcode.model.row import table_of

EVERYTHING = Filter()


@dataclass(frozen=True)
class Suggestion:
    """Two codes that stand together, in the order of the codebook, and how strongly."""

    code_id: str
    other_id: str
    together: int  # quotations
    uses: tuple[int, int]  # quotations of each
    coefficient: float
    unequal: bool  # one is used over five times the other, so that the coefficient says little
    dismissed: bool = False


def suggestions(
    session: Session,
    nearness: Nearness = NEXT_TURN,
    *,
    shown: Filter = EVERYTHING,
    rollup: bool = False,
) -> list[Suggestion]:
    """The links that are suggested, the strongest first; those that were turned down among them say so.

    Codes that are related, and codes of which one is above the other, suggest nothing. Without ``rollup`` each code stands
    for its own quotations, and not for those of its subcodes.
    """
    found = together(session, nearness, shown=shown, rollup=rollup)
    left_out, turned_down = _related(session), dismissed(session)
    links = [
        each
        for one, two in np.argwhere(np.triu(found.counts, 1) > 0).tolist()
        if (each := _suggestion(found, one, two, turned_down)) and _pair(each) not in left_out
    ]
    return sorted(links, key=lambda each: (-each.coefficient, -each.together))


def _suggestion(found: Together, one: int, two: int, turned_down: set[tuple[str, str]]) -> Suggestion | None:
    first, second = found.codes[one], found.codes[two]
    if first.id in second.above or second.id in first.above:
        return None
    count, uses = int(found.counts[one, two]), (int(found.uses[one]), int(found.uses[two]))
    return Suggestion(
        first.id,
        second.id,
        count,
        uses,
        count / (sum(uses) - count),
        unequal=max(uses) > UNEQUAL * min(uses),
        dismissed=_ordered(first.id, second.id) in turned_down,
    )


def _related(session: Session) -> set[tuple[str, str]]:
    relation = table_of(Relation).c
    rows = session.connection().execute(select(relation.from_id, relation.to_id))
    return {_ordered(one, two) for one, two in rows}


def _pair(each: Suggestion) -> tuple[str, str]:
    return _ordered(each.code_id, each.other_id)


def _ordered(one: str, two: str) -> tuple[str, str]:
    return (one, two) if one < two else (two, one)
