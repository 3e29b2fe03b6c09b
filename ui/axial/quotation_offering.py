"""Quotations to choose from for a relation or a category: those that carry its codes, those that carry several first.

For a relation any other quotation can be chosen too: what speaks against it often carries neither of its codes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from qcode.codebook.tree import nodes
from qcode.finding import Kind
from qcode.memos import Target
from qcode.model.folding import fold
from qcode.quotation_list import ListedQuotation, Wanted, list_quotations
from ui.desk import Desk
from ui.finder.entries import Entry
from ui.language import tr, translated

MOST = 40
Row = tuple[ListedQuotation, str]
"""A quotation with what is searched of it."""


class QuotationOffering:
    """The quotations of these codes and those below them, besides some; with ``others`` all others come after them.

    What carries the codes is read when it is made, the others once they are needed.
    """

    def __init__(
        self, desk: Desk, code_ids: Collection[str], besides: Collection[str] = (), *, others: bool = False
    ) -> None:
        self._desk, self._besides = desk, set(besides)
        self._others: list[Row] | None = None if others else []
        with desk.read() as session:
            found = list_quotations(session, Wanted(codes=code_ids))
            above = {node.id: {node.id, *node.above} & set(code_ids) for node in nodes(session)}
        carried = [(each, set[str]().union(*(above[code.id] for code in each.codes))) for each in found]
        carried.sort(key=lambda pair: -len(pair[1]))
        self._spans = {_span(each) for each in found if each.id in self._besides}
        self._rows = self._each_once([each for each, _ in carried])

    def _each_once(self, found: Iterable[ListedQuotation]) -> list[Row]:
        """Where several coders marked the same words, one is offered."""
        rows: list[Row] = []
        for each in found:
            if _span(each) not in self._spans:
                self._spans.add(_span(each))
                rows.append((each, fold(f"{each.text} {each.document}")))
        return rows

    def __call__(self, typed: str) -> list[tuple[Target, Entry]]:
        """The rows for what was typed."""
        words = fold(typed).split()
        fitting = [_entry(each) for each in _fitting(self._rows, words)]
        if len(fitting) < MOST:
            said = translated(tr("other codes"))
            fitting += [_entry(each, said) for each in _fitting(self._all_others(), words)]
        return [(("quotation", entry.id), entry) for entry in fitting[:MOST]]

    def _all_others(self) -> list[Row]:
        if self._others is None:
            with self._desk.read() as session:
                found = list_quotations(session)
            self._spans |= {_span(each) for each in found if each.id in self._besides}
            self._others = self._each_once(found)
        return self._others


def _span(each: ListedQuotation) -> tuple[str, int, int]:
    return each.document_id, each.start, each.end


def _fitting(rows: Iterable[Row], words: Sequence[str]) -> list[ListedQuotation]:
    return [each for each, said in rows if all(word in said for word in words)]


def _entry(each: ListedQuotation, besides: str = "") -> Entry:
    turn = translated(tr("turn {number}")).format(number=each.turn) if each.turn is not None else ""
    place = ", ".join(part for part in (each.document, turn) if part)
    place = f"{place} · {besides}" if besides else place
    return Entry(Kind.DOCUMENT, each.id, " ".join(each.text.split()), place, "quotation")
