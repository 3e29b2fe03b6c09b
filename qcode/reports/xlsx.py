"""Tables and rows as Excel files: numbers stay numbers, text stays text, heads stay in sight.

Text is always written as text, so nothing a participant said can become a formula.
"""

# XlsxWriter's own hints are incomplete.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from qcode.charts.bars import Chart, bar_chart
from qcode.charts.series import BARS
from qcode.errors import Refused
from qcode.model.characters import clean
from qcode.model.numbers import (
    Number,
    NumberFormat,
    Shading,
    defined,
    grand_total,
    has_totals,
    number_format,
)
from qcode.model.table import Table, TableRow
from qcode.reports.colours import ACCENT, LINE, QUIET
from qcode.reports.rows import Cell
from qcode.reports.words import word
from qcode.sentence import worded

_MOST_ROWS, _MOST_COLUMNS, _MOST_LETTERS = 1_048_576, 16_384, 32_767
_WIDEST = 60
_HIGHEST = 400  # points; Excel's rows end at 409


def write_rows(path: Path, head: Sequence[str], rows: Sequence[Sequence[Cell]], language: str = "en") -> None:
    """One line a row under a frozen head with filters; long texts wrap.

    Raises Refused when there are more rows or columns than Excel holds.
    """
    _refuse_too_many(len(rows) + 1, len(head))
    book = _Book(language)
    sheet = book.sheet(word(language, "table"))
    _Rows(book, sheet).write(head, rows)
    book.save(path)


def write_table(path: Path, table: Table, language: str = "en") -> None:
    """The table, a native chart of its outermost rows where there is one, and its notes on a sheet of their own.

    Raises Refused when there are more rows or columns than Excel holds.
    """
    _refuse_too_many(len(table.rows) + 2, len(table.columns) + 2)
    book = _Book(language)
    _TableSheet(book, table, language).write()
    chart = bar_chart(table, language)
    if chart is not None:
        _chart_sheet(book, table, chart, language)
    _about_sheet(book, table, language)
    book.save(path)


def _refuse_too_many(rows: int, columns: int) -> None:
    if rows > _MOST_ROWS or columns > _MOST_COLUMNS:
        raise Refused(
            worded(
                "Excel holds {most_rows:,} rows and {most_columns:,} columns, this needs {rows:,} "
                "and {columns:,}; nothing was written. A .csv file has no such limit.",
                most_rows=_MOST_ROWS,
                most_columns=_MOST_COLUMNS,
                rows=rows,
                columns=columns,
            )
        )


class _Book:
    """A workbook built in memory, its formats made once each."""

    def __init__(self, language: str) -> None:
        self._buffer = BytesIO()
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self.book = Workbook(self._buffer, options)
        self.book.set_properties({"comments": "", "author": ""})
        self._formats: dict[tuple[tuple[str, object], ...], Format] = {}
        self._language = language

    def format(self, **looks: object) -> Format:
        """A format with these looks; the same looks give the same format."""
        key = tuple(sorted(looks.items()))
        if key not in self._formats:
            self._formats[key] = self.book.add_format({"font_size": 10, "valign": "top", **looks})
        return self._formats[key]

    def sheet(self, name: str) -> Worksheet:
        """A new sheet that prints on A4, as wide as the page."""
        sheet: Worksheet = self.book.add_worksheet(name)
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_footer("&L&8&A&R&8&P / &N")
        return sheet

    def text(self, sheet: Worksheet, row: int, column: int, text: str, look: Format) -> None:
        """Writes text as text, cut where Excel's cells end, and says so."""
        fit = clean(text)
        # Excel counts UTF-16, so what lies outside the first plane counts twice.
        if len(fit) + sum(character > "\uffff" for character in fit) > _MOST_LETTERS:
            mark = word(self._language, "truncated")
            fit = (
                fit.encode("utf-16-le")[: 2 * (_MOST_LETTERS - len(mark) - 1)].decode("utf-16-le", "ignore")
                + mark
            )
        if fit:
            sheet.write_string(row, column, fit, look)
        else:
            sheet.write_blank(row, column, None, look)

    def number(self, sheet: Worksheet, row: int, column: int, value: Number, look: Format) -> None:
        """Writes a number, or an empty cell where there is none."""
        value = defined(value)
        if value is None:
            sheet.write_blank(row, column, None, look)
        else:
            sheet.write_number(row, column, value, look)

    def save(self, path: Path) -> None:
        """Writes the file in one go."""
        self.book.close()
        path.write_bytes(self._buffer.getvalue())


