"""The tables that were saved, in the column at the left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.theme import icon

KEY = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 30


class SavedList(QListWidget):
    """Tells by ``opened``, ``rename_wished`` and ``delete_wished`` what is wished of a saved table, by its id."""

    opened = Signal(str)
    rename_wished = Signal(str)
    delete_wished = Signal(str)
    menu_wished = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setIconSize(QSize(16, 16))
        self.setAccessibleName(self.tr("Saved tables"))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.itemClicked.connect(lambda item: self.opened.emit(item.data(KEY)))
        self.customContextMenuRequested.connect(self._menu)

    def show_saved(self, saved: Sequence[tuple[str, str]], opened: str, *, changed: bool) -> None:
        """List these (id and name); the one that is ``opened`` stands out, with a mark where it is not as it was saved."""
        kept = self.key
        self.blockSignals(True)
        self.clear()
        for key, name in saved:
            item = QListWidgetItem(icon("starred" if key == opened else "star"), name, self)
            item.setData(KEY, key)
            item.setToolTip(
                self.tr("{name} (changed)").format(name=name) if key == opened and changed else name
            )
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.toolTip())
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            if key == opened:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
                item.setText(f"{name} •" if changed else name)
        keys = [key for key, _ in saved]
        if kept in keys or opened in keys:
            self.setCurrentRow(keys.index(opened if opened in keys else kept))
        self.setFixedHeight(ROW_HEIGHT * len(saved) + 2 * self.frameWidth())
        self.blockSignals(False)

    @property
    def key(self) -> str:
        """The one in focus, "" for none."""
        item = self.currentItem()
        return str(item.data(KEY)) if item is not None else ""

    def _menu(self, point: QPoint) -> None:
        if self.itemAt(point) is not None:
            self.menu_wished.emit(self.viewport().mapToGlobal(point))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.key:
                self.opened.emit(self.key)
            case Qt.Key.Key_F2 if self.key:
                self.rename_wished.emit(self.key)
            case Qt.Key.Key_Delete if self.key:
                self.delete_wished.emit(self.key)
            case _:
                super().keyPressEvent(event)
