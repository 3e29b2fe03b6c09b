"""The parts of a report: ticked or not, put in order by dragging or by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from ui.theme.spacing import SMALL

KEY = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 28


class PartList(QListWidget):
    """``chosen`` carries all parts in order, and those that are left out."""

    chosen = Signal(tuple, frozenset)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAccessibleName(self.tr("Parts of the report"))
        self.setToolTip(self.tr("Space leaves a part out or takes it in; Alt+Up and Alt+Down move it"))
        self.itemChanged.connect(lambda _: self._tell())

    def show_parts(self, order: Sequence[str], left_out: frozenset[str]) -> None:
        """Show the parts as they are chosen; the one in focus stays so."""
        if (self.order(), self.left_out()) == (tuple(order), left_out):
            return
        current = self.currentItem().data(KEY) if self.currentItem() else order[0]
        self.blockSignals(True)
        self.clear()
        for part in order:
            item = QListWidgetItem(self._names().get(part, part), self)
            item.setData(KEY, part)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            item.setCheckState(Qt.CheckState.Unchecked if part in left_out else Qt.CheckState.Checked)
            height = item.sizeHint()
            height.setHeight(ROW_HEIGHT)
            item.setSizeHint(height)
        self.setCurrentRow(list(order).index(current) if current in order else 0)
        self.setFixedHeight(ROW_HEIGHT * len(order) + 2 * self.frameWidth() + SMALL)
        self.blockSignals(False)

    def _names(self) -> dict[str, str]:
        return {
            "method": self.tr("Method"),
            "questions": self.tr("Findings by research question"),
            "core": self.tr("Core category"),
            "model": self.tr("Model and relations"),
            "saturation": self.tr("Saturation"),
            "members": self.tr("Member checking"),
            "triangulation": self.tr("Triangulation"),
            "codes": self.tr("Appendix: code list"),
            "cited": self.tr("Appendix: quotations cited"),
            "trail": self.tr("Appendix: the audit trail"),
            "checklist": self.tr("Appendix: COREQ checklist"),
        }

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def order(self) -> tuple[str, ...]:
        """The parts from top to bottom."""
        return tuple(item.data(KEY) for item in self._items())

    def left_out(self) -> frozenset[str]:
        """Those that are not ticked."""
        return frozenset(
            item.data(KEY) for item in self._items() if item.checkState() is Qt.CheckState.Unchecked
        )

    def move_part(self, by: int) -> None:
        """Move the part in focus up (-1) or down (1)."""
        row = self.currentRow()
        if 0 <= row + by < self.count():
            item = self.takeItem(row)
            self.insertItem(row + by, item)
            self.setCurrentRow(row + by)
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_part(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.blockSignals(True)  # nothing is told while a part is in two places
        super().dropEvent(event)
        self.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.order(), self.left_out())
