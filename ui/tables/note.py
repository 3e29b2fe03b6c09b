"""What is to be known of a table, below it: as much as two lines hold, and all of it on demand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.theme.spacing import HAIR, SMALL

LINES = 2


class Note(QWidget):
    """Quiet words; a button shows the rest where there is more than LINES hold."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = False
        self.words = QLabel()
        self.words.setProperty("quiet", True)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.more = QPushButton(self.tr("More"))
        self.more.setProperty("offer", True)
        self.more.setAutoDefault(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.words, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignBottom)
        self.more.clicked.connect(self._turn)

    def text(self) -> str:
        """All of the words."""
        return self.words.text()

    def show_words(self, text: str) -> None:
        """Say something else."""
        self.words.setText(text)
        self.setVisible(bool(text))
        self._fit()

    def _turn(self) -> None:
        self._whole = not self._whole
        self._fit()

    def _fit(self) -> None:
        some = LINES * self.words.fontMetrics().lineSpacing() + HAIR
        room = self.width() - self.more.sizeHint().width() - SMALL
        needed = max(self.words.heightForWidth(max(room, 1)), 0)
        self.more.setVisible(needed > some)
        self.more.setText(self.tr("Less") if self._whole else self.tr("More"))
        self.words.setFixedHeight(needed if self._whole else min(needed, some))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
