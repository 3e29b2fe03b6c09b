"""A memo beside the transcript: written without leaving it, about the transcript in front or the code in focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from qcode.memo_list import one
from qcode.memos import Target
from ui.desk import Desk
from ui.memos.editor import MemoEditor
from ui.memos.screen import SHOWS
from ui.theme import SectionHeading, icon
from ui.theme.controls import close_button
from ui.theme.spacing import LARGE, SMALL


class MemoPanel(QFrame):
    """One memo; ``open_wished`` asks for it on the screen of memos, ``closed`` for what stood here before."""

    open_wished = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._memo_id = ""
        self.setProperty("panel", True)
        self.editor = MemoEditor(desk, narrow=True)
        self.editor.made.connect(self._keep)
        self.open_button = QPushButton(icon("arrow-right"), self.tr("Open in Memos"))
        self.open_button.setProperty("plain", True)
        self.open_button.clicked.connect(self._open)
        self.close_button = close_button(
            self.tr("Close; what is written is saved"), self.tr("Close the memo")
        )
        self.close_button.clicked.connect(self.close_memo)
        heading = SectionHeading(self.tr("Memo"))
        row = heading.layout()
        assert row is not None
        row.addWidget(self.open_button)
        row.addWidget(self.close_button)
        row.setContentsMargins(LARGE - 2, SMALL, SMALL, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(heading)
        column.addWidget(self.editor, 1)
        desk.changed.connect(self._follow)

    def begin(self, kind: str, about: Sequence[Target]) -> None:
        """Room for a memo about these, with the keyboard in it."""
        self._keep("")
        self.editor.begin_about(kind, about)

    def _keep(self, memo_id: str) -> None:
        self._memo_id = memo_id
        self.open_button.setVisible(bool(memo_id))
        if memo_id:
            self._show()

    def _follow(self, tables: frozenset[str]) -> None:
        if self._memo_id and tables & SHOWS:
            self._show()

    def _show(self) -> None:
        """Show the memo as it is now; one that is gone is let go."""
        with self._desk.read() as session:
            memo = one(session, self._memo_id)
        if memo is not None:
            self.editor.show_memo(memo)
            return
        shown, self._memo_id = self.isVisible(), ""
        self.editor.forget()
        if shown:
            self.closed.emit()

    def _open(self) -> None:
        self.editor.settle()
        self.open_wished.emit(self._memo_id)

    def close_memo(self) -> None:
        """Save what is written and go."""
        self.editor.settle()
        self._memo_id = ""
        self.editor.forget()
        self.closed.emit()
