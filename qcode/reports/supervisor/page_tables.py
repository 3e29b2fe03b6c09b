"""Tables of the page: every number above nought is a button that opens what it counts."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import zip_longest

from qcode.model.characters import clean
from qcode.model.margins import base_text, base_values
from qcode.model.numbers import SHADES, Number, Shading, defined, grand_total, has_totals, number_format
from qcode.model.table import Table, TableRow


def words(text: str) -> str:
    """``text`` as HTML shows it, line breaks kept."""
    return escape(clean(text), quote=False).replace("\n", "<br>")


def attribute(text: str) -> str:
    """``text`` between the quotation marks of an attribute."""
    return escape(clean(text).replace("\n", " "))


def number_table(
    table: Table, language: str, *, opens: str = "", keys: Sequence[str] = (), most: int = 0
) -> str:
    """A table that can be sorted. What ``opens`` numbers is told to the script, with ``keys`` one a row; the first ``most`` rows (0: all)."""
    return _Drawing(table, language, opens).html(list(keys), table.rows[:most] if most else table.rows)


class _Drawing:
    def __init__(self, table: Table, language: str, opens: str) -> None:
        self._table, self._opens = table, opens
        self._format = number_format(table, language)
        self._shading = Shading(table)
        self._totals = has_totals(table)
        self._nested = any(row.depth for row in table.rows)

    def html(self, keys: Sequence[str], rows: Sequence[TableRow]) -> str:
        opens = f' data-opens="{self._opens}"' if self._opens else ""
        body = "".join(
            self._row(row, key or "")
            for row, key in zip_longest(rows, keys[: len(rows)], fillvalue=None)
            if row
        )
        notes = "".join(f'<p class="quiet">{words(note)}</p>\n' for note in self._table.notes)
        return (
            f'<div class="scroll" tabindex="0" role="group" aria-label="{attribute(self._table.title)}">'
            f'<table class="numbers"{opens}>\n{self._head()}<tbody>\n{body}</tbody>\n{self._foot()}</table></div>\n{notes}'
        )

    def _head(self) -> str:
        names = [*self._table.columns, *([self._table.total_label] if self._totals else [])]
        cells = "".join(f'<th scope="col" class="n">{words(name)}</th>' for name in names)
        return f'<thead><tr><th scope="col">{words(self._table.corner)}</th>{cells}</tr></thead>\n'

    def _row(self, row: TableRow, key: str) -> str:
        theme = " theme" if self._nested and not row.depth else ""
        above = row.path[: -len(row.label)] if row.depth and row.path.endswith(row.label) else ""
        told = f'<span class="above">{words(above)}</span>' if above else ""
        label = (
            f'<th scope="row" class="d{min(row.depth, 6)}{theme}" dir="auto">{told}{words(row.label)}</th>'
        )
        cells = "".join(self._cell(value, column) for column, value in enumerate(row.values))
        if self._totals:
            cells += self._cell(row.total, len(self._table.columns), " total")
        named = f' data-key="{attribute(key)}"' if key else ""
        return f"<tr{named}>{label}{cells}</tr>\n"

    def _cell(self, value: Number, column: int, kind: str = "") -> str:
        shade = None if kind else self._shading.colour(value, column)
        tint = f" s{SHADES.index(shade) + 1}" if shade else ""
        text = self._format.text(value, column)
        counts = self._opens and isinstance(value, int) and value > 0
        if counts:
            return f'<td class="n{tint}{kind}"><button>{text}</button></td>'
        return f'<td class="n{tint}{kind}{"" if defined(value) else " z"} p">{text}</td>'

    def _foot(self) -> str:
        base = "".join(
            f'<tr class="base"><th scope="row">{words(label)}</th>'
            + "".join(f'<td class="n p">{base_text(value)}</td>' for value in values)
            + "</tr>"
            for label, values in base_values(self._table)
        )
        totals = self._totals_row() if self._table.totals else ""
        return f"<tfoot>{totals}{base}</tfoot>\n" if totals or base else ""

    def _totals_row(self) -> str:
        width = len(self._table.columns)
        cells = "".join(self._cell(value, at) for at, value in enumerate(self._table.totals[:width]))
        if self._totals:
            total = grand_total(self._table)
            cells += '<td class="n p"></td>' if total is None else self._cell(total, width, " total")
        label = f'<th scope="row">{words(self._table.total_label)}</th>'
        return f'<tr data-key="any">{label}{cells}</tr>'
