"""The options of a question in their order: dragged or moved with Alt and the arrows, and how often each was chosen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qcode.model.paths import clean_name, same_name
from ui.imports.speakers_list import LabelLine
from ui.theme.spacing import SMALL


class OptionsTree(QTreeWidget):
    """``ordered`` tells that a person put them in another order; ``delete_wished`` that the one in focus is to go."""

    ordered = Signal()
    delete_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRootIsDecorated(False)
        self.setTabKeyNavigation(False)
        self.setHeaderLabels([self.tr("Options in order"), self.tr("Chosen")])
        self.setAccessibleName(self.tr("Options in order"))
        self.setToolTip(self.tr("Drag them, or move the one in focus with Alt and the arrows"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        QTimer.singleShot(0, self, self.ordered.emit)  # the row that was dragged is taken out after this

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.shift(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_wished.emit()
        else:
            super().keyPressEvent(event)

    def shift(self, step: int) -> None:
        """Moves the option in focus up (-1) or down (1)."""
        item = self.currentItem()
        place = self.indexOfTopLevelItem(item) if item is not None else -1
        if item is None or not 0 <= place + step < self.topLevelItemCount():
            return
        self.takeTopLevelItem(place)
        self.insertTopLevelItem(place + step, item)
        self.setCurrentItem(item)
        self.ordered.emit()

    def options(self) -> list[str]:
        """The options as they stand."""
        items = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        return [item.text(0) for item in items if item is not None]


class Options(QWidget):
    """The list with a line for an option nobody chose; ``changed`` tells the options as they are from now on."""

    changed = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: Counter[str] = Counter()
        self.tree = OptionsTree()
        self.more = LabelLine()
        self.more.setPlaceholderText(self.tr("an option nobody chose; Enter adds it"))
        self.more.setAccessibleName(self.tr("An option nobody chose"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.tree, 1)
        column.addWidget(self.more)
        self.tree.ordered.connect(lambda: self.changed.emit(self.tree.options()))
        self.tree.delete_wished.connect(self._delete)
        self.more.returnPressed.connect(self._add)

    def show_options(self, options: Sequence[str], chosen: Counter[str]) -> None:
        """Show these; whichever was in focus stays so."""
        self._chosen = chosen
        if self.tree.options() == list(options) and self.tree.topLevelItemCount():
            return
        current = self.tree.currentItem()
        kept = current.text(0) if current is not None else ""
        blocked = QSignalBlocker(self.tree)
        self.tree.clear()
        for option in options:
            item = QTreeWidgetItem([option, str(chosen[same_name(option)])])
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(0, option)
            self.tree.addTopLevelItem(item)
            if option == kept:
                self.tree.setCurrentItem(item)
        blocked.unblock()

    def _add(self) -> None:
        option, there = clean_name(self.more.text()), self.tree.options()
        if option and same_name(option) not in map(same_name, there):
            self.more.clear()
            self.changed.emit([*there, option])

    def _delete(self) -> None:
        """Only what nobody chose can go."""
        item = self.tree.currentItem()
        if item is not None and not self._chosen[same_name(item.text(0))]:
            self.changed.emit([each for each in self.tree.options() if each != item.text(0)])
