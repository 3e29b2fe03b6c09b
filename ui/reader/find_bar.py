"""The bar in which a reader types what to find in the transcript."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from ui.actions.tips import does
from ui.theme.icons import icon
from ui.theme.spacing import MEDIUM, SMALL, TIGHT

FIELD_LEAST, FIELD_MOST = 120, 320


class FindBar(QFrame):
    """A field, how many were found, ways to go on and back, the conditions, and a way to all transcripts."""

    asked = Signal()  # other words, or other conditions
    stepped = Signal(int)
    everywhere_wished = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAccessibleName(self.tr("Find in this transcript"))
        self.field = self._made_field()
        self.count = QLabel()
        self.count.setProperty("quiet", True)
        self.whole_words = QCheckBox(self.tr("Whole words"))
        self.match_case = QCheckBox(self.tr("Match case"))
        for tick in (self.whole_words, self.match_case):
            tick.toggled.connect(lambda: self.asked.emit())
        self.previous = self._button("caret-up", self.tr("Previous"))
        does(self.previous, "find-previous", self.tr("Previous"))
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next = self._button("caret-down", self.tr("Next"))
        does(self.next, "find-next", self.tr("Next"))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.everywhere = self._button("list", self.tr("All places in all transcripts"))
        does(self.everywhere, "find-everywhere")
        self.everywhere.clicked.connect(lambda: self.everywhere_wished.emit())
        self.close_button = self._button("close", self.tr("Close the bar (Esc)"))
        self.close_button.clicked.connect(lambda: self.closed.emit())
        self._place()
        self.hide()

    def _made_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Find in this transcript"))
        field.setAccessibleName(self.tr("Find in this transcript"))
        field.setClearButtonEnabled(True)
        field.setMinimumWidth(FIELD_LEAST)
        field.setMaximumWidth(FIELD_MOST)
        field.textChanged.connect(lambda: self.asked.emit())
        return field

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _place(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, TIGHT, SMALL, TIGHT)
        row.setSpacing(SMALL)
        row.addWidget(self.field, 1)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.count)
        row.addWidget(self.whole_words)
        row.addWidget(self.match_case)
        row.addStretch(1)
        row.addWidget(self.everywhere)
        row.addWidget(self.close_button)

    def tell(self, place: int, count: int) -> None:
        """Say which of how many is in front, counted from 0."""
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)
        text = self.tr("{n} of {m}").format(n=place + 1, m=count) if count else self.tr("Not found")
        self.count.setText(text if self.field.text().strip() else "")
        if self.isVisible() and self.count.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.count.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
