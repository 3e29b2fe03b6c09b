"""How much more often a word was said here than there: log-likelihood and log ratio."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]


def log_likelihood(here: ArrayLike, there: ArrayLike, words_here: int, words_there: int) -> Floats:
    """G² of each word, 0 or more; how far its counts are from the same share on both sides. NaN where a side has no words.

    ``here`` and ``there`` count the word among ``words_here`` and ``words_there`` words. G² = 2 (a ln(a/E₁) + b ln(b/E₂)), with
    E₁ = c (a + b)/(c + d); Dunning (1993), Computational Linguistics 19(1), as Rayson & Garside (2000) have it for words.
    """
    a, b = np.asarray(here, np.float64), np.asarray(there, np.float64)
    if not words_here or not words_there:
        return np.full(np.broadcast(a, b).shape, np.nan)
    both = (a + b) / (words_here + words_there)
    found = 2 * (_part(a, words_here * both) + _part(b, words_there * both))
    return np.maximum(found, 0.0)


def log_ratio(here: ArrayLike, there: ArrayLike, words_here: int, words_there: int) -> Floats:
    """The binary logarithm of how many times as often each word was said here: 1 is twice, -1 is half as often.

    Where it was never said on one side it counts as half a time there, as Hardie (2014) proposes. NaN where a side has no words.
    """
    a, b = np.asarray(here, np.float64), np.asarray(there, np.float64)
    if not words_here or not words_there:
        return np.full(np.broadcast(a, b).shape, np.nan)
    return np.log2(np.where(a > 0, a, 0.5) / words_here) - np.log2(np.where(b > 0, b, 0.5) / words_there)


def _part(seen: Floats, expected: Floats) -> Floats:
    ratio = np.divide(seen, expected, out=np.ones_like(seen), where=(seen > 0) & (expected > 0))
    return seen * np.log(ratio)
