"""Codes: labels with a definition; codes nest."""

from __future__ import annotations

from sqlmodel import Field

from qcode.model.columns import now, reference
from qcode.model.row import Row


class Code(Row, table=True):
    """A label with its definition and rules of use; a code under another is its subcode."""

    parent_id: str | None = Field(default=None, sa_column=reference("code.id", optional=True, index=True))
    name: str
    definition: str = ""
    use_when: str = ""
    use_not: str = ""
    example: str = ""
    colour: str = "#808080"
    shortcut: int | None = None  # the digit 1 … 9 that applies it
    origin: str = "data"  # literature, data or in vivo
    position: int = 0  # among its siblings
    created_at: str = Field(default_factory=now)
