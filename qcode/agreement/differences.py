"""Where coders differ, span by span: the same code elsewhere, another code, or none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

import numpy as np

from qcode.agreement.layers import Line, Spans, as_coded, line_of
from qcode.agreement.matching import best
from qcode.agreement.overlaps import Overlaps, between
from qcode.agreement.values import HALF, Coded, Comparison, Flags, Ints, Pair, branch_above
from qcode.steps import Progress

KINDS = ("exact", "boundary", "parent_child", "label", "only")
"""The same span and code; the same code, spans that overlap; a code and one below it; two other codes; one coder alone."""


@dataclass(frozen=True)
class Match:
    """A span of one of two coders and the other's it belongs with; where that is None, one of them stands alone."""

    text: str
    coders: Pair
    kind: str
    first: Coded | None
    second: Coded | None


class _Marked(NamedTuple):
    """A span as it was coded, its text, and what it comes after: number of the text, start, end, number of the code."""

    text: str
    span: Coded
    place: tuple[int, int, int, int]


_Row = tuple[str, _Marked | None, _Marked | None]
"""A kind, and what of either coder it is about."""


def differences(comparison: Comparison, progress: Progress | None = None) -> list[Match] | None:
    """Every span of every coder, matched with each other's, pair of coders by pair, in the order of texts; None when cancelled.

    Each span is matched once at most: with the same span and code; then with the same code where spans overlap, so that
    matched spans have most in common; then, of those that share half of their joined text or more, a code with one below or
    above it; then any two codes. ``only`` are the rest. The unit, its rule and roll-up do not matter.
    """
    line = line_of([text.length for text in comparison.texts])
    direct = as_coded(comparison, line)
    each = [direct.only(direct.coder == coder) for coder in range(len(comparison.coders))]
    marked = [_marked(spans, comparison, line) for spans in each]
    below = _below(comparison)
    pairs = list(combinations(range(len(each)), 2))
    found: list[Match] = []
    for done, (one, other) in enumerate(pairs, 1):
        coders = (comparison.coders[one], comparison.coders[other])
        matching = _Matching(each[one], each[other], below)
        found += _told(matching, marked[one], marked[other], coders)
        if progress is not None and not progress(done, len(pairs)):
            return None
    return found


def counts(matches: Sequence[Match]) -> Mapping[str, int]:
    """How many there are of each kind."""
    found = Counter(match.kind for match in matches)
    return {kind: found[kind] for kind in KINDS}


def _below(comparison: Comparison) -> Flags:
    """Which code (row) is another (column) or stands below it."""
    index = {code: at for at, code in enumerate(comparison.parents)}
    below = np.zeros((len(index), len(index)), bool)
    for code, line in branch_above(comparison.parents).items():
        below[index[code], [index[above] for above in line]] = True
    return below


class _Matching:
    """The spans of two coders, matched in the order of KINDS: ``kind`` and ``partner`` by span of the first, −1 for none."""

    def __init__(self, first: Spans, second: Spans, below: Flags) -> None:
        self.first, self.second = first, second
        self.kind: Ints = np.full(len(first), len(KINDS) - 1)
        self.partner: Ints = np.full(len(first), -1)
        self.taken: Flags = np.zeros(len(second), bool)
        shared = between(first, second)
        one, other = first.layer[shared.one], second.layer[shared.other]
        same = one == other
        family = below[one, other] | below[other, one]
        close = shared.at_least(HALF)
        self._match(0, shared.only(same & shared.at_least(Fraction(1))))
        self._match(1, shared.only(same))
        self._match(2, shared.only(~same & family & close))
        self._match(3, shared.only(~same & ~family & close))

    def _match(self, kind: int, shared: Overlaps) -> None:
        """Matches those that are left so that they have most in common."""
        free = shared.only((self.partner[shared.one] < 0) & ~self.taken[shared.other])
        chosen = free.only(self._best(free))
        self.kind[chosen.one] = kind
        self.partner[chosen.one] = chosen.other
        self.taken[chosen.other] = True

    def _best(self, shared: Overlaps) -> Flags:
        """Which overlaps to choose. Of choices as good as each other the same one is made whoever is the first coder."""
        one, other = shared.one, shared.other
        if _listed(self.second, other) < _listed(self.first, one):
            one, other = other, one
        order = np.lexsort((other, one))
        chosen = np.zeros(len(shared), bool)
        chosen[order] = best(one[order], other[order], shared.shares[order])
        return chosen


def _listed(spans: Spans, chosen: Ints) -> list[list[int]]:
    some = np.unique(chosen)
    return np.stack([spans.layer[some], spans.start[some], spans.end[some]], axis=1).tolist()


def _told(found: _Matching, first: Sequence[_Marked], second: Sequence[_Marked], coders: Pair) -> list[Match]:
    """The matches in the order of texts, and in them of where the earlier span begins; the same whoever is first."""
    rows: list[_Row] = [
        (KINDS[kind], one, second[partner] if partner >= 0 else None)
        for one, kind, partner in zip(first, found.kind.tolist(), found.partner.tolist(), strict=True)
    ]
    rows += [(KINDS[-1], None, second[number]) for number in np.flatnonzero(~found.taken).tolist()]
    return [_match(row, coders) for row in sorted(rows, key=_place)]


def _place(row: _Row) -> tuple[tuple[int, int, int, int], int]:
    kind, one, other = row
    return min(each.place for each in (one, other) if each), KINDS.index(kind)


def _match(row: _Row, coders: Pair) -> Match:
    kind, one, other = row
    text = next(each.text for each in (one, other) if each)
    return Match(text, coders, kind, one and one.span, other and other.span)


def _marked(spans: Spans, comparison: Comparison, line: Line) -> list[_Marked]:
    """The spans as they were coded."""
    codes = list(comparison.parents)
    text = line.text_at(spans.start)
    offset = line.offsets[text]
    rows: list[list[int]] = np.stack(
        [text, spans.start - offset, spans.end - offset, spans.layer], axis=1
    ).tolist()
    return [
        _Marked(comparison.texts[at].key, Coded(start, end, codes[code]), (at, start, end, code))
        for at, start, end, code in rows
    ]
