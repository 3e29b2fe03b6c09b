"""Where one can go from here: other memos about the words or the code in focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.flow_layout import empty
from ui.inspector.about import Note
from ui.memos.kinds import kind_name
from ui.theme import SectionHeading, icon


class LinksView(QWidget):
    """A line for each memo; choosing one asks for it."""

    memo_wished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionHeading(self.tr("Links")))
        self._inside = QVBoxLayout()
        column.addLayout(self._inside)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these memos; without any the part is hidden."""
        empty(self._inside)
        for note in notes:
            button = LinkButton(note.title, self)
            button.setToolTip(f"{kind_name(note.kind)} · {note.title}")
            button.clicked.connect(lambda _=False, memo=note.id: self.memo_wished.emit(memo))
            self._inside.addWidget(button)
        self.setVisible(bool(notes))


class LinkButton(QPushButton):
    """A line of text to press, cut short where there is no room for all of it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(icon("memo"), "", parent)
        self._whole = text
        self.setProperty("plain", True)
        self.setStyleSheet("text-align: left; padding: 0 4px")
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self.iconSize().width() - 20
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))
