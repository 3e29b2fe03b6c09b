"""The respondents of a survey in the project, with the dyad each belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from qcode.survey import Filled

KEY = Qt.ItemDataRole.UserRole
DYAD = 2


class FilledList(QTreeWidget):
    """``dyad_given`` tells the response and the dyad typed with F2."""

    dyad_given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHeaderLabels([self.tr("Pseudonym"), self.tr("Group"), self.tr("Dyad")])
        self.setAccessibleName(self.tr("Respondents; F2 changes the dyad"))
        self.setToolTip(
            self.tr("Respondents of two versions with the same dyad belong together; F2 changes it")
        )
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.itemDoubleClicked.connect(lambda item, _: self.editItem(item, DYAD))
        self.itemChanged.connect(self._typed)

    def show_respondents(self, people: Sequence[Filled]) -> None:
        """List these; whoever was in focus stays so."""
        current = self.currentItem()
        kept = current.data(0, KEY) if current is not None else ""
        blocked = QSignalBlocker(self)
        self.clear()
        for each in people:
            item = QTreeWidgetItem([each.pseudonym, each.group, each.dyad])
            item.setData(0, KEY, each.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.addTopLevelItem(item)
            if each.id == kept or self.currentItem() is None:
                self.setCurrentItem(item)
        blocked.unblock()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_F2 and item is not None:
            self.editItem(item, DYAD)
        else:
            super().keyPressEvent(event)

    def _typed(self, item: QTreeWidgetItem, column: int) -> None:
        """Told when the list has come to rest, for it is filled anew then."""
        if column == DYAD:
            key, dyad = item.data(0, KEY), item.text(DYAD)
            QTimer.singleShot(0, self, lambda: self.dyad_given.emit(key, dyad))
