"""Asking who says what follows, where a turn is split in two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QVBoxLayout, QWidget

from ui.dialog_buttons import add_buttons
from ui.theme.spacing import LARGE, MEDIUM, SMALL

WIDTH = 420
SHOWN = 60
"""Characters on each side of the place that are shown."""


class SplitDialog(QDialog):
    """Choose or type who goes on speaking; ``speaker`` is "" for words nobody says."""

    def __init__(
        self, parent: QWidget, before: str, after: str, speakers: Sequence[str], likely: str
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Split turn"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        question = self.tr("Who says what follows? A new name makes a new speaker.")
        self.choice = QComboBox()
        self.choice.setEditable(True)
        self.choice.addItems(speakers)
        self.choice.setCurrentText(likely)
        self.choice.setAccessibleName(question)
        line = self.choice.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("nobody"))
        line.selectAll()
        buttons, self.accept_button = add_buttons(self, self.tr("Split"))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(self._words(before, after))
        for part in (self._label(question, self.choice), self.choice, buttons):
            column.addWidget(part)
        self.choice.setFocus()

    def _words(self, before: str, after: str) -> QVBoxLayout:
        """What stands on both sides of the place."""
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        first, second = " ".join(before.split()), " ".join(after.split())
        first = f"… {first[-SHOWN:].partition(' ')[2]}" if len(first) > SHOWN else first
        second = f"{second[:SHOWN].rpartition(' ')[0]} …" if len(second) > SHOWN else second
        for words, quiet in ((first, True), (second, False)):
            label = QLabel(words)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("quiet", quiet)
            column.addWidget(label)
        return column

    @staticmethod
    def _label(question: str, buddy: QWidget) -> QLabel:
        label = QLabel(question)
        label.setWordWrap(True)
        label.setBuddy(buddy)
        return label

    @property
    def speaker(self) -> str:
        """Who goes on speaking, in single spaces."""
        return " ".join(self.choice.currentText().split())
