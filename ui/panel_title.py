"""The head of what opens beside the text: what it is, and the cross that closes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.controls import CutLabel, close_button
from ui.theme.fonts import resized
from ui.theme.spacing import LARGE, SMALL


class PanelTitle(QWidget):
    """A title, cut where there is no room, with a cross at its right."""

    closed = Signal()

    def __init__(self, title: str, tip: str, name: str) -> None:
        """``tip`` says what the cross does, ``name`` the same for who does not see it."""
        super().__init__()
        self.words = CutLabel(title)
        self.words.setFont(resized(self.font(), self.font().pixelSize() + 1, bold=True))
        close = close_button(tip, name)
        close.clicked.connect(lambda: self.closed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, SMALL, SMALL, SMALL)
        row.addWidget(self.words, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
