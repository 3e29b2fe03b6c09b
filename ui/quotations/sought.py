"""Which quotations the list is to show, and how."""

from __future__ import annotations

from dataclasses import dataclass

from qcode.coding.filter import Filter
from qcode.query.tree import Query
from qcode.quotation_list import EVERYTHING, Wanted

Ids = frozenset[str]


@dataclass(frozen=True)
class Sought:
    """What one looks for; None is all of them. ``codes`` is what the list is about, "" in it for nothing in particular."""

    codes: Ids | None = None
    subcodes: bool = True
    documents: Ids | None = None
    participants: Ids | None = None
    groups: Ids | None = None
    coders: Ids | None = None
    passes: Ids | None = None
    starred: bool = False
    uncoded: bool = False
    text: str = ""
    on_page: bool = True  # only what is shown on the page
    query: Query | None = None  # only what this question finds

    def wanted(self, shown: Filter) -> Wanted:
        """The same for the core, while ``shown`` is what the page shows."""
        return Wanted(
            codes=self.codes or (),
            subcodes=self.subcodes,
            passes=self.passes or (),
            documents=self.documents or (),
            participants=self.participants or (),
            groups=self.groups or (),
            coders=self.coders or (),
            starred=self.starred,
            uncoded=self.uncoded,
            text=self.text.strip(),
            shown=shown if self.on_page else EVERYTHING,
        )

    @property
    def narrowed(self) -> bool:
        """True when something besides the code leaves quotations out."""
        return bool(
            self.text.strip()
            or self.starred
            or self.uncoded
            or not self.subcodes
            or any(
                part is not None
                for part in (self.documents, self.participants, self.groups, self.coders, self.passes)
            )
        )

    def only_codes(self) -> Sought:
        """The same without anything else that leaves quotations out."""
        return Sought(codes=self.codes, on_page=self.on_page, query=self.query)


@dataclass(frozen=True)
class Arrangement:
    """The order of the list, and what it is grouped by ("" for nothing)."""

    order: str = "place"
    backwards: bool = False
    grouping: str = ""
