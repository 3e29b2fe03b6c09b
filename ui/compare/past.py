"""Decisions about what differs no more on the Compare screen: listed under the transcript, shown in their place, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from qcode.compare.decisions import Decided, place_of
from ui.compare.past_view import PastView

if TYPE_CHECKING:
    from ui.compare.screen import CompareScreen


class PastDecisions(QObject):
    """Adds their page to the Compare screen, and follows what is compared there."""

    def __init__(self, screen: CompareScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.view = PastView()
        screen.drawer.hold(self.view)
        screen.records.strip.past_wished.connect(self.look)
        screen.in_focus.past_wished.connect(self._show_place)
        self.view.place_wished.connect(self._show_place)
        self.view.taken_back.connect(screen.deciding.rulings.take_back)
        screen.shown.connect(self.refresh)

    @property
    def some(self) -> bool:
        """Whether there is any."""
        found = self._screen.compared.seen
        return found is not None and bool(found.found.past)

    def refresh(self) -> None:
        """Show what there is now; where nothing is, the page is put away."""
        found = self._screen.compared.seen
        if found is None:
            return
        one, other = found.found.labels
        self.view.show_past(found.found.past, (one, other), writable=self._screen.desk.writable)
        if not self.some and self._screen.drawer.is_open(self.view):
            self._screen.drawer.close_page()

    def look(self) -> None:
        """List them under the transcript."""
        if self.some:
            self._screen.drawer.open_page(self.view)
            self.view.list.setFocus()

    def _show_place(self, decided: Decided) -> None:
        with self._screen.desk.read() as session:
            place = place_of(session, decided)
        self._screen.in_focus.look_at_past(decided, place)
