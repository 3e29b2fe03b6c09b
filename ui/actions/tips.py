"""What a button says that does the same as a command: its words, and the key of the command."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton

from ui.actions import ROWS
from ui.language import translated

_ROWS = {row.name: row for row in ROWS}
COMMAND = "command"
"""The property of a button that names the command it does."""


def shown_key(keys: str) -> str:
    """Keys as they stand on the keyboard of this computer."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def keys_of(name: str) -> list[str]:
    """The keys of a command, the usual one first."""
    row = _ROWS[name]
    return [key for key in (row.keys or row.hint).split(", ") if key]


def with_key(said: str, name: str) -> str:
    """``said``, and the usual key of a command behind it, if it has one."""
    keys = keys_of(name)
    return f"{said} ({shown_key(keys[0])})" if keys else said


def does(button: QAbstractButton, name: str, said: str = "") -> None:
    """Let the tool tip of a button that does a command name its key; ``said`` stands for the command's own words."""
    text = said or translated(_ROWS[name].text).rstrip("…")
    button.setProperty(COMMAND, name)
    button.setToolTip(with_key(text, name))
