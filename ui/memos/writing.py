"""A box to write in that saves by itself: after a pause, when it is left, and before anything else happens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.later import Later
from ui.memos.markdown import MarkdownLook

PAUSE = 2000
"""Milliseconds without a key after which what was written is saved."""


class WritingBox(QPlainTextEdit):
    """Plain Markdown. ``written`` says that there is something to save now."""

    written = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = ""
        self._pause = Later(self.settle, self, PAUSE)
        self.setTabChangesFocus(True)
        self._look = MarkdownLook(self)
        self.textChanged.connect(self._pause.soon)

    def show_text(self, text: str) -> None:
        """Show ``text`` as it is saved; where it is the same already, caret and undo stay."""
        self._saved = text
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
        self._pause.cancel()

    @property
    def unsaved(self) -> bool:
        """True when there are words that are not saved yet."""
        return self.toPlainText() != self._saved

    def settle(self) -> None:
        """Say that there is something to save, if there is."""
        self._pause.cancel()
        if self.unsaved:
            self.written.emit()

    def kept(self) -> None:
        """What is written now has been saved."""
        self._saved = self.toPlainText()

    def not_kept(self) -> None:
        """What is written now could not be saved; it stays to be saved later."""
        self._saved = ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settle()

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the box's own as long as it has something to take back; then they are the project's."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_for_project(event)
        ):
            event.ignore()
            return False
        return super().event(event)

    def _is_for_project(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.document().isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.settle()
            self.left.emit()
            return
        super().keyPressEvent(event)
