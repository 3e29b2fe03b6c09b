"""What was decided about disagreements, as values: read, and told from what stands there now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from qcode.coding.quotations import chunks
from qcode.compare.choice import Choice, Side
from qcode.compare.marks import Mark
from qcode.model import Coding, DecidedCoding, Decision, DecisionSide, Document, Quotation, Span
from qcode.model.row import table_of

TURNED = {"a": "b", "b": "a"}


class SideThen(NamedTuple):
    """What one side had when it was decided; see `DecisionSide`. One that had coded nothing has no ``code_name`` and no ``words``."""

    coder_id: str
    pass_id: str
    coding_id: str | None
    code_id: str | None
    code_name: str
    start: int
    end: int
    words: str


class Agreed(NamedTuple):
    """Words that were agreed upon, and the code on them."""

    span: Span
    code_id: str


@dataclass(frozen=True)
class Decided:
    """A decision, its sides in the order in which they are compared; see `Decision` for what each part says.

    ``adjudicator_id`` is None where it was decided together; ``session_id`` is the talk it belongs to. ``words`` and
    ``code_name`` are those of a span of its own, ``agreed`` where these words stand now with their code, None where they are not
    in what was agreed any more. ``changed`` is True when what it is about is not as it was any more.
    """

    id: str
    document_id: str
    kind: str
    verdict: str
    reason: str
    words: str
    code_name: str
    coder_id: str
    adjudicator_id: str | None
    session_id: str | None
    decided_at: str
    sides: tuple[SideThen, SideThen]
    changed: bool = False
    agreed: Agreed | None = None

    def about(self, a: Mark | None, b: Mark | None, kind: str) -> Decided:
        """The decision as one about these two, as they stand now."""
        same = self.kind == kind and all(
            _as_it_was(side, mark) for side, mark in zip(self.sides, (a, b), strict=True)
        )
        return replace(self, changed=not same)


def _as_it_was(side: SideThen, mark: Mark | None) -> bool:
    """Whether a coding is as it was decided about; a transcript that was corrected elsewhere only moves its place."""
    now = (None, None, "") if mark is None else (mark.coding_id, mark.code_id, mark.words)
    return (side.coding_id, side.code_id, side.words) == now


def decisions_in(session: Session, choice: Choice, documents: Collection[str]) -> dict[str, list[Decided]]:
    """The decisions about what two sides coded in these transcripts, newest first."""
    found: dict[str, list[Decided]] = defaultdict(list)
    for some in chunks(documents):
        query = select(Decision).where(col(Decision.document_id).in_(some))
        rows = session.exec(query.order_by(col(Decision.decided_at).desc(), col(Decision.id))).all()
        sides = _sides(session, [row.id for row in rows])
        spans = _agreed(session, [row.id for row in rows if row.verdict == "span"])
        for row in rows:
            decided = _decided(row, sides[row.id], choice)
            if decided is not None:
                found[row.document_id].append(replace(decided, agreed=spans.get(row.id)))
    return found


def decisions_of_talk(session: Session, session_id: str) -> list[Decided]:
    """The decisions made in a debriefing session, oldest first, their sides as they were compared then."""
    query = select(Decision).where(Decision.session_id == session_id)
    rows = session.exec(query.order_by(col(Decision.decided_at), col(Decision.id))).all()
    sides = _sides(session, [row.id for row in rows])
    return [_value(row, *sides[row.id]) for row in rows if len(sides[row.id]) == 2]


def place_of(session: Session, decided: Decided) -> Span | None:
    """Where what a decision is about stands now: by its codings that are there still, or else by its words; None without these."""
    for side in decided.sides:
        coding = session.get(Coding, side.coding_id) if side.coding_id else None
        if coding is not None:
            quotation = session.get_one(Quotation, coding.quotation_id)
            return Span(quotation.start, quotation.end)
    text = session.get_one(Document, decided.document_id).text
    for side in decided.sides:
        at = side.start if text.startswith(side.words, side.start) else text.find(side.words)
        if side.words and at >= 0:
            return Span(at, at + len(side.words))
    return None


def _agreed(session: Session, decision_ids: Sequence[str]) -> dict[str, Agreed]:
    """Where the words that these decisions settled on stand now."""
    led_to, coding, quotation = table_of(DecidedCoding), table_of(Coding), table_of(Quotation)
    query = select_columns(led_to.c.decision_id, quotation.c.start, quotation.c.end, coding.c.code_id)
    query = query.select_from(led_to.join(coding).join(quotation, quotation.c.id == coding.c.quotation_id))
    return {
        key: Agreed(Span(start, end), code_id)
        for some in chunks(decision_ids)
        for key, start, end, code_id in session.connection().execute(
            query.where(led_to.c.decision_id.in_(some))
        )
    }


def _sides(session: Session, decision_ids: Sequence[str]) -> dict[str, list[SideThen]]:
    side = table_of(DecisionSide).c
    columns = (
        side.decision_id,
        side.coder_id,
        side.pass_id,
        side.coding_id,
        side.code_id,
        side.code_name,
        side.start,
        side.end,
        side.text,
    )
    found: dict[str, list[SideThen]] = defaultdict(list)
    for some in chunks(decision_ids):
        query = select_columns(*columns).where(side.decision_id.in_(some)).order_by(side.position)
        for key, *told in session.connection().execute(query):
            found[key].append(SideThen(*told))
    return found


def _decided(row: Decision, sides: Sequence[SideThen], choice: Choice) -> Decided | None:
    """The decision as the two sides of the choice see it; None when it is not theirs."""
    if len(sides) != 2:
        return None
    first, second = sides
    turned = not _fit((first, second), choice.sides)
    if turned and not _fit((second, first), choice.sides):
        return None
    if turned:
        return replace(_value(row, second, first), verdict=TURNED.get(row.verdict, row.verdict))
    return _value(row, first, second)


def _value(row: Decision, first: SideThen, second: SideThen) -> Decided:
    return Decided(
        id=row.id,
        document_id=row.document_id,
        kind=row.kind,
        verdict=row.verdict,
        reason=row.reason,
        words=row.words,
        code_name=row.code_name,
        coder_id=row.coder_id,
        adjudicator_id=row.adjudicator_id,
        session_id=row.session_id,
        decided_at=row.decided_at,
        sides=(first, second),
    )


def _fit(sides: tuple[SideThen, SideThen], chosen: Sequence[Side]) -> bool:
    return all(
        side.coder_id == each.coder_id and (each.passes is None or side.pass_id in each.passes)
        for side, each in zip(sides, chosen, strict=True)
    )


def paired(
    found: Sequence[Decided], pairs: Sequence[tuple[Mark | None, Mark | None]]
) -> tuple[dict[int, Decided], list[Decided]]:
    """Which decision is about which pair, by the number of the pair; and the decisions about none that is there.

    A decision is about just the two codings it was made about, or else about a pair that one of them is in now.
    """
    left = list(found)
    by_pair: dict[int, Decided] = {}
    for closest in (True, False):
        numbers = _numbers(pairs, by_pair, together=closest)
        for decided in tuple(left):
            keys = [side.coding_id for side in decided.sides]
            wanted = [tuple(keys)] if closest else [(key,) for key in keys if key is not None]
            number = next((numbers[key] for key in wanted if key in numbers), None)
            if number is not None and number not in by_pair:
                by_pair[number] = decided
                left.remove(decided)
    return by_pair, left


def _numbers(
    pairs: Sequence[tuple[Mark | None, Mark | None]], taken: Collection[int], *, together: bool
) -> dict[tuple[str | None, ...], int]:
    """The number of each pair that is not taken, by the ids of both codings, or by each of them."""
    numbers: dict[tuple[str | None, ...], int] = {}
    for number, pair in enumerate(pairs):
        ids = tuple(mark.coding_id if mark else None for mark in pair)
        if number not in taken:
            numbers |= {ids: number} if together else {(key,): number for key in ids if key is not None}
    return numbers
