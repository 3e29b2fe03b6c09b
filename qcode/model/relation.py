"""Axial coding: relations between codes with their evidence, and the diagrams codes stand in."""

from __future__ import annotations

from sqlalchemy import String
from sqlmodel import Field

from qcode.model.columns import later_column, now, reference
from qcode.model.row import Row

ROLES = (
    "causal condition",
    "phenomenon",
    "context",
    "intervening condition",
    "strategy",
    "consequence",
)
"""The places of Strauss and Corbin's paradigm; a code in a free network has none ("")."""


def between(from_name: str, to_name: str, *, directed: bool) -> str:
    """A relation as it is called by its ends: "Say in the plan → Building trust"."""
    return f"{from_name} {'→' if directed else '↔'} {to_name}"


class RelationKind(Row, table=True):
    """What one code may be to another, such as "leads to".

    One that is not ``directed`` says the same both ways. One that ``nests`` may not lead back to where it began, as parts of
    wholes do not.
    """

    name: str
    symbol: str = ""
    directed: bool = True
    nests: bool = False
    position: int = 0


class Relation(Row, table=True):
    """What one code is to another: the first leads to, is part of … the second."""

    from_id: str = Field(sa_column=reference("code.id", index=True))
    to_id: str = Field(sa_column=reference("code.id", index=True))
    kind_id: str = Field(sa_column=reference("relation_kind.id"))
    coder_id: str = Field(sa_column=reference("coder.id"))
    created_at: str = Field(default_factory=now)


class Evidence(Row, table=True):
    """A quotation that speaks for a relation, or ``against`` it. ``text`` is what its words were then, "" where nobody kept them."""

    relation_id: str = Field(sa_column=reference("relation.id", index=True))
    quotation_id: str = Field(sa_column=reference("quotation.id", index=True))
    against: bool = False
    coder_id: str = Field(sa_column=reference("coder.id"))
    created_at: str = Field(default_factory=now)
    text: str = Field(default="", sa_column=later_column(String, ""))


class Diagram(Row, table=True):
    """A drawing of codes and their relations: around one phenomenon by the ``paradigm``, or a free network."""

    name: str
    paradigm: bool = True
    position: int = 0
    created_at: str = Field(default_factory=now)


class Placement(Row, table=True):
    """A code in a diagram: its role there, and where its middle is, in pixels at the usual size."""

    diagram_id: str = Field(sa_column=reference("diagram.id", index=True))
    code_id: str = Field(sa_column=reference("code.id", index=True))
    role: str = ""  # one of ROLES, or none
    x: float = 0.0
    y: float = 0.0


class Dimension(Row, table=True):
    """A property of a category, and what is at the two ends of it: nearness, from far to near."""

    code_id: str = Field(sa_column=reference("code.id", index=True))
    name: str
    low: str
    high: str
    position: int = 0


class DimensionPlace(Row, table=True):
    """Where a quotation stands on a dimension, from 0 (low) to 1 (high)."""

    dimension_id: str = Field(sa_column=reference("dimension.id", index=True))
    quotation_id: str = Field(sa_column=reference("quotation.id", index=True))
    at: float
    coder_id: str = Field(sa_column=reference("coder.id"))


class DismissedLink(Row, table=True):
    """Two codes between which a suggested link was turned down; the first id is the lesser one."""

    code_id: str = Field(sa_column=reference("code.id", index=True))
    other_id: str = Field(sa_column=reference("code.id", index=True))
    coder_id: str = Field(sa_column=reference("coder.id"))
    created_at: str = Field(default_factory=now)
