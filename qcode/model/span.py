"""Positions in a text: Unicode code points, half open."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of text ``[start, end)`` counted in Unicode code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of ``text`` this span covers."""
        return text[self.start : self.end]

    @property
    def length(self) -> int:
        """How many code points the span covers."""
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """True when the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end
