"""The people of a study: participants with their attributes, and coders."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field, SQLModel

from qcode.model.columns import new_id

ATTRIBUTE_KINDS = ("text", "number", "date", "choice")


class Participant(SQLModel, table=True):
    """Somebody who was interviewed. ``attributes`` holds values by attribute id."""

    __tablename__ = "participant"

    id: str = Field(default_factory=new_id, primary_key=True)
    pseudonym: str
    group: str = ""
    attributes: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))


class Attribute(SQLModel, table=True):
    """Something known of each participant: a text, a number, a date (ISO 8601) or one of several choices."""

    __tablename__ = "attribute"

    id: str = Field(default_factory=new_id, primary_key=True)
    name: str
    kind: str = "text"  # one of ATTRIBUTE_KINDS
    choices: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    position: int = 0


class Coder(SQLModel, table=True):
    """A person who codes."""

    __tablename__ = "coder"

    id: str = Field(default_factory=new_id, primary_key=True)
    name: str
