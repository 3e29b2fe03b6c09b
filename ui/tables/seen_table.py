"""The rows of a `Table` that are seen, and what stands in each cell: labels, numbers, totals, and what is beside and below these."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from qcode.model.numbers import Number, NumberFormat
from qcode.model.table import Table, TableRow
from ui.language import spoken, tr, translated
from ui.tables.arrangement import SeenRow
from ui.tables.copying import CopiedCell
from ui.tables.drawn import Drawn


class Place(NamedTuple):
    """What a cell counts, by the keys of its row and column, "" for totals; ``number`` is what stands there."""

    row: str
    column: str
    number: Number


@dataclass(frozen=True)
class SeenTable:
    """Cells by row and column: column 0 has the labels, the rows after those that are seen have the totals and what columns rest on."""

    drawn: Drawn = field(default_factory=Drawn)
    seen: Sequence[SeenRow] = ()

    @property
    def table(self) -> Table:
        """All of the table."""
        return self.drawn.table

    @property
    def rows(self) -> int:
        """How many rows there are, with those below."""
        return len(self.seen) + len(self.drawn.below)

    @property
    def columns(self) -> int:
        """How many columns there are, with that of the labels."""
        return self.drawn.first_beside + len(self.table.beside)

    @property
    def width(self) -> int:
        """How many columns of numbers there are before the totals."""
        return len(self.table.columns)

    def key_of(self, column: int) -> str:
        """What a column of numbers counts; "" for labels and totals."""
        keys, beside = self.table.column_keys, self.table.beside
        if column >= self.drawn.first_beside:
            return beside[column - self.drawn.first_beside].key
        return keys[column - 1] if 0 < column <= len(keys) else ""

    def row_of(self, row: int) -> TableRow | None:
        """The row that is counted; None below the rows."""
        return self.seen[row].row if 0 <= row < len(self.seen) else None

    def plain_head(self, section: int) -> str:
        """The name of a column."""
        if section >= self.drawn.first_beside:
            return spoken(self.table.beside[section - self.drawn.first_beside].head)
        if section == self.drawn.total_column:
            return spoken(self.table.total_label)
        return spoken(self.table.columns[section - 1] if section else self.table.corner)

    # cells

    def place(self, row: int, column: int) -> Place | None:
        """What a number counts; None for labels, and for what only says what columns rest on."""
        below = row - len(self.seen)
        if column < 1 or below > 0 or (below == 0 and not self.table.totals):
            return None
        line = self.row_of(row)
        beside = column >= self.drawn.first_beside
        number = self._beside(row, column) if beside else self.number(self.line(row), column)
        return Place(line.key if line else "", self.key_of(column), number)

    def number(self, row: TableRow, column: int) -> Number:
        """The number of a row, counted or below, in a column; None for none."""
        if column == self.drawn.total_column:
            return row.total
        if column >= self.drawn.first_beside:
            side = self.table.beside[column - self.drawn.first_beside]
            at = self.drawn.at[id(row)]
            return side.values[at] if at < len(side.values) else None
        return row.values[column - 1] if 0 < column <= len(row.values) else None

    def _beside(self, row: int, column: int) -> Number:
        side = self.table.beside[column - self.drawn.first_beside]
        seen = self.row_of(row)
        return self.number(seen, column) if seen else side.total if row == len(self.seen) else None

    def line(self, row: int) -> TableRow:
        """A row, or one of those below."""
        return self.row_of(row) or self.drawn.below[row - len(self.seen)]

    def copied(self, row: int, column: int) -> CopiedCell:
        """What stands in a cell, as it is copied."""
        words = self.text(row, column)
        if column == 0 or column >= self.drawn.first_beside:
            return CopiedCell(words, self._beside(row, column) if column and words.isdecimal() else None)
        form = "count" if self._is_base(row) else self.table.format_of(column - 1)
        return CopiedCell(words, self.number(self.line(row), column), form)

    def as_seen(self) -> Table:
        """The table with the rows that are seen, in their order."""
        seen = [self.drawn.at[id(each.row)] for each in self.seen]
        beside = tuple(
            replace(side, values=tuple(side.values[at] for at in seen if at < len(side.values)))
            for side in self.table.beside
        )
        now = {at: number for number, at in enumerate(seen)}
        flags = frozenset((now[row], column) for row, column in self.table.flags if row in now)
        return replace(self.table, rows=tuple(each.row for each in self.seen), beside=beside, flags=flags)

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        line = self.line(row)
        if column == 0:
            return spoken(line.label)
        if column >= self.drawn.first_beside:
            side, number = self.table.beside[column - self.drawn.first_beside], self._beside(row, column)
            whole = row >= len(self.seen) or not line.depth
            if number is None:
                return ""
            if side.of is not None and whole:
                return translated(tr("{part} of {whole}")).format(part=number, whole=side.of)
            return self.drawn.form.text(number, self.width + 1)
        number = self.number(line, column)
        form = NumberFormat() if self._is_base(row) else self.drawn.form
        return "" if number is None else form.text(number, column - 1)

    def _is_base(self, row: int) -> bool:
        """True for what columns rest on, which are counts whatever stands above them."""
        return row >= len(self.seen) + bool(self.table.totals)

    def widest(self, column: int) -> str:
        """What needs most room in a column: its largest number, or who many of how many there are."""
        if column >= self.drawn.first_beside:
            return max((self.text(row, column) for row in range(self.rows)), key=len, default="")
        rows = [at for at in (self.drawn.widest[column - 1],) if at >= 0]
        rows += range(len(self.table.rows), len(self.table.rows) + len(self.drawn.below))
        return max((self._written(at, column) for at in rows), key=len, default="")

    def _written(self, row: int, column: int) -> str:
        """A number of a row of the table, or of those below, however many of them are seen."""
        number, below = self.number(self.drawn.line(row), column), row - len(self.table.rows)
        form = NumberFormat() if below >= bool(self.table.totals) else self.drawn.form
        return "" if number is None else form.text(number, column - 1)

    def quiet(self, row: int, column: int) -> bool:
        """True for what stays in the background: nothing, what cannot be otherwise, and what columns rest on."""
        line = self.row_of(row)
        if line is None:
            return self._is_base(row)
        return self.number(line, column) == 0 or (line.key, column - 1) in self.drawn.sure

    def marked(self, row: int, column: int) -> bool:
        """True for a number that is to be read with care."""
        line = self.row_of(row)
        return line is not None and (line.key, column - 1) in self.drawn.flagged

    def shade(self, row: int, column: int) -> float:
        """How dark the ground of a cell is: the share of the largest number of the table."""
        line = self.row_of(row)
        if (
            self.table.meta.get("shade") is False
            or line is None
            or not 0 < column <= self.width
            or not self.drawn.most
        ):
            return 0.0
        if (line.key, column - 1) in self.drawn.sure:
            return 0.0
        return max(self.number(line, column) or 0.0, 0.0) / self.drawn.most

    def strong(self, row: int, column: int) -> bool:
        """Themes over subcodes stand out in their name and total, and so do the totals."""
        line = self.row_of(row)
        if line is None:
            return row == len(self.seen) and bool(self.table.totals)
        return self.drawn.nested and line.depth == 0 and column in (0, self.drawn.total_column)
