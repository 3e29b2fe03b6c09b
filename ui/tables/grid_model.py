"""The rows and columns of a `Table` as one walks through them: labels, numbers, totals, and what stands beside and below these."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from qcode.model.table import Table, TableRow
from ui.language import spoken
from ui.tables.arrangement import NATURAL, SeenRow, seen_rows
from ui.tables.drawn import Drawn
from ui.tables.seen_table import SeenTable

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


class GridModel(QAbstractTableModel):
    """A `Table`, its rows in their own order or by a column; below them the totals and what the columns rest on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cells = SeenTable()
        self.folded: set[str] = set()
        self.by, self.backwards, self.without_empty, self.shaded = NATURAL, False, False, True
        self.care = ""  # how a number with a mark is to be read
        self._broken: tuple[str, ...] = ()

    def show(self, what: Drawn) -> None:
        """Show another table."""
        if self.by > NATURAL and what.table.column_keys != self.table.column_keys:
            self.by = NATURAL
        self.beginResetModel()
        self._broken = ()
        self._see(what)
        self.endResetModel()

    @property
    def table(self) -> Table:
        """All of the table."""
        return self.cells.table

    @property
    def seen(self) -> Sequence[SeenRow]:
        """The rows that are seen."""
        return self.cells.seen

    def _see(self, what: Drawn) -> None:
        whole = SeenTable(what)

        def value(row: TableRow) -> float | str:
            return row.label.casefold() if self.by == 0 else whole.number(row, self.by) or 0.0

        rows = seen_rows(
            what.table.rows,
            self.folded,
            None if self.by == NATURAL else value,
            backwards=self.backwards,
            without_empty=self.without_empty,
        )
        self.cells = SeenTable(what, rows)

    def arrange(self, *, by: int | None = None, backwards: bool = False) -> None:
        """See the rows anew: by another column where one is given, and as ``folded`` and ``without_empty`` say now."""
        self.beginResetModel()
        if by is not None:
            self.by, self.backwards, self._broken = by, backwards, ()
        self._see(self.cells.drawn)
        self.endResetModel()

    # columns

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else self.cells.columns

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else self.cells.rows

    def key_of(self, column: int) -> str:
        """What a column of numbers counts; "" for labels and totals."""
        return self.cells.key_of(column)

    def head(self, section: int) -> str:
        """What stands over a column, on one line."""
        arrow = (" ↓" if self.backwards else " ↑") if section == self.by else ""
        return self.plain_head(section) + arrow

    def plain_head(self, section: int) -> str:
        """The name of a column."""
        return self.cells.plain_head(section)

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

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        row, column = index.row(), index.column()
        match role:
            case _Role.DisplayRole:
                return self.cells.text(row, column)
            case _Role.AccessibleTextRole:
                return self._spoken(row, column)
            case _Role.ToolTipRole:
                return self._tip(row, column)
            case Role.SEEN:
                return self.seen[row] if row < len(self.seen) else None
            case Role.SHADE:
                return self.cells.shade(row, column) if self.shaded else 0.0
            case Role.STRONG:
                return self.cells.strong(row, column)
            case Role.QUIET:
                return self.cells.quiet(row, column)
            case Role.MARK:
                return self.cells.marked(row, column)
            case _:
                return None

    def _spoken(self, row: int, column: int) -> str:
        line = self.cells.line(row)
        label = line.path.replace("/", ", ") or spoken(line.label)
        if column == 0:
            return label
        said = f"{label}; {self.plain_head(column)}: {self.cells.text(row, column) or '–'}"
        return f"{said}. {self.care}" if self.cells.marked(row, column) and self.care else said

    def _tip(self, row: int, column: int) -> str:
        line = self.cells.line(row)
        if column == 0:
            return line.path.replace("/", " / ") or spoken(line.label)
        return self.care if self.cells.marked(row, column) else ""
