"""What is written in its place: a line and a box that look like text until one writes in them, and save when left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.growing import GrowingBox
from ui.later import AT_LATEST, Later
from ui.theme.fonts import resized

PAUSE = 2000
"""Milliseconds without a key after which a comment is saved."""
MENUS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
"""Reasons for losing the keyboard after which it comes back."""
_Undo, _Redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class NameLine(QLineEdit):
    """One line. ``written`` says that there is something to save now; Enter keeps what is written, Esc does not."""

    written = Signal()
    left = Signal()
    ended = Signal()  # the keyboard is elsewhere

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = ""
        self.setProperty("inplace", True)
        self.setFont(resized(self.font(), self.font().pixelSize(), bold=True))

    def show_text(self, text: str) -> None:
        """Show ``text`` as it is saved; where it is the same already, the caret stays."""
        self._saved = text
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def kept(self) -> None:
        """What is written now has been saved."""
        self._saved = self.text()

    @property
    def unsaved(self) -> bool:
        """True when something else is written than is saved."""
        return self.text() != self._saved

    def settle(self) -> None:
        """Say that there is something to save, if there is."""
        if self.unsaved:
            self.written.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settle()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.setText(self._saved)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the project's where nothing was typed."""
        if isinstance(event, QKeyEvent) and is_for_project(
            event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in MENUS:
            self.settle()
            self.setCursorPosition(0)
            self.ended.emit()


class CommentBox(GrowingBox):
    """Several lines. ``written`` says that there is something to save now: after a pause, and when it is left."""

    written = Signal()
    left = Signal()
    ended = Signal()  # the keyboard is elsewhere

    def __init__(self, name: str, parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(name, parent, lines=lines)
        self._saved = ""
        self._pause = Later(self.settle, self, PAUSE, AT_LATEST)
        self.setProperty("inplace", True)
        self.textChanged.connect(self._pause.soon)

    def show_text(self, text: str) -> None:
        """Show ``text`` as it is saved; where it is the same already, caret and undo stay."""
        if text != self.toPlainText():
            self.setPlainText(text)
        self._saved = text
        self._pause.cancel()

    def kept(self) -> None:
        """What is written now has been saved."""
        self._saved = self.toPlainText()

    @property
    def unsaved(self) -> bool:
        """True when something else is written than is saved."""
        return self.toPlainText() != self._saved

    def settle(self) -> None:
        """Say that there is something to save, if there is."""
        self._pause.cancel()
        if self.unsaved:
            self.written.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (enter and control):
            self.settle()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the project's where nothing was typed."""
        document = self.document()
        if isinstance(event, QKeyEvent) and is_for_project(
            event, undo=document.isUndoAvailable(), redo=document.isRedoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in MENUS:
            self.settle()
            self.ended.emit()


def is_for_project(event: QKeyEvent, *, undo: bool, redo: bool) -> bool:
    """True for the keys of undo and redo where a field has nothing of its own to take back or make again."""
    if event.type() != QEvent.Type.ShortcutOverride:
        return False
    return (event.matches(_Undo) and not undo) or (event.matches(_Redo) and not redo)
