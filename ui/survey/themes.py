"""The themes a question is about: listed, added by their path, taken away with Delete."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.survey.choice_box import ChoiceBox
from ui.theme.spacing import SMALL

KEY = Qt.ItemDataRole.UserRole
HEIGHT = 64


class ThemesList(QListWidget):
    """Delete is the wish that a question is not about the theme in focus."""

    delete_wished = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and item is not None:
            self.delete_wished.emit(item.data(KEY))
        else:
            super().keyPressEvent(event)


class Themes(QWidget):
    """``added`` and ``removed`` tell the id of a code."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(self.tr("About these themes; Delete takes one away"))
        label.setProperty("quiet", True)
        label.setWordWrap(True)
        self.list = ThemesList()
        self.list.setAccessibleName(self.tr("Themes of the question"))
        self.list.setFixedHeight(HEIGHT)
        self.choice = ChoiceBox()
        self.choice.setAccessibleName(self.tr("A theme it is about as well"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for part in (label, self.list, self.choice):
            column.addWidget(part)
        self.choice.activated.connect(self._add)
        self.list.delete_wished.connect(self.removed)

    def show_themes(self, themes: Sequence[str], paths: Mapping[str, str]) -> None:
        """Show these codes, by id; any of ``paths`` can be added."""
        self.list.clear()
        for key in themes:
            item = QListWidgetItem(paths.get(key, ""))
            item.setData(KEY, key)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        # an empty list has nothing for the keyboard to stand on
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus if themes else Qt.FocusPolicy.NoFocus)
        self.choice.clear()
        self.choice.addItem(self.tr("Add a theme…"), "")
        for key, path in paths.items():
            if key not in themes:
                self.choice.addItem(path, key)

    def _add(self) -> None:
        if self.choice.currentData():
            self.added.emit(self.choice.currentData())
