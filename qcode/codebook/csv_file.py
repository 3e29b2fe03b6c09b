"""A codebook as CSV: one row a code, its path in the first column.

Carries every field. The codebook's own title, description, language and source stand in the last
columns of the first row. What a spreadsheet would calculate is kept from it. A cell left empty says nothing, so that
a file with fewer columns never empties a field.
"""

from __future__ import annotations

import csv
from pathlib import Path

from qcode.codebook.characters import clean
from qcode.codebook.entries import FIELDS, build
from qcode.codebook.grid import Grid, Row, entries, first_value, grid_of, plain_list, without_codes
from qcode.files.formulas import harmless
from qcode.files.tables import read_sheets, text
from qcode.model.code_draft import CodebookDraft
from qcode.model.paths import join
from qcode.sentence import worded

CARRIES = frozenset((*FIELDS, "description", "language", "source"))
_ABOUT = ("title", "description", "language", "source")


def read(path: Path) -> CodebookDraft:
    """The codebook in a CSV file with a head row, or a bare list of names.

    Comma, semicolon and tab separate; the heads may be Dutch or English.
    """
    grid = _grid(path)
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
            writer.writerow(list(map(harmless, [join(names), *values, *said])))
            said = [""] * len(about)


def _grid(path: Path) -> Grid:
    sheet = read_sheets(path, worded("Nothing was read."))[0]
    rows = [
        Row(worded("line {line}", line=line), tuple(map(text, cells))) for line, cells in sheet.numbered()
    ]
    found = grid_of(path.name, rows) or plain_list(path.name, rows)
    if found is None:
        raise without_codes(path.name)
    return found
