"""The questions that were asked since the window opened, to go back to."""

from __future__ import annotations

from qcode.query.tree import Query

MOST = 50


class Remembered:
    """Questions in the order they were asked, and where in them one is."""

    def __init__(self) -> None:
        self._asked: list[Query] = []
        self._at = -1

    def add(self, query: Query) -> None:
        """This is asked now; what came after where one was is forgotten."""
        if self._at >= 0 and self._asked[self._at] == query:
            self._asked[self._at] = query
            return
        self._asked = [*self._asked[: self._at + 1], query][-MOST:]
        self._at = len(self._asked) - 1

    @property
    def has_back(self) -> bool:
        """True when something was asked before."""
        return self._at > 0

    @property
    def has_forward(self) -> bool:
        """True when one came back."""
        return self._at + 1 < len(self._asked)

    def back(self) -> Query | None:
        """The question before; None when there is none."""
        return self._step(-1) if self.has_back else None

    def forward(self) -> Query | None:
        """The question one came back from; None when there is none."""
        return self._step(1) if self.has_forward else None

    def _step(self, steps: int) -> Query:
        self._at += steps
        return self._asked[self._at]
