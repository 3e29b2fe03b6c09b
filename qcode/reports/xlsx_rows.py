"""Plain rows on a sheet of Excel, under a frozen head with filters; long texts wrap.

A project has a hundred thousand rows, and XlsxWriter takes its time with each cell twice. So the rows are put into its sheet as
finished lines of XML; all else (widths, filters, looks, shared texts) stays its own work.
"""

# XlsxWriter's own hints are incomplete.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable, Sequence
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
        self.lines: Sequence[Callable[[], str]] = ()

    def _write_rows(self) -> None:
        super()._write_rows()  # the head
        for line in self.lines:
            cast(Any, self).fh.write(line())


class _Rows:
    """Writes rows on a sheet."""

    def __init__(self, book: Book, sheet: _RowsSheet) -> None:
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
        letters = [column_letters(column) for column in range(len(head))]
        self._sheet.lines = [
            self._line(index, row, letters, looks) for index, row in enumerate(rows, start=2)
        ]
        self._sheet.freeze_panes(1, 0)
        self._sheet.repeat_rows(0)
        if head:
            self._sheet.autofilter(0, 0, max(len(rows), 1), len(head) - 1)

    def _line(
        self, number: int, row: Sequence[Cell], letters: Sequence[str], looks: Sequence[Format]
    ) -> Callable[[], str]:
        """A row; which number each look has is known when the file is written."""
        cells: list[tuple[str, Format, str]] = []
        lines = 1
        for letter, look, value in zip(letters, looks, row, strict=False):
            if isinstance(value, str):
                if value:
                    cells.append((f'<c r="{letter}{number}" s="', look, self._text(value)))
                    lines = max(lines, _lines(value))
            elif (told := self._told(value)) is not None:
                cells.append((f'<c r="{letter}{number}" s="', *told))
        height = f' ht="{min(13.5 * lines + 2, _HIGHEST)}" customHeight="1"' if lines > 1 else ""
        begin = f'<row r="{number}"{height}>'

        def written() -> str:
            return begin + "".join([f"{place}{_style(look)}{end}" for place, look, end in cells]) + "</row>"

        return written

    def _text(self, value: str) -> str:
        return f'" t="s"><v>{self._book.shared(value)}</v></c>'

    def _told(self, value: float | date | None) -> tuple[Format, str] | None:
        if isinstance(value, bool):
            return self._plain, f'" t="b"><v>{int(value)}</v></c>'
        if isinstance(value, datetime):
            return self._moment, f'"><v>{_serial(value.replace(tzinfo=None))}</v></c>'
        if isinstance(value, date):
            return self._day, f'"><v>{_serial(datetime.combine(value, time()))}</v></c>'
        number = defined(value)
        return None if number is None else (self._plain, f'"><v>{number:.16G}</v></c>')

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
