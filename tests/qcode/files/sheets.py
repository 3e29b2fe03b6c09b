"""Workbooks for tests, and short ways to read what is in a file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import xlsxwriter

from qcode.files.tables import Cell, read_sheets

_SHAPES = {
    dt.datetime: "yyyy-mm-dd hh:mm",
    dt.date: "yyyy-mm-dd",
    dt.time: "h:mm:ss",
    dt.timedelta: "[h]:mm:ss",
}


def workbook(path: Path, /, **sheets: Sequence[Sequence[object]]) -> Path:
    """An Excel file of these sheets; None leaves a cell empty."""
    with xlsxwriter.Workbook(str(path)) as book:
        shapes = {kind: book.add_format({"num_format": shape}) for kind, shape in _SHAPES.items()}
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for r, row in enumerate(rows):
                for c, cell in enumerate(row):
                    sheet.write(r, c, cell, shapes.get(type(cell)))
    return path


def text_file(path: Path, text: str, encoding: str = "utf-8") -> Path:
    """A file of exactly these characters."""
    path.write_bytes(text.encode(encoding))
    return path


def rows(path: Path) -> list[tuple[Cell, ...]]:
    """The rows of the one sheet in a file."""
    (sheet,) = read_sheets(path)
    return [*sheet.rows]
