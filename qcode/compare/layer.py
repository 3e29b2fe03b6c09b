"""The layer of what was agreed: codings of its own, put there and taken away; what people coded stays as it is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import select as columns
from sqlmodel import Session, col, select

from qcode import decided
from qcode.coding.quotations import chunks, drop_bare
from qcode.coding.several import mark_places
from qcode.compare.choice import Choice
from qcode.compare.marks import Mark, exact, marks
from qcode.model import Coding, DecidedCoding, Decision, DecisionSide, Quotation
from qcode.model.columns import new_id, now
from qcode.model.row import table_of
from qcode.project import recorder_of

FEW = 500  # places: beyond these all of a transcript are read


class Placed(NamedTuple):
    """A code on words of a transcript in a pass."""

    start: int
    end: int
    code_id: str
    pass_id: str

    @classmethod
    def of(cls, mark: Mark) -> Placed:
        """Where a coding stands."""
        return cls(mark.start, mark.end, mark.code_id, mark.pass_id)


def put(session: Session, document_id: str, wanted: Sequence[Placed], layer_id: str) -> list[str]:
    """The layer's codings in these places, made where there are none, also in a pass that is closed: their ids, in order.

    Closing a pass holds what people coded in it; what is agreed about it comes later.
    """
    if not wanted:
        return []
    places = mark_places(session, [(document_id, each.start, each.end) for each in wanted], layer_id)
    there = held(session, document_id, layer_id, {each.start for each in wanted})
    new = {each: new_id() for each in wanted if each not in there}
    at = now()
    recorder_of(session).insert_rows(
        Coding,
        [
            {
                "id": key,
                "quotation_id": places[document_id, each.start, each.end],
                "document_id": document_id,
                "code_id": each.code_id,
                "coder_id": layer_id,
                "pass_id": each.pass_id,
                "created_at": at,
            }
            for each, key in new.items()
        ],
    )
    found = there | new
    return [found[each] for each in wanted]


def held(
    session: Session, document_id: str, layer_id: str, starts: Collection[int] | None = None
) -> dict[Placed, str]:
    """The layer's codings in a transcript, by their places; of those that begin at ``starts`` where these are given."""
    session.flush()
    coding, quotation = table_of(Coding), table_of(Quotation)
    query = columns(quotation.c.start, quotation.c.end, coding.c.code_id, coding.c.pass_id, coding.c.id)
    query = query.select_from(coding.join(quotation, quotation.c.id == coding.c.quotation_id))
    query = query.where(coding.c.document_id == document_id, coding.c.coder_id == layer_id)
    if starts is not None and len(starts) <= FEW:
        query = query.where(quotation.c.document_id == document_id, quotation.c.start.in_(starts))
    return {Placed(*place): key for *place, key in session.connection().execute(query)}


def take_away(session: Session, coding_ids: Iterable[str]) -> None:
    """Takes codings of the layer away, with quotations that then carry nothing; those that a decision leads to stay."""
    some = set(coding_ids)
    led_to = select(DecidedCoding.coding_id)
    for ids in chunks(tuple(some)):
        some -= set(session.exec(led_to.where(col(DecidedCoding.coding_id).in_(ids))))
    found = [session.get_one(Coding, each) for each in sorted(some)]
    decided.codings_gone(session, some)
    for coding in found:
        session.delete(coding)
    session.flush()
    drop_bare(session, {coding.quotation_id for coding in found})


def take_over(session: Session, choice: Choice, document_ids: Collection[str], layer_id: str) -> int:
    """Puts what both sides coded alike into the layer, and tells how many codings came; what is there already stays one.

    What was decided about is left as it was decided.
    """
    found = marks(session, choice, document_ids)
    count = 0
    for document_id, (one, other) in found.items():
        spoken_of = _spoken_of(session, document_id)
        theirs = {mark.placed: mark for mark in other}
        there = held(session, document_id, layer_id)
        missing = [
            Placed.of(mark)
            for mark in exact(one, other)
            if Placed.of(mark) not in there
            and spoken_of.isdisjoint({mark.coding_id, theirs[mark.placed].coding_id})
        ]
        put(session, document_id, missing, layer_id)
        count += len(missing)
    return count


def _spoken_of(session: Session, document_id: str) -> set[str]:
    """The codings of people that decisions in a transcript are about."""
    side, decision = table_of(DecisionSide), table_of(Decision)
    query = columns(side.c.coding_id).select_from(side.join(decision)).where(side.c.coding_id.is_not(None))
    return set(session.connection().execute(query.where(decision.c.document_id == document_id)).scalars())
