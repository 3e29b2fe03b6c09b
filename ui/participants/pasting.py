"""What a pasted block of cells would write, and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from qcode import participants
from qcode.errors import Refused
from qcode.participants import Cell
from qcode.participants.cells import PSEUDONYM
from ui.language import tr, translated
from ui.participants.listing import TRANSCRIPTS, Column, Person

TOO_WIDE = tr("What was copied has more columns than there are from here on; nothing was changed.")
TOO_LONG = tr(
    "What was copied has more rows than there are from here on; nothing was changed. Pasted from a pseudonym on, "
    "further rows become participants."
)


@dataclass(frozen=True)
class Target:
    """Where to paste: the first cell, and how many rows and columns are chosen from there on."""

    row: int
    column: int
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True)
class Paste:
    """Cells of people who are there, and a row each for those who are not: column keys with values."""

    cells: tuple[Cell, ...]
    new: tuple[tuple[tuple[str, str], ...], ...] = ()

    @property
    def size(self) -> int:
        """How many cells it fills."""
        return len(self.cells) + sum(map(len, self.new))

    def write(self, session: Session) -> None:
        """Write it all; raises Refused where something does not fit, and then none is to be kept."""
        participants.write(session, self.cells)
        for row in self.new:
            values = dict(row)
            person = participants.add(session, values.pop(PSEUDONYM))
            participants.write(session, [Cell(person.id, key, value) for key, value in values.items()])


def planned(
    people: Sequence[Person], columns: Sequence[Column], target: Target, block: Sequence[Sequence[str]]
) -> Paste:
    """What ``block`` writes at ``target``; one cell fills all that is chosen. Raises Refused where there is no room.

    How many transcripts somebody has cannot be pasted: that column is passed over.
    """
    if [len(row) for row in block] == [1]:
        block = [[block[0][0]] * target.columns] * target.rows
    width = max(map(len, block), default=0)
    if target.column + width > len(columns):
        raise Refused(translated(TOO_WIDE))
    keys = [column.key for column in columns[target.column : target.column + width]]
    rows = [[pair for pair in zip(keys, row, strict=True) if pair[0] != TRANSCRIPTS] for row in block]
    room = len(people) - target.row
    if len(rows) > room and PSEUDONYM not in keys:
        raise Refused(translated(TOO_LONG))
    there = zip(people[target.row :], rows, strict=False)
    cells = [Cell(person.id, key, value) for person, row in there for key, value in row]
    return Paste(tuple(cells), tuple(map(tuple, rows[room:])))
