"""A sheet of a table file: rows of cells, each with the line it stands on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from qcode.files.encoding import unix_lines

# timedelta: Excel keeps a time of 25:30 as a length of time.
Cell = str | int | float | bool | date | datetime | time | timedelta | None


@dataclass(frozen=True)
class Sheet:
    """The rows of a sheet, blank ones too; ``lines`` holds for each the line or Excel row it begins on, from 1.

    An empty cell is None; rows may differ in length. ``notices`` say what was guessed about the file.
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    lines: tuple[int, ...]
    notices: tuple[str, ...] = ()

    def numbered(self) -> Iterator[tuple[int, tuple[Cell, ...]]]:
        """Each row with its line."""
        return zip(self.lines, self.rows, strict=True)

    def texts(self) -> list[list[str]]:
        """The rows with every cell as text."""
        return [[text(cell) for cell in row] for row in self.rows]


def text(cell: Cell) -> str:
    """A cell as a person sees it: dates and times the ISO way, yes or no, "" where it is empty."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "seconds")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, time):
        return cell.isoformat("seconds")
    if isinstance(cell, timedelta):
        minutes, seconds = divmod(round(cell.total_seconds()), 60)
        return f"{minutes // 60:02d}:{minutes % 60:02d}:{seconds:02d}"
    return unix_lines(str(cell))
