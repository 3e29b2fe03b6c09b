"""A codebook as an Excel workbook: one row a code, and a sheet about the codebook itself.

Carries every field. Every cell is written as text, so that a definition which begins with ``=`` stays a
definition. A cell left empty says nothing, so that a file with fewer columns never empties a field.
"""

# XlsxWriter comes without types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from qcode.codebook.characters import clean, printable
from qcode.codebook.entries import FIELDS, build
from qcode.codebook.grid import Grid, Row, entries, grid_of, plain_list, without_codes
from qcode.codebook.headings import LABELS, labels
from qcode.errors import FileProblem
from qcode.files.tables import Sheet, read_sheets, text
from qcode.model.code_draft import CodebookDraft
from qcode.model.colour import contrast
from qcode.model.paths import join, same_name
from qcode.sentence import worded

CARRIES = frozenset((*FIELDS, "description", "language", "source"))
_ABOUT = ("title", "description", "language", "source")
_WIDTHS = {"path": 34, "definition": 60, "use_when": 40, "use_not": 40, "example": 50, "memo": 40}
_LONGEST_CELL = 32_767
_OPTIONS = {"in_memory": True}


def read(path: Path) -> CodebookDraft:
    """The codebook in the first sheet with a head that names codes.

    Theme and subcode columns (an empty cell means the one above), a path column, or one indented column.
    """
    sheets = _sheets(path)
    about = _about(sheets)
    grid, skipped = _grid(path.name, [sheet for sheet in sheets if not _is_about(sheet[0])])
    codes, notices = build(path.name, entries(grid))
    draft = CodebookDraft(path.stem, codes, notices=(*skipped, *grid.notices, *notices))
    return replace(draft, **about)


def write(path: Path, draft: CodebookDraft) -> None:
    """Writes the workbook; raises FileProblem for a text longer than an Excel cell can hold."""
    _refuse_long(path, draft)
    contents = BytesIO()
    with xlsxwriter.Workbook(contents, _OPTIONS) as book:
        heads = labels(draft.language)
        _write_codes(book, book.add_worksheet(heads["codebook"]), draft, heads)
        sheet = book.add_worksheet(heads["about"])
        sheet.set_column(0, 0, 16, book.add_format({"bold": True, "valign": "top"}))
        sheet.set_column(1, 1, 90, book.add_format({"text_wrap": True, "valign": "top"}))
        for at, name in enumerate(_ABOUT):
            sheet.write_string(at, 0, heads[name])
            sheet.write_string(at, 1, printable(str(getattr(draft, name))))
    path.write_bytes(contents.getvalue())


def _write_codes(book: Workbook, sheet: Worksheet, draft: CodebookDraft, heads: dict[str, str]) -> None:
    columns = ("path", *FIELDS)
    head = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
    body = book.add_format({"text_wrap": True, "valign": "top"})
    for at, name in enumerate(columns):
        sheet.set_column(at, at, _WIDTHS.get(name, 12), body, {"hidden": name == "id"})
        sheet.write_string(0, at, heads[name], head)
    row = 0
    for row, (names, code) in enumerate(draft.walk(), start=1):
        sheet.write_string(row, 0, printable(join(names)))
        for at, name in enumerate(FIELDS, start=1):
            value = getattr(code, name)
            if value is not None:
                ground = _ground(book, str(value)) if name == "colour" else None
                sheet.write_string(row, at, printable(str(value)), ground)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, row, len(columns) - 1)


def _ground(book: Workbook, colour: str) -> Format:
    """A cell filled with the colour it names."""
    ink = "#FFFFFF" if contrast(colour, "#FFFFFF") > contrast(colour, "#000000") else "#000000"
    return book.add_format({"bg_color": colour, "font_color": ink, "valign": "top"})


def _refuse_long(path: Path, draft: CodebookDraft) -> None:
    for names, code in draft.walk():
        if any(len(str(getattr(code, name))) > _LONGEST_CELL for name in FIELDS):
            raise FileProblem(
                worded(
                    "“{file}” could not be written: a text of “{names}” is longer than the "
                    "{longest_cell} characters an Excel cell can hold.",
                    file=path.name.removeprefix(".").removesuffix(".part"),
                    names=join(names),
                    longest_cell=_LONGEST_CELL,
                )
            )


def _sheets(path: Path) -> list[tuple[str, list[Row]]]:
    """The sheets with their rows."""
    sheets = read_sheets(path, worded("Nothing was read."))
    return [(sheet.name, _rows(sheet, many=len(sheets) > 1)) for sheet in sheets]


def _rows(sheet: Sheet, many: bool) -> list[Row]:
    where = f"sheet “{sheet.name}”, row" if many else "row"
    return [Row(f"{where} {line}", tuple(map(text, cells))) for line, cells in sheet.numbered()]


def _grid(name: str, sheets: Sequence[tuple[str, list[Row]]]) -> tuple[Grid, list[str]]:
    """The table to read, and a notice for each sheet that looks like another codebook."""
    grids = [(sheet, grid) for sheet, rows in sheets if (grid := grid_of(name, rows)) is not None]
    grids = [(sheet, grid) for sheet, grid in grids if grid.rows]
    if grids:
        others = [
            worded("The sheet “{sheet}” was left out; save it as a file of its own to read it.", sheet=sheet)
            for sheet, _ in grids[1:]
        ]
        return grids[0][1], others
    filled = [rows for _, rows in sheets if not all(row.blank for row in rows)]
    bare = plain_list(name, filled[0]) if len(filled) == 1 else None
    if bare is None:
        raise without_codes(name)
    return bare, []


def _is_about(sheet: str) -> bool:
    return same_name(sheet) in {same_name(heads["about"]) for heads in LABELS.values()}


def _about(sheets: Sequence[tuple[str, list[Row]]]) -> dict[str, str]:
    """What the sheet about the codebook says of its title, description, language and source."""
    names = {same_name(heads[name]): name for heads in LABELS.values() for name in _ABOUT}
    said = {
        names[same_name(row.cell(0))]: clean(row.cell(1))
        for sheet, rows in sheets
        if _is_about(sheet)
        for row in rows
        if same_name(row.cell(0)) in names
    }
    return {name: text for name, text in said.items() if text}
