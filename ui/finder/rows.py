"""The rows of the box as a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.finder.entries import Entry
from ui.list_rows import ROW, ListRow

Index = QModelIndex | QPersistentModelIndex


class EntriesModel(QAbstractListModel):
    """The rows, as a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        said = f"{entry.before}{entry.name}{entry.after}"
        match role:
            case _ if role == ROW:
                return shown_as(entry)
            case Qt.ItemDataRole.UserRole:
                return entry
            case Qt.ItemDataRole.DisplayRole:
                return said
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return " · ".join(part for part in (said, entry.beside, entry.keys) if part)
            case _:
                return None


def shown_as(entry: Entry) -> ListRow:
    """How an entry is drawn: where words stand is told at the right end, so that the words keep the line."""
    return ListRow(
        entry.name,
        entry.sign,
        entry.colour,
        beside="" if entry.is_place else entry.beside,
        right=entry.keys or (entry.beside if entry.is_place else ""),
        passage=entry.is_place,
        before=entry.before,
        after=entry.after,
    )
