"""The respondents of a survey on its way in: what the file calls them, their pseudonym, and whether they are known."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ui.survey.coming import Coming

ROW = Qt.ItemDataRole.UserRole
LINE, NAME, PSEUDONYM, GROUP, KNOWN = range(5)


class RespondentsList(QTreeWidget):
    """Pseudonyms are typed over with F2; ``renamed`` tells the row of the file and the pseudonym."""

    renamed = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setHeaderLabels(
            [
                self.tr("Line"),
                self.tr("Name in the file"),
                self.tr("Pseudonym"),
                self.tr("Group"),
                self.tr("Participant"),
            ]
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Respondents; F2 gives another pseudonym"))
        self.setToolTip(
            self.tr("F2 or a double click gives another pseudonym; a name in the file is not kept")
        )
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(True)
        self.itemDoubleClicked.connect(self._edit)
        self.itemChanged.connect(self._typed)

    def show_respondents(self, coming: Coming) -> None:
        """List them; whoever was in focus stays so."""
        people = coming.respondents
        current = self.currentItem()
        kept = current.data(0, ROW) if current is not None else -1
        blocked = QSignalBlocker(self)
        self.clear()
        for each in people:
            known = self.tr("in the project") if coming.is_known(each) else self.tr("new")
            line = str(coming.grid.lines[each.row])
            item = QTreeWidgetItem([line, each.name, each.pseudonym, coming.group_of(each), known])
            item.setData(0, ROW, each.row)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.addTopLevelItem(item)
            if each.row == kept or self.currentItem() is None:
                self.setCurrentItem(item, PSEUDONYM)
        blocked.unblock()
        self.setColumnHidden(NAME, not any(each.name for each in people))

    def edit_current(self) -> None:
        """Lets the pseudonym in focus be typed over."""
        self._edit(self.currentItem())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.edit_current()
        else:
            super().keyPressEvent(event)

    def _edit(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.editItem(item, PSEUDONYM)

    def _typed(self, item: QTreeWidgetItem, column: int) -> None:
        """Told when the list has come to rest, for it is filled anew then."""
        if column == PSEUDONYM:
            row, name = item.data(0, ROW), item.text(PSEUDONYM)
            QTimer.singleShot(0, self, lambda: self.renamed.emit(row, name))
