"""Questions one can begin with, about the codes of the project itself."""

from __future__ import annotations

import numpy as np

from qcode.query.asking import Asking
from qcode.query.ground import NONE
from qcode.query.tree import All, Code, Condition, Flag, Named, Not, Positioned, Query


def examples(asking: Asking) -> list[Query]:
    """Up to three bound questions about the codes that are used most; none while nothing is coded."""
    used = _most_used(asking)
    if not used:
        return []
    first, *others = used
    if not others:
        return [first, All((first, _of_somebody(asking))), Not(first)]
    second = others[0]
    return [
        All((first, Not(second))),
        Positioned(first, "near", second, 1),
        All((first, _of_somebody(asking))),
    ]


def _most_used(asking: Asking) -> list[Query]:
    """The codes that are on most quotations, the most used first."""
    ids, names = tuple(asking.ground.codes), asking.names
    numbers = asking.ground.marks.code
    counts = np.bincount(numbers[numbers != NONE], minlength=len(ids))
    order = sorted(range(len(ids)), key=lambda at: (-int(counts[at]), names.place_of(ids[at])))
    return [Code(Named(names.code_word(ids[at]), ids[at])) for at in order[:2]]


def _of_somebody(asking: Asking) -> Query:
    groups, coders = asking.names.values["group"], asking.names.values["coder"]
    if groups:
        return Condition(Named("group"), "=", Named(groups[0][1]))
    if len(coders) > 1:
        return Condition(Named("coder"), "=", Named(coders[0][1], coders[0][0]))
    return Flag("starred")
