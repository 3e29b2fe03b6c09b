"""What coders decided about codings, when these codings, their codes and their transcripts come and go."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from sqlmodel import Session, col, select

from qcode.model import DecidedCoding, Decision, DecisionSide
from qcode.model.row import Row

CHUNK = 500


def codings_gone(session: Session, coding_ids: Collection[str]) -> None:
    """Decisions stay, in the words the codings had; what they led to is led to no more once it goes."""
    for some in _chunks(coding_ids):
        for side in session.exec(select(DecisionSide).where(col(DecisionSide.coding_id).in_(some))):
            side.coding_id = None
            session.add(side)
        for row in session.exec(select(DecidedCoding).where(col(DecidedCoding.coding_id).in_(some))):
            session.delete(row)
    session.flush()


def codings_replaced(session: Session, kept: Mapping[str, str]) -> None:
    """What was decided about codings that go is said of the ones that are kept in their place: by the first the second."""
    for some in _chunks(kept):
        for side in session.exec(select(DecisionSide).where(col(DecisionSide.coding_id).in_(some))):
            side.coding_id = kept[side.coding_id or ""]
            session.add(side)
        led_to = select(DecidedCoding).where(col(DecidedCoding.coding_id).in_(some))
        for row in session.exec(led_to).all():
            _lead(session, row, kept[row.coding_id])
    session.flush()


def _lead(session: Session, row: DecidedCoding, coding_id: str) -> None:
    same = select(DecidedCoding.id).where(DecidedCoding.decision_id == row.decision_id)
    if session.exec(same.where(DecidedCoding.coding_id == coding_id)).first() is None:
        row.coding_id = coding_id
        session.add(row)
    else:
        session.delete(row)


def code_merged(session: Session, code_id: str, into_id: str) -> None:
    """What was decided about one code is said of the one it is merged into."""
    for side in session.exec(select(DecisionSide).where(DecisionSide.code_id == code_id)):
        side.code_id = into_id
        session.add(side)
    session.flush()


def codes_gone(session: Session, code_ids: Collection[str]) -> None:
    """Decisions stay, under the names the codes had."""
    for some in _chunks(code_ids):
        for side in session.exec(select(DecisionSide).where(col(DecisionSide.code_id).in_(some))):
            side.code_id = None
            session.add(side)
    session.flush()


def document_gone(session: Session, document_id: str) -> None:
    """What was decided in a transcript goes with it."""
    decisions = session.exec(select(Decision).where(Decision.document_id == document_id)).all()
    for row in [*rows_under(session, [each.id for each in decisions]), *decisions]:
        session.delete(row)
    session.flush()


def rows_under(session: Session, decision_ids: Collection[str]) -> list[Row]:
    """The sides of these decisions, and what they led to."""
    found: list[Row] = []
    for some in _chunks(decision_ids):
        found += session.exec(select(DecisionSide).where(col(DecisionSide.decision_id).in_(some)))
        found += session.exec(select(DecidedCoding).where(col(DecidedCoding.decision_id).in_(some)))
    return found


def _chunks(ids: Iterable[str]) -> Iterator[Sequence[str]]:
    once = list(dict.fromkeys(ids))
    return (once[at : at + CHUNK] for at in range(0, len(once), CHUNK))
