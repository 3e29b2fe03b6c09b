"""What drives disagreement: which codes are taken for each other, who marks more text, where coders differ most."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from qcode.agreement.differences import Match
from qcode.agreement.values import Pair


@dataclass(frozen=True)
class Confusion:
    """Two codes that stood against each other so many times, ``one`` before ``other`` in the codebook; ``kind`` says whether
    one is below the other."""

    one: str
    other: str
    kind: str
    times: int


@dataclass(frozen=True)
class Width:
    """By how many characters the first coder's spans are longer than the second's (the median; below 0: shorter).

    It is over the ``spans`` of the same code on which the two drew different boundaries.
    """

    coders: Pair
    median: float
    spans: int


@dataclass(frozen=True)
class TextDifferences:
    """How many matches of coders in a text are the same, how many are not, and the share of those that are not."""

    text: str
    same: int
    different: int

    @property
    def share(self) -> float:
        """The share of matches that differ; at least one is there."""
        return self.different / (self.same + self.different)


def confusions(matches: Iterable[Match], codes: Sequence[str]) -> list[Confusion]:
    """Codes that stood against each other, the most often first; ``codes`` are all of them in the order of the codebook."""
    place = {code: at for at, code in enumerate(codes)}
    times: Counter[tuple[str, str, str]] = Counter()
    for match in matches:
        if match.kind in ("parent_child", "label") and match.first and match.second:
            one, other = sorted((match.first.code, match.second.code), key=place.__getitem__)
            times[one, other, match.kind] += 1
    ordered = sorted(times.items(), key=lambda each: (-each[1], place[each[0][0]], place[each[0][1]]))
    return [Confusion(*names, number) for names, number in ordered]


def widths(matches: Iterable[Match]) -> list[Width]:
    """For each pair of coders who draws wider spans, where they drew boundaries differently at all."""
    more: dict[Pair, list[int]] = defaultdict(list)
    for match in matches:
        if match.kind == "boundary" and match.first and match.second:
            one, other = match.first, match.second
            more[match.coders].append((one.end - one.start) - (other.end - other.start))
    return [Width(coders, median(each), len(each)) for coders, each in more.items()]


def by_text(matches: Iterable[Match]) -> list[TextDifferences]:
    """The texts by the share of matches that differ, the largest first; of equal ones that with more, then as they came."""
    same: Counter[str] = Counter()
    different: Counter[str] = Counter()
    for match in matches:
        same[match.text] += match.kind == "exact"
        different[match.text] += match.kind != "exact"
    found = [TextDifferences(text, same[text], different[text]) for text in same]
    return sorted(found, key=lambda each: (-each.share, -each.different))
