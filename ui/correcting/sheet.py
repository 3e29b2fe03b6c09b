"""The page while a transcript is corrected: one types in it as in any text, and labels that are hidden stay whole."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from ui.correcting.following import Following
from ui.correcting.keys import Meaning, meaning, reach
from ui.correcting.page_text import plain
from ui.correcting.typed_history import Spot
from ui.reader.sheet import Sheet


class CorrectingSheet(Sheet):
    """Takes what is typed, pasted and deleted; ``stopped`` tells that the border of two turns was in the way."""

    done_wished = Signal()
    leave_wished = Signal()
    menu_wished = Signal(QPoint)
    zoom_wished = Signal(int)
    stopped = Signal()
    exhausted = Signal()  # there is nothing more to take back, or to make again

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextEditorInteraction)
        for part in (self, self.viewport()):
            part.setAcceptDrops(False)  # words are moved by cut and paste
        self.setAccessibleName(self.tr("Transcript, being corrected"))
        self.typed = Following(self)

    # borders of turns

    def _border_between(self, start: int, end: int) -> bool:
        """True when a turn that stays by itself begins between two places."""
        first, last = self.typed.spot(start).line, self.typed.spot(end).line
        return any(not self.typed.manuscript.joins(line) for line in range(first + 1, last + 1))

    def remove(self, start: int, end: int) -> None:
        """Take away the words between two places; turns in between stay, empty if need be."""
        if not self._border_between(start, end):
            self._remove_stretch(self.typed.spot(start), self.typed.spot(end))
            return
        before = self.typed.manuscript
        with self.typed.together():
            for first, last in self._stretches(self.typed.spot(start), self.typed.spot(end)):
                self._remove_stretch(first, last)
        if self.typed.manuscript is before:
            self.stopped.emit()
        else:
            self.set_selection(start, start)

    def _stretches(self, start: Spot, end: Spot) -> Iterator[tuple[Spot, Spot]]:
        """What lies between two spots turn by turn, the last first."""
        lines, last = self.typed.manuscript.lines, end
        for line in range(end.line, start.line, -1):
            if not self.typed.manuscript.joins(line):
                yield Spot(line, 0), last
                last = Spot(line - 1, len(lines[line - 1].words))
        yield start, last

    def _remove_stretch(self, first: Spot, last: Spot) -> None:
        if first == last:
            return
        cursor = self.textCursor()
        cursor.setPosition(self.typed.place(first))
        cursor.setPosition(self.typed.place(last), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self.setTextCursor(cursor)

    def _make_room(self) -> None:
        """What is typed comes in place of what is selected, also over the border of two turns."""
        start, end = self.selection()
        if self._border_between(start, end):
            self.remove(start, end)

    def insert(self, text: str) -> None:
        """Put text in place of what is selected; each line end in it begins a new line of the turn."""
        with self.typed.together():
            self._make_room()
            self.textCursor().insertText(text)
        self.ensureCursorVisible()

    # keyboard

    def event(self, e: QEvent) -> bool:
        """Keys that mean something here are no commands of the window, and the other way round."""
        if e.type() == QEvent.Type.ShortcutOverride and isinstance(e, QKeyEvent):
            meant = meaning(e)
            if meant == Meaning.NOTHING:
                e.ignore()
                return False
            if meant in (Meaning.DONE, Meaning.LEAVE, Meaning.UNDO, Meaning.REDO):
                e.accept()
                return True
        return super().event(e)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        match meaning(e):
            case Meaning.DONE:
                self.done_wished.emit()
            case Meaning.LEAVE:
                self.leave_wished.emit()
            case Meaning.UNDO:
                self.undo()
            case Meaning.REDO:
                self.redo()
            case Meaning.NEW_LINE:
                self.insert("\n")
            case Meaning.CUT:
                self.cut()
            case Meaning.DELETE if self._border_between(*reach(e, self.textCursor())):
                self.remove(*reach(e, self.textCursor()))
            case Meaning.WRITE if self._border_between(*self.selection()):
                self.insert(e.text())
            case Meaning.NOTHING:
                e.ignore()
            case _:
                super().keyPressEvent(e)

    def inputMethodEvent(self, e: QInputMethodEvent) -> None:
        if e.commitString() or e.preeditString():
            self._make_room()
        start = self.textCursor().position() + e.replacementStart()
        if e.replacementLength() and self._border_between(start, start + e.replacementLength()):
            self.stopped.emit()
            return
        super().inputMethodEvent(e)

    def undo(self) -> None:
        """Take back what was typed last."""
        if not self.typed.undo():
            self.exhausted.emit()

    def redo(self) -> None:
        """Make what was taken back last again."""
        if not self.typed.redo():
            self.exhausted.emit()

    def cut(self) -> None:
        """Take the selected words to the clipboard."""
        if self.textCursor().hasSelection():
            self.copy()
            self.remove(*self.selection())

    # mouse and clipboard

    def mousePressEvent(self, e: QMouseEvent) -> None:
        """Selected words are not dragged: pressing on them begins another selection."""
        shift = e.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if e.button() == Qt.MouseButton.LeftButton and not shift:
            place = self.cursorForPosition(e.position().toPoint()).position()
            self.set_selection(place, place)
        super().mousePressEvent(e)

    def wheelEvent(self, e: QWheelEvent) -> None:
        if e.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wished.emit(1 if e.angleDelta().y() > 0 else -1)
            e.accept()
        else:
            super().wheelEvent(e)

    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        by_mouse = e.reason() == QContextMenuEvent.Reason.Mouse
        corner = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.menu_wished.emit(e.globalPos() if by_mouse else corner)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = plain(source.text())
        if text:
            self.insert(text)

    def createMimeDataFromSelection(self) -> QMimeData:
        first, last = (self.typed.spot(place) for place in self.selection())
        words = [line.words for line in self.typed.manuscript.lines[first.line : last.line + 1]]
        words[-1] = words[-1][: last.offset]
        words[0] = words[0][first.offset :]
        data = QMimeData()
        data.setText("\n".join(words))
        return data
