"""Quotations under their headings as the rows of a list."""

from __future__ import annotations

from PySide6.QtCore import QObject

from qcode.quotation_list import ListedQuotation
from qcode.quotation_order import Section
from qcode.quoting import InContext
from ui.grouped.contexts import Contexts
from ui.grouped.model import GroupedModel, Heading
from ui.quotations.listing import Listing


class QuotationModel(GroupedModel[ListedQuotation]):
    """One row a quotation, and one a heading where they are grouped."""

    def __init__(self, contexts: Contexts, parent: QObject) -> None:
        super().__init__(parent)
        self._contexts = contexts

    def show(self, listing: Listing) -> None:
        """List other quotations."""
        groups = ((self._heading(section), section.quotations) for section in listing.sections)
        self.fill(groups, grouped=listing.grouped)

    def _heading(self, section: Section) -> Heading:
        title = section.title.replace("/", " / ") if section.colour else section.title or self.tr("None")
        return Heading(section.key, title, section.colour, len(section.quotations))

    def key_of(self, item: ListedQuotation) -> str:
        """The id of a quotation."""
        return item.id

    def in_context(self, item: ListedQuotation) -> InContext:
        """The words of a quotation with what stands around them."""
        return self._contexts.of(item)

    def source(self, quotation: ListedQuotation) -> str:
        """Where a quotation stands: transcript, turn and speaker."""
        turn = self.tr("turn {number}").format(number=quotation.turn) if quotation.turn is not None else ""
        speaker = "" if quotation.speaker == quotation.document else quotation.speaker
        return " · ".join(part for part in (quotation.document, turn, speaker) if part)

    def spoken(self, item: ListedQuotation) -> str:
        """All of a row for who does not see it."""
        codes = ", ".join(code.path for code in item.codes) or self.tr("no code")
        star = self.tr("starred") if item.starred else ""
        words = self.in_context(item).words
        said = (item.name, star, words, self.source(item), codes, item.comment)
        return ". ".join(part for part in said if part)
