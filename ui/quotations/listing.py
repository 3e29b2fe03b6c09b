"""What the list shows, read from the project: quotations, arranged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.coding.filter import Filter
from qcode.query.asking import answer_now
from qcode.quotation_list import ListedQuotation, Wanted, codings_among, list_quotations, quotations_named
from qcode.quotation_order import Section, ordered, sections
from ui.desk import Desk
from ui.quotations.sought import Arrangement, Sought


@dataclass(frozen=True)
class Listing:
    """Quotations under their headings; one without a heading where nothing is grouped."""

    sections: tuple[Section, ...] = ()
    quotations: tuple[ListedQuotation, ...] = ()
    codes: Mapping[str, CodeNode] = field(default_factory=dict[str, CodeNode])
    codings: int = 0  # of the codes the list is about, on these quotations; 0 where it is about none

    @property
    def grouped(self) -> bool:
        """True when headings are to be shown."""
        return any(section.key or section.title for section in self.sections)


def listing_of(desk: Desk, sought: Sought, arrangement: Arrangement, shown: Filter) -> Listing:
    """What is sought, in the order it is wanted, while the page shows ``shown``."""
    with desk.read() as session:
        known = nodes(session)
        wanted = sought.wanted(shown)
        found = _found(session, sought, wanted)
        codings = codings_among(session, found, wanted) if sought.codes else 0
    place = {node.id: at for at, node in enumerate(known)}
    arranged = ordered(found, arrangement.order, place, backwards=arrangement.backwards)
    if arrangement.grouping:
        parts = sections(arranged, arrangement.grouping, place, meant(sought, known))
    else:
        parts = [Section("", "", "", tuple(arranged))] if arranged else []
    return Listing(tuple(parts), tuple(arranged), {node.id: node for node in known}, codings)


def _found(session: Session, sought: Sought, wanted: Wanted) -> list[ListedQuotation]:
    if sought.query is None:
        return list_quotations(session, wanted)
    answer = answer_now(session, sought.query)
    found = quotations_named(session, {key for place in answer for key in place.quotations})
    if not sought.narrowed:
        return found
    narrowed = {each.id for each in list_quotations(session, wanted)}
    return [each for each in found if each.id in narrowed]


def meant(sought: Sought, known: Sequence[CodeNode]) -> set[str]:
    """The codes the list is about, with those below them where these count."""
    chosen = sought.codes or frozenset[str]()
    return {
        node.id
        for node in known
        if node.id in chosen or (sought.subcodes and not chosen.isdisjoint(node.above))
    }
