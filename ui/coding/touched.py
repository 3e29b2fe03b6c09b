"""Which quotations the last changes touched, as the audit trail tells: so that only they are drawn anew."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlmodel import Session

from qcode.model import Change, ChangeRow, Coding
from qcode.model.row import table_of

MOST = 400
"""Touched rows beyond this are drawn quicker all at once."""
CARRIERS = ("coding", "quotation", "memo_link")


def newest_change(session: Session) -> int:
    """The number of the last change in the trail."""
    return session.connection().execute(select(func.max(table_of(Change).c.id))).scalar() or 0


def touched_quotations(session: Session, since: int) -> set[str] | None:
    """The quotations that changes after number ``since`` concern; None when they are too many to tell apart."""
    row = table_of(ChangeRow).c
    query = select(row.table, row.key, row.before, row.after)
    query = query.where(row.change_id > since).limit(MOST + 1)  # by the key alone: the trail is long
    rows = session.connection().execute(query).all()
    if len(rows) > MOST:
        return None
    found: set[str] = set()
    codings: set[str] = set()
    for table, key, before, after in rows:
        if table not in CARRIERS:
            continue
        if table == "quotation":
            found.add(key)
            continue
        named = {
            image[field]
            for image in (before, after)
            if image
            for field in ("quotation_id", "target_id")
            if field in image
        }
        found |= named
        if not named:
            codings.add(key)
    return found | _quotations_of(session, codings)


def _quotations_of(session: Session, codings: set[str]) -> set[str]:
    if not codings:
        return set()
    coding = table_of(Coding).c
    query = select(coding.quotation_id).where(coding.id.in_(codings))
    return set(session.connection().execute(query).scalars())