_HEAD_LOOKS: dict[str, Any] = {
    "bold": True, "font_color": QUIET, "bottom": 2, "bottom_color": ACCENT, "text_wrap": True, "valign": "bottom",
}  # fmt: skip
_LINE_LOOKS: dict[str, Any] = {"bottom": 1, "bottom_color": LINE}
_TOTAL_LOOKS: dict[str, Any] = {"bold": True, "top": 2, "top_color": ACCENT}


class _TableSheet:
    """The sheet with the numbers."""

    def __init__(self, book: _Book, table: Table, language: str) -> None:
        self._book = book
        self._table = table
        self._sheet = book.sheet(_sheet_name(table.title) or word(language, "table"))
        self._shading = Shading(table)
        self._number = _excel_format(number_format(table, language))
        self._totals = has_totals(table)
        self._nested = any(row.depth for row in table.rows)

    def write(self) -> None:
        self._head()
        for index, row in enumerate(self._table.rows, start=1):
            self._row(index, row)
        if self._table.totals:
            self._last(len(self._table.rows) + 1)
        self._sheet.freeze_panes(1, 1)
        self._sheet.repeat_rows(0)
        self._sheet.set_column(0, 0, self._label_width())
        for column, name in enumerate(self._table.columns, start=1):
            longest = max((len(piece) for piece in name.split()), default=0)
            self._sheet.set_column(column, column, min(max(longest + 2, 9), 28))

    def _head(self) -> None:
        left, right = self._book.format(**_HEAD_LOOKS), self._book.format(**_HEAD_LOOKS, align="right")
        self._book.text(self._sheet, 0, 0, self._table.corner, left)
        names = [*self._table.columns, *([self._table.total_label] if self._totals else [])]
        for column, name in enumerate(names, start=1):
            self._book.text(self._sheet, 0, column, name, right)

    def _row(self, index: int, row: TableRow) -> None:
        theme = self._nested and not row.depth
        label = self._book.format(**_LINE_LOOKS, align="left", indent=min(row.depth, 15), bold=theme)
        self._book.text(self._sheet, index, 0, row.label, label)
        for column, value in enumerate(row.values[: len(self._table.columns)], start=1):
            looks = dict(_LINE_LOOKS)
            looks.update(self._number_look(value))
            if colour := self._shading.colour(value):
                looks["bg_color"] = colour
            self._book.number(self._sheet, index, column, value, self._book.format(**looks))
        if self._totals:
            looks = {**_LINE_LOOKS, **self._number_look(row.total), "bold": not row.depth}
            column = len(self._table.columns) + 1
            self._book.number(self._sheet, index, column, row.total, self._book.format(**looks))

    def _last(self, index: int) -> None:
        self._book.text(self._sheet, index, 0, self._table.total_label, self._book.format(**_TOTAL_LOOKS))
        values = list(self._table.totals[: len(self._table.columns)])
        values += [grand_total(self._table)] if self._totals else []
        for column, value in enumerate(values, start=1):
            looks = {**_TOTAL_LOOKS, **self._number_look(value)}
            self._book.number(self._sheet, index, column, value, self._book.format(**looks))

    def _number_look(self, value: Number) -> dict[str, object]:
        """Whole counts stay whole beside means and coefficients."""
        return {"num_format": self._number if isinstance(value, float) else "0"}

    def _label_width(self) -> float:
        longest = max((len(row.label) + 2 * row.depth for row in self._table.rows), default=0)
        return min(max(longest, len(self._table.corner), 12) + 2, _WIDEST)


def _excel_format(style: NumberFormat) -> str:
    return "0" if not style.decimals else "0." + "0" * style.decimals


def _sheet_name(title: str) -> str:
    """A sheet's name: at most 31 characters, without those Excel forbids."""
    name = re.sub(r"[\[\]:*?/\\\n\t]", " ", clean(title)).strip().strip("'")[:31].strip().strip("'")
    return "" if name.lower() in {"history", "about", "chart", "toelichting", "grafiek"} else name


