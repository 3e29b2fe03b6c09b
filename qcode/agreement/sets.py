"""Agreement on whole sets of codes: which codes has a unit, all at once?

α with Jaccard's or MASI distance between sets counts sets that share codes as half agreed. The distance of all sets from each other
follows from how many codes two sets share, and that from counting the sets that hold each small group of codes.

Passonneau (2006), Measuring agreement on set-valued items (MASI), LREC; Krippendorff (2019), Content Analysis, 4th ed., chapter 12.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from math import comb, log2

import numpy as np
from numpy.typing import NDArray

from qcode.agreement.chance import ratio
from qcode.agreement.layers import Line, Spans
from qcode.agreement.sweep import pairs_of
from qcode.agreement.values import Floats, Ints

Bits = NDArray[np.uint64]

SMALL = 8  # codes in a set whose groups of codes are few enough to count
WORD = 64


@dataclass(frozen=True)
class SetFigures:
    """On what share of all units, and of those anybody coded, all coders have the same set; α with two distances."""

    all_text: float
    coded_text: float
    alpha_jaccard: float
    alpha_masi: float


def set_figures(spans: Spans, line: Line, coders: int, codes: int) -> SetFigures:
    """The figures of stretches of each coder that do not overlap within a layer; a layer is a code."""
    numbers, lengths, sets = _sets(spans, line, coders)
    total = int(lengths.sum())
    same = (numbers == numbers[0]).all(axis=0)
    coded = (numbers != 0).any(axis=0)
    words = _words(sets, codes)
    observed = sum(
        (_distances(words, numbers[one], numbers[other]) @ lengths for one, other in pairs_of(range(coders))),
        np.zeros(2),
    )
    weights: Floats = np.zeros(len(sets))
    np.add.at(weights, numbers, lengths)
    expected = _expected(sets, words, weights, codes)
    alphas = 1 - ratio((coders * total - 1) * 2 * observed / (coders - 1), expected)
    return SetFigures(
        float(ratio(lengths[same].sum(), total)),
        float(ratio(lengths[same & coded].sum(), lengths[coded].sum())),
        float(alphas[0]),
        float(alphas[1]),
    )


def _sets(spans: Spans, line: Line, coders: int) -> tuple[Ints, Ints, list[Ints]]:
    """Stretches in which no coder's set changes: the number of each coder's set (coder × stretch), how long each is, and the
    sets by number, the empty one first."""
    known: dict[bytes, int] = {b"": 0}
    changes = [_changes(spans.only(spans.coder == coder), known) for coder in range(coders)]
    edges = np.unique(np.concatenate([[0, line.size], *(places for places, _ in changes)]))
    numbers = np.stack(
        [np.append(0, each)[np.searchsorted(places, edges[:-1], side="right")] for places, each in changes]
    )
    return numbers, np.diff(edges), [np.frombuffer(each, np.int64) for each in known]


def _changes(spans: Spans, known: dict[bytes, int]) -> tuple[Ints, Ints]:
    """Where a coder's set of codes changes, and the number of the set from there on; adds new sets to the known."""
    places = np.unique(np.concatenate([spans.start, spans.end]))
    first = np.searchsorted(places, spans.start)
    times = np.searchsorted(places, spans.end) - first
    source = np.repeat(np.arange(len(spans)), times)
    stretch = np.repeat(first - np.cumsum(times) + times, times) + np.arange(len(source))
    order = np.lexsort((spans.layer[source], stretch))
    codes = spans.layer[source][order]
    ends = np.cumsum(np.bincount(stretch, minlength=len(places)))
    numbers: list[int] = []
    begin = 0
    for end in ends.tolist():
        numbers.append(known.setdefault(codes[begin:end].tobytes(), len(known)))
        begin = end
    return places, np.array(numbers, np.int64)


