"""Words of a memo that travel, by the clipboard or dragged, and what is dragged in from elsewhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from qcode.model.reference import SCHEME
from ui.memos import script
from ui.memos.pointed_text import PointedText

MEMO_MIME = "application/x-qcode-memo-text"
"""Text of a memo with its references, on its way from one place to another."""


class CarriedText(PointedText):
    """References stay what they are wherever the words go; ``takes`` tells what can be turned into one."""

    dropped = Signal(object)  # QMimeData that may be turned into a reference at the cursor

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.takes: Callable[[QMimeData], bool] = lambda _: False

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        text = script.text_of(self.document(), cursor.selectionStart(), cursor.selectionEnd())
        data = QMimeData()
        data.setText(self.chips.in_words(text))
        data.setData(MEMO_MIME, text.encode())
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasFormat(MEMO_MIME) or self.takes(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasFormat(MEMO_MIME):
            text = bytes(source.data(MEMO_MIME).data()).decode()
        elif self.takes(source):
            self.dropped.emit(source)
            return
        else:
            text = source.text()
        with self.one_step():
            script.insert(self.textCursor(), text)
        if SCHEME in text:
            self.referred.emit()

    def dragEnterEvent(self, e: QDragEnterEvent) -> None:
        super().dragEnterEvent(e)
        self._offer_copy(e)

    def dragMoveEvent(self, e: QDragMoveEvent) -> None:
        super().dragMoveEvent(e)
        self._offer_copy(e)

    def _offer_copy(self, event: QDropEvent) -> None:
        if not self.isReadOnly() and self.takes(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)  # a move would take it away where it came from
            event.accept()

    def dropEvent(self, e: QDropEvent) -> None:
        if self.isReadOnly() or not self.takes(e.mimeData()):
            super().dropEvent(e)
            return
        self.setTextCursor(self.cursorForPosition(e.position().toPoint()))
        self._offer_copy(e)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.dropped.emit(e.mimeData())
