"""What was done, as rows of when, who and what: the rows, and the list they stand in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")


class Column(IntEnum):
    """What stands where."""

    WHEN = 0
    WHO = 1
    WHAT = 2


class TrailRows(QAbstractTableModel, Generic[T]):
    """Rows under heads; what a cell says is up to each kind of row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads: Sequence[str] = ()
        self._shown: Sequence[T] = ()

    def at(self, row: int) -> T | None:
        """What stands in ``row``."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def put(self, shown: Sequence[T]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None


def trail_list(model: QAbstractTableModel, name: str, widths: Mapping[Column, int]) -> QTreeView:
    """A list of such rows, called ``name`` to who hears the screen, in which what was done has the room that is left."""
    view = QTreeView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setRootIsDecorated(False)
    view.setUniformRowHeights(True)
    view.setAllColumnsShowFocus(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    head = view.header()
    head.setSectionsMovable(False)
    head.setStretchLastSection(False)
    for column, width in widths.items():
        head.resizeSection(column, width)
    head.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
    return view
