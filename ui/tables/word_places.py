"""The places behind a number of a table of words, beside the table: to read, to sort, to code, and to go to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from qcode.nlp.everywhere import Found
from ui.desk import Desk
from ui.everywhere.places_list import WORDS, PlacesList
from ui.panel_title import PanelTitle
from ui.theme import Line
from ui.theme.spacing import LARGE, SMALL

LEAST_WIDTH = 320


class WordPlaces(PlacesList):
    """Lists places that were found already; they go when a transcript changes, for then they may be elsewhere.

    ``go_wished`` carries the place that is to be read where it stands.
    """

    go_wished = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setMinimumWidth(LEAST_WIDTH)
        self.head = PanelTitle("", self.tr("Close the list (Esc)"), self.tr("Close the list"))
        self.hint = QLabel(self.tr("Enter reads one where it stands; Alt+Left comes back."))
        self.hint.setProperty("quiet", True)
        self.hint.setWordWrap(True)
        self.hint.setContentsMargins(LARGE, 0, LARGE, SMALL)
        self.sorting = QWidget()
        row = QHBoxLayout(self.sorting)
        row.setContentsMargins(LARGE, 0, LARGE, SMALL)
        row.addWidget(self.order, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(0)
        for part, stretch in (
            (self.head, 0),
            (self.hint, 0),
            (self.sorting, 0),
            (self.table, 1),
            (Line(), 0),
            (self.bar, 0),
        ):
            column.addWidget(part, stretch)
        self.head.closed.connect(self.closed)
        self.text_wished.connect(self._go)
        self.table.doubleClicked.connect(lambda _: self._go())
        desk.changed.connect(self._let_go)

    def show_places(self, about: str, found: Sequence[Found]) -> None:
        """List other places, from the top; ``about`` says of what."""
        self.found = list(found)
        self.forget_words()
        self.forget_codes()
        self.table.start()
        self.table.list_anew(self.fill)
        counted = self.tr("%n place(s)", "", self.count)
        self.head.words.show_whole(f"{about} · {counted}")
        self.table.setAccessibleName(f"{about}, {counted}")
        self.sorting.setVisible(self.count > 1)
        self.offer_deeds()

    def _go(self) -> None:
        place = self.table.current()
        if place is not None:
            self.go_wished.emit(place)

    def _let_go(self, tables: frozenset[str]) -> None:
        if tables & WORDS and self.isVisible():
            self.closed.emit()
