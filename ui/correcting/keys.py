"""What a key means while a transcript is corrected."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

_Key, _Modifier, _Standard = Qt.Key, Qt.KeyboardModifier, QKeySequence.StandardKey
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_OTHERS = (_Standard.DeleteEndOfLine, _Standard.DeleteCompleteLine)
"""Keys of the system that delete lines; they are left to the commands of the window."""


class Meaning(Enum):
    """Something a key does that the page does not do by itself."""

    DONE = auto()
    LEAVE = auto()
    UNDO = auto()
    REDO = auto()
    NEW_LINE = auto()
    CUT = auto()
    DELETE = auto()
    WRITE = auto()  # a character, in place of what is selected
    NOTHING = auto()


def meaning(event: QKeyEvent) -> Meaning | None:
    """What the key means; None for what the page does by itself, such as moving the caret."""
    key = _Key(event.key())
    control = bool(event.modifiers() & _Modifier.ControlModifier)
    if key in _ENTER:
        return Meaning.DONE if control else Meaning.NEW_LINE
    if key == _Key.Key_Escape:
        return Meaning.LEAVE
    if event.matches(_Standard.Undo):
        return Meaning.UNDO
    if event.matches(_Standard.Redo) or (control and key == _Key.Key_Y):
        return Meaning.REDO
    if event.matches(_Standard.Cut):
        return Meaning.CUT
    if any(event.matches(other) for other in _OTHERS):
        return Meaning.NOTHING
    if key in (_Key.Key_Backspace, _Key.Key_Delete):
        return Meaning.DELETE
    return Meaning.WRITE if event.text().isprintable() and event.text() and not control else None


def reach(event: QKeyEvent, cursor: QTextCursor) -> tuple[int, int]:
    """What of the page a key that deletes would take away."""
    if not cursor.hasSelection():
        word = bool(event.modifiers() & _Modifier.ControlModifier)
        back = event.key() == _Key.Key_Backspace
        moves = QTextCursor.MoveOperation
        steps = (
            (moves.PreviousWord, moves.NextWord) if word else (moves.PreviousCharacter, moves.NextCharacter)
        )
        cursor.movePosition(steps[0 if back else 1], QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectionStart(), cursor.selectionEnd()
