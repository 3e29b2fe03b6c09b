"""The audit trail: every change, and what each touched row was and became."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field, Index

from qcode.model.columns import now
from qcode.model.row import Named

MERGED_INTO = "merged into"


class Change(Named, table=True):
    """One entry of the audit trail. ``undoes`` names the change this one reverses."""

    __table_args__ = {"sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True)
    at: str = Field(default_factory=now)
    coder: str
    label: str
    rows: int = 0
    undoes: int | None = Field(default=None, foreign_key="change.id")


class ChangeRow(Named, table=True):
    """What one row was and became within a change.

    A new row has no ``before``, a deleted row no ``after``; of a changed row both hold only the columns that differ. Of a code
    that was merged ``before`` holds besides, by MERGED_INTO, the id of the code it went into.
    """

    __table_args__ = (Index("ix_change_row_row", "table", "key"), {"sqlite_with_rowid": False})

    change_id: int = Field(foreign_key="change.id", primary_key=True)
    table: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    before: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True)))
    after: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True)))
