"""Memos as rows of two lines: title and kind, and how each begins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qcode.memos import first_words
from ui.flow_layout import empty
from ui.inspector.about import Note
from ui.inspector.rows import TwoLineRow
from ui.memos.kinds import kind_name
from ui.theme import SectionHeading


class MemoRows(QWidget):
    """A row for each memo; choosing one asks for it. ``heading`` stands above them, "" for none."""

    wished = Signal(str)

    def __init__(self, heading: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tip = tip
        self._shown: Sequence[Note] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if heading:
            column.addWidget(SectionHeading(heading))
        self._inside = QVBoxLayout()
        column.addLayout(self._inside)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these memos; without any the part is hidden. Where they are shown already the keyboard stays."""
        if list(notes) == self._shown:
            return
        self._shown = list(notes)
        empty(self._inside)
        for note in notes:
            row = TwoLineRow(
                "memo", note.title, kind_name(note.kind), first_words(note.text, note.title), self
            )
            row.setToolTip(self._tip.format(title=note.title))
            row.clicked.connect(lambda _=False, memo=note.id: self.wished.emit(memo))
            self._inside.addWidget(row)
        self.setVisible(bool(notes))

    def rows(self) -> list[TwoLineRow]:
        """The rows that are shown."""
        return [row for row in self.findChildren(TwoLineRow) if row.isVisible()]
