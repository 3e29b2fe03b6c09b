"""Counting over run lengths: where coders begin and end is sorted once, and everything between is one stretch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from qcode.agreement.layers import Line, Spans
from qcode.agreement.values import Ints


@dataclass(frozen=True)
class Runs:
    """Stretches of a layer in which the same coders marked everything; ``who`` has a bit for each of them."""

    layer: Ints
    start: Ints
    length: Ints
    who: Ints


@dataclass(frozen=True)
class Counts:
    """How many units coders marked, by text (d) and layer (l); what nobody marked is what is left of ``units``.

    ``alone``: coder × d × l, marked by the coder. ``together``: pair of coders × d × l, marked by both.
    ``by_number``: k × d × l, marked by exactly k coders, for k from 0. ``units``: d × 1.
    """

    units: Ints
    alone: Ints
    together: Ints
    by_number: Ints


def runs(spans: Spans, line: Line) -> Runs:
    """The stretches that anybody marked, for stretches of each coder that do not overlap."""
    width = line.size + 1
    bit = np.left_shift(np.int64(1), spans.coder)
    place = np.concatenate([spans.layer * width + spans.start, spans.layer * width + spans.end])
    order = np.argsort(place, kind="stable")
    place = place[order]
    who = np.cumsum(np.concatenate([bit, -bit])[order])
    length = np.diff(place, append=place[-1:])
    some = (who != 0) & (length > 0)
    layer, start = np.divmod(place[some], width)
    return Runs(layer, start, length[some], who[some])


def counts(spans: Spans, line: Line, coders: int, layers: int) -> Counts:
    """The counts of stretches of each coder that do not overlap within a layer."""
    texts = len(line.lengths)
    cells = texts * layers

    def added(place: Ints, length: Ints, rows: int) -> Ints:
        total = np.bincount(place, weights=length, minlength=rows * cells)
        return total.astype(np.int64).reshape(rows, texts, layers)

    cell = line.text_at(spans.start) * layers + spans.layer
    alone = added(spans.coder * cells + cell, spans.lengths, coders)
    found = runs(spans, line)
    cell = line.text_at(found.start) * layers + found.layer
    number = sum((found.who >> coder) & 1 for coder in range(coders)) + np.zeros(len(cell), np.int64)
    by_number = added(number * cells + cell, found.length, coders + 1)
    by_number[0] = line.lengths[:, None] - by_number.sum(axis=0)
    shared = number > 1
    who, cell, length = found.who[shared], cell[shared], found.length[shared]
    together = [
        added(cell[both], length[both], 1)[0]
        for both in (
            ((who >> one) & (who >> other) & 1).astype(bool) for one, other in pairs_of(range(coders))
        )
    ]
    return Counts(line.lengths[:, None], alone, np.stack(together), by_number)


def pairs_of(coders: Sequence[int]) -> list[tuple[int, int]]:
    """Every two of them."""
    return list(combinations(coders, 2))
