"""A button that shows the key it answers to behind its words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from ui.theme import KeyCap
from ui.theme.spacing import MEDIUM, SMALL, TIGHT


class KeyedButton(QPushButton):
    """Words with a key cap at their right, at least as wide as both."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._cap = KeyCap(key, self)
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, 0, SMALL, 0)
        row.addStretch(1)
        row.addWidget(self._cap)
        self.setStyleSheet("text-align: left;")

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._cap.sizeHint().width() + TIGHT, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
