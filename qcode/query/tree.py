"""A question as a tree: codes and conditions, put together.

Each leaf names things as they are called, and by ``id`` where it is known what is meant: so a question that was kept
stays true when a code is renamed. Where a part stands in what was typed does not make it another question.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from qcode.model.span import Span

NOWHERE = Span(0, 0)
POSITIONS = ("within", "encloses", "overlaps", "follows", "precedes", "near")
ORDERED = ("<", "<=", ">", ">=")
COMPARISONS = ("=", "!=", "~", *ORDERED)
FLAGS = ("starred", "uncoded")


@dataclass(frozen=True)
class Named:
    """A name that was used, where it stands, and the id of what it means once that is known."""

    text: str
    id: str = ""
    place: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True)
class Code:
    """Quotations with a code; with it or one below it, unless it is meant ``alone``."""

    name: Named
    alone: bool = False


@dataclass(frozen=True)
class Condition:
    """Quotations of which something known compares so with a value.

    ``subject`` is one of the fields, or an attribute of participants; ``quoted``: certainly an attribute.
    """

    subject: Named
    comparison: str  # one of COMPARISONS
    value: Named
    quoted: bool = False
    place: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True)
class Flag:
    """Quotations that are one of FLAGS."""

    name: str


@dataclass(frozen=True)
class Not:
    """Quotations that a question does not find."""

    part: Query


@dataclass(frozen=True)
class All:
    """Quotations that every part finds."""

    parts: tuple[Query, ...]


@dataclass(frozen=True)
class Any:
    """Quotations that at least one part finds."""

    parts: tuple[Query, ...]


@dataclass(frozen=True)
class OneOf:
    """Quotations that exactly one part finds."""

    parts: tuple[Query, ...]


@dataclass(frozen=True)
class Positioned:
    """Quotations of the left that stand so to one of the right; ``turns``: how many turns apart at most, None for any."""

    left: Query
    position: str  # one of POSITIONS
    right: Query
    turns: int | None = None


Query = Code | Condition | Flag | Not | All | Any | OneOf | Positioned
Leaf = Code | Condition | Flag


def leaves(query: Query) -> Iterator[Leaf]:
    """The codes and conditions in a question, in order."""
    if isinstance(query, Code | Condition | Flag):
        yield query
    for part in parts(query):
        yield from leaves(part)


def parts(query: Query) -> tuple[Query, ...]:
    """What a question is put together from, in order; nothing for a leaf."""
    if isinstance(query, All | Any | OneOf):
        return query.parts
    if isinstance(query, Not):
        return (query.part,)
    if isinstance(query, Positioned):
        return (query.left, query.right)
    return ()
