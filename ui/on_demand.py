"""Parts of the window that are built when they are first needed: what nobody looks at costs nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

P = TypeVar("P", covariant=True)


class OnDemand(Generic[P]):
    """A part that is built at the first wish for it; who listens to it can say so before it is there."""

    def __init__(self, build: Callable[[], P]) -> None:
        self._build = build
        self._built: P | None = None
        self._waiting: list[Callable[[P], object]] = []

    @property
    def built(self) -> P | None:
        """The part, or None as long as nobody needed it."""
        return self._built

    def get(self) -> P:
        """The part, built now if it is not there yet."""
        if self._built is None:
            self._built = self._build()
            waiting, self._waiting = self._waiting, []
            for do in waiting:
                do(self._built)
        return self._built

    def then(self, do: Callable[[P], object]) -> None:
        """Call ``do`` with the part as soon as it is there, to connect what it tells."""
        if self._built is None:
            self._waiting.append(do)
        else:
            do(self._built)
