"""One side of a comparison: a heading, and its quotations with their sources."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from qcode.quotation_list import ListedQuotation
from ui.grouped.contexts import Contexts
from ui.quotations.listing import Listing
from ui.quotations.model import QuotationModel
from ui.quotations.table import QuotationTable
from ui.theme.controls import CutLabel
from ui.theme.fonts import resized
from ui.theme.spacing import HAIR, LARGE, SMALL

LEAST = 220


class ComparisonColumn(QFrame):
    """Scrolls by itself; ``wished`` is a quotation to be seen in its transcript."""

    wished = Signal(str)

    def __init__(self, contexts: Contexts) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self.setMinimumWidth(LEAST)
        self.title, self.counts = CutLabel(""), QLabel()
        self.title.setFont(resized(self.font(), self.font().pixelSize() + 1, bold=True))
        self.counts.setProperty("quiet", True)
        self.model = QuotationModel(contexts, self)
        self.table = QuotationTable(self.model)
        self.table.entered.connect(self.wished)
        self.table.doubleClicked.connect(lambda index: self._wish(self.model.item(index.row())))
        self.nothing = QLabel(self.tr("No quotations here."))
        self.nothing.setProperty("quiet", True)
        head = QVBoxLayout()
        head.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        head.setSpacing(HAIR)
        for part in (self.title, self.counts, self.nothing):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addStretch()

    def _wish(self, item: ListedQuotation | None) -> None:
        if item is not None:
            self.wished.emit(item.id)

    def show_side(self, title: str, listing: Listing) -> None:
        """Show other quotations."""
        found = listing.quotations
        transcripts = len({each.document_id for each in found})
        self.title.show_whole(title)
        said = [
            self.tr("%n quotation(s)", "", len(places_of(listing))),
            self.tr("%n transcript(s)", "", transcripts),
        ]
        self.counts.setText(" · ".join(said))
        self.counts.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.table.setVisible(bool(found))
        self.table.setAccessibleName(self.tr("Quotations of {what}").format(what=title))
        self.table.show_listing(listing, with_coder=len({each.coder_id for each in found}) > 1)


def places_of(listing: Listing) -> set[tuple[str, int, int]]:
    """Where the quotations stand: those two people marked alike count once."""
    return {(each.document_id, each.start, each.end) for each in listing.quotations}
