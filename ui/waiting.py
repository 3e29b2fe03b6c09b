"""Waiting for a change that is made off the window's thread; nothing else can be changed meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from ui.background import Task
from ui.dialog_buttons import plain
from ui.theme.spacing import LARGE, MEDIUM

WIDTH = 380


class Waiting(QDialog):
    """Says how far the task is and can stop it; it goes by itself when the task has ended."""

    def __init__(self, parent: QWidget, title: str, task: Task) -> None:
        super().__init__(parent)
        self._task = task
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self.words = QLabel(f"{title}…")
        self.words.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(title)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.rejected.connect(self.reject)
        plain(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        for part in (self.words, self.bar, self.buttons):
            column.addWidget(part)
        task.progressed.connect(self._tell)
        for end in (task.done, task.failed, task.cancelled):
            end.connect(self.accept)

    def _tell(self, done: int, total: int, what: str) -> None:
        self.bar.setRange(0, total if total > 2 else 0)
        self.bar.setValue(done)
        if self.buttons.isEnabled():
            self.words.setText(what)

    def reject(self) -> None:
        """Ask the task to stop; the dialog stays until it has."""
        self.buttons.setEnabled(False)
        self.words.setText(self.tr("Stopping…"))
        self._task.cancel()


def wait_for(task: Task, parent: QWidget, title: str) -> Waiting:
    """Show how far ``task`` is until it has ended."""
    dialog = Waiting(parent.window(), title, task)
    dialog.open()
    return dialog
