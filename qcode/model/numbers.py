"""How a table's numbers look: decimals, the decimal sign of the language, and shading."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qcode.languages import is_dutch
from qcode.model.table import Table

Number = float | int | None

MISSING = "–"
_DECIMALS = {"count": 0, "rate": 1, "number": 2}
# Tints of the accent; the darkest still has 7:1 contrast with ink, so a printed number stays readable.
SHADES = ("#EDF5F3", "#D9EAE7", "#B9DAD4", "#93C6BD")


def defined(value: Number) -> Number:
    """``value``, or None where it is not a number that can be written down (NaN, infinity)."""
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return None
    return value


@dataclass(frozen=True)
class NumberFormat:
    """Writes the numbers of one table alike: the same count of decimals, the language's decimal sign.

    ``formats`` are the table's own; a share is written with ``share_decimals``.
    """

    decimals: int = 0
    comma: bool = False
    formats: tuple[str, ...] = ()
    share_decimals: int = 0

    def text(self, value: Number, column: int = 0) -> str:
        """``value`` as people read it in that column (the one after the last is the total); a dash where there is none."""
        value = defined(value)
        if value is None:
            return MISSING
        kind = self._kind(column)
        if kind == "share":
            return self._fixed(value * 100, self.share_decimals) + (
                "\N{NO-BREAK SPACE}%" if self.comma else "%"
            )
        if kind in _DECIMALS:
            return self._fixed(value, _DECIMALS[kind])
        return str(value) if isinstance(value, int) else self._fixed(value, self.decimals)

    def excel(self, value: Number, column: int = 0) -> str:
        """The same as a number format of Excel, which puts in the decimal sign of whoever reads."""
        kind = self._kind(column)
        if kind == "share":
            return f"{_places(self.share_decimals)}%"
        if kind == "count" and value is not None and not float(value).is_integer():
            return _places(1)
        return _places(_DECIMALS.get(kind, 0 if isinstance(value, int) else self.decimals))

    def _kind(self, column: int) -> str:
        return self.formats[column] if column < len(self.formats) else ""

    def _fixed(self, value: float, decimals: int) -> str:
        text = f"{value:.{decimals}f}"
        if float(text) == 0:
            text = text.lstrip("-")
        return text.replace(".", ",") if self.comma else text


def _places(decimals: int) -> str:
    return "0." + "0" * decimals if decimals else "0"


def number_format(table: Table, language: str = "en") -> NumberFormat:
    """The format for ``table``: as its ``formats`` say; without them ``meta["decimals"]``, or as many as its numbers need.

    Halves of a percentage are kept: where one of the shares needs a decimal, all of them have one.
    """
    given = table.meta.get("decimals")
    decimals = given if isinstance(given, int) else _needed_decimals(list(all_numbers(table)))
    shares = [value * 100.0 for value, kind in _with_formats(table) if kind == "share"]
    return NumberFormat(decimals, is_dutch(language), table.formats, min(_needed_decimals(shares), 1))


def _with_formats(table: Table) -> Iterator[tuple[float, str]]:
    if not table.formats:
        return
    totals = [table.totals] if table.totals else []
    for line in (*((*row.values, row.total) for row in table.rows), *totals):
        for column, value in enumerate(line):
            if (number := defined(value)) is not None:
                yield number, table.format_of(column)


def _needed_decimals(numbers: Sequence[float]) -> int:
    """Coefficients up to 1 may need three decimals; percentages and means no more than one."""
    floats = [value for value in numbers if isinstance(value, float)]
    most = 3 if all(abs(value) <= 1 for value in floats) else 1
    for decimals in range(most):
        if all(abs(value - round(value, decimals)) < 1e-9 for value in floats):
            return decimals
    return most


def all_numbers(table: Table) -> Iterator[float | int]:
    """Every number that stands in the table, totals included."""
    for row in table.rows:
        for value in (*row.values, row.total):
            if (number := defined(value)) is not None:
                yield number
    for value in table.totals:
        if (number := defined(value)) is not None:
            yield number


def has_totals(table: Table) -> bool:
    """True when rows carry a total, so that a total column is worth drawing."""
    return any(row.total is not None for row in table.rows)


def grand_total(table: Table) -> Number:
    """The number in the corner of totals: given as an extra total, else the sum of the column totals, if any.

    A sum only makes sense where each row's total is the sum of its cells; otherwise the corner stays empty.
    """
    if len(table.totals) > len(table.columns):
        return defined(table.totals[len(table.columns)])
    numbers = [defined(value) for value in table.totals]
    if not numbers or not all(adds_up(row.values, row.total) for row in table.rows):
        return None
    return sum(value for value in numbers if value is not None)


def adds_up(values: tuple[Number, ...], total: Number) -> bool:
    """True when ``total`` is the sum of ``values`` (or there is no total to contradict)."""
    if total is None:
        return True
    known = [number for value in values if (number := defined(value)) is not None]
    return math.isclose(sum(known), total, abs_tol=1e-6)


class Shading:
    """Which tint a cell gets: the larger its number beside the largest of its kind in the table, the darker."""

    def __init__(self, table: Table) -> None:
        self._kinds = [table.format_of(column) for column in range(len(table.columns))]
        self._tops: dict[str, float] = {}
        for row in table.rows:
            for kind, value in zip(self._kinds, map(defined, row.values), strict=False):
                self._tops[kind] = max(self._tops.get(kind, 0), value or 0)
        self._off = table.meta.get("shade") is False

    def colour(self, value: Number, column: int = 0) -> str | None:
        """A "#rrggbb" tint, or None for cells that stay white."""
        value = defined(value)
        top = self._tops.get(self._kinds[column], 0) if column < len(self._kinds) else 0
        if self._off or value is None or top <= 0 or value <= 0:
            return None
        share = value / top
        steps = (0.1, 0.25, 0.5, 0.75)
        reached = sum(share >= step for step in steps)
        return SHADES[reached - 1] if reached else None
