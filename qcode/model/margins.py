"""What stands around the numbers of a table: right of its columns, under its totals, and behind numbers that mean little."""

from __future__ import annotations

from typing import NamedTuple

from qcode.model.numbers import Number, grand_total, has_totals
from qcode.model.table import Table

FLAG = "*"


class Margin(NamedTuple):
    """A column right of those of the table: a number a row, and one in the row of totals. ``is_total``: it adds the others up."""

    head: str
    values: tuple[Number, ...]
    total: Number
    is_total: bool = False


def margins(table: Table) -> list[Margin]:
    """The column of totals, where rows have any, and those beside it: “People (9)” of nine."""
    found: list[Margin] = []
    if has_totals(table):
        values = tuple(row.total for row in table.rows)
        found.append(Margin(table.total_label, values, grand_total(table), is_total=True))
    for side in table.beside:
        head = f"{side.head} ({side.of})" if side.of else side.head
        missing = (None,) * (len(table.rows) - len(side.values))
        found.append(Margin(head, (*side.values, *missing), side.total))
    return found


def base_values(table: Table) -> list[tuple[str, tuple[Number, ...]]]:
    """Label and numbers of each row the columns rest on, as wide as the table with its margins."""
    width = len(table.columns)
    return [
        (
            row.label,
            (
                *row.values[:width],
                *(None,) * (width - len(row.values)),
                *(row.total if margin.is_total else None for margin in margins(table)),
            ),
        )
        for row in table.base
    ]


def base_text(value: Number) -> str:
    """A number of such a row as it is written: whole, whatever the columns hold."""
    return "" if value is None else f"{value:.15g}"
