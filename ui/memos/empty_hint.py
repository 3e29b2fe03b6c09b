"""What stands in a text that is empty, on as many lines as it needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QTextEdit

from ui.theme.spacing import TIGHT


class EmptyHint(QLabel):
    """Lies over an empty text until something is typed; Qt's own would be cut off after the first line."""

    def __init__(self, text: QTextEdit, words: str) -> None:
        super().__init__(words, text.viewport())
        self._text = text
        self.setProperty("quiet", True)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setContentsMargins(TIGHT, 2, TIGHT, 2)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        text.viewport().installEventFilter(self)
        text.document().contentsChanged.connect(self._follow)

    def _follow(self) -> None:
        """Be there while there is no text."""
        self.setVisible(self._text.document().isEmpty())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.resize(self._text.viewport().size())
        return super().eventFilter(watched, event)
