"""A result: rows, columns, and where each number came from."""

from __future__ import annotations

from dataclasses import dataclass, field


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
class Table:
    """A table of numbers as screen, Word, Excel, CSV and HTML all draw it.

    ``totals`` has one number a column, and one more for the whole table where that is not their sum.
    ``column_keys`` and each row's ``key`` lead back to the quotations behind a number. ``notes`` say what was
    counted, how, and what was filtered.
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
