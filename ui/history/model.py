"""The audit trail as rows, newest first; a row is put into words only when it is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QObject, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QGuiApplication

from qcode.model.folding import fold
from qcode.store.history import Entry
from qcode.store.trail import taken_back
from ui.history.rows import Column, Index, TrailRows
from ui.history.said import said
from ui.panel_tree import ROW_HEIGHT
from ui.theme import scheme_of


class HistoryModel(TrailRows[Entry]):
    """The changes that fit the filter; `at` gives the one in a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()
        self._taken_back: set[int] = set()
        self._folded: list[str] = []
        self._gone = self.tr("taken back")
        self._heads = (self.tr("When"), self.tr("Who"), self.tr("What"))

    def show(self, entries: Sequence[Entry]) -> None:
        """Show this trail, which comes oldest first, with nothing filtered out."""
        self.entries, self._folded = entries, []
        self._taken_back = taken_back(entries)
        self.put(entries[::-1])

    def filter(self, coder: str, typed: str) -> None:
        """Show only what ``coder`` did ("" for everybody) and whose text holds every word of ``typed``."""
        words = fold(typed).split()
        if words and not self._folded:
            self._folded = [fold(said(entry.label)) for entry in self.entries]
        texts = self._folded if words else [""] * len(self.entries)
        fitting = [
            entry
            for entry, text in zip(self.entries, texts, strict=True)
            if coder in ("", entry.coder) and all(word in text for word in words)
        ]
        self.put(fitting[::-1])

    def data(self, index: Index, role: int = 0) -> object:
        entry = self.at(index.row()) if index.isValid() else None
        if entry is None:
            return None
        gone = entry.id in self._taken_back
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return f"{said(entry.label)} ({self._gone})" if gone else said(entry.label)
            case Qt.ItemDataRole.AccessibleTextRole:
                text = self._text(entry, index.column())
                return f"{text}, {self._gone}" if gone else text
            case Qt.ItemDataRole.ForegroundRole if gone:
                return QBrush(QColor(scheme_of(QGuiApplication.palette()).disabled))
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, ROW_HEIGHT)
            case _:
                return None

    def _text(self, entry: Entry, column: int) -> str:
        match column:
            case Column.WHEN:
                return moment_of(entry.at)
            case Column.WHO:
                return entry.coder
            case _:
                return said(entry.label)


def moment_of(moment: str) -> str:
    """Day and time of a stored moment where the reader is."""
    seconds = int(datetime.fromisoformat(moment).timestamp())
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(seconds), "d MMM yyyy HH:mm")
