"""Days and moments as people give them, and the change that was the last one then."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import func, select
from sqlmodel import Session

from qcode.errors import Refused
from qcode.model import Change
from qcode.model.row import table_of
from qcode.sentence import worded


def stored(moment: datetime) -> str:
    """A moment as the project keeps moments, so that the two can be compared as text."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def end_of(given: str) -> str:
    """The last moment of a day (2026-03-02), or the moment itself (2026-03-02T15:30), where the reader is, as it is stored.

    Raises Refused for what is neither.
    """
    try:
        if len(given) <= len("2026-03-02"):
            after = date.fromisoformat(given) + timedelta(days=1)
            return stored(datetime.combine(after, time()) - timedelta(milliseconds=1))
        return stored(datetime.fromisoformat(given))
    except (ValueError, OverflowError) as error:
        raise _no_date(given) from error


def start_of(given: str) -> str:
    """The first moment of a day, or the moment itself, as `end_of`."""
    try:
        if len(given) <= len("2026-03-02"):
            return stored(datetime.combine(date.fromisoformat(given), time()))
        return stored(datetime.fromisoformat(given))
    except (ValueError, OverflowError) as error:
        raise _no_date(given) from error


def _no_date(given: str) -> Refused:
    return Refused(
        worded(
            "“{given}” is no date; give one as 2026-03-02 or 2026-03-02T15:30. Nothing was changed.",
            given=given,
        )
    )


def last_change(session: Session, moment: str) -> int:
    """The number of the last change that was made by then; 0 when there was none."""
    change = table_of(Change).c
    query = select(func.max(change.id)).where(change.at <= moment)
    return session.connection().execute(query).scalar() or 0
