"""Tables and queries that were kept under a name."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field

from qcode.model.columns import now, reference
from qcode.model.row import Row

VIEW_KINDS = ("table", "query")


class SavedView(Row, table=True):
    """A table or a query under a name: ``kind`` is one of VIEW_KINDS, ``spec`` how it is made, never what it showed."""

    name: str
    kind: str
    spec: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    coder_id: str = Field(sa_column=reference("coder.id"))
    position: int = 0
    saved_at: str = Field(default_factory=now)
