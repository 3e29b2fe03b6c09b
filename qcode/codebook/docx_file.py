"""A codebook as the code list of a thesis appendix: a Word table of theme, subcode and meaning.

Reads any such table, and writes one with a column for when to use a code, when not, and an example where
the codebook has them. A Word table does not carry colours (they are drawn, not read), shortcuts,
origins, memos, ids, nor what is said about the codebook itself beyond its title.
"""

from __future__ import annotations

from pathlib import Path

from qcode.codebook import docx_document
from qcode.codebook.docx_tables import WordTable, WordText, word_text
from qcode.codebook.entries import Entry, build
from qcode.codebook.grid import Grid, Row, entries, grid_of
from qcode.errors import FileProblem
from qcode.model.code_draft import CodebookDraft
from qcode.model.paths import split
from qcode.sentence import worded

CARRIES = frozenset(("definition", "use_when", "use_not", "example"))


def read(path: Path) -> CodebookDraft:
    """The codes in the tables of a Word file; the text around the tables stays out, with a notice."""
    text = word_text(path)
    ours = any(table.mark == docx_document.MARK for table in text.tables)
    grids = [_grid(path.name, table, number) for number, table in enumerate(text.tables, start=1)]
    found = [grid for grid in grids if grid is not None]
    if not found:
        raise FileProblem(
            worded(
                "“{file}” has no table with a head such as theme, subcode and meaning. Nothing was read.",
                file=path.name,
            )
        )
    said = [entry for grid in found for entry in (_exact(grid) if ours else entries(grid))]
    codes, notices = build(path.name, said)
    about = [*(() if ours else _left_out(text, grids)), *(line for grid in found for line in grid.notices)]
    return CodebookDraft(
        title=(text.title if ours else "") or path.stem,
        codes=codes,
        notices=(*dict.fromkeys(about), *notices),
    )


def write(path: Path, draft: CodebookDraft) -> None:
    """Writes the codebook as a Word document with one table, on A4, its head repeated on every page."""
    docx_document.write(path, draft)


def _grid(file: str, table: WordTable, number: int) -> Grid | None:
    rows = [
        Row(worded("table {number}, row {row}", number=number, row=at), row.cells, row.across)
        for at, row in enumerate(table.rows, 1)
    ]
    return grid_of(file, rows, commas=table.mark != docx_document.MARK)


def _exact(grid: Grid) -> list[Entry]:
    """The entries of a table this program wrote: what is deeper than a subcode stands there as a path."""
    return [
        Entry(
            entry.where,
            (*entry.path[:1], *(name for part in entry.path[1:] for name in split(part))),
            entry.values,
        )
        for entry in entries(grid)
    ]


def _left_out(text: WordText, grids: list[Grid | None]) -> list[str]:
    said: list[str] = []
    if text.around:
        said.append(worded("The text around the tables was left out."))
    others = [str(number) for number, grid in enumerate(grids, start=1) if grid is None]
    if others:
        said.append(
            worded(
                "Tables without a head that names codes were left out: table {others}.",
                others=", ".join(others),
            )
        )
    return said
