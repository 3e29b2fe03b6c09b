"""Where one can go from here: other memos about the words or the code in focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

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
        while (item := self._inside.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for note in notes:
            button = QPushButton(icon("memo"), note.title, self)
            button.setProperty("plain", True)
            button.setStyleSheet("text-align: left")
            button.setToolTip(f"{kind_name(note.kind)} · {note.title}")
            button.clicked.connect(lambda _=False, memo=note.id: self.memo_wished.emit(memo))
            self._inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(notes))
