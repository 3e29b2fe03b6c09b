"""Cells as text and back: how a value is shown, compared and copied."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

from PySide6.QtCore import QLocale

from qcode.errors import Refused
from qcode.participants import Value
from ui.language import tr, translated

_NUMBER_IN_TEXT = re.compile(r"(\d+)")
_TOO_LONG = tr("A cell of what was copied is too long; nothing was changed.")
Key = tuple[tuple[int, float, str], ...]


def shown(value: Value | None) -> str:
    """The value as it stands in a cell, with the decimal sign of the language."""
    if isinstance(value, float):
        return f"{value:.15g}".replace(".", QLocale().decimalPoint())
    return "" if value is None else str(value)


def order_of(value: Value | None) -> Key:
    """What a value is sorted by: numbers by size, also those within a text (R2 before R10)."""
    if isinstance(value, int | float):
        return ((0, float(value), ""),)
    pieces = _NUMBER_IN_TEXT.split(str(value or "").casefold())
    return tuple((0, float(piece), "") if piece.isdecimal() else (1, 0.0, piece) for piece in pieces if piece)


def copied(rows: Sequence[Sequence[str]]) -> str:
    """A block of cells as spreadsheets take it: tabs between cells, a line a row."""
    text = io.StringIO()
    csv.writer(text, dialect="excel-tab", lineterminator="\n").writerows(rows)
    return text.getvalue()


def pasted(text: str) -> list[list[str]]:
    """The block of cells in a text from a spreadsheet; every row has as many cells as the longest."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), dialect="excel-tab"))
    except csv.Error as error:
        raise Refused(translated(_TOO_LONG)) from error
    width = max(map(len, rows), default=0)
    return [[*row, *[""] * (width - len(row))] for row in rows]
