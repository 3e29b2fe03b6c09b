"""Waiting for a change that is made off the window's thread; nothing else can be changed meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from ui.background import Task
from ui.dialog_buttons import plain
from ui.later import Later
from ui.theme.spacing import LARGE, MEDIUM

WIDTH = 380
PATIENCE = 300
"""Milliseconds for which nothing is shown, so that what is soon done does not flash by; keys and clicks wait already."""


class Waiting(QDialog):
    """Says how far the task is and can stop it; it goes by itself when the task has ended."""

    def __init__(self, parent: QWidget, title: str, task: Task, *, stoppable: bool = True) -> None:
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
        self.buttons.setVisible(stoppable)
        plain(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        for part in (self.words, self.bar, self.buttons):
            column.addWidget(part)
        task.progressed.connect(self._tell)
        for end in (task.done, task.failed, task.cancelled):
            end.connect(self.accept)

        self._show_late = Later(self._appear, self, PATIENCE)

    def open(self) -> None:
        """Hold keys and clicks from now on, and be seen when it takes longer than a moment."""
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        super().open()
        self._show_late.soon()

    def _appear(self) -> None:
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, on=False)
        super().open()

    def _tell(self, done: int, total: int, what: str) -> None:
        self.bar.setRange(0, total if total > 2 else 0)
        self.bar.setValue(done)
        if self.buttons.isEnabled():
            self.words.setText(what)

    def reject(self) -> None:
        """Ask the task to stop, where that can be; the dialog stays until it has."""
        if self.buttons.isHidden():
            return
        self.buttons.setEnabled(False)
        self.words.setText(self.tr("Stopping…"))
        self._task.cancel()


def wait_for(task: Task, parent: QWidget, title: str, *, stoppable: bool = True) -> Waiting:
    """Show how far ``task`` is until it has ended."""
    dialog = Waiting(parent.window(), title, task, stoppable=stoppable)
    dialog.open()
    return dialog
