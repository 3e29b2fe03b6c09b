"""The codes that were applied last: the picker offers them first, and what is typed in the finder leads to them."""

from __future__ import annotations

MOST = 6


class RecentCodes:
    """Their ids, the last one applied first."""

    def __init__(self) -> None:
        self.ids: tuple[str, ...] = ()

    def used(self, code_id: str) -> None:
        """A code was just applied."""
        others = [each for each in self.ids if each != code_id]
        self.ids = (code_id, *others)[:MOST]
