"""What all tables leave out: one choice for the whole screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from qcode.tables.spec import EVERYTHING, TableFilter


class Filtering(QObject):
    """Holds the filter that every page counts by; ``changed`` tells that it is another."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter = EVERYTHING

    @property
    def filter(self) -> TableFilter:
        """What counts now."""
        return self._filter

    @property
    def limits(self) -> bool:
        """True when something is left out."""
        return self._filter != EVERYTHING

    def choose(self, wanted: TableFilter) -> None:
        """Count by another filter from here on."""
        if wanted != self._filter:
            self._filter = wanted
            self.changed.emit()

    def clear(self) -> None:
        """Let everything count again."""
        self.choose(EVERYTHING)
