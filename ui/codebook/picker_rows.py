"""The rows of the picker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence

from ui.codebook.matching import Choice
from ui.list_rows import ROW, ListRow

Index = QModelIndex | QPersistentModelIndex


class RowKind(Enum):
    """What taking a row does."""

    CODE = auto()
    NEW = auto()
    IN_VIVO = auto()


@dataclass(frozen=True)
class PickerRow:
    """One thing to take; ``text`` is the name of a code, or the words of an in vivo code."""

    kind: RowKind
    text: str
    choice: Choice | None = None
    ticked: bool = False  # the words carry this code already


class PickerModel(QAbstractListModel):
    """The rows, as a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PickerRow] = []

    def show(self, rows: Sequence[PickerRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_at(self, place: int) -> PickerRow | None:
        """The row at ``place``, if there is one."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        match role:
            case _ if role == ROW:
                return self._shown(row)
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return self.words_of(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.said_of(row)
            case Qt.ItemDataRole.ToolTipRole:
                return (row.choice.definition or None) if row.choice else None
            case _:
                return None

    def _shown(self, row: PickerRow) -> ListRow:
        name, choice = self.words_of(row), row.choice
        if choice is None:
            new = row.kind == RowKind.NEW
            return ListRow(
                name, "add" if new else "quotation", key=_shown("Ctrl+Return" if new else "Ctrl+I")
            )
        number = str(choice.number or "")
        return ListRow(
            name,
            colour=choice.colour,
            beside=choice.above,
            key=number,
            key_in_focus="⏎",
            ticked=row.ticked,
        )

    def said_of(self, row: PickerRow) -> str:
        """What the row says to who does not see it."""
        parts = [self.words_of(row)]
        if row.ticked:
            parts.append(self.tr("on these words"))
        if row.choice and row.choice.above:
            parts.append(row.choice.above)
        return ", ".join(parts)

    def words_of(self, row: PickerRow) -> str:
        """What the row says."""
        match row.kind:
            case RowKind.NEW:
                return self.tr("New code “{name}”").format(name=row.text)
            case RowKind.IN_VIVO:
                return self.tr("Code with the words themselves")
            case _:
                return row.text


def _shown(keys: str) -> str:
    text = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return text.replace("Return", "⏎").replace("+", " ")
