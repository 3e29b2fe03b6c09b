"""Plain rows on a sheet of Excel, under a frozen head with filters; long texts wrap."""

# XlsxWriter's own hints are incomplete.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from xlsxwriter.worksheet import Worksheet

from qcode.reports.rows import Cell
from qcode.reports.xlsx_book import HEAD, Book, refuse_too_many

_WIDEST = 60
_HIGHEST = 400  # points; Excel's rows end at 409
_SEEN = 1000  # rows that tell how wide columns are


def rows_sheet(
    book: Book, name: str, head: Sequence[str], rows: Sequence[Sequence[Cell]], *, kept: bool = False
) -> Worksheet:
    """A sheet with a line a row. Raises Refused when there are more rows or columns than Excel holds."""
    refuse_too_many(len(rows) + 1, len(head))
    sheet = book.sheet(name, kept=kept)
    _Rows(book, sheet).write(head, rows)
    return sheet


class _Rows:
    """Writes rows on a sheet."""

    def __init__(self, book: Book, sheet: Worksheet) -> None:
        self._book = book
        self._sheet = sheet
        self._plain = book.format()
        self._wrapped = book.format(text_wrap=True)
        self._day = book.format(num_format="yyyy-mm-dd")
        self._moment = book.format(num_format="yyyy-mm-dd hh:mm")

    def write(self, head: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        widths = [self._width(column, name, rows) for column, name in enumerate(head)]
        looks = [self._wrapped if width >= _WIDEST else self._plain for width in widths]
        for column, name in enumerate(head):
            self._book.text(self._sheet, 0, column, name, self._book.format(**HEAD))
            self._sheet.set_column(column, column, widths[column])
        for index, row in enumerate(rows, start=1):
            for column, value in enumerate(row[: len(head)]):
                if isinstance(value, str):
                    self._book.text(self._sheet, index, column, value, looks[column])
                else:
                    self._cell(index, column, value)
            lines = max((_lines(value) for value in row), default=1)
            if lines > 1:
                self._sheet.set_row(index, min(13.5 * lines + 2, _HIGHEST))
        self._sheet.freeze_panes(1, 0)
        self._sheet.repeat_rows(0)
        if head:
            self._sheet.autofilter(0, 0, max(len(rows), 1), len(head) - 1)

    def _cell(self, row: int, column: int, value: float | date | None) -> None:
        if value is None:
            return
        if isinstance(value, bool):
            self._sheet.write_boolean(row, column, value, self._plain)
        elif isinstance(value, datetime):
            self._sheet.write_datetime(row, column, value.replace(tzinfo=None), self._moment)
        elif isinstance(value, date):
            self._sheet.write_datetime(row, column, datetime(value.year, value.month, value.day), self._day)
        else:
            self._book.number(self._sheet, row, column, value, self._plain)

    @staticmethod
    def _width(column: int, name: str, rows: Sequence[Sequence[Cell]]) -> float:
        """Wide enough for the column's texts (the first ones tell), at most `_WIDEST`."""
        longest = max((_letters(row[column]) for row in rows[:_SEEN] if column < len(row)), default=0)
        return min(max(longest, len(name), 6) + 3, _WIDEST)


def _lines(value: Cell) -> int:
    """How many lines a text takes in a column of the greatest width."""
    if not isinstance(value, str):
        return 1
    if "\n" not in value:
        return 1 + len(value) // (_WIDEST + 4)
    return sum(1 + len(line) // (_WIDEST + 4) for line in value.split("\n"))


def _letters(value: Cell) -> int:
    if isinstance(value, datetime):
        return 16
    return len(value) if isinstance(value, str) else len(str(value)) if value is not None else 0
