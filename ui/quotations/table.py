"""The list of quotations itself."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
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

    def follow(self, quotation_id: str) -> None:
        """Put the row of a quotation in focus and in view, without showing it in the text; several selected stay so."""
        current, row = self.current(), self._quotations.row_of(("", quotation_id))
        there = current is not None and current.id == quotation_id
        if row < 0 or there or len(self.selectionModel().selectedRows()) > 1:
            return
        self._quiet = True
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._quotations.index(row, 0), alone)
        self._quiet = False
        self.scrollTo(self.currentIndex())
        self.chosen_changed.emit()
