"""Side by side places for brackets, so that no two that meet share a lane."""

from __future__ import annotations

import heapq

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.int64]
Lanes = NDArray[np.int64]


def assign(starts: Places, ends: Places, gap: int = 0) -> Lanes:
    """A lane for each interval, from 0; as few lanes as the deepest place needs.

    ``starts`` must be ascending. Intervals closer than ``gap`` count as meeting. Greedy interval colouring:
    each takes the lowest lane that is free where it starts.
    """
    lanes = np.zeros(len(starts), dtype=np.int64)
    taken: list[tuple[int, int]] = []
    free: list[int] = []
    used = 0
    pairs = zip(starts.tolist(), _reach(starts, ends).tolist(), strict=True)
    for place, (start, end) in enumerate(pairs):
        while taken and taken[0][0] + gap <= start:
            heapq.heappush(free, heapq.heappop(taken)[1])
        if free:
            lane = heapq.heappop(free)
        else:
            lane, used = used, used + 1
        heapq.heappush(taken, (end, lane))
        lanes[place] = lane
    return lanes


def free_lane(start: int, end: int, starts: Places, ends: Places, lanes: Lanes, gap: int = 0) -> int:
    """The lowest lane in which ``[start, end)`` meets none of the others; they all stay where they are."""
    end = max(end, start + 1)
    meets = (starts < end + gap) & (_reach(starts, ends) + gap > start)
    taken = set(lanes[meets].tolist())
    return next(lane for lane in range(len(taken) + 1) if lane not in taken)


def depths(starts: Places, ends: Places, lanes: Lanes, gap: int = 0) -> Lanes:
    """For each interval how many lanes its neighbourhood uses: all it meets, and all those meet, and so on."""
    if not len(starts):
        return np.zeros(0, dtype=np.int64)
    reach = np.maximum.accumulate(_reach(starts, ends)) + gap
    opens = np.concatenate(([True], starts[1:] >= reach[:-1]))
    deepest = np.maximum.reduceat(lanes, np.flatnonzero(opens)) + 1
    return deepest[np.cumsum(opens) - 1]


def _reach(starts: Places, ends: Places) -> Places:
    return np.maximum(ends, starts + 1)
