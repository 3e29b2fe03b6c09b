"""A box to write in that saves by itself: after a pause, when it is left, and before anything else happens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.later import AT_LATEST, Later
from ui.memos import script
from ui.memos.carried_text import CarriedText
from ui.memos.typing_keys import TypingKeys

PAUSE = 2000
"""Milliseconds without a key after which what was written is saved."""


class WritingBox(CarriedText):
    """The text of a memo as it is written. ``written`` says that there is something to save now."""

    written = Signal()
    left = Signal()
    reference_wished = Signal()
    bracketed = Signal()  # two brackets were typed, which ask for a reference in their place

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = self._shown = ""
        self._pause = Later(self.settle, self, PAUSE, AT_LATEST)
        self._keys = TypingKeys(self)
        self.edited.connect(self._pause.soon)
        self.fill("")

    # what is written

    def text(self) -> str:
        """What is written now, as a memo keeps it."""
        raw = self.document().toRawText()
        return self._saved if raw == self._shown else script.text_of(self.document())

    def show_text(self, text: str) -> None:
        """Show ``text`` as it is saved; where it is the same already, caret and undo stay."""
        if text != self.text():
            self.fill(text)
        self._saved, self._shown = text, self.document().toRawText()
        self._pause.cancel()
        self.referred.emit()

    @property
    def unsaved(self) -> bool:
        """True when there are words that are not saved yet."""
        return self.text() != self._saved

    def settle(self) -> None:
        """Say that there is something to save, if there is."""
        self._pause.cancel()
        if self.unsaved:
            self.written.emit()

    def kept(self) -> None:
        """What is written now has been saved."""
        self._saved, self._shown = self.text(), self.document().toRawText()

    def not_kept(self) -> None:
        """What is written now could not be saved; it stays to be saved later."""
        self._saved = self._shown = ""

    # keys

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the box's own as long as it has something to take back; then they are the project's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._is_for_project(event):
                event.ignore()
                return False
            if self._keys.knows(event):
                event.accept()
                return True
        if event.type() == QEvent.Type.PaletteChange:
            self._look.rehighlight()
        return super().event(event)

    def _is_for_project(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.document().isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.settle()
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            self._reverse(event)
        elif self._keys.press(event):
            event.accept()
        elif self._keys.is_plain(event):
            super().keyPressEvent(event)
            if event.text() == "[" and self._keys.after_two_brackets():
                self.bracketed.emit()
        else:
            with self.one_step():
                super().keyPressEvent(event)

    def _reverse(self, event: QKeyEvent) -> None:
        self._shaped = True
        super().keyPressEvent(event)
        self._shaped = False
        self.referred.emit()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Tab sets an item of a list in; elsewhere it goes on to what comes next."""
        if self._keys.sets_in():
            return False
        return super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._follow_cursor()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._follow_cursor()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settle()
