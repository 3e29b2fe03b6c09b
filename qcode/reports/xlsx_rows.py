"""Plain rows on a sheet of Excel, under a frozen head with filters; long texts wrap.

A project has a hundred thousand rows, and XlsxWriter takes its time with each cell twice. So the rows are put into its sheet as
finished lines of XML; all else (widths, filters, looks, shared texts) stays its own work.
"""

# XlsxWriter's own hints are incomplete.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any, cast

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from qcode.model.numbers import defined
from qcode.reports.rows import Cell
from qcode.reports.xlsx_book import HEAD, WIDE, Book, column_letters, refuse_too_many

_WIDEST = 60
_HIGHEST = 400  # points; Excel's rows end at 409
_SEEN = 1000  # rows that tell how wide columns are
_BEGINNING = datetime(1899, 12, 30)  # day 0 of Excel


def rows_sheet(
    book: Book, name: str, head: Sequence[str], rows: Sequence[Sequence[Cell]], *, kept: bool = False
) -> Worksheet:
    """A sheet with a line a row. Raises Refused when there are more rows or columns than Excel holds."""
    refuse_too_many(len(rows) + 1, len(head))
    sheet = cast(_RowsSheet, book.sheet(name, kept=kept, kind=_RowsSheet))
    _Rows(book, sheet).write(head, rows)
    if len(head) > WIDE:
        sheet.set_landscape()
    return sheet


class _RowsSheet(Worksheet):
    """A sheet that is written from finished lines."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[str] = ()

    def _write_rows(self) -> None:
        super()._write_rows()  # the head
        cast(Any, self).fh.writelines(self.lines)


class _Rows:
    """Writes rows on a sheet."""

    def __init__(self, book: Book, sheet: _RowsSheet) -> None:
        self._book = book
        self._sheet = sheet
        self._plain, self._wrapped, self._day, self._moment = (
            _style(book.format(**looks))
            for looks in (
                {},
                {"text_wrap": True},
                {"num_format": "yyyy-mm-dd"},
                {"num_format": "yyyy-mm-dd hh:mm"},
            )
        )

    def write(self, head: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        widths = [self._width(column, name, rows) for column, name in enumerate(head)]
        for column, name in enumerate(head):
            self._book.text(self._sheet, 0, column, name, self._book.format(**HEAD))
            self._sheet.set_column(column, column, widths[column])
        columns = [
            (column_letters(column), f'" s="{self._wrapped if width >= _WIDEST else self._plain}" t="s"><v>')
            for column, width in enumerate(widths)
        ]
        self._sheet.lines = [self._line(str(index), row, columns) for index, row in enumerate(rows, start=2)]
        self._sheet.freeze_panes(1, 0)
        self._sheet.repeat_rows(0)
        if head:
            self._sheet.autofilter(0, 0, max(len(rows), 1), len(head) - 1)

    def _line(self, number: str, row: Sequence[Cell], columns: Sequence[tuple[str, str]]) -> str:
        """A row as it stands in the file: ``columns`` are the letter of each and what comes before the number of a text."""
        line = [""]
        lines = 1
        for (letter, begin), value in zip(columns, row, strict=False):
            if isinstance(value, str):
                if value:
                    line += ('<c r="', letter, number, begin, str(self._book.shared(value)), "</v></c>")
                    if len(value) > _WIDEST or "\n" in value:
                        lines = max(lines, _lines(value))
            elif value is not None:
                line += ('<c r="', letter, number, self._told(value))
        height = f' ht="{min(13.5 * lines + 2, _HIGHEST)}" customHeight="1"' if lines > 1 else ""
        line[0] = f'<row r="{number}"{height}>'
        line.append("</row>")
        return "".join(line)

    def _told(self, value: float | date) -> str:
        """The rest of a cell that holds no text."""
        if isinstance(value, bool):
            return f'" s="{self._plain}" t="b"><v>{int(value)}</v></c>'
        if isinstance(value, datetime):
            return f'" s="{self._moment}"><v>{_serial(value.replace(tzinfo=None))}</v></c>'
        if isinstance(value, date):
            return f'" s="{self._day}"><v>{_serial(datetime.combine(value, time()))}</v></c>'
        number = defined(value)
        shown = "/>" if number is None else f"><v>{number:.16G}</v></c>"
        return f'" s="{self._plain}"{shown}'

    @staticmethod
    def _width(column: int, name: str, rows: Sequence[Sequence[Cell]]) -> float:
        """Wide enough for the column's texts (the first ones tell), at most `_WIDEST`."""
        longest = max((_letters(row[column]) for row in rows[:_SEEN] if column < len(row)), default=0)
        return min(max(longest, len(name), 6) + 3, _WIDEST)


def _style(look: Format) -> int:
    return int(cast(Any, look)._get_xf_index())


def _serial(moment: datetime) -> str:
    """A moment as Excel counts it: in days."""
    return f"{(moment - _BEGINNING).total_seconds() / 86_400:.10f}".rstrip("0").rstrip(".")


def _lines(value: str) -> int:
    """How many lines a text takes in a column of the greatest width."""
    if "\n" not in value:
        return 1 + len(value) // (_WIDEST + 4)
    return sum(1 + len(line) // (_WIDEST + 4) for line in value.split("\n"))


def _letters(value: Cell) -> int:
    if isinstance(value, datetime):
        return 16
    return len(value) if isinstance(value, str) else len(str(value)) if value is not None else 0
