"""The column kinds all tables share."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

from sqlalchemy import Column, ForeignKey, String


def new_id() -> str:
    """A fresh identity: a UUID as text, which doubles as the GUID in interchange files."""
    return str(uuid4())


def now() -> str:
    """This moment as ISO 8601 in UTC, so that stored moments sort as text."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def reference(target: str, *, optional: bool = False, index: bool = False) -> Column[str]:
    """A column that holds the id of a row in another table, such as ``"code.id"``.

    The check waits for the end of the transaction, so that a change can be replayed row by row in any order.
    """
    foreign_key = ForeignKey(target, deferrable=True, initially="DEFERRED")
    return Column(String, foreign_key, nullable=optional, index=index)
