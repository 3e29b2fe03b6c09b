"""Finding things by the name a person typed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from qcode.model.paths import same_name

T = TypeVar("T")


def called(name: str, named: Iterable[tuple[str, T]]) -> T | None:
    """What has exactly this name, else the one thing whose name people take for the same; None when that is not clear."""
    known = list(named)
    exact = [each for other, each in known if other == name]
    if exact:
        return exact[0]
    wanted = same_name(name)
    close = [each for other, each in known if same_name(other) == wanted]
    return close[0] if len(close) == 1 else None
