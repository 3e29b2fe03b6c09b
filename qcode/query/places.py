"""Which spans stand so to others: within, around, over, after, before, near. Chosen spans in, chosen spans out.

Spans lie in order, and each transcript has a stretch of numbers to itself, so that one search in sorted numbers compares all
with all.
"""

from __future__ import annotations

import numpy as np

from qcode.query.ground import Ints, Spans, Truths

_NEVER = np.iinfo(np.int64).min
_ALWAYS_LATER = np.iinfo(np.int64).max


def positioned(spans: Spans, left: Truths, right: Truths, position: str, turns: int | None) -> Truths:
    """Those of ``left`` that stand so to at least one of ``right``; ``turns`` as in `tree.Positioned`.

    What lies within is shorter than what it lies in. What overlaps has a character in common, and may be the same span.
    What follows begins where the other has ended, or later in the same transcript.
    """
    found = np.zeros(len(spans), np.bool_)
    ours, others = np.flatnonzero(left), np.flatnonzero(right)
    if len(ours) and len(others):
        found[ours] = _RELATIONS[position](_Side(spans, ours), _Side(spans, others), turns)
    return found


class _Side:
    """Some spans, in order, with each transcript at a stretch of its own."""

    def __init__(self, spans: Spans, chosen: Ints) -> None:
        self.document = spans.document[chosen]
        self.width = int(spans.end.max()) + 1
        apart = self.document * self.width
        self.start, self.end = spans.start[chosen] + apart, spans.end[chosen] + apart
        self.first, self.last = spans.first_turn[chosen], spans.last_turn[chosen]
        self._in_turns = spans.in_turns[chosen]

    def reach(self, turns: int) -> Ints:
        """How far each reaches beyond its turns: so many turns, where there are any."""
        return np.where(self._in_turns, turns, 0)


def _within(ours: _Side, others: _Side, _: int | None) -> Truths:
    furthest = np.maximum.accumulate(others.end)
    earlier = _before(furthest, np.searchsorted(others.start, ours.start, "left"))
    as_early = _before(furthest, np.searchsorted(others.start, ours.start, "right"))
    return (earlier >= ours.end) | (as_early > ours.end)


def _encloses(ours: _Side, others: _Side, _: int | None) -> Truths:
    nearest = np.append(np.minimum.accumulate(others.end[::-1])[::-1], _ALWAYS_LATER)
    as_late = nearest[np.searchsorted(others.start, ours.start, "left")]
    later = nearest[np.searchsorted(others.start, ours.start, "right")]
    return (later <= ours.end) | (as_late < ours.end)


def _overlaps(ours: _Side, others: _Side, _: int | None) -> Truths:
    furthest = np.maximum.accumulate(others.end)
    return _before(furthest, np.searchsorted(others.start, ours.end, "left")) > ours.start


def _follows(ours: _Side, others: _Side, turns: int | None) -> Truths:
    order = np.argsort(others.end, kind="stable")
    count = np.searchsorted(others.end[order], ours.start, "right")
    at = order[np.maximum(count - 1, 0)]
    there = (count > 0) & (others.document[at] == ours.document)
    # of those that have ended, the one that ends last is in the latest turn
    return there if turns is None else there & (others.last[at] >= ours.first - ours.reach(turns))


def _precedes(ours: _Side, others: _Side, turns: int | None) -> Truths:
    at = np.searchsorted(others.start, ours.end, "left")
    inside = np.minimum(at, len(others.start) - 1)
    there = (at < len(others.start)) & (others.document[inside] == ours.document)
    return there if turns is None else there & (others.first[inside] <= ours.last + ours.reach(turns))


def _near(ours: _Side, others: _Side, turns: int | None) -> Truths:
    reach = ours.reach(turns or 0)
    room = max(int(ours.last.max()), int(others.last.max())) + (turns or 0) + 1  # between transcripts
    low, high = ours.first - reach + ours.document * room, ours.last + reach + ours.document * room
    furthest = np.maximum.accumulate(others.last + others.document * room)
    begun = np.searchsorted(others.first + others.document * room, high, "right")
    return _before(furthest, begun) >= low


def _before(best: Ints, count: Ints) -> Ints:
    """The best of the first so many; what is never reached for none."""
    return np.where(count > 0, best[np.maximum(count - 1, 0)], _NEVER)


_RELATIONS = {
    "within": _within,
    "encloses": _encloses,
    "overlaps": _overlaps,
    "follows": _follows,
    "precedes": _precedes,
    "near": _near,
}
