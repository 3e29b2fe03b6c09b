"""Overlapping codings flattened to stretches of one colour."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.int64]


def flatten(
    starts: Places, ends: Places, owners: NDArray[np.int64], first: int, last: int
) -> list[tuple[int, int, int]]:
    """Stretches ``(start, end, owner)`` that cover ``[first, last)`` where any interval does.

    Where intervals overlap the shortest, the one inside, is on top; of equals the later one.
    """
    if last <= first:
        return []
    top = np.full(last - first, -1, dtype=np.int64)
    order = np.argsort(starts - ends, kind="stable")
    for start, end, owner in zip(
        (starts[order] - first).tolist(), (ends[order] - first).tolist(), owners[order].tolist(), strict=True
    ):
        if end > 0:
            top[max(start, 0) : end] = owner
    edges = np.concatenate(([0], np.flatnonzero(np.diff(top)) + 1, [last - first])).tolist()
    return [
        (edges[i] + first, edges[i + 1] + first, owner)
        for i, owner in enumerate(top[edges[:-1]].tolist())
        if owner >= 0
    ]
