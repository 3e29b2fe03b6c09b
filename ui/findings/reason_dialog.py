"""Asking why a code is the core category."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ui.dialog_buttons import add_buttons
from ui.theme.spacing import LARGE, MEDIUM

WIDTH, HEIGHT = 520, 120


class ReasonQuestion(QObject):
    """A dialog with a text of some lines, which may be empty; Ctrl+Enter keeps it."""

    def __init__(self, parent: QWidget, name: str, reason: str) -> None:
        super().__init__(parent)
        self.dialog = QDialog(parent.window())
        self.dialog.setWindowTitle(self.tr("Core category"))
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.destroyed.connect(self.deleteLater)
        self.dialog.setMinimumWidth(WIDTH)
        asked = self.tr("Why is “{name}” what everything turns about?").format(name=name)
        self.words = QPlainTextEdit(reason)
        self.words.setAccessibleName(asked)
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(HEIGHT)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self.dialog, self.dialog.accept)
        self._place(asked)

    def _place(self, asked: str) -> None:
        label, note = QLabel(asked), QLabel(
            self.tr("The reason stands in the findings report, beside the figures of the category. Ctrl+Enter keeps it.")
        )  # fmt: skip
        label.setBuddy(self.words)
        note.setProperty("quiet", True)
        for each in (label, note):
            each.setWordWrap(True)
        column = QVBoxLayout(self.dialog)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        for part in (label, self.words, note):
            column.addWidget(part)
        buttons, _ = add_buttons(self.dialog, self.tr("Choose"))
        column.addWidget(buttons)

    @property
    def reason(self) -> str:
        """What was written."""
        return self.words.toPlainText().strip()


def ask_reason(parent: QWidget, name: str, reason: str, then: Callable[[str], object]) -> QDialog:
    """Ask why, and call ``then`` with what was written when it was kept."""
    asked = ReasonQuestion(parent, name, reason)
    asked.dialog.accepted.connect(lambda: then(asked.reason))
    asked.dialog.open()
    return asked.dialog
