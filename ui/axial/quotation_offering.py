"""Quotations to choose from for a relation or a category: those that carry its codes, those that carry several first."""

from __future__ import annotations

from collections.abc import Collection

from qcode.codebook.tree import nodes
from qcode.finding import Kind
from qcode.memos import Target
from qcode.model.folding import fold
from qcode.quotation_list import ListedQuotation, Wanted, list_quotations
from ui.desk import Desk
from ui.finder.entries import Entry
from ui.language import tr, translated

MOST = 40


class QuotationOffering:
    """The quotations of these codes and those below them, besides some; read once, when it is made."""

    def __init__(self, desk: Desk, code_ids: Collection[str], besides: Collection[str] = ()) -> None:
        with desk.read() as session:
            found = list_quotations(session, Wanted(codes=code_ids))
            above = {node.id: {node.id, *node.above} & set(code_ids) for node in nodes(session)}
        carried = [(each, set[str]().union(*(above[code.id] for code in each.codes))) for each in found]
        carried.sort(key=lambda pair: -len(pair[1]))
        spans = {(each.document_id, each.start, each.end) for each in found if each.id in set(besides)}
        self._rows: list[tuple[ListedQuotation, str]] = []
        for each, _ in carried:
            span = (
                each.document_id,
                each.start,
                each.end,
            )  # where several coders marked the same words, one is offered
            if span not in spans:
                spans.add(span)
                self._rows.append((each, fold(f"{each.text} {each.document}")))

    def __call__(self, typed: str) -> list[tuple[Target, Entry]]:
        """The rows for what was typed."""
        words = fold(typed).split()
        fitting = [each for each, said in self._rows if all(word in said for word in words)]
        return [(("quotation", each.id), _entry(each)) for each in fitting[:MOST]]


def _entry(each: ListedQuotation) -> Entry:
    turn = translated(tr("turn {number}")).format(number=each.turn) if each.turn is not None else ""
    place = ", ".join(part for part in (each.document, turn) if part)
    return Entry(Kind.DOCUMENT, each.id, " ".join(each.text.split()), place, "quotation")
