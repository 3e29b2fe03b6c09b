"""The heading of the codebook: how many codes, a line to filter by, and in what order they stand."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.codebook.arrangement import Arrangement, Order
from ui.panel_heading import PanelHeading
from ui.preferences import Preferences


class CodebookHeading(PanelHeading):
    """Says how the codes are wanted: ``arrangement``."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Codebook"),
            self.tr("Filter the codes (Ctrl+Shift+K)"),
            self.tr("Order of the codes, and unused codes"),
            parent,
        )
        self._preferences = preferences
        kept = preferences.chosen_view("codebook-order")
        self._order = Order(kept) if kept in set(Order) else Order.OWN
        self.unused = QAction(self.tr("Only codes without codings"), self)
        self.unused.setCheckable(True)
        self.unused.toggled.connect(lambda _: self._tell())
        self.line.setPlaceholderText(self.tr("Name, definition or example"))
        self.line.setAccessibleName(self.tr("Show codes with these words"))
        orders = (
            (Order.OWN, self.tr("In the order of the codebook")),
            (Order.NAME, self.tr("By name")),
            (Order.COUNT, self.tr("By number of codings")),
        )
        menu = self.offer_orders(orders, self._order, self._choose)
        menu.addSeparator()
        menu.addAction(self.unused)

    def _choose(self, order: str) -> None:
        self._order = Order(order)
        self._preferences.choose_view("codebook-order", order)
        self._tell()

    def _tell(self) -> None:
        self.sort.setChecked(self._order != Order.OWN or self.unused.isChecked())
        self.arranged.emit()

    @property
    def arrangement(self) -> Arrangement:
        """How the codes are wanted now."""
        return Arrangement(self._order, self.line.text(), self.unused.isChecked())
