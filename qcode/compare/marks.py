"""What each side marked: codings with their places, each code once on the same words of a side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import Session

from qcode.coding.quotations import chunks
from qcode.compare.choice import Choice, Side
from qcode.model import Coding, CodingPass, Quotation, Span
from qcode.model.row import table_of


class Mark(NamedTuple):
    """A coding of one side; ``start`` and ``end`` are code points of the transcript."""

    coding_id: str
    quotation_id: str
    code_id: str
    coder_id: str
    pass_id: str
    start: int
    end: int
    words: str

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

    @property
    def placed(self) -> tuple[int, int, str]:
        """Start, end and code: what two sides have to have in common to agree exactly."""
        return self.start, self.end, self.code_id


Marks = tuple[Mark, ...]
Marked = Mapping[str, tuple[Marks, ...]]
"""What every side marked, by transcript."""


def marks(session: Session, choice: Choice, documents: Collection[str]) -> dict[str, tuple[Marks, ...]]:
    """What every side marked in each of these transcripts, sides in their order, marks in that of the text.

    Where a coder has a code on the same words in several of the passes compared, the earliest pass counts. The codes of the
    choice do not matter here: whether two codings differ depends on all of them.
    """
    by_coder: dict[tuple[str, str], list[Mark]] = defaultdict(list)
    for key, mark in _rows(session, choice, documents):
        by_coder[key, mark.coder_id].append(mark)
    return {
        key: tuple(_of(side, by_coder.get((key, side.coder_id), ())) for side in choice.sides)
        for key in documents
    }


def _of(side: Side, found: Sequence[Mark]) -> Marks:
    once: dict[tuple[int, int, str], Mark] = {}
    for mark in found:
        if side.passes is None or mark.pass_id in side.passes:
            once.setdefault(mark.placed, mark)
    return tuple(once.values())


def _rows(session: Session, choice: Choice, documents: Collection[str]) -> Iterator[tuple[str, Mark]]:
    coding, quotation, coding_pass = table_of(Coding), table_of(Quotation), table_of(CodingPass)
    columns = (
        coding.c.document_id,
        coding.c.id,
        coding.c.quotation_id,
        coding.c.code_id,
        coding.c.coder_id,
        coding.c.pass_id,
        quotation.c.start,
        quotation.c.end,
        quotation.c.text,
    )
    query = select(*columns).select_from(
        coding.join(quotation, quotation.c.id == coding.c.quotation_id).join(
            coding_pass, coding_pass.c.id == coding.c.pass_id
        )
    )
    query = query.where(coding.c.coder_id.in_(choice.coders)).order_by(
        quotation.c.start,
        quotation.c.end,
        coding_pass.c.position,
        coding_pass.c.started_at,
        coding.c.created_at,
        coding.c.id,
    )
    for some in chunks(documents):
        for key, *mark in session.connection().execute(query.where(coding.c.document_id.in_(some))):
            yield key, Mark(*mark)


def exact(one: Marks, other: Marks) -> Marks:
    """The marks of the first side that the other has on just the same words with the same code."""
    there = {mark.placed for mark in other}
    return tuple(mark for mark in one if mark.placed in there)
