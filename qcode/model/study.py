"""The study itself: what a project file is about."""

from __future__ import annotations

from sqlmodel import Field, SQLModel

from qcode.model.columns import new_id, now


class Study(SQLModel, table=True):
    """The one row that describes the project."""

    __tablename__ = "study"

    id: str = Field(default_factory=new_id, primary_key=True)
    title: str
    language: str = "en"  # the language reports are written in
    created_at: str = Field(default_factory=now)
