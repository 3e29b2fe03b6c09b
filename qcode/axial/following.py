"""What follows in the model when the codebook changes: codes that are merged, and codes that go."""

from __future__ import annotations

from collections.abc import Collection

from sqlmodel import Session, col, or_, select

from qcode import core_category
from qcode.axial import diagrams, dimensions, relations
from qcode.model import DismissedLink


def merged(session: Session, code_id: str, into_id: str) -> None:
    """Relations, places in diagrams, dimensions, and being the core category, become those of the code it is merged into."""
    relations.redirect(session, code_id, into_id)
    diagrams.redirect(session, code_id, into_id)
    dimensions.redirect(session, code_id, into_id)
    core_category.redirect(session, code_id, into_id)
    _forget_dismissed(session, [code_id])


def gone(session: Session, code_ids: Collection[str]) -> None:
    """Relations, places in diagrams, dimensions, and being the core category, go with codes that go."""
    relations.forget_codes(session, code_ids)
    diagrams.forget_codes(session, code_ids)
    dimensions.forget_codes(session, code_ids)
    core_category.forget_codes(session, code_ids)
    _forget_dismissed(session, code_ids)


def _forget_dismissed(session: Session, code_ids: Collection[str]) -> None:
    ends = or_(col(DismissedLink.code_id).in_(code_ids), col(DismissedLink.other_id).in_(code_ids))
    for row in session.exec(select(DismissedLink).where(ends)):
        session.delete(row)
    session.flush()
