"""The buttons at the foot of a dialog: a deed named by its verb, and a way back; no icons."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QMessageBox, QProgressBar, QPushButton

from ui.theme.spacing import SMALL


def add_buttons(dialog: QDialog, verb: str) -> tuple[QDialogButtonBox, QPushButton]:
    """A row that accepts or rejects ``dialog``, and in it the button that says ``verb`` and answers Enter."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    button = box.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
    button.setProperty("primary", True)
    button.setDefault(True)
    box.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    plain(box)
    return box, button


class RunningFoot(QHBoxLayout):
    """The foot of a dialog in which something runs: how far it is, what stops it, and a deed that is not ready yet."""

    def __init__(self, verb: str) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.deed = QPushButton(verb)
        self.deed.setProperty("primary", True)
        self.deed.setDefault(True)
        self.deed.setEnabled(False)
        self.stop = QPushButton(self.tr("Cancel"))
        self.stop.setAutoDefault(False)
        self.setSpacing(SMALL)
        self.addWidget(self.bar, 1)
        self.addStretch(1)
        self.addWidget(self.stop)
        self.addWidget(self.deed)


def plain(box: QDialogButtonBox | QMessageBox) -> None:
    """Take the icons off every button of ``box``; the words say it."""
    for button in box.buttons():
        button.setIcon(QIcon())
