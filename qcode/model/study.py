"""The study itself: what a project file is about."""

from __future__ import annotations

from sqlmodel import Field

from qcode.model.columns import now
from qcode.model.row import Row


class Study(Row, table=True):
    """The one row that describes the project."""

    title: str
    language: str = "en"  # the language reports are written in
    created_at: str = Field(default_factory=now)
