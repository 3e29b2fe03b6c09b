"""A chart that Excel draws itself, of the outermost rows of a table: bars, bars in parts, or a line."""

# XlsxWriter's own hints are incomplete.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from xlsxwriter.worksheet import Worksheet

from qcode.charts.bars import LINES, Chart, bar_chart, comparable
from qcode.charts.series import BARS
from qcode.model.characters import clean
from qcode.model.numbers import Number, adds_up, defined, number_format
from qcode.model.table import Table, TableRow
from qcode.reports.colours import LINE
from qcode.reports.words import word
from qcode.reports.xlsx_book import HEAD, Book

_LONGEST_TITLE = 255


def chart_sheet(book: Book, name: str, table: Table) -> Worksheet | None:
    """A sheet, its name kept for it, with the numbers of a chart and, beside them, the chart; None where there is nothing to compare.

    Rows in their order are drawn as lines over each other where the table asks for it; else its outermost rows as bars, the longest
    on top, in parts where the parts add up, all of the same length where they are shares of a row.
    """
    if table.meta.get("chart") == LINES:
        return _lines(book, name, table)
    chart, of_one_kind = bar_chart(table, book.language), comparable(table)
    return None if chart is None or of_one_kind is None else _bars(book, name, of_one_kind, chart)


def _bars(book: Book, name: str, table: Table, chart: Chart) -> Worksheet:
    rows = _charted(table, chart)
    heads = list(table.columns) if chart.legend else [table.total_label]
    columns = list(range(len(heads))) if chart.legend else [len(table.columns)]
    values = [list(row.values) if chart.legend else [_total(row)] for row in rows]
    sheet = _numbers(book, name, table, (rows, heads, columns, values))
    subtype = "percent_stacked" if chart.legend and _whole_rows(table) else "stacked"
    drawing: Any = book.book.add_chart({"type": "bar", "subtype": subtype})
    for at in range(len(heads)):
        drawing.add_series({**_series(sheet, at, len(rows)), "fill": {"color": BARS[at]}, "gap": 60})
    drawing.set_legend({"position": "bottom"} if chart.legend else {"none": True})
    drawing.set_y_axis({"reverse": True, "crossing": "max"})
    drawing.set_x_axis({"major_gridlines": {"visible": True, "line": {"color": LINE}}})
    drawing.set_size({"width": 760, "height": 140 + 26 * len(rows)})
    _put(book, sheet, drawing, table, len(heads))
    return sheet


def _lines(book: Book, name: str, table: Table) -> Worksheet | None:
    if len(table.rows) < 2 or not table.columns:
        return None
    columns = list(range(min(len(table.columns), len(BARS))))
    values = [[row.values[at] for at in columns] for row in table.rows]
    heads = [table.columns[at] for at in columns]
    sheet = _numbers(book, name, table, (table.rows, heads, columns, values))
    drawing: Any = book.book.add_chart({"type": "line"})
    for at in columns:
        line = {"color": BARS[at], "width": 2, "dash_type": ("solid", "dash", "round_dot")[at % 3]}
        drawing.add_series({**_series(sheet, at, len(table.rows)), "line": line})
    drawing.set_legend({"position": "bottom"})
    drawing.set_y_axis({"min": 0, "major_gridlines": {"visible": True, "line": {"color": LINE}}})
    drawing.set_size({"width": 760, "height": 420})
    _put(book, sheet, drawing, table, len(columns))
    return sheet


def _numbers(
    book: Book,
    name: str,
    table: Table,
    shown: tuple[Sequence[TableRow], Sequence[str], Sequence[int], Sequence[Sequence[Number]]],
) -> Worksheet:
    """The numbers a chart is drawn from: the rows, their heads, which columns these are, and the values."""
    rows, heads, columns, values = shown
    sheet, style = book.sheet(name, kept=True), number_format(table)
    for column, text in enumerate([table.corner, *heads]):
        book.text(sheet, 0, column, text, book.format(**HEAD))
    for index, row in enumerate(rows, start=1):
        book.text(sheet, index, 0, row.label, book.format())
        for at, value in enumerate(values[index - 1]):
            look = book.format(num_format=style.excel(value, columns[at]))
            book.number(sheet, index, at + 1, value, look)
    sheet.set_column(0, 0, 28)
    sheet.set_landscape()
    return sheet


def _series(sheet: Worksheet, at: int, rows: int) -> dict[str, Any]:
    name: str = cast(Any, sheet).name
    return {
        "name": [name, 0, at + 1],
        "categories": [name, 1, 0, rows, 0],
        "values": [name, 1, at + 1, rows, at + 1],
    }


def _put(book: Book, sheet: Worksheet, drawing: Any, table: Table, columns: int) -> None:
    title = clean(table.title)[:_LONGEST_TITLE] or word(book.language, "chart")
    drawing.set_title({"name": title, "name_font": {"size": 12}, "overlay": False})
    sheet.insert_chart(1, columns + 2, drawing, {"description": title})


def _charted(table: Table, chart: Chart) -> list[TableRow]:
    """The table's rows that are the chart's bars, in the bars' order."""
    rows = [row for row in table.rows if row.depth == 0]
    return sorted(rows, key=lambda row: -float(_total(row) or 0))[: len(chart.bars)]


def _whole_rows(table: Table) -> bool:
    """True where every number is a share of its row."""
    shares = all(table.format_of(column) == "share" for column in range(len(table.columns)))
    return shares and all(adds_up(row.values, 1) for row in table.rows if any(map(defined, row.values)))


def _total(row: TableRow) -> Number:
    total = defined(row.total)
    return (
        total if total is not None else sum(value for value in map(defined, row.values) if value is not None)
    )
