"""Keys and what they do, in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.keys.line import KeyLine
from ui.keys.listed import KeyGroup
from ui.theme import SectionHeading
from ui.theme.spacing import LARGE, SMALL, TIGHT, WIDE

NARROWEST = 330
MOST_COLUMNS = 3
HEADING_ROWS = 2
"""A heading takes the room of so many rows."""


class KeyColumns(QWidget):
    """Groups of keys, each whole in one column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: Sequence[KeyGroup] = ()
        self._count = MOST_COLUMNS
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, SMALL, LARGE, LARGE)
        row.setSpacing(WIDE)
        self._columns = [QWidget(self) for _ in range(MOST_COLUMNS)]
        for column in self._columns:
            row.addWidget(column, 1)

    def spread(self, width: int) -> None:
        """Use as many columns as fit in ``width``."""
        count = max(1, min(MOST_COLUMNS, width // NARROWEST))
        if count != self._count:
            self._count = count
            self.show_groups(self._groups)

    def show_groups(self, groups: Sequence[KeyGroup]) -> None:
        """Show these groups, in reading order from column to column."""
        self._groups = groups
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        for old in self._columns:
            row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._columns = [self._column(each) for each in shared(groups, self._count)]
        for column in self._columns:
            row.addWidget(column, 1)

    def _column(self, groups: Sequence[KeyGroup]) -> QWidget:
        column = QWidget(self)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(TIGHT)
        for place, group in enumerate(groups):
            if place:
                lines.addSpacing(SMALL)
            lines.addWidget(SectionHeading(group.title, parent=column))
            for row in group.rows:
                lines.addWidget(KeyLine(row, column))
        lines.addStretch(1)
        return column


def shared(groups: Sequence[KeyGroup], count: int) -> list[list[KeyGroup]]:
    """``groups`` shared over columns of about one height, in their order."""
    sizes = [len(group.rows) + HEADING_ROWS for group in groups]
    whole, done = sum(sizes), 0
    columns: list[list[KeyGroup]] = [[] for _ in range(count)]
    for group, size in zip(groups, sizes, strict=True):
        middle = done + size / 2
        columns[min(count - 1, int(middle * count / whole))].append(group)
        done += size
    return columns
