"""A table of numbers as a sheet of Excel: numbers stay numbers, subcodes are indented, heads stay in sight."""

# XlsxWriter's own hints are incomplete.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Callable, Mapping

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from qcode.model.margins import FLAG, base_values, margins
from qcode.model.numbers import Number, Shading, defined, number_format
from qcode.model.table import Table, TableRow
from qcode.reports.colours import ACCENT, QUIET
from qcode.reports.xlsx_book import HEAD, LINED, TOTAL, WIDE, Book, Place, refuse_too_many

_WIDEST = 60
_DEEPEST = 15  # how far Excel indents

PlaceOf = Callable[[int, int], Place | None]
"""Where the number in a row and column leads to, counted from 0; the column after the last is the total."""


def nowhere(_row: int, _column: int) -> Place | None:
    """No number leads anywhere."""
    return None


def table_sheet(
    book: Book, name: str, table: Table, place_of: PlaceOf = nowhere, *, kept: bool = False
) -> Worksheet:
    """A sheet with the table; the notes stand elsewhere, so that what is sorted or filtered is the table alone.

    Raises Refused when there are more rows or columns than Excel holds.
    """
    refuse_too_many(len(table.rows) + 2, len(table.columns) + 2)
    sheet = book.sheet(name, kept=kept)
    _TableSheet(book, sheet, table, place_of).write()
    return sheet


class _TableSheet:
    """Writes one table on its sheet."""

    def __init__(self, book: Book, sheet: Worksheet, table: Table, place_of: PlaceOf) -> None:
        self._book, self._sheet, self._table, self._place_of = book, sheet, table, place_of
        self._shading = Shading(table)
        self._format = number_format(table)
        self._margins = margins(table)
        self._nested = any(row.depth for row in table.rows)
        self._looks: dict[tuple[str, bool, tuple[tuple[str, object], ...]], Format] = {}

    def write(self) -> None:
        self._head()
        for index, row in enumerate(self._table.rows, start=1):
            self._row(index, row)
        if self._table.totals:
            self._last(len(self._table.rows) + 1)
        first = len(self._table.rows) + bool(self._table.totals) + 1
        for index, (label, values) in enumerate(base_values(self._table), start=first):
            self._book.text(self._sheet, index, 0, label, self._book.format(font_color=QUIET))
            for column, value in enumerate(values):
                look = self._book.format(font_color=QUIET, num_format="0")
                self._book.number(self._sheet, index, column + 1, value, look)
        self._sheet.freeze_panes(1, 1)
        if len(self._table.columns) > WIDE:
            self._sheet.set_landscape()
        self._sheet.repeat_rows(0)
        if self._table.rows:
            self._sheet.autofilter(0, 0, len(self._table.rows), len(self._table.columns) + len(self._margins))
        self._sheet.set_column(0, 0, self._label_width())
        for column, name in enumerate(self._table.columns, start=1):
            longest = max((len(piece) for piece in name.split()), default=0)
            self._sheet.set_column(column, column, min(max(longest + 3, 9), 28))

    def _head(self) -> None:
        left, right = self._book.format(**HEAD), self._book.format(**HEAD, align="right")
        self._book.text(self._sheet, 0, 0, self._table.corner, left)
        names = [*self._table.columns, *(margin.head for margin in self._margins)]
        for column, name in enumerate(names, start=1):
            self._book.text(self._sheet, 0, column, name, right)

    def _row(self, index: int, row: TableRow) -> None:
        theme = self._nested and not row.depth
        label = self._book.format(**LINED, align="left", indent=min(row.depth, _DEEPEST), bold=theme)
        self._book.text(self._sheet, index, 0, row.label, label)
        width = len(self._table.columns)
        for column, value in enumerate(row.values[:width]):
            colour = self._shading.colour(value, column)
            self._number(index, column, value, {**LINED, **({"bg_color": colour} if colour else {})})
        for column, margin in enumerate(self._margins, start=width):
            looks = {**LINED, "bold": margin.is_total and not row.depth}
            self._number(index, column, margin.values[index - 1], looks)

    def _last(self, index: int) -> None:
        self._book.text(self._sheet, index, 0, self._table.total_label, self._book.format(**TOTAL))
        width = len(self._table.columns)
        values = list(self._table.totals[:width])
        values += [margin.total for margin in self._margins]
        for column, value in enumerate(values):
            self._number(index, column, value, TOTAL)

    def _number(self, index: int, column: int, value: Number, looks: Mapping[str, object]) -> None:
        place = self._place_of(index - 1, column) if defined(value) else None
        flag = f'"{FLAG}"' if (index - 1, column) in self._table.flags else ""
        look = self._look(self._format.excel(value, column) + flag, place is not None, tuple(looks.items()))
        self._book.number(self._sheet, index, column + 1, value, look, place)

    def _look(self, style: str, leads: bool, looks: tuple[tuple[str, object], ...]) -> Format:
        """A number's format; one that leads somewhere has the colour of a link."""
        key = (style, leads, looks)
        if key not in self._looks:
            colour = {"font_color": ACCENT} if leads else {}
            self._looks[key] = self._book.format(**dict(looks), **colour, num_format=style)
        return self._looks[key]

    def _label_width(self) -> float:
        longest = max((len(row.label) + 2 * row.depth for row in self._table.rows), default=0)
        return min(max(longest, len(self._table.corner), 12) + 3, _WIDEST)
