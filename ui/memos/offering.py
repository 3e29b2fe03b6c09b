"""What a memo can refer to or be linked to, as rows to choose from."""

from __future__ import annotations

from collections.abc import Collection

from qcode.finding import Kind, Thing, fitting, quotations_fitting, things_of
from qcode.memos import Target
from qcode.quoting import Quoted, quoted
from ui.desk import Desk
from ui.finder.entries import Entry, entry_of
from ui.memos.chips import place_of

KINDS = (Kind.CODE, Kind.DOCUMENT, Kind.MEMO, Kind.RELATION)
MOST_THINGS, MOST_QUOTATIONS = 30, 12
FEWEST_LETTERS = 2
"""Letters from which quotations are looked for among others than those of the transcript in front."""


class Offering:
    """Codes, transcripts, memos, relations and quotations that fit what is typed; read once, when it is made."""

    def __init__(self, desk: Desk, besides: Collection[Target] = ()) -> None:
        self._desk, self._besides = desk, frozenset(besides)
        with desk.read() as session:
            self._things = [each for each in things_of(session) if each.kind in KINDS]

    def __call__(self, typed: str) -> list[tuple[Target, Entry]]:
        """The rows for what was typed; with nothing typed, the quotations made last here and every code."""
        things = self._fitting(typed)
        rows = [((str(thing.kind), thing.id), entry_of(thing)) for thing in things]
        quotations = [(("quotation", each.id), self._row(each)) for each in self._quotations(typed)]
        found = [*rows, *quotations] if typed.strip() else [*quotations, *rows]
        return [(target, entry) for target, entry in found if target not in self._besides]

    def _fitting(self, typed: str) -> list[Thing]:
        if typed.strip():
            return fitting(self._things, typed, most=MOST_THINGS)
        return [each for each in self._things if each.kind is Kind.CODE]

    def _quotations(self, typed: str) -> list[Quoted]:
        some = len(typed.strip()) >= FEWEST_LETTERS
        if typed.strip() and not some:
            return []
        with self._desk.read() as session:
            near = self._desk.document_id
            ids = quotations_fitting(session, typed, near, MOST_QUOTATIONS if some else 3)
            found = {each.id: each for each in quoted(session, ids)}
        return [found[key] for key in ids if some or found[key].document_id == near]

    @staticmethod
    def _row(each: Quoted) -> Entry:
        words = " ".join(" ".join(words for _, words in each.pieces).split())
        place = place_of(each)
        if each.name:
            return Entry(Kind.DOCUMENT, each.id, each.name, place, "quotation", after=f" · {words}")
        return Entry(Kind.DOCUMENT, each.id, words, place, "quotation")
