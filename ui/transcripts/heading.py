"""The heading of the list of transcripts: how many, a line to filter by, and in what order they stand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.panel_heading import PanelHeading
from ui.preferences import Preferences
from ui.transcripts.listing import Order

MANY = 12
"""So many transcripts are seen without filtering."""


class TranscriptsHeading(PanelHeading):
    """Says how the transcripts are wanted: ``order`` and ``typed``."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Transcripts"),
            self.tr("Filter the transcripts (Ctrl+F in the list)"),
            self.tr("Order of the transcripts"),
            parent,
        )
        self._preferences = preferences
        kept = preferences.chosen_view("transcripts-order")
        self.order = Order(kept) if kept in set(Order) else Order.OWN
        self.line.setPlaceholderText(self.tr("Name, participant or group"))
        self.line.setAccessibleName(self.tr("Show transcripts with these words"))
        orders = (
            (Order.OWN, self.tr("In own order, changed by dragging")),
            (Order.NAME, self.tr("By name")),
            (Order.PROGRESS, self.tr("Least coded first")),
        )
        self.offer_orders(orders, self.order, self._choose)

    def _choose(self, order: str) -> None:
        self.order = Order(order)
        self._preferences.choose_view("transcripts-order", order)
        self.arranged.emit()

    @property
    def typed(self) -> str:
        """What the transcripts are filtered by."""
        return self.line.text().strip()

    @property
    def is_own_order(self) -> bool:
        """True when every transcript is shown in the project's order."""
        return self.order == Order.OWN and not self.typed

    def tell_count(self, shown: int, every: int) -> None:
        super().tell_count(shown, every)
        for button in (self.seek, self.sort):
            button.setVisible(every > 1)
        self.seek.setVisible(every > MANY or not self.line.isHidden())
