"""What the disagreements are mostly about."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from ui.compare.seen import Seen


@dataclass(frozen=True)
class Confused:
    """Two codes that stood against each other so many times ``of`` all label differences."""

    one: str
    other: str
    one_name: str
    other_name: str
    times: int
    of: int


def most_confused(seen: Seen) -> Confused | None:
    """The two codes most often taken for each other, None where none was twice."""
    labels = [each for each in seen.found.all if each.kind == "label" and each.a and each.b]
    place = {key: at for at, key in enumerate(seen.names)}
    pairs = Counter(
        tuple(sorted((each.a.code_id, each.b.code_id), key=lambda key: place.get(key, 0)))
        for each in labels
        if each.a and each.b
    )
    if not pairs:
        return None
    (one, other), times = max(pairs.items(), key=lambda each: (each[1], -place.get(each[0][0], 0)))
    if times < 2:
        return None
    names = [seen.names.get(key, "").rpartition("/")[2] for key in (one, other)]
    return Confused(one, other, names[0], names[1], times, len(labels))
