"""Who speaks in a transcript: tick who interviews, give another name, take one away, add one."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.imports.incoming import Incoming
from ui.theme.spacing import SMALL

NAME = Qt.ItemDataRole.UserRole


class LabelLine(QLineEdit):
    """A line whose Enter means this line and not the dialog around it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class SpeakersList(QTreeWidget):
    """One row a speaker; Delete is the wish that it is none."""

    delete_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRootIsDecorated(False)
        self.setHeaderLabels([self.tr("Tick who interviews"), self.tr("Turns")])
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setAccessibleName(self.tr("Speakers; tick who interviews"))
        self.setToolTip(self.tr("Space ticks who interviews; F2 gives another name"))
        self.setTabKeyNavigation(False)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_wished.emit()
        else:
            super().keyPressEvent(event)

    def current(self) -> str:
        """The speaker in focus, "" for none."""
        item = self.currentItem()
        return item.data(0, NAME) if item is not None else ""

    def show_speakers(self, each: Incoming) -> None:
        """List who speaks in this transcript; whoever was in focus stays so."""
        kept = self.current()
        blocked = QSignalBlocker(self)
        self.clear()
        for name in each.draft.speakers:
            item = QTreeWidgetItem([name, str(each.turns_of(name))])
            item.setData(0, NAME, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable)
            asks = name in each.draft.interviewers
            item.setCheckState(0, Qt.CheckState.Checked if asks else Qt.CheckState.Unchecked)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.addTopLevelItem(item)
            if name == kept:
                self.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        blocked.unblock()


class Speakers(QWidget):
    """The list with what can be done to it; each signal is a wish about the speaker named."""

    take_away_wished = Signal(str)
    add_wished = Signal(str)
    rename_wished = Signal(str, str)
    interviews_wished = Signal(str, bool)
    looked_at = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = SpeakersList()
        self.list.delete_wished.connect(self._take_away)
        self.list.itemChanged.connect(self._changed)
        self.list.currentItemChanged.connect(self._look)
        self.none = QPushButton(self.tr("Not a speaker"))
        self.none.setToolTip(self.tr("What stands after this label is ordinary text"))
        self.none.clicked.connect(self._take_away)
        self.label = LabelLine()
        self.label.setPlaceholderText(self.tr("label in the text"))
        self.label.setAccessibleName(self.tr("Label of a speaker who was missed"))
        self.label.returnPressed.connect(self._add)
        self.add = QPushButton(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add speaker"))
        self.add.clicked.connect(self._add)
        self._place()

    def _place(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for part in (self.none, self.label, self.add):
            row.addWidget(part, 1 if part is self.label else 0)
        for button in (self.none, self.add):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.list, 1)
        column.addLayout(row)

    def show_speakers(self, each: Incoming) -> None:
        """Show who speaks in this transcript."""
        self.list.show_speakers(each)
        self.none.setEnabled(bool(self.list.current()))

    def current(self) -> str:
        """The speaker in focus, "" for none."""
        return self.list.current()

    def _look(self) -> None:
        self.none.setEnabled(bool(self.current()))
        self.looked_at.emit(self.current())

    def _take_away(self) -> None:
        if self.current():
            self.take_away_wished.emit(self.current())

    def _add(self) -> None:
        label = " ".join(self.label.text().split())
        if label:
            self.add_wished.emit(label)

    def _changed(self, item: QTreeWidgetItem) -> None:
        """The tick was set or the name typed over; told when the list has come to rest, for it is filled anew then."""
        old, new = item.data(0, NAME), " ".join(item.text(0).split())
        asks = item.checkState(0) == Qt.CheckState.Checked
        if new != old:
            QTimer.singleShot(0, self, lambda: self.rename_wished.emit(old, new))
        else:
            QTimer.singleShot(0, self, lambda: self.interviews_wished.emit(old, asks))
