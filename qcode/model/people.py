"""The people of a study: participants with their attributes, and coders."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Column, String
from sqlmodel import Field

from qcode.model.columns import later_column
from qcode.model.row import Row

ATTRIBUTE_KINDS = ("text", "number", "date", "choice")
CODER_KINDS = ("person", "agreed")


class Participant(Row, table=True):
    """Somebody who was interviewed. ``attributes`` holds values by attribute id."""

    pseudonym: str
    group: str = ""
    attributes: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))


class Attribute(Row, table=True):
    """Something known of each participant: a text, a number, a date (ISO 8601) or one of several choices."""

    name: str
    kind: str = "text"  # one of ATTRIBUTE_KINDS
    choices: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    position: int = 0


class Coder(Row, table=True):
    """A person who codes, or the layer of what coders agreed upon: ``kind`` is one of CODER_KINDS. ``colour`` "" is a usual one."""

    name: str
    colour: str = Field(default="", sa_column=later_column(String, ""))
    kind: str = Field(default="person", sa_column=later_column(String, "person"))
