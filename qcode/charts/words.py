"""The few words a picture needs besides those of its data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """In the language of who looks at it; the names in braces are filled in."""

    nothing: str = "Nothing to show yet."
    largest: str = "The {shown} largest of {all}."
    more: str = "and {count} more"


ENGLISH = Words()
