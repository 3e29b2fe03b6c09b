"""Whether what is known of a quotation compares so with what a condition says."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from qcode.model.folding import fold
from qcode.model.paths import same_name
from qcode.query.tree import Condition

_ORDERED: dict[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def compares(condition: Condition, known: object, key: str = "") -> bool:
    """True when ``known`` ("" for nothing), whose id is ``key``, is what the condition asks for.

    What is not known is neither larger nor smaller than anything, and holds no words. Capitals do not matter.
    """
    comparison, value = condition.comparison, condition.value
    if comparison == "~":
        return fold(value.text) in fold(str(known)) and bool(str(known))
    if comparison in _ORDERED:
        return known != "" and _ORDERED[comparison](*_measured(known, value.text))
    same = key == value.id if value.id else same_name(str(known)) == same_name(value.text)
    if isinstance(known, int | float) and value.text:
        same = float(known) == float(value.text)
    return same != (comparison == "!=")


def _measured(known: object, value: str) -> tuple[object, object]:
    """Both as numbers, or as dates, which sort as they are written."""
    return (float(known), float(value)) if isinstance(known, int | float) else (str(known), value)
