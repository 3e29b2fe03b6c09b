"""What is worked out of a `Table` once before it is seen: how its numbers are written, and which of them say something."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from qcode.model.numbers import Number, NumberFormat, number_format
from qcode.model.table import Table, TableRow

EMPTY = Table("", "", (), ())


@dataclass(frozen=True)
class Drawn:
    """A table in a language. ``certain`` are cells that cannot be otherwise, by the keys of row and column; ``sure`` are the same and ``flagged``
    those to be read with care, by the key of the row and the place of the column.

    ``most`` is the largest number that says something; ``at`` where each row stands; ``below`` are the rows of totals and of what columns rest on;
    ``widest`` is the row of the largest number of each column, and last of the totals, -1 for none.
    """

    table: Table = EMPTY
    form: NumberFormat = field(default_factory=NumberFormat)
    certain: frozenset[tuple[str, str]] = frozenset()
    sure: frozenset[tuple[str, int]] = frozenset()
    flagged: frozenset[tuple[str, int]] = frozenset()
    most: float = 0.0
    nested: bool = False
    at: Mapping[int, int] = field(default_factory=dict[int, int])
    below: tuple[TableRow, ...] = ()
    widest: tuple[int, ...] = ()
    totals: bool = False

    @property
    def total_column(self) -> int:
        """Where the totals of rows stand, -1 for nowhere."""
        return len(self.table.columns) + 1 if self.totals else -1

    @property
    def first_beside(self) -> int:
        """Where what stands beside the totals begins."""
        return len(self.table.columns) + 1 + self.totals

    def line(self, row: int) -> TableRow:
        """A row of the table, or of those below it."""
        rows = self.table.rows
        return rows[row] if row < len(rows) else self.below[row - len(rows)]


def drawn(table: Table, language: str, certain: frozenset[tuple[str, str]] = frozenset()) -> Drawn:
    """The table with all that is to be known of its numbers."""
    place = {key: at for at, key in enumerate(table.column_keys)}
    sure = frozenset((row, place[column]) for row, column in certain)
    flagged = frozenset((table.rows[row].key, column) for row, column in table.flags)
    below = (*_sum_row(table), *table.base)
    return Drawn(
        table,
        number_format(table, language),
        certain,
        sure,
        flagged - sure,
        max((each for each in _telling(table, sure) if each is not None), default=0.0),
        any(row.depth for row in table.rows),
        {id(row): at for at, row in enumerate(table.rows)},
        below,
        _widest(table.rows, len(table.columns)),
        any(row.total is not None for row in table.rows),
    )


def _telling(table: Table, certain: frozenset[tuple[str, int]]) -> Iterator[Number]:
    for row in table.rows:
        for column, number in enumerate(row.values):
            if (row.key, column) not in certain:
                yield number


def _sum_row(table: Table) -> list[TableRow]:
    """The totals as a row of their own, where there are any."""
    width, totals = len(table.columns), table.totals
    whole = totals[width] if len(totals) > width else None
    return [TableRow(table.total_label, totals[:width], whole)] if totals else []


def _widest(rows: tuple[TableRow, ...], width: int) -> tuple[int, ...]:
    most, where = [-1.0] * (width + 1), [-1] * (width + 1)
    for at, row in enumerate(rows):
        for column, number in enumerate(
            (*row.values[:width], *([None] * (width - len(row.values))), row.total)
        ):
            if number is not None and abs(number) > most[column]:
                most[column], where[column] = abs(number), at
    return tuple(where)
