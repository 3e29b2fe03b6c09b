"""Ranges that overlap: which do, and how often ranges of one code touch those of another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

PORTION = 1_000_000  # pairs looked at in one go

Ints = NDArray[np.int64]


def counted(start: Ints, end: Ints, code: Ints, codes: int) -> Ints:
    """For each two codes how many ranges of the one touch the other, or the other way round if those are fewer.

    On the diagonal: how many ranges a code has.
    """
    touches = np.zeros((len(code), codes), bool)
    for one, two in touching(start, end):
        touches[one, code[two]] = True
        touches[two, code[one]] = True
    touched = np.zeros((codes, codes), np.int64)
    order = np.argsort(code, kind="stable")
    used, begin = np.unique(code[order], return_index=True)
    if len(used):
        touched[used] = np.add.reduceat(touches[order], begin, axis=0, dtype=np.int64)
    counts = np.minimum(touched, touched.T)
    np.fill_diagonal(counts, np.bincount(code, minlength=codes))
    return counts


def touching(start: Ints, end: Ints) -> Iterator[tuple[Ints, Ints]]:
    """Each two ranges ``[start, end)`` that overlap, once, in portions."""
    order = np.argsort(start, kind="stable")
    last = np.searchsorted(start[order], end[order], "left")
    after: Ints = last - np.arange(len(order), dtype=np.int64) - 1  # how many that begin later each overlaps
    for some in _portions(after):
        many = after[some]
        one: Ints = np.repeat(np.arange(some.start, some.stop, dtype=np.int64), many)
        two = one + 1 + np.arange(len(one), dtype=np.int64) - np.repeat(np.cumsum(many) - many, many)
        yield order[one], order[two]


def _portions(sizes: Ints) -> Iterator[slice]:
    portion = np.cumsum(sizes) // PORTION
    edges = [0, *(np.flatnonzero(np.diff(portion)) + 1).tolist(), len(sizes)]
    return (slice(a, b) for a, b in pairwise(edges) if b > a)
