"""Dimensions of categories: properties with two ends, on which quotations have a place."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlmodel import Session, col, select

from qcode.errors import NotFound, Refused
from qcode.model import Code, Dimension, DimensionPlace, Quotation
from qcode.model.paths import clean_name, same_name
from qcode.sentence import worded


def dimensions(session: Session, code_id: str) -> Sequence[Dimension]:
    """The dimensions of a category, in order."""
    query = select(Dimension).where(Dimension.code_id == code_id)
    return session.exec(query.order_by(col(Dimension.position), col(Dimension.id))).all()


def add(session: Session, code_id: str, name: str, low: str, high: str) -> Dimension:
    """A new dimension of a category, from ``low`` to ``high``. Raises Refused where a name is taken or one is empty."""
    session.get_one(Code, code_id)
    words = _words(session, code_id, name, low, high)
    dimension = Dimension(
        code_id=code_id,
        name=words[0],
        low=words[1],
        high=words[2],
        position=len(dimensions(session, code_id)),
    )
    session.add(dimension)
    session.flush()
    return dimension


def change(session: Session, dimension_id: str, name: str, low: str, high: str) -> Dimension:
    """Gives a dimension and its ends other names; quotations keep their places. Raises as `add` does."""
    dimension = dimension_of(session, dimension_id)
    words = _words(session, dimension.code_id, name, low, high, besides=dimension_id)
    dimension.name, dimension.low, dimension.high = words
    session.add(dimension)
    session.flush()
    return dimension


def remove(session: Session, dimension_id: str) -> None:
    """Takes a dimension away with the places on it; the quotations stay."""
    _remove(session, [dimension_of(session, dimension_id)])


def dimension_of(session: Session, dimension_id: str) -> Dimension:
    """The dimension with this id; raises NotFound."""
    found = session.get(Dimension, dimension_id)
    if found is None:
        raise NotFound(worded("That dimension is not there any more; nothing was changed."))
    return found


def place(session: Session, dimension_id: str, quotation_id: str, at: float, coder_id: str) -> DimensionPlace:
    """Gives a quotation a place on a dimension, from 0 (low) to 1 (high); beyond the ends it is at the end."""
    dimension_of(session, dimension_id)
    session.get_one(Quotation, quotation_id)
    placed = _placed(session, dimension_id, quotation_id) or DimensionPlace(
        dimension_id=dimension_id, quotation_id=quotation_id, at=at, coder_id=coder_id
    )
    placed.at = min(max(at, 0.0), 1.0)
    session.add(placed)
    session.flush()
    return placed


def take_off(session: Session, dimension_id: str, quotation_id: str) -> bool:
    """Takes a quotation off a dimension; False when it had no place there."""
    placed = _placed(session, dimension_id, quotation_id)
    if placed is None:
        return False
    session.delete(placed)
    session.flush()
    return True


def places_on(session: Session, dimension_id: str) -> Sequence[DimensionPlace]:
    """Which quotations have a place on a dimension, from low to high."""
    query = select(DimensionPlace).where(DimensionPlace.dimension_id == dimension_id)
    return session.exec(query.order_by(col(DimensionPlace.at), col(DimensionPlace.id))).all()


def _placed(session: Session, dimension_id: str, quotation_id: str) -> DimensionPlace | None:
    query = select(DimensionPlace).where(DimensionPlace.dimension_id == dimension_id)
    return session.exec(query.where(DimensionPlace.quotation_id == quotation_id)).first()


def _words(
    session: Session, code_id: str, name: str, low: str, high: str, besides: str = ""
) -> tuple[str, str, str]:
    name, low, high = (clean_name(each) for each in (name, low, high))
    if not (name and low and high):
        raise Refused(worded("A dimension needs a name and two ends; nothing was changed."))
    for other in dimensions(session, code_id):
        if other.id != besides and same_name(other.name) == same_name(name):
            raise Refused(
                worded("There is a dimension “{name}” already; nothing was changed.", name=other.name)
            )
    return name, low, high


# when codes come and go


def redirect(session: Session, code_id: str, into_id: str) -> None:
    """Dimensions of a code become those of another, last in order; under a name that is there already the places are joined."""
    there = {same_name(each.name): each for each in dimensions(session, into_id)}
    position = len(there)
    for dimension in dimensions(session, code_id):
        same = there.get(same_name(dimension.name))
        if same is None:
            dimension.code_id, dimension.position = into_id, position
            session.add(dimension)
            position += 1
            continue
        for placed in places_on(session, dimension.id):
            if _placed(session, same.id, placed.quotation_id) is None:
                placed.dimension_id = same.id
                session.add(placed)
        session.flush()
        _remove(session, [dimension])
    session.flush()


def forget_codes(session: Session, code_ids: Collection[str]) -> None:
    """Takes away the dimensions of codes that go."""
    _remove(session, session.exec(select(Dimension).where(col(Dimension.code_id).in_(code_ids))).all())


def _remove(session: Session, rows: Sequence[Dimension]) -> None:
    for row in rows:
        for placed in places_on(session, row.id):
            session.delete(placed)
        session.delete(row)
    session.flush()
