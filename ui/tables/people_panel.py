"""The respondents a number is made of, beside the table, and the way to what is known of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.panel_title import PanelTitle
from ui.theme.spacing import LARGE, SMALL, TIGHT

LEAST_WIDTH = 260
KEY = Qt.ItemDataRole.UserRole
Person = tuple[str, str]
"""The id of a participant, and the words for them."""


class PeoplePanel(QFrame):
    """``person_wished`` carries the id of the participant to show."""

    person_wished = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setMinimumWidth(LEAST_WIDTH)
        self.head = PanelTitle("", self.tr("Close the list (Esc)"), self.tr("Close the list"))
        self.hint = QLabel(self.tr("Enter shows what is known of somebody."))
        self.hint.setProperty("quiet", True)
        self.hint.setWordWrap(True)
        self.hint.setContentsMargins(LARGE, 0, LARGE, SMALL)
        self.list = QListWidget()
        self.list.setProperty("panel", True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.hint)
        within = QHBoxLayout()
        within.setContentsMargins(LARGE - TIGHT, 0, 0, 0)
        within.addWidget(self.list)
        column.addLayout(within, 1)
        self.head.closed.connect(self.closed)
        self.list.itemActivated.connect(lambda item: self.person_wished.emit(item.data(KEY)))

    def show_people(self, about: str, people: Sequence[Person]) -> None:
        """List other people; ``about`` says of what."""
        self.list.clear()
        for key, words in people:
            item = QListWidgetItem(words, self.list)
            item.setData(KEY, key)
        counted = self.tr("%n respondent(s)", "", len(people))
        self.head.words.show_whole(f"{about} · {counted}")
        self.list.setAccessibleName(f"{about}, {counted}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the list puts it away."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.closed.emit()
            return True
        return super().eventFilter(watched, event)