def _chart_sheet(book: _Book, table: Table, chart: Chart, language: str) -> None:
    """The bars' numbers and, beside them, a chart Excel draws from them, longest bar on top."""
    name = word(language, "chart")
    sheet = book.sheet(name)
    shown = _charted(table, chart)
    columns = list(table.columns) if chart.legend else [table.total_label]
    head = book.format(**_HEAD_LOOKS)
    for column, text in enumerate([table.corner, *columns]):
        book.text(sheet, 0, column, text, head)
    for index, row in enumerate(shown, start=1):
        book.text(sheet, index, 0, row.label, book.format())
        for column, value in enumerate(row.values if chart.legend else [_total(row)], start=1):
            book.number(sheet, index, column, value, book.format())
    sheet.set_column(0, 0, 28)
    drawing: Any = book.book.add_chart({"type": "bar", "subtype": "stacked"})
    for column in range(1, len(columns) + 1):
        drawing.add_series(
            {
                "name": [name, 0, column],
                "categories": [name, 1, 0, len(shown), 0],
                "values": [name, 1, column, len(shown), column],
                "fill": {"color": BARS[column - 1]},
                "gap": 60,
            }
        )
    drawing.set_title({"name": clean(table.title)[:255], "name_font": {"size": 12}, "overlay": False})
    drawing.set_legend({"position": "bottom"} if chart.legend else {"none": True})
    drawing.set_y_axis({"reverse": True, "crossing": "max"})
    drawing.set_x_axis({"major_gridlines": {"visible": True, "line": {"color": LINE}}})
    drawing.set_size({"width": 760, "height": 140 + 26 * len(shown)})
    sheet.insert_chart(1, len(columns) + 2, drawing, {"description": clean(table.title)})


def _charted(table: Table, chart: Chart) -> list[TableRow]:
    """The table's rows that are the chart's bars, in the bars' order."""
    rows = [row for row in table.rows if row.depth == 0]
    return sorted(rows, key=lambda row: -float(_total(row) or 0))[: len(chart.bars)]


def _total(row: TableRow) -> Number:
    total = defined(row.total)
    return (
        total if total is not None else sum(value for value in map(defined, row.values) if value is not None)
    )


def _about_sheet(book: _Book, table: Table, language: str) -> None:
    """The title and the notes: what was counted and how."""
    sheet = book.sheet(word(language, "about"))
    sheet.set_column(0, 0, 100)
    book.text(sheet, 0, 0, table.title, book.format(bold=True, text_wrap=True))
    for index, note in enumerate(table.notes, start=1):
        book.text(sheet, index, 0, note, book.format(text_wrap=True))


class _Rows:
    """Plain rows on a sheet."""

    def __init__(self, book: _Book, sheet: Worksheet) -> None:
        self._book = book
        self._sheet = sheet
        self._plain = book.format()
        self._wrapped = book.format(text_wrap=True)
        self._day = book.format(num_format="yyyy-mm-dd")
        self._moment = book.format(num_format="yyyy-mm-dd hh:mm")

    def write(self, head: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        widths = [self._width(column, name, rows) for column, name in enumerate(head)]
        for column, name in enumerate(head):
            self._book.text(self._sheet, 0, column, name, self._book.format(**_HEAD_LOOKS))
            self._sheet.set_column(column, column, widths[column])
        for index, row in enumerate(rows, start=1):
            for column, value in enumerate(row[: len(head)]):
                self._cell(index, column, value, widths[column] >= _WIDEST)
            lines = max((_lines(value) for value in row), default=1)
            if lines > 1:
                self._sheet.set_row(index, min(13.5 * lines + 2, _HIGHEST))
        self._sheet.freeze_panes(1, 0)
        self._sheet.repeat_rows(0)
        if head:
            self._sheet.autofilter(0, 0, max(len(rows), 1), len(head) - 1)

    def _cell(self, row: int, column: int, value: Cell, wide: bool) -> None:
        if isinstance(value, str):
            self._book.text(self._sheet, row, column, value, self._wrapped if wide else self._plain)
        elif isinstance(value, bool):
            self._sheet.write_boolean(row, column, value, self._plain)
        elif isinstance(value, datetime):
            self._sheet.write_datetime(row, column, value.replace(tzinfo=None), self._moment)
        elif isinstance(value, date):
            self._sheet.write_datetime(row, column, datetime(value.year, value.month, value.day), self._day)
        else:
            self._book.number(self._sheet, row, column, value, self._plain)

    @staticmethod
    def _width(column: int, name: str, rows: Sequence[Sequence[Cell]]) -> float:
        """Wide enough for the column's texts (the first thousand tell), at most `_WIDEST`."""
        longest = max((_letters(row[column]) for row in rows[:1000] if column < len(row)), default=0)
        return min(max(longest, len(name), 6) + 3, _WIDEST)


def _lines(value: Cell) -> int:
    """How many lines a text takes in a column of the greatest width."""
    if not isinstance(value, str):
        return 1
    return sum(1 + len(line) // (_WIDEST + 4) for line in value.split("\n"))


def _letters(value: Cell) -> int:
    if isinstance(value, datetime):
        return 16
    return len(value) if isinstance(value, str) else len(str(value)) if value is not None else 0
