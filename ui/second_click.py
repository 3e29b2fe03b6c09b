"""A slow second click on a row, as file managers take it: the name is to be typed over."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QTreeView

STILL_A_DOUBLE_CLICK = 50
"""Milliseconds beyond the time of a double click, for a slow machine to tell of its second half."""


class SecondClick(QObject):
    """Watches a tree; ``made`` is the row that was clicked once more, when no double click came of it."""

    made = Signal(QModelIndex)

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        self._row = QPersistentModelIndex()
        self._from = QPoint()
        self._just_arrived = False  # the click that brings the keyboard here is a first one
        self.waiting = QTimer(self)
        self.waiting.setSingleShot(True)
        self.waiting.timeout.connect(self._tell)
        tree.installEventFilter(self)
        tree.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.FocusIn if isinstance(event, QFocusEvent):
                self._just_arrived = event.reason() == Qt.FocusReason.MouseFocusReason
            case QEvent.Type.MouseButtonPress if isinstance(event, QMouseEvent):
                self._press(event)
            case QEvent.Type.MouseMove if isinstance(event, QMouseEvent):
                self._drag(event)
            case QEvent.Type.MouseButtonRelease if self._row.isValid():
                self.waiting.start(QApplication.doubleClickInterval() + STILL_A_DOUBLE_CLICK)
            case QEvent.Type.MouseButtonDblClick | QEvent.Type.KeyPress | QEvent.Type.FocusOut:
                self._forget()
            case QEvent.Type.Wheel | QEvent.Type.ContextMenu | QEvent.Type.Drop:
                self._forget()
            case _:
                pass
        return super().eventFilter(watched, event)

    def _press(self, event: QMouseEvent) -> None:
        arrived, self._just_arrived = self._just_arrived, False
        self._forget()
        self._from = event.position().toPoint()
        row = self._tree.indexAt(self._from)
        alone = self._tree.selectionModel().selectedRows() == [row]
        on_name = row.isValid() and self._tree.visualRect(row).contains(self._from)
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if on_name and alone and plain and not arrived and row == self._tree.currentIndex():
            self._row = QPersistentModelIndex(row)

    def _drag(self, event: QMouseEvent) -> None:
        moved = (event.position().toPoint() - self._from).manhattanLength()
        if event.buttons() and moved >= QApplication.startDragDistance():
            self._forget()

    def _forget(self) -> None:
        self._row = QPersistentModelIndex()
        self.waiting.stop()

    def _tell(self) -> None:
        row = self._tree.currentIndex()
        is_here = self._row.isValid() and row == self._row and self._tree.hasFocus()
        self._forget()
        if is_here:
            self.made.emit(row)
