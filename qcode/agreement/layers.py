"""The layers of a comparison: what each coder marked with each code, on one line of all texts, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from qcode.agreement.values import Comparison, Flags, Ints, branch_above


@dataclass(frozen=True)
class Line:
    """The texts one after the other: text ``d`` stands in ``[offsets[d], offsets[d + 1])``."""

    offsets: Ints

    @property
    def size(self) -> int:
        """How long the line is."""
        return int(self.offsets[-1])

    @property
    def lengths(self) -> Ints:
        """How long each text is."""
        return np.diff(self.offsets)

    def text_at(self, positions: Ints) -> Ints:
        """The number of the text at each position."""
        return np.searchsorted(self.offsets, positions, side="right") - 1


@dataclass(frozen=True)
class Spans:
    """Spans on a line, an entry each; sorted by layer, coder, start and end, each span of a coder once in a layer."""

    layer: Ints
    coder: Ints
    start: Ints
    end: Ints

    def __len__(self) -> int:
        return len(self.start)

    def only(self, chosen: Flags | Ints) -> Spans:
        """Some of them."""
        return Spans(self.layer[chosen], self.coder[chosen], self.start[chosen], self.end[chosen])

    @property
    def lengths(self) -> Ints:
        """How long each is."""
        return self.end - self.start


def line_of(lengths: Sequence[int]) -> Line:
    """The line of texts that are so long."""
    return Line(np.concatenate([[0], np.cumsum(np.array(lengths, np.int64))]).astype(np.int64))


def as_coded(comparison: Comparison, line: Line) -> Spans:
    """What was coded, a layer for each code in the order of the codebook."""
    index = {code: at for at, code in enumerate(comparison.parents)}
    starts: list[int] = []
    ends: list[int] = []
    codes: list[int] = []
    counts: list[int] = []
    for text in comparison.texts:
        for coder in comparison.coders:
            coded = text.coded.get(coder, ())
            counts.append(len(coded))
            if coded:
                some_starts, some_ends, some_codes = zip(*coded, strict=True)
                starts += some_starts
                ends += some_ends
                codes += map(index.__getitem__, some_codes)
    number = len(comparison.coders)
    coder = np.repeat(np.tile(np.arange(number), len(comparison.texts)), counts)
    offset = np.repeat(np.repeat(line.offsets[:-1], number), counts)
    spans = Spans(_numbers(codes), coder, _numbers(starts) + offset, _numbers(ends) + offset)
    return sorted_once(spans, line.size)


def _numbers(values: list[int]) -> Ints:
    return np.array(values, dtype=np.int64)


def sorted_once(spans: Spans, size: int) -> Spans:
    """The spans in order, each once; ``size`` is that of their line."""
    key = _group(spans) * (size + 1) + spans.start
    order = np.lexsort((spans.end, key))
    key, end = key[order], spans.end[order]
    new = np.ones(len(order), bool)
    new[1:] = (key[1:] != key[:-1]) | (end[1:] != end[:-1])
    return spans.only(order[new])


def _group(spans: Spans) -> Ints:
    """A number for each layer and coder, in the order of layers and in them of coders."""
    return spans.layer * (int(spans.coder.max(initial=0)) + 1) + spans.coder


def rolled_up(spans: Spans, comparison: Comparison, line: Line) -> Spans:
    """The spans with those of each branch in the layer of its theme too."""
    index = {code: at for at, code in enumerate(comparison.parents)}
    above = [[index[code] for code in codes] for codes in branch_above(comparison.parents).values()]
    depth = np.array([len(each) for each in above], np.int64)
    flat = np.array([each for every in above for each in every], np.int64)
    first = np.cumsum(depth) - depth
    times = depth[spans.layer]
    source = np.repeat(np.arange(len(spans)), times)
    step = np.arange(len(source)) - np.repeat(np.cumsum(times) - times, times)
    layer = flat[first[spans.layer[source]] + step]
    more = Spans(layer, spans.coder[source], spans.start[source], spans.end[source])
    return sorted_once(more, line.size)


def of_any_code(spans: Spans, layer: int, line: Line) -> Spans:
    """The spans of all codes as one layer of that number."""
    number: Ints = np.full(len(spans), layer, np.int64)
    return sorted_once(Spans(number, spans.coder, spans.start, spans.end), line.size)


def followed_by(spans: Spans, more: Spans) -> Spans:
    """Both, where every layer of ``more`` comes after those of ``spans``."""
    return Spans(
        np.concatenate([spans.layer, more.layer]),
        np.concatenate([spans.coder, more.coder]),
        np.concatenate([spans.start, more.start]),
        np.concatenate([spans.end, more.end]),
    )


def joined(spans: Spans, size: int) -> Spans:
    """The spans of each coder in each layer as stretches that do not overlap; those that only touch stay apart."""
    if not len(spans):
        return spans
    base = _group(spans) * (size + 1)
    reach = np.maximum.accumulate(base + spans.end)
    new = np.ones(len(spans), bool)
    new[1:] = (base + spans.start)[1:] >= reach[:-1]
    first = np.flatnonzero(new)
    last = np.append(first[1:], len(spans)) - 1
    return Spans(spans.layer[first], spans.coder[first], spans.start[first], (reach - base)[last])
