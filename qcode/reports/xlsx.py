"""Tables and rows as Excel files: numbers stay numbers, text stays text, heads stay in sight."""

# XlsxWriter's own hints are incomplete.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qcode.model.table import Table
from qcode.reports.made import Made
from qcode.reports.rows import Cell
from qcode.reports.words import word
from qcode.reports.writers import Rows
from qcode.reports.xlsx_book import Book, fitting_name, line_height
from qcode.reports.xlsx_chart import chart_sheet
from qcode.reports.xlsx_rows import rows_sheet
from qcode.reports.xlsx_table import table_sheet

_WIDE = 100  # letters of a note on one line


def write_rows(path: Path, head: Sequence[str], rows: Sequence[Sequence[Cell]], language: str = "en") -> None:
    """One line a row under a frozen head with filters; long texts wrap.

    Raises Refused when there are more rows or columns than Excel holds.
    """
    book = Book(language)
    rows_sheet(book, word(language, "table"), head, rows)
    book.save(path)


def write_sheets(path: Path, sheets: Sequence[Rows], language: str = "en") -> None:
    """A sheet for each list of rows, as `write_rows` makes one."""
    book = Book(language)
    for each in sheets:
        rows_sheet(book, each.name, each.head, each.rows)
    book.save(path)


def write_table(path: Path, table: Table, language: str = "en", made: Made | None = None) -> None:
    """The table, a native chart of its outermost rows where there is one, and a sheet that says what was counted, and of what.

    Raises Refused when there are more rows or columns than Excel holds.
    """
    book = Book(language)
    about, chart = word(language, "about"), word(language, "chart")
    book.keep(about, chart)
    table_sheet(book, fitting_name(table.title) or word(language, "table"), table)
    chart_sheet(book, chart, table)
    about_sheet(book, about, table, made)
    book.save(path)


def about_sheet(book: Book, name: str, table: Table, made: Made | None) -> None:
    """The title, the notes (what was counted, how, by which filters), and from which state of the project it was."""
    sheet = book.sheet(name, kept=True)
    sheet.set_column(0, 0, _WIDE)
    wrapped = book.format(text_wrap=True)
    book.text(sheet, 0, 0, table.title, book.format(bold=True, text_wrap=True))
    told = [*table.notes]
    if made is not None:
        told += [f"{label}: {value}" for label, value in made.facts(book.language)]
    for index, note in enumerate(told, start=1):
        book.text(sheet, index, 0, note, wrapped)
        sheet.set_row(index, line_height(note, _WIDE))
