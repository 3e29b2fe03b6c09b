"""Deciding about the disagreement in focus: by the bar, by its keys in the transcript and the list, and by its menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent

from qcode.compare.deciding import Ruling
from ui.compare.compared import Compared
from ui.compare.deciding_bar import DecidingBar
from ui.compare.difference_list import DifferenceList
from ui.compare.rulings import Rulings
from ui.compare.sheet import CompareSheet
from ui.desk import Desk


class Deciding(QObject):
    """Notes what is decided and goes on to the next that is open, or to the codebook where that has to change first."""

    ruled = Signal(object)  # something was decided; what was seen before it
    remarked = Signal(str)
    codebook_wished = Signal(object)  # the codebook has to change first for this disagreement

    def __init__(
        self, desk: Desk, compared: Compared, sheet: CompareSheet, rows: DifferenceList, bar: DecidingBar
    ) -> None:
        super().__init__(bar)
        self._compared, self._sheet, self._rows, self._bar = compared, sheet, rows, bar
        self.rulings = Rulings(desk, self)
        sheet.selectionChanged.connect(self._tell_selected)
        rows.menu_wished.connect(bar.open_menu)
        bar.decided.connect(self._decide)
        bar.taken_back.connect(lambda: self.rulings.take_back(rows.current and rows.current.decided))
        bar.words_missed.connect(self._ask_for_words)
        for part in (sheet, rows):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that decide do so from the transcript and from the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._bar.answer(event):
            return True
        return super().eventFilter(watched, event)

    def _tell_selected(self) -> None:
        start, end = self._sheet.selection()
        self._bar.show_selected(self._sheet.shown.places.span(start, end) if start < end else None)

    def _ask_for_words(self) -> None:
        self.remarked.emit(self.tr("Select in the transcript the words you agree on, then press S again."))

    def _decide(self, ruling: Ruling) -> None:
        rows, chosen, found = self._rows, self._compared.chosen, self._compared.seen
        difference, at = rows.current, rows.currentIndex().row()
        if difference is None or chosen is None or found is None:
            return
        if not self.rulings.decide(chosen.of_two, difference, ruling, found.found.labels):
            return
        if ruling.verdict == "codebook":
            self.codebook_wished.emit(difference)
        else:
            rows.go_to(rows.next_open(at + 1))
            rows.setFocus()
        self.ruled.emit(found)
