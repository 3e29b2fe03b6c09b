"""Decisions about what is no difference any more, under the transcript: each with its reason, to be looked at or taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from qcode.compare.decisions import Decided
from ui.compare.talk_record import Ruled
from ui.compare.talk_rows import RowList, TalkWords
from ui.theme import SectionHeading
from ui.theme.controls import close_button
from ui.theme.spacing import LARGE, SMALL, TIGHT

MOST = 4


class PastView(QFrame):
    """``closed`` puts it away; ``place_wished`` tells which decision is to be shown in its place, ``taken_back`` which one goes."""

    closed = Signal()
    place_wished = Signal(object)
    taken_back = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._decided: dict[str, Decided] = {}
        self._writable = True
        self._words = TalkWords(self)
        self.heading = SectionHeading(self.tr("Decided about what is no difference any more"))
        self.setAccessibleName(self.tr("Decided about what is no difference any more"))
        self.close_button = close_button(self.tr("Close (Esc)"), self.tr("Close these decisions"))
        self.close_button.clicked.connect(self.closed)
        row = self.heading.layout()
        assert row is not None
        row.addWidget(self.close_button)
        self.why = QLabel(
            self.tr(
                "Coding anew ended these disagreements. What was decided stays on record, in the report too."
            )
        )
        self.why.setProperty("quiet", True)
        self.why.setWordWrap(True)
        self.list = RowList(self.tr("Decided about what is no difference any more"), MOST)
        self.show_place = QPushButton(self.tr("Show in the transcript"))
        self.take_back = QPushButton(self.tr("Take the decision back"))
        for button in (self.show_place, self.take_back):
            button.setAutoDefault(True)
        self._place()
        self.list.opened.connect(lambda key: self.place_wished.emit(self._decided[key]))
        self.list.chosen.connect(lambda _: self._allow())
        self.show_place.clicked.connect(self._wish_place)
        self.take_back.clicked.connect(self._take_back)

    def _place(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        for button in (self.show_place, self.take_back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        column.setSpacing(TIGHT)
        for part in (self.heading, self.why, self.list):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addStretch(1)

    def show_past(
        self, past: Sequence[tuple[str, Decided]], sides: tuple[str, str], *, writable: bool
    ) -> None:
        """These decisions, each with the name of its transcript; the one in focus stays there, or else the first comes there."""
        kept = self.list.current
        self._decided = {decided.id: decided for _, decided in past}
        self._writable = writable
        rows = [self._words.ruling(Ruled(decided, document, sides)) for document, decided in past]
        self.heading.set_right(str(len(rows)) if rows else "")
        self.list.show_rows(rows, kept if kept in self._decided else next(iter(self._decided), ""))
        self._allow()

    def _allow(self) -> None:
        self.show_place.setEnabled(bool(self.list.current))
        self.take_back.setEnabled(bool(self.list.current) and self._writable)

    def _wish_place(self) -> None:
        self.place_wished.emit(self._decided[self.list.current])

    def _take_back(self) -> None:
        self.taken_back.emit(self._decided[self.list.current])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
