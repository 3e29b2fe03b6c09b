"""What keys mean while one writes a memo: deeds, lists that go on, marks that are never stepped into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from ui.memos import marking
from ui.memos.lines import Kind, line_of
from ui.memos.shapes import line_at, shape_of
from ui.memos.text_deeds import DEEDS, REFER, TextDeed

if TYPE_CHECKING:
    from ui.memos.writing import WritingBox

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_REFERENCE = QKeySequence(REFER)
_BY_KEYS = {QKeySequence(deed.keys): deed for deed in DEEDS}


class TypingKeys(QObject):
    """Between the keyboard and one box."""

    def __init__(self, box: WritingBox) -> None:
        super().__init__(box)
        self._box = box

    def knows(self, event: QKeyEvent) -> bool:
        """True for keys that do something to the text here, whatever they mean elsewhere."""
        pressed = _pressed(event)
        return not self._box.isReadOnly() and (pressed == _REFERENCE or _deed(pressed) is not None)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False where it is for the box itself."""
        if event.key() in _ENTER and self._open():
            return True
        if self._box.isReadOnly():
            return False
        pressed = _pressed(event)
        if pressed == _REFERENCE:
            self._box.reference_wished.emit()
            return True
        deed = _deed(pressed)
        if deed is not None:
            self._box.carry_out(deed)
            return True
        return self._move(event)

    def _open(self) -> bool:
        reference = self._box.selected_reference()
        if reference is not None:
            self._box.opened.emit(reference.target, reference.id)
        return reference is not None

    def _move(self, event: QKeyEvent) -> bool:
        key, shift = event.key(), bool(event.modifiers() & _Modifier.ShiftModifier)
        if event.modifiers() & (_Modifier.ControlModifier | _Modifier.AltModifier) and key != _Key.Key_Left:
            return False
        match key:
            case _Key.Key_Return | _Key.Key_Enter if not shift:
                return self._go_on()
            case _Key.Key_Tab | _Key.Key_Backtab:
                return self._set_in(-1 if key == _Key.Key_Backtab else 1)
            case _Key.Key_Backspace:
                return self._step_back()
            case _Key.Key_Delete:
                return self._join_next()
            case _Key.Key_Left:
                return self._before_mark(shift)
            case _:
                return False

    def _go_on(self) -> bool:
        cursor = self._box.textCursor()
        with self._box.one_step():
            marking.go_on(cursor)
            self._box.setTextCursor(cursor)
        return True

    def sets_in(self) -> bool:
        """True where Tab belongs to the list one writes in."""
        return not self._box.isReadOnly() and line_at(self._box.textCursor().block()).is_item

    def _set_in(self, steps: int) -> bool:
        cursor = self._box.textCursor()
        with self._box.one_step():
            for block in marking.selected_lines(cursor):
                marking.move(block, steps)
        return True

    def _step_back(self) -> bool:
        """At the start of an item one step out; at the start of what is no item any more, its mark goes."""
        cursor = self._box.textCursor()
        block, line = cursor.block(), line_at(cursor.block())
        if cursor.hasSelection() or not line.mark or cursor.positionInBlock() > len(line.mark):
            return False
        with self._box.one_step():
            if not (line.indent and marking.move(block, -1)):
                marking.set_mark(block, line, "")
                if line.kind is Kind.NUMBER and block.next().isValid():
                    marking.renumber(block.next())
        return True

    def _join_next(self) -> bool:
        """At the end of a line the next one joins it without its mark."""
        cursor = self._box.textCursor()
        following = cursor.block().next()
        if cursor.hasSelection() or not cursor.atBlockEnd() or not following.isValid():
            return False
        end = following.position() + len(line_at(following).mark)
        with self._box.one_step():
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        return True

    def _before_mark(self, shift: bool) -> bool:
        """Left of the first letter of an item comes the end of the line before."""
        cursor = self._box.textCursor()
        block = cursor.block()
        mark = len(line_at(block).mark)
        if not mark or cursor.positionInBlock() > mark or not block.previous().isValid():
            return False
        if cursor.hasSelection() and not shift:
            return False
        mode = QTextCursor.MoveMode.KeepAnchor if shift else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(block.position() - 1, mode)
        self._box.setTextCursor(cursor)
        return True

    # letters

    def is_plain(self, event: QKeyEvent) -> bool:
        """True for keys after which lines have the shape they had, so that letters typed in a row are one step."""
        cursor = self._box.textCursor()
        if self._box.isReadOnly():
            return True
        text, at = cursor.block().text(), cursor.positionInBlock()
        if event.key() == _Key.Key_Backspace:
            plain = not cursor.hasSelection() and at > 0
            return plain and self._keeps_shape(text[: at - 1] + text[at:])
        letter = event.text()
        if letter and letter.isprintable():
            return not cursor.hasSelection() and self._keeps_shape(text[:at] + letter + text[at:])
        return not letter and event.key() != _Key.Key_Delete

    def after_two_brackets(self) -> bool:
        """True when two brackets, and no more, were just typed."""
        cursor = self._box.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        return before.endswith("[[") and not before.endswith("[[[")

    def _keeps_shape(self, text: str) -> bool:
        block = self._box.textCursor().block()
        return shape_of(line_of(text)) == block.blockFormat()


def _pressed(event: QKeyEvent) -> QKeySequence:
    return QKeySequence(event.keyCombination())


def _deed(pressed: QKeySequence) -> TextDeed | None:
    return _BY_KEYS.get(pressed)
