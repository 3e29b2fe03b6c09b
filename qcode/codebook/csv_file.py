"""A codebook as CSV: one row a code, its path in the first column.

Carries every field. The codebook's own title, description, language and source stand in the last
columns of the first row. Cells are written exactly as they are. A cell left empty says nothing, so that
a file with fewer columns never empties a field.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

from qcode.codebook.characters import clean, decode
from qcode.codebook.entries import FIELDS, build
from qcode.codebook.grid import Grid, Row, entries, first_value, grid_of, plain_list
from qcode.errors import FileProblem
from qcode.model.code_draft import CodebookDraft
from qcode.model.paths import join

CARRIES = frozenset((*FIELDS, "description", "language", "source"))
_ABOUT = ("title", "description", "language", "source")
_SEPARATORS = ",;\t"
_LONGEST_CELL = 10_000_000  # Python refuses cells beyond 131,072 characters unless told otherwise


def read(path: Path) -> CodebookDraft:
    """The codebook in a CSV file with a head row, or a bare list of names.

    Comma, semicolon and tab separate; the heads may be Dutch or English.
    """
    text = decode(path.read_bytes())
    if text is None:
        raise FileProblem(f"“{path.name}” is not a text file, whatever its name says. Nothing was read.")
    grid = _grid(path.name, text)
    codes, notices = build(path.name, entries(grid))
    about = {name: clean(first_value(grid, f"codebook_{name}")) for name in _ABOUT}
    return CodebookDraft(
        title=about["title"] or path.stem,
        codes=codes,
        description=about["description"],
        language=about["language"],
        source=about["source"],
        notices=(*grid.notices, *notices),
    )


def write(path: Path, draft: CodebookDraft) -> None:
    """Writes the codebook as UTF-8 with a byte order mark (for Excel), separated by commas."""
    about = [name for name in _ABOUT if getattr(draft, name)]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["path", *FIELDS, *(f"codebook_{name}" for name in about)])
        said = [str(getattr(draft, name)) for name in about]
        for names, code in draft.walk():
            values = ["" if (value := getattr(code, field)) is None else str(value) for field in FIELDS]
            writer.writerow([join(names), *values, *said])
            said = [""] * len(about)


def _grid(name: str, text: str) -> Grid:
    tables = [(separator, _rows(name, text, separator)) for separator in _separators(text)]
    grids = [grid for _, rows in tables if (grid := grid_of(name, rows)) is not None]
    if grids:
        return max(grids, key=lambda grid: grid.columns.known)
    bare = plain_list(name, _rows(name, text, "\x1f"))
    if bare is None or any(separator in text for separator in ",;"):
        raise FileProblem(
            f"“{name}” has no column that names the codes: give its columns heads such as "
            "path, or theme and subcode, and definition. Nothing was read."
        )
    return bare


def _separators(text: str) -> str:
    """The separators to try; a first line ``sep=;`` settles it."""
    first = text.split("\n", 1)[0].strip().casefold()
    return first[4] if len(first) == 5 and first.startswith("sep=") else _SEPARATORS


def _rows(name: str, text: str, separator: str) -> list[Row]:
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    rows: list[Row] = []
    line = 1
    try:
        for cells in reader:
            rows.append(Row(f"line {line}", tuple(cells)))
            line = reader.line_num + 1
    except csv.Error as error:
        raise FileProblem(f"“{name}”, line {line}: the quotes do not match. Nothing was read.") from error
    return rows
