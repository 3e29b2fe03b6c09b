"""The buttons at the foot of a dialog: a deed named by its verb, and a way back; no icons."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QPushButton


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


def plain(box: QDialogButtonBox | QMessageBox) -> None:
    """Take the icons off every button of ``box``; the words say it."""
    for button in box.buttons():
        button.setIcon(QIcon())
