"""One thing that happened in the analysis, as a value that can be put into words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

KINDS = (
    "code",
    "pass",
    "memo",
    "model",
    "finding",
    "compare",
    "coding",
    "transcript",
    "survey",
    "people",
    "project",
)
"""What a trail is filtered by. The first word of a deed is its kind: ``code_renamed`` is of the kind "code"."""

Value = str | int | tuple[str, ...]


class Before(NamedTuple):
    """What a text said, and what it says since."""

    field: str  # definition, use_when, use_not
    before: str
    after: str


class Event(NamedTuple):
    """What was done, when and by whom. ``values`` fill the sentence of the ``deed``.

    Several changes that are one stretch of work (a definition written at, a transcript coded) are one event: ``first`` is when it
    began, ``changes`` are their numbers. ``undone`` means that it was taken back and does not stand.
    """

    at: str
    coder: str
    deed: str
    values: Mapping[str, Value]
    changes: tuple[int, ...]
    first: str
    codes: frozenset[str] = frozenset()
    texts: tuple[Before, ...] = ()
    undone: bool = False

    @property
    def kind(self) -> str:
        """One of KINDS."""
        return self.deed.partition("_")[0]
