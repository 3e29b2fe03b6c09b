"""The list of quotations itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from qcode.quotation_list import ListedQuotation
from ui.grouped.table import GroupedTable
from ui.quotations.listing import Listing
from ui.quotations.model import QuotationModel
from ui.quotations.row import RowDelegate


class QuotationTable(GroupedTable[ListedQuotation]):
    """Quotations as rows of one height under their headings."""

    def __init__(self, model: QuotationModel, parent: QWidget | None = None) -> None:
        row = RowDelegate(model)
        super().__init__(model, row, parent)
        self._quotations, self._row = model, row
        self.setAccessibleName(self.tr("Quotations"))

    def show_listing(self, listing: Listing, *, with_coder: bool) -> None:
        """List other quotations; what was selected and in view stays so as far as it is there."""
        self._row.with_coder = with_coder
        self.list_anew(lambda: self._quotations.show(listing))
