"""From characters to tokens, sentences or turns: which units a code counts for."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from qcode.agreement.layers import Line, Spans, followed_by, joined, line_of, sorted_once
from qcode.agreement.values import Ints, Text


class Units:
    """The units of all texts on the line of their characters, and the line of the units themselves."""

    def __init__(self, texts: Sequence[Text], characters: Line) -> None:
        each = [text.edges for text in texts]
        counts = [len(units) for units in each]
        edges = np.concatenate([np.zeros((0, 2), np.int64), *each])
        offset = np.repeat(characters.offsets[:-1], counts)
        self.starts: Ints = edges[:, 0] + offset
        self.ends: Ints = edges[:, 1] + offset
        self.line = line_of(counts)

    def touched(self, spans: Spans) -> Spans:
        """For stretches of characters the units that share at least one with them."""
        first, last = self._range(spans)
        found = Spans(spans.layer, spans.coder, first, last).only(first < last)
        return joined(sorted_once(found, self.line.size), self.line.size)

    def half(self, spans: Spans) -> Spans:
        """For stretches of characters that do not overlap the units of which they cover half or more."""
        first, last = self._range(spans)
        inside = Spans(spans.layer, spans.coder, first + 1, last - 1).only(first + 1 < last - 1)
        at_edge = self._half_covered(spans, first, last)
        both = followed_by(inside, at_edge)
        return joined(sorted_once(both, self.line.size), self.line.size)

    def _half_covered(self, spans: Spans, first: Ints, last: Ints) -> Spans:
        """Of the units in which a stretch begins or ends those that all stretches together cover by half."""
        begins, ends = np.flatnonzero(first < last), np.flatnonzero(first < last - 1)
        source = np.concatenate([begins, ends])
        unit = np.concatenate([first[begins], last[ends] - 1])
        covered = np.minimum(spans.end[source], self.ends[unit]) - np.maximum(
            spans.start[source], self.starts[unit]
        )
        coders = int(spans.coder.max(initial=0)) + 1
        width = self.line.size + 1
        keys, place = np.unique(
            (spans.layer[source] * coders + spans.coder[source]) * width + unit, return_inverse=True
        )
        total = np.bincount(place, weights=covered, minlength=len(keys))
        group, unit = np.divmod(keys, width)
        enough = 2 * total >= (self.ends - self.starts)[unit]
        return Spans(group // coders, group % coders, unit, unit + 1).only(enough)

    def _range(self, spans: Spans) -> tuple[Ints, Ints]:
        """The first unit each span shares a character with, and the one after the last."""
        return (
            np.searchsorted(self.ends, spans.start, side="right"),
            np.searchsorted(self.starts, spans.end, side="left"),
        )
