"""Columns dragged by their heads: what is wished is told, and the table stays as it is until the project says otherwise."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QHeaderView

from ui.participants.model import ParticipantsModel


class MovingColumns(QObject):
    """Lets the columns of attributes change places with each other; those every study has stay in front."""

    moved = Signal(str, int)  # the attribute, and its place among the attributes

    def __init__(self, head: QHeaderView, model: ParticipantsModel) -> None:
        super().__init__(head)
        self._head, self._model = head, model
        head.setSectionsMovable(model.writable)
        head.sectionMoved.connect(self._tell)

    def _tell(self, column: int, before: int, after: int) -> None:
        with QSignalBlocker(self._head):
            self._head.moveSection(after, before)
        self._head.viewport().update()
        self.wish(column, after)

    def wish(self, column: int, after: int) -> None:
        """Tell that a column is to stand in the place of another, if it is one that may move."""
        own = [each.key for each in self._model.columns if each.is_attribute]
        key = self._model.columns[column].key
        if key in own and self._model.writable:
            first = len(self._model.columns) - len(own)
            place = min(max(after - first, 0), len(own) - 1)
            if place != own.index(key):
                self.moved.emit(key, place)
