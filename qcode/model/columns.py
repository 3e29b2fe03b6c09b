"""The column kinds all tables share."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, TypeVar
from uuid import uuid4

from sqlalchemy import Column, ForeignKey, String, false, true
from sqlalchemy.types import TypeEngine

T = TypeVar("T", str, bool)
BEFORE = "before it came"


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


def later_column(kind: type[TypeEngine[T]], default: T) -> Column[T]:
    """A column that came with a later schema: rows from before it hold ``default``, in the file and when they are put back."""
    there = (true() if default else false()) if isinstance(default, bool) else default
    info = {BEFORE: default}
    return Column(kind, nullable=False, default=default, server_default=there, info=info)


def before_it_came(column: Column[Any]) -> object:
    """What a row from before the column came holds in it."""
    return column.info.get(BEFORE)
