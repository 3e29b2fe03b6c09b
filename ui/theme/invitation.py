"""What an empty page says: why it is empty, and the next step as a button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme.icons import icon
from ui.theme.spacing import LARGE, MEDIUM

WORDS_WIDTH = 460


class Invitation(QFrame):
    """Quiet words in the middle of a page, with a button below where there is something to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        self.words = QLabel()
        self.words.setProperty("quiet", True)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton()
        self.button.setAutoDefault(True)  # Enter presses it, as Space does
        self._deed: Callable[[], object] = lambda: None
        self.button.clicked.connect(lambda: self._deed())
        middle = QWidget()
        middle.setMaximumWidth(WORDS_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        around = QGridLayout(self)
        around.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        around.addWidget(middle, 1, 1)
        around.setColumnStretch(1, 20)
        for place, above_and_below in ((0, 2), (2, 3)):
            around.setRowStretch(place, above_and_below)
            around.setColumnStretch(place, 1)

    def invite(
        self,
        words: str,
        sign: str = "",
        step: str = "",
        deed: Callable[[], object] | None = None,
        tip: str = "",
    ) -> None:
        """Say ``words``; ``step`` is what the button below says, "" for no button, and ``deed`` what it does."""
        self.words.setText(words)
        self.button.setVisible(bool(step))
        if step and deed is not None:
            self.button.setText(step)
            self.button.setIcon(icon(sign))
            self.button.setToolTip(tip)
            self._deed = deed
