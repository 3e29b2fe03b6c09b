"""Asking for one name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.dialog_buttons import add_buttons
from ui.form_drafts import keep_typing
from ui.theme.spacing import LARGE, MEDIUM

WIDTH = 380


class NameDialog(QDialog):
    """One line to fill in; empty names cannot be accepted."""

    def __init__(self, parent: QWidget, title: str, question: str, verb: str, suggestion: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        label = QLabel(question)
        label.setWordWrap(True)
        self.line = QLineEdit(suggestion)
        self.line.setAccessibleName(question)
        self.line.selectAll()
        label.setBuddy(self.line)
        buttons, self.accept_button = add_buttons(self, verb)
        self.line.textChanged.connect(self._allow)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        for part in (label, self.line, buttons):
            column.addWidget(part)
        self._allow()

    @property
    def name(self) -> str:
        """What was filled in, in single spaces."""
        return " ".join(self.line.text().split())

    def _allow(self) -> None:
        self.accept_button.setEnabled(bool(self.name))


def ask_name(
    parent: QWidget,
    title: str,
    question: str,
    verb: str,
    suggestion: str,
    then: Callable[[str], object],
    command: str = "",
) -> NameDialog:
    """Ask, and call ``then`` with the name when it was given; ``command`` is the one that asks for it again."""
    dialog = NameDialog(parent.window(), title, question, verb, suggestion)
    keep_typing(dialog, command)
    dialog.accepted.connect(lambda: then(dialog.name))
    dialog.open()
    return dialog
