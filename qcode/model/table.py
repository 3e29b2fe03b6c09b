"""A result: rows, columns, and where each number came from."""

from __future__ import annotations

from dataclasses import dataclass, field

FORMATS = ("count", "share", "rate", "number")
"""How numbers are written: a whole number; a share from 0 to 1, as a percentage; per so many words, one decimal; two decimals."""


@dataclass(frozen=True)
class TableRow:
    """One row: its label, how deep it is nested, a number (or None) a column, and their total.

    ``key`` names what the row stands for (a code's id); ``colour`` is "#rrggbb" where the row has one.
    """

    label: str
    values: tuple[float | int | None, ...]
    total: float | int | None = None
    path: str = ""
    depth: int = 0
    key: str = ""
    colour: str | None = None


@dataclass(frozen=True)
class SideColumn:
    """A column beside the total, which is part of no sum: a number a row, and one for all; ``of`` how many there are ("9 of 9")."""

    head: str
    values: tuple[float | int | None, ...]
    total: float | int | None = None
    of: int | None = None
    key: str = ""


@dataclass(frozen=True)
class Table:
    """A table of numbers as screen, Word, Excel, CSV and HTML all draw it.

    ``totals`` has one number a column, and one more for the whole table where that is not their sum.
    ``column_keys`` and each row's ``key`` lead back to the quotations behind a number. ``notes`` say what was
    counted, how, and what was filtered. ``formats`` has one of FORMATS a column, and one more for the total; where it is empty
    all are counts.

    ``beside`` are columns right of the total. ``base`` are rows under the totals that say what the columns rest on (transcripts,
    people, words); they are shaded, drawn and added up nowhere. ``flags`` are the cells (row, column) of which a note says why their
    number means little: they get an asterisk.
    """

    title: str
    corner: str  # the head of the label column
    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]
    totals: tuple[float | int | None, ...] = ()
    total_label: str = "Total"
    column_keys: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    meta: dict[str, object] = field(default_factory=dict[str, object])
    formats: tuple[str, ...] = ()
    beside: tuple[SideColumn, ...] = ()
    base: tuple[TableRow, ...] = ()
    flags: frozenset[tuple[int, int]] = frozenset()

    def format_of(self, column: int) -> str:
        """How the numbers of a column are written; the column after the last is the total."""
        return self.formats[column] if column < len(self.formats) else "count"
