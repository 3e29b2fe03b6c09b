"""Plain rows for CSV and Excel: what a cell may hold, and how it becomes text."""

from __future__ import annotations

from datetime import date, datetime

from qcode.model.characters import clean
from qcode.model.numbers import defined

Cell = str | int | float | bool | date | datetime | None


def cell_text(value: Cell) -> str:
    """A cell as other programs read it: ISO dates, decimal points, nothing for what is undefined."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, int | float):
        number = defined(value)
        return "" if number is None else str(number)
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    return clean(value) if value else ""
