"""Tables in Excel workbooks: the sheets a person sees, each cell with its type."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zipfile import BadZipFile, ZipFile, is_zipfile

import python_calamine as calamine

from qcode.errors import FileProblem
from qcode.files.archive import part_bytes
from qcode.files.encoding import unix_lines
from qcode.files.sheet import Cell, Sheet
from qcode.sentence import worded

_MOST_CELLS = 10_000_000  # in the rectangle around all cells of a sheet
_EXACT = 1e15  # up to here a float holds every whole number
_COUNT = re.compile(rb'<(?:\w+:)?sst\b[^>]*?\buniqueCount\s*=\s*["\'](\d+)["\']')
_FILLED = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br\s*=\s*["\']([A-Za-z]+)(\d+)["\'][^>]*(?<!/)>')


def read(path: Path, nothing: str) -> list[Sheet]:
    """The sheets that are not hidden; empty rows above and columns left of the first cell are left out.

    Raises FileProblem for a file that is damaged, locked, no workbook or too large.
    """
    damaged = worded(
        "“{file}” is damaged or not an Excel workbook. {nothing}", file=path.name, nothing=nothing
    )
    _refuse_fatal(path, damaged, nothing)
    try:
        with calamine.load_workbook(str(path)) as book:  # pyright: ignore[reportUnknownMemberType]
            return [_sheet(book, about.name) for about in book.sheets_metadata if _is_shown(about)]
    except calamine.PasswordError as error:
        raise FileProblem(
            worded(
                "“{file}” is locked with a password; save it without one. {nothing}",
                file=path.name,
                nothing=nothing,
            )
        ) from error
    except calamine.CalamineError as error:
        raise FileProblem(damaged) from error


def _is_shown(about: calamine.SheetMetadata) -> bool:
    return (
        about.visible == calamine.SheetVisibleEnum.Visible and about.typ == calamine.SheetTypeEnum.WorkSheet
    )


def _sheet(book: calamine.CalamineWorkbook, name: str) -> Sheet:
    sheet = book.get_sheet_by_name(name)
    rows = [tuple(map(_cell, row)) for row in sheet.to_python(skip_empty_area=True)]
    first = (sheet.start[0] if sheet.start else 0) + 1
    return Sheet(name, tuple(rows), tuple(range(first, first + len(rows))))


def _cell(value: str | float | bool | date | datetime | time | timedelta) -> Cell:
    """The cell's value: Excel keeps whole numbers as 3.0 and some dates as midnight."""
    if isinstance(value, str):
        return unix_lines(value) or None
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT:
        return int(value)
    if isinstance(value, datetime) and value.time() == time():
        return value.date()
    return value


def _refuse_fatal(path: Path, damaged: str, nothing: str) -> None:
    """Refuses what would end the program within calamine: counts and places that ask for endless memory."""
    if not is_zipfile(path):
        return  # locked or no workbook: calamine says which
    large = worded("“{file}” is too large to read. {nothing}", file=path.name, nothing=nothing)
    try:
        with ZipFile(path) as archive:
            for name in archive.namelist():
                if name.lower().endswith("sharedstrings.xml"):
                    _refuse_promise(part_bytes(archive, name, damaged, large) or b"", damaged)
                elif "worksheets/" in name.lower() and name.lower().endswith(".xml"):
                    _refuse_spread(part_bytes(archive, name, damaged, large) or b"", path, nothing)
    except BadZipFile as error:
        raise FileProblem(damaged) from error


def _refuse_promise(texts: bytes, damaged: str) -> None:
    """Refuses a workbook that promises more texts than it can hold."""
    promised = _COUNT.search(texts[:2000])
    if promised is not None and int(promised[1]) > len(texts):
        raise FileProblem(damaged)


def _refuse_spread(sheet: bytes, path: Path, nothing: str) -> None:
    """Refuses a sheet whose cells lie so far apart that the rectangle around them fills the memory."""
    places = {(_column(letters), int(row)) for letters, row in _FILLED.findall(sheet)}
    if not places:
        return
    columns, rows = [place[0] for place in places], [place[1] for place in places]
    if (max(columns) - min(columns) + 1) * (max(rows) - min(rows) + 1) > _MOST_CELLS:
        raise FileProblem(
            worded(
                "“{file}” is too large to read: a sheet has cells far from all others; delete those. "
                "{nothing}",
                file=path.name,
                nothing=nothing,
            )
        )


def _column(letters: bytes) -> int:
    """The number of a column: A is 1, AA is 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
