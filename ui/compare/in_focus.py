"""The disagreement in focus: the same in the list, on the page and in the bar; and going from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from qcode.compare.decisions import Decided
from qcode.compare.differences import Difference
from qcode.model import Span
from ui.compare.compared import Compared
from ui.compare.deciding_bar import DecidingBar
from ui.compare.listing import Listing
from ui.compare.seen import looked_at
from ui.compare.sheet import CompareSheet, Looked
from ui.compare.side_panel import ComparePanel


class DifferenceInFocus(QObject):
    """Follows the list; what stands in another transcript puts that one in front first."""

    remarked = Signal(str)
    list_wished = Signal()  # one is gone to from elsewhere, and the list may be out of sight
    past_wished = Signal(object)  # a decision about what is no difference any more is to be shown

    def __init__(
        self, compared: Compared, sheet: CompareSheet, panel: ComparePanel, bar: DecidingBar
    ) -> None:
        super().__init__(panel)
        self._compared, self._sheet, self._panel, self._bar = compared, sheet, panel, bar
        self._rows = panel.differences
        self._past: tuple[str, Looked] | None = None  # looked at beside the list, and its transcript
        self._rows.gone_to.connect(self._look_at)
        panel.filtered.connect(self.list_anew)
        sheet.coding_clicked.connect(self._go_to_coding)

    def list_anew(self) -> None:
        """List what there is; the one in focus stays there, or else the first that is open comes there."""
        found, kept = self._compared.seen, self._rows.current
        if found is None:
            return
        self._panel.list(found, kept.key if kept else None)
        if self._past is not None and self._past[0] == found.document_id:
            self._sheet.look_at(self._past[1])
        elif self._rows.current is None:
            self._rows.go_to(self._rows.next_open(0))

    def step(self, by: int) -> None:
        """Go to the next disagreement of the list, or the one before; the keys that decide are ready from there."""
        if not self._sheet.hasFocus():
            self._rows.setFocus()
        self._rows.step(by)

    def go_to_decision(self, decision_id: str) -> None:
        """Put the disagreement a decision is about in front."""
        seen = self._compared.seen
        every = seen.found.all if seen else ()
        found = next((each for each in every if each.decided and each.decided.id == decision_id), None)
        past = next((each for _, each in (seen.found.past if seen else ()) if each.id == decision_id), None)
        if past is not None:
            self.past_wished.emit(past)
            return
        if found is None or seen is None:
            self.remarked.emit(self.tr("That decision is between others than those who are compared here."))
            return
        self.list_wished.emit()
        if found not in self._panel.listing.of(seen):
            self._panel.listing = Listing(everywhere=found.document_id != seen.document_id)
            self.list_anew()
        self._rows.go_to(self._rows.differences.listed.index(found))
        self._rows.setFocus()

    def look_at_past(self, decided: Decided, place: Span | None) -> None:
        """Put in front where something was decided that is no disagreement any more; then none of the list is in focus."""
        seen = self._compared.seen
        if seen is None:
            return
        if place is None:
            self.remarked.emit(self.tr("The words that was about are not in the transcript any more."))
            return
        self._rows.go_to(-1)
        lanes = dict(zip(seen.pair, (side.coding_id or "" for side in decided.sides), strict=True))
        ids = tuple(lanes.get(number) for number in range(len(seen.labels)))
        self._past = decided.document_id, Looked(place, (), ids)
        if decided.document_id == seen.document_id:
            self._sheet.look_at(self._past[1])
        else:
            self._compared.open(decided.document_id)

    def _go_to_coding(self, coding_id: str) -> None:
        if not self._rows.go_to_coding(coding_id):
            self.remarked.emit(self.tr("All have coded this alike, or it is not listed."))

    def _look_at(self, difference: Difference | None) -> None:
        self._bar.show_difference(difference)
        self._past = None if difference is not None else self._past
        seen = self._compared.seen
        if difference is not None and seen is not None and difference.document_id != seen.document_id:
            self._compared.open(difference.document_id)
            return
        self._sheet.look_at(looked_at(seen, difference) if difference and seen else None)
