"""A list of names where what is indented stands under what is not."""

from __future__ import annotations

import re
from collections.abc import Sequence

_RIM = re.compile(r"^\s*(?:[-–•·>]+\s+)?")
_TAB = 4


def paths(texts: Sequence[str]) -> list[tuple[str, ...]] | None:
    """The path of each name by its indentation (spaces, tabs, a bullet), or None when none is indented."""
    rims = [_rim(text) for text in texts]
    if len({width for width, _ in rims}) < 2:
        return None
    found: list[tuple[str, ...]] = []
    open_levels: list[tuple[int, str]] = []
    for width, name in rims:
        while open_levels and open_levels[-1][0] >= width:
            open_levels.pop()
        open_levels.append((width, name))
        found.append(tuple(name for _, name in open_levels))
    return found


def _rim(text: str) -> tuple[int, str]:
    """How far a name stands from the edge, and the name."""
    rim = _RIM.match(text)
    lead = rim[0] if rim else ""
    return len(lead.expandtabs(_TAB)), text[len(lead) :]
