"""Tables and rows as CSV: UTF-8 with a byte order mark (Excel needs it), commas, CRLF.

Text that a spreadsheet would calculate gets an apostrophe before it, and only such text; numbers never do.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from qcode.files.formulas import harmless
from qcode.model.margins import base_values, margins
from qcode.model.table import Table, TableRow
from qcode.reports.made import Made
from qcode.reports.rows import Cell, cell_text


def write_rows(path: Path, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """One line a row under the head."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file, lineterminator="\r\n")
        out.writerow([_safe(cell) for cell in head])
        out.writerows([_safe(cell) for cell in row] for row in rows)


def _safe(cell: Cell) -> str | int:
    if type(cell) is int:  # most cells of large files are; True and False are not
        return cell
    return harmless(cell_text(cell)) if isinstance(cell, str) else cell_text(cell)


def write_table(path: Path, table: Table, _language: str = "en", _made: Made | None = None) -> None:
    """The table with whole paths as row labels, for indentation would be lost; the same in every language."""
    around = margins(table)
    head = [table.corner, *table.columns, *(margin.head for margin in around)]
    rows: list[Sequence[Cell]] = [
        [_label(row), *row.values, *(margin.values[at] for margin in around)]
        for at, row in enumerate(table.rows)
    ]
    if table.totals:
        last = (margin.total for margin in around)
        rows.append([table.total_label, *table.totals[: len(table.columns)], *last])
    rows += [[label, *values] for label, values in base_values(table)]
    write_rows(path, head, rows)


def _label(row: TableRow) -> str:
    return row.path or row.label
