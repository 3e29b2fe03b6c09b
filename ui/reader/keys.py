"""What a key means in the transcript."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


class Deed(Enum):
    """Something a key can ask of the reader."""

    PICK = auto()
    DIGIT = auto()
    OPEN = auto()
    REMOVE = auto()
    END_ON = auto()
    END_BACK = auto()
    START_ON = auto()
    START_BACK = auto()
    NEXT = auto()
    PREVIOUS = auto()
    EXTEND_ON = auto()
    EXTEND_BACK = auto()
    COPY = auto()
    LEAVE = auto()
    LOST = auto()  # a key that codes, where there are no words to code
    ZOOM_IN = auto()
    ZOOM_OUT = auto()
    ZOOM_RESET = auto()


class Wish(NamedTuple):
    """A deed, and what goes with it: the character typed, or what an end moves by."""

    deed: Deed
    text: str = ""


_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_WITH_CONTROL = {
    _Key.Key_Plus: Deed.ZOOM_IN,
    _Key.Key_Equal: Deed.ZOOM_IN,
    _Key.Key_Minus: Deed.ZOOM_OUT,
    _Key.Key_0: Deed.ZOOM_RESET,
    _Key.Key_Period: Deed.NEXT,
    _Key.Key_Greater: Deed.PREVIOUS,
    _Key.Key_Comma: Deed.PREVIOUS,
}
_ABOUT_WORDS = (_Key.Key_I, _Key.Key_J, _Key.Key_M)
"""With Ctrl: keys of commands about words, which come here only where there are none."""
_EDGES = {
    (_Key.Key_Right, False): Deed.END_ON,
    (_Key.Key_Left, False): Deed.END_BACK,
    (_Key.Key_Right, True): Deed.START_ON,
    (_Key.Key_Left, True): Deed.START_BACK,
}
"""In the margin, without and with Shift: one end of the current coding a word on or back."""
_EXTENDING = {
    (_Key.Key_Right, _Modifier.ControlModifier): (Deed.EXTEND_ON, "word"),
    (_Key.Key_Left, _Modifier.ControlModifier): (Deed.EXTEND_BACK, "word"),
    (_Key.Key_Down, _Modifier.ControlModifier): (Deed.EXTEND_ON, "turn"),
    (_Key.Key_Up, _Modifier.ControlModifier): (Deed.EXTEND_BACK, "turn"),
    (_Key.Key_Right, _Modifier.AltModifier): (Deed.EXTEND_ON, "character"),
    (_Key.Key_Left, _Modifier.AltModifier): (Deed.EXTEND_BACK, "character"),
    (_Key.Key_Down, _Modifier.AltModifier): (Deed.EXTEND_ON, "sentence"),
    (_Key.Key_Up, _Modifier.AltModifier): (Deed.EXTEND_BACK, "sentence"),
}
"""With Shift and one other: a selection made longer, or shorter again, by what is named."""
_WITH_ALT = {_Key.Key_Down: Deed.NEXT, _Key.Key_Up: Deed.PREVIOUS}


def wish_of(event: QKeyEvent, *, selected: bool, current: bool, margin: bool = False) -> Wish | None:
    """What the key asks for, given whether words are selected and whether a coding is the current one.

    In the margin up and down go from coding to coding; left and right move its end, with Shift its start, with
    Alt by single characters.
    """
    key = _Key(event.key())
    modifiers = event.modifiers() & ~_Modifier.KeypadModifier
    if event.matches(QKeySequence.StandardKey.Copy):
        return Wish(Deed.COPY)
    extending = _EXTENDING.get((key, modifiers & ~_Modifier.ShiftModifier))
    if extending and not margin and modifiers & _Modifier.ShiftModifier:
        return Wish(*extending)
    control, alt = bool(modifiers & _Modifier.ControlModifier), bool(modifiers & _Modifier.AltModifier)
    if control and not alt and key in _WITH_CONTROL:
        back = key == _Key.Key_Period and bool(modifiers & _Modifier.ShiftModifier)
        return Wish(Deed.PREVIOUS if back else _WITH_CONTROL[key])
    if modifiers == _Modifier.ControlModifier and key in _ABOUT_WORDS and not (selected or current):
        return Wish(Deed.LOST)
    if alt and not control and key in _WITH_ALT:
        return Wish(_WITH_ALT[key])
    edge = _EDGES.get((key, bool(modifiers & _Modifier.ShiftModifier)))
    if margin and edge is not None and not control:
        return Wish(edge, "character" if alt else "word")
    if control or alt:
        return None
    if margin and key in _WITH_ALT:
        return Wish(_WITH_ALT[key])
    return (_with_selection(event, key) if selected else None) or _with_coding(event, key, current)


def _with_selection(event: QKeyEvent, key: Qt.Key) -> Wish | None:
    if key in _ENTER:
        return Wish(Deed.PICK)
    text = event.text()
    if len(text) == 1 and text in "123456789":
        return Wish(Deed.DIGIT, text)
    if text and text.isprintable() and not text.isspace():
        return Wish(Deed.PICK, text)
    return Wish(Deed.LEAVE) if key == _Key.Key_Escape else None


def _with_coding(event: QKeyEvent, key: Qt.Key, current: bool) -> Wish | None:
    digit = len(event.text()) == 1 and event.text() in "123456789"
    if not current and key != _Key.Key_Escape:
        return Wish(Deed.LOST) if digit or key in _ENTER else None
    if key in _ENTER:
        return Wish(Deed.OPEN)
    if digit:
        return Wish(Deed.DIGIT, event.text())
    if key in (_Key.Key_Delete, _Key.Key_Backspace):
        return Wish(Deed.REMOVE)
    return Wish(Deed.LEAVE) if key == _Key.Key_Escape else None
