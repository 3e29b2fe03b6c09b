"""Which spans share text, and how much."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from qcode.agreement.layers import Spans
from qcode.agreement.values import Flags, Floats, Ints


@dataclass(frozen=True)
class Overlaps:
    """Two spans (their numbers) that share ``length`` characters out of the ``joined`` ones that either has."""

    one: Ints
    other: Ints
    length: Ints
    joined: Ints

    def __len__(self) -> int:
        return len(self.one)

    def only(self, chosen: Flags | Ints) -> Overlaps:
        """Some of them."""
        return Overlaps(self.one[chosen], self.other[chosen], self.length[chosen], self.joined[chosen])

    @property
    def shares(self) -> Floats:
        """What each pair has in common, by what either has."""
        return self.length / self.joined

    def at_least(self, threshold: Fraction) -> Flags:
        """Which have that share in common or more, compared exactly."""
        return self.length * threshold.denominator >= self.joined * threshold.numerator


def within(spans: Spans, size: int) -> Overlaps:
    """The overlaps of spans of different coders in the same layer; the first of two is that of the earlier coder."""
    width = size + 1
    one, other = _overlapping(spans.layer * width + spans.start, spans.layer * width + spans.end)
    apart = spans.coder[one] != spans.coder[other]
    one, other = one[apart], other[apart]
    turned = spans.coder[one] > spans.coder[other]
    return _measured(spans, np.where(turned, other, one), spans, np.where(turned, one, other))


def between(first: Spans, second: Spans) -> Overlaps:
    """The overlaps of any span of ``first`` with any of ``second``, whatever their layers."""
    number = len(first)
    one, other = _overlapping(
        np.concatenate([first.start, second.start]), np.concatenate([first.end, second.end])
    )
    apart = (one < number) != (other < number)
    one, other = np.minimum(one, other)[apart], np.maximum(one, other)[apart] - number
    return _measured(first, one, second, other)


def _measured(first: Spans, one: Ints, second: Spans, other: Ints) -> Overlaps:
    low = np.maximum(first.start[one], second.start[other])
    length = np.minimum(first.end[one], second.end[other]) - low
    return Overlaps(one, other, length, first.lengths[one] + second.lengths[other] - length)


def _overlapping(start: Ints, end: Ints) -> tuple[Ints, Ints]:
    """Every two stretches that overlap, each pair once."""
    order = np.argsort(start, kind="stable")
    start, end = start[order], end[order]
    later = np.searchsorted(start, end, side="left") - np.arange(len(start)) - 1
    one = np.repeat(np.arange(len(start)), later)
    step = np.arange(len(one)) - np.repeat(np.cumsum(later) - later, later)
    return order[one], order[one + 1 + step]


def any_overlap(group: Ints, spans: Spans, size: int, groups: int) -> Flags:
    """Which groups of spans have two that overlap; ``group`` is the number of each span's group, from 0."""
    key = group * (size + 1) + spans.start
    order = np.argsort(key, kind="stable")
    key, end = key[order], (group * (size + 1) + spans.end)[order]
    found = np.zeros(groups, bool)
    found[group[order][1:][key[1:] < end[:-1]]] = True
    return found