def _words(sets: list[Ints], codes: int) -> Bits:
    """The sets as bits, a row each."""
    words = np.zeros((len(sets), codes // WORD + 1), np.uint64)
    row = np.repeat(np.arange(len(sets)), [len(each) for each in sets])
    code = np.concatenate(sets)
    np.bitwise_or.at(words, (row, code // WORD), np.left_shift(np.uint64(1), (code % WORD).astype(np.uint64)))
    return words


def _distances(words: Bits, one: Ints, other: Ints) -> Floats:
    """Jaccard's distance and MASI (rows) of sets from sets, by their numbers."""
    sizes = np.bitwise_count(words).sum(axis=1, dtype=np.int64)
    shared = np.bitwise_count(words[one] & words[other]).sum(axis=1, dtype=np.int64)
    return _distance(sizes[one], sizes[other], shared)


def _distance(one: Ints, other: Ints, shared: Ints) -> Floats:
    """Jaccard's distance and MASI of sets so large that share so many codes; two empty sets are the same."""
    joined = one + other - shared
    alike = np.where(joined > 0, shared / np.maximum(joined, 1), 1.0)
    within = shared == np.minimum(one, other)
    kind = np.where(one == other, np.where(within, 1, 1 / 3), np.where(within, 2 / 3, 1 / 3))
    return np.stack([1 - alike, 1 - alike * kind])


def _expected(sets: list[Ints], words: Bits, weights: Floats, codes: int) -> Floats:
    """The sum of both distances over any two units of any coders."""
    most = min(SMALL, int(62 / log2(codes + 2)))
    sizes = np.array([len(each) for each in sets], np.int64)
    large, small = np.flatnonzero(sizes > most), np.flatnonzero(sizes <= most)
    total = _among_small(sets, sizes, small, weights, codes, most)
    everything: Ints = np.arange(len(sets))
    times = np.where(sizes > most, 1, 2) * weights
    for each in large.tolist():
        total += weights[each] * (_distances(words, everything, np.full(len(sets), each)) @ times)
    return total


def _among_small(
    sets: list[Ints], sizes: Ints, small: Ints, weights: Floats, codes: int, most: int
) -> Floats:
    by_size = [small[sizes[small] == size] for size in range(most + 1)]
    tables = [
        np.array([sets[at] for at in each], np.int64).reshape(len(each), size)
        for size, each in enumerate(by_size)
    ]
    held = np.stack(
        [_held(tables, [weights[each] for each in by_size], codes, group) for group in range(most + 1)]
    )
    one, other = np.meshgrid(np.arange(most + 1), np.arange(most + 1), indexing="ij")
    total = np.zeros(2)
    for shared in range(most + 1):
        pairs = sum(
            (-1) ** (group - shared) * comb(group, shared) * held[group] for group in range(shared, most + 1)
        )
        possible = shared <= np.minimum(one, other)
        number: Ints = np.full(one.shape, shared, np.int64)
        total += (_distance(one, other, number) * np.where(possible, pairs, 0.0)).sum(axis=(1, 2))
    return total


def _held(tables: list[Ints], weights: list[Floats], codes: int, group: int) -> Floats:
    """By the sizes of two sets: over all groups of so many codes, the weights of sets that hold the group, multiplied."""
    keys: list[Ints] = []
    sizes: list[Ints] = []
    heavy: list[Floats] = []
    for size in range(group, len(tables)):
        for columns in combinations(range(size), group):
            key = np.zeros(len(tables[size]), np.int64)
            for column in columns:
                key = key * (codes + 1) + tables[size][:, column] + 1
            keys.append(key)
            sizes.append(np.full(len(key), size, np.int64))
            heavy.append(weights[size])
    known, place = np.unique(np.concatenate(keys), return_inverse=True)
    width = len(tables)
    cells = place * width + np.concatenate(sizes)
    table: Floats = np.zeros(len(known) * width)
    np.add.at(table, cells, np.concatenate(heavy))
    table = table.reshape(len(known), width)
    return table.T @ table
