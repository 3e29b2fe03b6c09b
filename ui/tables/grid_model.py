"""The rows and columns of a `Table` as one walks through them: labels, numbers, totals, and what stands beside and below these."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from qcode.model.numbers import Number, NumberFormat
from qcode.model.table import Table, TableRow
from ui.language import spoken
from ui.tables.arrangement import NATURAL, SeenRow, seen_rows
from ui.tables.copying import CopiedCell
from ui.tables.drawn import EMPTY, Drawn

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole


class Role(IntEnum):
    """What a cell holds besides its text."""

    SEEN = Qt.ItemDataRole.UserRole  # the SeenRow; None below the rows
    SHADE = Qt.ItemDataRole.UserRole + 1  # 0 to 1
    STRONG = Qt.ItemDataRole.UserRole + 2
    QUIET = Qt.ItemDataRole.UserRole + 3
    MARK = Qt.ItemDataRole.UserRole + 4  # a number to be read with care


class Place(NamedTuple):
    """What a cell counts, by the keys of its row and column, "" for totals; ``number`` is what stands there."""

    row: str
    column: str
    number: Number


class GridModel(QAbstractTableModel):
    """A `Table`, its rows in their own order or by a column; below them the totals and what the columns rest on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.table, self.seen = EMPTY, list[SeenRow]()
        self.folded: set[str] = set()
        self.by, self.backwards, self.without_empty, self.shaded = NATURAL, False, False, True
        self.care = ""  # how a number with a mark is to be read
        self._drawn = Drawn()
        self._broken: tuple[str, ...] = ()

    def show(self, what: Drawn) -> None:
        """Show another table."""
        if self.by > NATURAL and what.table.column_keys != self.table.column_keys:
            self.by = NATURAL
        self.beginResetModel()
        self.table, self._drawn, self._broken = what.table, what, ()
        self._see()
        self.endResetModel()

    def _see(self) -> None:
        self.seen = seen_rows(
            self.table.rows,
            self.folded,
            None if self.by == NATURAL else self._sorted_by,
            backwards=self.backwards,
            without_empty=self.without_empty,
        )

    def _sorted_by(self, row: TableRow) -> float | str:
        if self.by == 0:
            return row.label.casefold()
        return self._number(row, self.by) or 0.0

    def arrange(self, *, by: int | None = None, backwards: bool = False) -> None:
        """See the rows anew: by another column where one is given, and as ``folded`` and ``without_empty`` say now."""
        self.beginResetModel()
        if by is not None:
            self.by, self.backwards, self._broken = by, backwards, ()
        self._see()
        self.endResetModel()

    # columns

    @property
    def total_column(self) -> int:
        """Where the totals of rows stand, -1 for nowhere."""
        return self._drawn.total_column

    @property
    def width(self) -> int:
        """How many columns of numbers there are before the totals."""
        return len(self.table.columns)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else self._drawn.first_beside + len(self.table.beside)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.seen) + len(self._drawn.below)

    def key_of(self, column: int) -> str:
        """What a column of numbers counts; "" for labels and totals."""
        keys, beside = self.table.column_keys, self.table.beside
        if column >= self._drawn.first_beside:
            return beside[column - self._drawn.first_beside].key
        return keys[column - 1] if 0 < column <= len(keys) else ""

    def row_of(self, row: int) -> TableRow | None:
        """The row that is counted; None below the rows."""
        return self.seen[row].row if 0 <= row < len(self.seen) else None

    def head(self, section: int) -> str:
        """What stands over a column, on one line."""
        arrow = (" ↓" if self.backwards else " ↑") if section == self.by else ""
        return self.plain_head(section) + arrow

    def plain_head(self, section: int) -> str:
        """The name of a column."""
        if section >= self._drawn.first_beside:
            return spoken(self.table.beside[section - self._drawn.first_beside].head)
        if section == self.total_column:
            return spoken(self.table.total_label)
        return spoken(self.table.columns[section - 1] if section else self.table.corner)

    def break_heads(self, heads: tuple[str, ...]) -> None:
        """Show the heads with these line breaks until the next table or order."""
        if heads != self._broken:
            self._broken = heads
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= self.columnCount():
            return None
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.ToolTipRole:
            return self.plain_head(section)
        if role != _Role.DisplayRole:
            return None
        return self._broken[section] if self._broken else self.head(section)

    # cells

    def place(self, index: Index) -> Place | None:
        """What a number counts; None for labels, and for what only says what columns rest on."""
        column, below = index.column(), index.row() - len(self.seen)
        counts = index.isValid() and column > 0 and (below < 0 or (below == 0 and bool(self.table.totals)))
        if not counts:
            return None
        row = self.row_of(index.row())
        line = row or self._drawn.below[0]
        number = (
            self._beside(index.row(), column)
            if column >= self._drawn.first_beside
            else self._number(line, column)
        )
        return Place(row.key if row else "", self.key_of(column), number)

    def _number(self, row: TableRow, column: int) -> Number:
        if column == self.total_column:
            return row.total
        if column >= self._drawn.first_beside:
            side = self.table.beside[column - self._drawn.first_beside]
            at = self._drawn.at[id(row)]
            return side.values[at] if at < len(side.values) else None
        return row.values[column - 1] if 0 < column <= len(row.values) else None

    def _beside(self, row: int, column: int) -> Number:
        side = self.table.beside[column - self._drawn.first_beside]
        seen = self.row_of(row)
        return self._number(seen, column) if seen else side.total if row == len(self.seen) else None

    def _line(self, row: int) -> TableRow:
        return self.row_of(row) or self._drawn.below[row - len(self.seen)]

    def depth(self, row: int) -> int:
        """How deep a row is nested."""
        return self._line(row).depth

    def stands_out(self, row: int) -> bool:
        """True for themes over subcodes, and for the totals."""
        return self._strong(row, 0)

    def copied(self, row: int, column: int) -> CopiedCell:
        """What stands in a cell, as it is copied."""
        words = self.text(row, column)
        if column == 0 or column >= self._drawn.first_beside:
            return CopiedCell(words, self._beside(row, column) if column and words.isdecimal() else None)
        form = "count" if self._is_base(row) else self.table.format_of(column - 1)
        return CopiedCell(words, self._number(self._line(row), column), form)

    def as_seen(self) -> Table:
        """The table with the rows that are seen, in their order."""
        seen = [self._drawn.at[id(each.row)] for each in self.seen]
        beside = tuple(
            replace(side, values=tuple(side.values[at] for at in seen if at < len(side.values)))
            for side in self.table.beside
        )
        now = {at: number for number, at in enumerate(seen)}
        flags = frozenset((now[row], column) for row, column in self.table.flags if row in now)
        return replace(self.table, rows=tuple(each.row for each in self.seen), beside=beside, flags=flags)

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        line = self._line(row)
        if column == 0:
            return spoken(line.label)
        if column >= self._drawn.first_beside:
            side, number = self.table.beside[column - self._drawn.first_beside], self._beside(row, column)
            whole = row >= len(self.seen) or not line.depth
            if number is None:
                return ""
            if side.of is not None and whole:
                return self.tr("{part} of {whole}").format(part=number, whole=side.of)
            return self._drawn.form.text(number, self.width + 1)
        number = self._number(line, column)
        form = NumberFormat() if self._is_base(row) else self._drawn.form
        return "" if number is None else form.text(number, column - 1)

    def _is_base(self, row: int) -> bool:
        """True for what columns rest on, which are counts whatever stands above them."""
        return row >= len(self.seen) + bool(self.table.totals)

    def widest(self, column: int) -> str:
        """What needs most room in a column: its largest number, or who many of how many there are."""
        if column >= self._drawn.first_beside:
            return max((self.text(row, column) for row in range(self.rowCount())), key=len, default="")
        rows = [at for at in (self._drawn.widest[column - 1],) if at >= 0]
        rows += range(len(self.table.rows), len(self.table.rows) + len(self._drawn.below))
        return max((self._written(at, column) for at in rows), key=len, default="")

    def _written(self, row: int, column: int) -> str:
        """A number of a row of the table, or of those below, however many of them are seen."""
        number, below = self._number(self._drawn.line(row), column), row - len(self.table.rows)
        form = NumberFormat() if below >= bool(self.table.totals) else self._drawn.form
        return "" if number is None else form.text(number, column - 1)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        row, column = index.row(), index.column()
        match role:
            case _Role.DisplayRole:
                return self.text(row, column)
            case _Role.AccessibleTextRole:
                return self._spoken(row, column)
            case _Role.ToolTipRole:
                return self._tip(row, column)
            case Role.SEEN:
                return self.seen[row] if row < len(self.seen) else None
            case Role.SHADE:
                return self._shade(row, column)
            case Role.STRONG:
                return self._strong(row, column)
            case Role.QUIET:
                return self._quiet(row, column)
            case Role.MARK:
                return self._marked(row, column)
            case _:
                return None

    def _quiet(self, row: int, column: int) -> bool:
        line = self.row_of(row)
        if line is None:
            return self._is_base(row)
        return self._number(line, column) == 0 or (line.key, column - 1) in self._drawn.sure

    def _marked(self, row: int, column: int) -> bool:
        line = self.row_of(row)
        return line is not None and (line.key, column - 1) in self._drawn.flagged

    def _spoken(self, row: int, column: int) -> str:
        line = self._line(row)
        label = line.path.replace("/", ", ") or spoken(line.label)
        if column == 0:
            return label
        said = f"{label}; {self.plain_head(column)}: {self.text(row, column) or '–'}"
        return f"{said}. {self.care}" if self._marked(row, column) and self.care else said

    def _tip(self, row: int, column: int) -> str:
        line = self._line(row)
        if column == 0:
            return line.path.replace("/", " / ") or spoken(line.label)
        return self.care if self._marked(row, column) else ""

    def _shade(self, row: int, column: int) -> float:
        line = self.row_of(row)
        if (
            not self.shaded
            or self.table.meta.get("shade") is False
            or line is None
            or not 0 < column <= self.width
            or not self._drawn.most
        ):
            return 0.0
        if (line.key, column - 1) in self._drawn.sure:
            return 0.0
        return max(self._number(line, column) or 0.0, 0.0) / self._drawn.most

    def _strong(self, row: int, column: int) -> bool:
        """Themes over subcodes stand out in their name and total, and so do the totals."""
        line = self.row_of(row)
        if line is None:
            return row == len(self.seen) and bool(self.table.totals)
        return self._drawn.nested and line.depth == 0 and column in (0, self.total_column)
