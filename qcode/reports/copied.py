"""A table on its way to the clipboard: as text with tabs, and as HTML that Word, Excel and LibreOffice paste as a table.

Text is marked as text and numbers carry their value, so that no word is calculated and no decimal sign is taken for another.
"""

from __future__ import annotations

import csv
import io
from html import escape
from typing import NamedTuple

from qcode.files.formulas import harmless
from qcode.model.characters import clean
from qcode.model.numbers import Number, defined, grand_total, has_totals, number_format
from qcode.model.table import Table, TableRow

_TEXT = "mso-number-format:'\\@'"
_INDENT = 12  # pixels a level


class Copied(NamedTuple):
    """The same table as plain text with tabs and as HTML."""

    text: str
    html: str


def copied(table: Table, language: str = "en") -> Copied:
    """The table as the clipboard takes it: its labels, numbers as people read them, totals; the title stands above the HTML."""
    drawing = _Copy(table, language)
    return Copied(drawing.text(), drawing.html())


class _Copy:
    """Draws one table twice."""

    def __init__(self, table: Table, language: str) -> None:
        self._table = table
        self._format = number_format(table, language)
        self._totals = has_totals(table)
        self._head = [table.corner, *table.columns, *([table.total_label] if self._totals else [])]
        self._last: tuple[Number, ...] = ()
        if table.totals:
            total = (grand_total(table),) if self._totals else ()
            self._last = (*table.totals[: len(table.columns)], *total)

    def text(self) -> str:
        out = io.StringIO()
        writer = csv.writer(out, dialect="excel-tab", lineterminator="\n")
        writer.writerow(map(_plain, self._head))
        for row in self._table.rows:
            writer.writerow([_plain(row.path or row.label), *map(self._number, *self._numbered(row))])
        if self._last:
            writer.writerow(
                [_plain(self._table.total_label), *map(self._number, self._last, range(len(self._last)))]
            )
        return out.getvalue()

    def html(self) -> str:
        head = "".join(f'<th style="{_TEXT};text-align:left">{_words(name)}</th>' for name in self._head)
        body = "".join(
            f"<tr>{self._label(row)}{self._cells(*self._numbered(row))}</tr>" for row in self._table.rows
        )
        foot = ""
        if self._last:
            label = f'<td style="{_TEXT};font-weight:bold">{_words(self._table.total_label)}</td>'
            foot = f"<tr>{label}{self._cells(self._last, range(len(self._last)))}</tr>"
        caption = f"<caption>{_words(self._table.title)}</caption>" if self._table.title else ""
        return (
            '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body>'
            f'<table border="1" style="border-collapse:collapse">{caption}<thead><tr>{head}</tr></thead>'
            f"<tbody>{body}{foot}</tbody></table></body></html>"
        )

    def _numbered(self, row: TableRow) -> tuple[tuple[Number, ...], range]:
        values = row.values[: len(self._table.columns)]
        values += (None,) * (len(self._table.columns) - len(values))
        numbers = (*values, row.total) if self._totals else values
        return numbers, range(len(numbers))

    def _number(self, value: Number, column: int) -> str:
        return "" if defined(value) is None else self._format.text(value, column)

    def _label(self, row: TableRow) -> str:
        indent = (
            f";padding-left:{_INDENT * row.depth}px;mso-char-indent-count:{row.depth}" if row.depth else ""
        )
        return f'<td style="{_TEXT}{indent}">{_words(row.label)}</td>'

    def _cells(self, values: tuple[Number, ...], columns: range) -> str:
        return "".join(map(self._cell, values, columns))

    def _cell(self, value: Number, column: int) -> str:
        number = defined(value)
        if number is None:
            return '<td style="text-align:right"></td>'
        style = f"text-align:right;mso-number-format:'{self._format.excel(number, column)}'"
        return (
            f'<td style="{style}" x:num="{number}" sdval="{number}">'
            f"{escape(self._format.text(number, column))}</td>"
        )


def _plain(text: str) -> str:
    """A label on one line, kept from being calculated."""
    return harmless(" ".join(clean(text).split()))


def _words(text: str) -> str:
    return escape(clean(text), quote=True).replace("\n", "<br>")
