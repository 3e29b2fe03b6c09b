"""A workbook of Excel while it is made: sheets, looks, and cells that stay what they are.

Text is always written as text, so nothing a participant said can become a formula.
"""

# XlsxWriter's own hints are incomplete.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportPrivateUsage=false

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, cast

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from qcode.errors import Refused
from qcode.model.characters import clean
from qcode.model.numbers import Number, defined
from qcode.reports.colours import ACCENT, LINE, QUIET
from qcode.reports.words import word
from qcode.sentence import worded

MOST_ROWS, MOST_COLUMNS, MOST_LETTERS = 1_048_576, 16_384, 32_767
WIDE = 6  # columns beyond which a sheet is printed on its side
MOST_LINKS = 65_530  # of one sheet
_LONGEST_NAME = 31
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\n\t]")

HEAD: dict[str, Any] = {
    "bold": True, "font_color": QUIET, "bottom": 2, "bottom_color": ACCENT, "text_wrap": True, "valign": "bottom",
}  # fmt: skip
LINED: dict[str, Any] = {"bottom": 1, "bottom_color": LINE}
TOTAL: dict[str, Any] = {"bold": True, "top": 2, "top_color": ACCENT}


@dataclass(frozen=True)
class Place:
    """Rows of a sheet that a cell leads to, counted from 0, first and last; the columns are those from the first to ``column``."""

    sheet: str
    first: int
    last: int
    column: int = 0

    @property
    def target(self) -> str:
        """The place as a link of Excel names it."""
        quoted = self.sheet.replace("'", "''")
        return f"internal:'{quoted}'!A{self.first + 1}:{column_letters(self.column)}{self.last + 1}"


def column_letters(column: int) -> str:
    """What Excel calls a column counted from 0: A, B … AA."""
    found = ""
    column += 1
    while column:
        column, at = divmod(column - 1, 26)
        found = chr(65 + at) + found
    return found


def line_height(text: str, letters: int) -> float:
    """How high a row has to be, in points, for a text in a column of so many letters."""
    return 13.5 * sum(1 + len(line) // letters for line in text.split("\n")) + 2


class Book:
    """A workbook built in memory, its formats made once each."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._buffer = BytesIO()
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self.book = Workbook(self._buffer, options)
        self.book.set_properties({"comments": "", "author": ""})
        self._formats: dict[tuple[tuple[str, object], ...], Format] = {}
        self._names: set[str] = {"history", ""}  # Excel keeps the first for itself
        self._links: dict[str, int] = {}
        self._shared: dict[str, int] = {}

    def format(self, **looks: object) -> Format:
        """A format with these looks; the same looks give the same format."""
        key = tuple(sorted(looks.items()))
        if key not in self._formats:
            self._formats[key] = self.book.add_format({"font_size": 10, "valign": "top", **looks})
        return self._formats[key]

    def keep(self, *names: str) -> None:
        """Keeps these names for sheets that come later."""
        self._names.update(name.casefold() for name in names)

    def sheet(self, name: str, *, kept: bool = False, kind: type[Worksheet] = Worksheet) -> Worksheet:
        """A new sheet that prints on A4, as wide as the page, called ``name`` or as near to it as can be.

        ``kept``: the name was kept for it.
        """
        called = name if kept else self._free(name)
        sheet: Worksheet = self.book.add_worksheet(called, worksheet_class=kind)
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_footer("&L&8&A&R&8&P / &N")
        return sheet

    def _free(self, wanted: str) -> str:
        """A name no sheet has: at most 31 characters, without those Excel forbids."""
        base = fitting_name(wanted) or word(self.language, "table")
        name, number = base, 2
        while name.casefold() in self._names:
            mark = f" {number}"
            name, number = cut(base, _LONGEST_NAME - len(mark)).rstrip() + mark, number + 1
        self._names.add(name.casefold())
        return name

    def text(self, sheet: Worksheet, row: int, column: int, text: str, look: Format) -> None:
        """Writes text as text, cut where Excel's cells end, and says so."""
        fit = self.fitting(text)
        if fit:
            sheet.write_string(row, column, fit, look)
        else:
            sheet.write_blank(row, column, None, look)

    def shared(self, text: str) -> int:
        """The number of a text among those all sheets share."""
        table: Any = self.book.str_table
        if text in self._shared:
            table.count += 1
        else:
            self._shared[text] = int(table._get_shared_string_index(self.fitting(text)))
        return self._shared[text]

    def fitting(self, text: str) -> str:
        """The text as a cell can hold it: without characters no file can hold, and cut, with a word about it, where it is too long."""
        fit = clean(text)
        # Excel counts UTF-16, so what lies outside the first plane counts twice.
        if fit.startswith("<r>"):  # XlsxWriter takes that for XML of its own
            fit = " " + fit
        if 2 * len(fit) <= MOST_LETTERS or _units(fit) <= MOST_LETTERS:
            return fit
        mark = word(self.language, "truncated")
        return cut(fit, MOST_LETTERS - len(mark) - 1) + mark

    def number(
        self,
        sheet: Worksheet,
        row: int,
        column: int,
        value: Number,
        look: Format,
        place: Place | None = None,
    ) -> None:
        """Writes a number, leading to a place where there is one, or an empty cell where there is no number."""
        value = defined(value)
        if value is None:
            sheet.write_blank(row, column, None, look)
            return
        if place is not None and self._may_link(sheet):
            sheet.write_url(row, column, place.target, look, str(value))
        sheet.write_number(row, column, value, look)

    def _may_link(self, sheet: Worksheet) -> bool:
        """Excel opens no sheet with more links than MOST_LINKS; what is beyond these leads nowhere."""
        name: str = cast(Any, sheet).name
        self._links[name] = self._links.get(name, 0) + 1
        return self._links[name] <= MOST_LINKS

    def save(self, path: Path) -> None:
        """Writes the file in one go."""
        self.book.close()
        path.write_bytes(self._buffer.getvalue())


def fitting_name(title: str) -> str:
    """The title as a sheet may be called, "" where nothing is left of it."""
    plain = _NOT_IN_NAMES.sub(" ", clean(title)).strip().strip("'")
    return cut(plain, _LONGEST_NAME).strip().strip("'")


def _units(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


def cut(text: str, units: int) -> str:
    """The beginning of the text that takes at most so many units of UTF-16, in whole characters."""
    if 2 * len(text) <= units:
        return text
    return text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore")


def refuse_too_many(rows: int, columns: int) -> None:
    """Raises Refused when there are more rows or columns than Excel holds."""
    if rows > MOST_ROWS or columns > MOST_COLUMNS:
        raise Refused(
            worded(
                "Excel holds {most_rows:,} rows and {most_columns:,} columns, this needs {rows:,} "
                "and {columns:,}; nothing was written. A .csv file has no such limit.",
                most_rows=MOST_ROWS,
                most_columns=MOST_COLUMNS,
                rows=rows,
                columns=columns,
            )
        )
