"""Which rows of a table are seen, and in which order: the order of the codebook, or themes and their subcodes by a column."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from qcode.model.table import TableRow

NATURAL = -1
"""The column of the order rows came in."""
Value = Callable[[TableRow], float | str]


class SeenRow(NamedTuple):
    """A row that is seen; ``below`` tells that rows stand under it, ``folded`` that these are put away."""

    row: TableRow
    below: bool = False
    folded: bool = False


@dataclass
class _Branch:
    row: TableRow
    under: list[_Branch] = field(default_factory=list["_Branch"])

    @property
    def empty(self) -> bool:
        """True when nothing is counted in it, nor below it."""
        return not any(self.row.values) and not self.row.total and all(each.empty for each in self.under)


def seen_rows(
    rows: Sequence[TableRow],
    folded: Collection[str],
    value: Value | None = None,
    *,
    backwards: bool = False,
    without_empty: bool = False,
) -> list[SeenRow]:
    """The rows without those below ``folded`` ones; by ``value`` each among its neighbours, so that subcodes stay with their theme."""
    branches = _branches(rows)

    def walk(level: Sequence[_Branch]) -> Iterator[SeenRow]:
        for each in _ordered(level, value, backwards=backwards):
            if without_empty and each.empty:
                continue
            shut = each.row.key in folded and bool(each.under)
            yield SeenRow(each.row, bool(each.under), shut)
            if not shut:
                yield from walk(each.under)

    return list(walk(branches))


def _branches(rows: Sequence[TableRow]) -> list[_Branch]:
    top: list[_Branch] = []
    above: list[_Branch] = []
    for row in rows:
        branch = _Branch(row)
        while above and above[-1].row.depth >= row.depth:
            above.pop()
        (above[-1].under if above else top).append(branch)
        above.append(branch)
    return top


def _ordered(level: Sequence[_Branch], value: Value | None, *, backwards: bool) -> Sequence[_Branch]:
    if value is None:
        return level
    return sorted(level, key=lambda branch: value(branch.row), reverse=backwards)
