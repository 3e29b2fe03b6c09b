"""The columns of a survey's file, a row each: the question, what it is, and what was answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from qcode.survey import columns as kinds
from qcode.survey.columns import Column
from ui.survey.words import ColumnWords
from ui.theme import scheme_of
from ui.theme.recolour import Recolour

QUIET = (kinds.LEFT_OUT, kinds.NAME)
WIDTHS = (290, 160)


class ColumnsList(QTreeWidget):
    """``chosen`` tells the place of the column in focus."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ColumnWords(self)
        self._columns: Sequence[Column] = ()
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHeaderLabels([self.tr("Column"), self.tr("What it is"), self.tr("Answers")])
        self.setAccessibleName(self.tr("Columns of the file"))
        self.header().setSectionsMovable(False)
        for section, width in enumerate(WIDTHS):
            self.header().resizeSection(section, width)
        self.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.current()))
        Recolour(self, self._colour)

    def current(self) -> int:
        """The place of the column in focus, -1 for none."""
        item = self.currentItem()
        return self.indexOfTopLevelItem(item) if item is not None else -1

    def show_columns(self, columns: Sequence[Column], samples: Callable[[int], list[str]]) -> None:
        """List these; the one in focus stays so, the first question is at first."""
        self._columns = columns
        blocked = QSignalBlocker(self)
        while self.topLevelItemCount() < len(columns):
            self.addTopLevelItem(QTreeWidgetItem())
        for column in columns:
            item = self.topLevelItem(column.at)
            assert item is not None
            said = (
                self._words.text(column),
                self._words.kind(column),
                self._words.holds(column, samples(column.at)),
            )
            for section, text in enumerate(said):
                item.setText(section, text)
                item.setToolTip(section, text)
        blocked.unblock()
        self._colour()
        if self.current() < 0 and columns:
            first = next((each.at for each in columns if each.kind in kinds.ASKED), 0)
            self.setCurrentIndex(self.model().index(first, 0))

    def _colour(self) -> None:
        scheme = scheme_of(self.palette())
        for column in self._columns:
            item = self.topLevelItem(column.at)
            if item is not None:
                ink = QBrush(QColor(scheme.quiet if column.kind in QUIET else scheme.ink))
                for section in range(3):
                    item.setForeground(section, ink)
