"""How sure a figure is: intervals by the jackknife over texts.

Coded characters, and even turns, of one interview are no independent observations; interviews are. Leaving out one text at a time
and judging the spread by Student's t comes near to what it promises even with five texts, where resampling turns does not.

Tukey (1958), Annals of Mathematical Statistics 29(2): 614; Miller (1974), Biometrika 61(1): 1–15.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

from qcode.agreement.values import Floats

LEVEL = 0.95
METHOD = "jackknife over documents, t, 95 %"


def jackknife(figure: Floats, without: Floats, least: Floats | float) -> tuple[Floats, Floats]:
    """Between which values each figure lies with a confidence of LEVEL; NaN where that cannot be said.

    ``figure`` is that of all texts, ``without`` (texts first) those with each one left out. It cannot be said of one text, nor
    where a figure is undefined without one of them. No figure is over 1, or under its own ``least``.
    """
    texts = len(without)
    if texts < 2:
        nothing = np.full(figure.shape, np.nan)
        return nothing, nothing
    spread = np.sqrt((texts - 1) / texts * ((without - without.mean(axis=0)) ** 2).sum(axis=0))
    margin = student_t(texts - 1) * spread
    return np.maximum(figure - margin, least), np.minimum(figure + margin, 1.0)


@lru_cache(maxsize=256)
def student_t(freedom: int, level: float = LEVEL) -> float:
    """The value within which, to both sides of 0, Student's t lies with that probability."""
    low, high = 0.0, 2.0
    while _within(high, freedom) < level:
        high *= 2
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if _within(middle, freedom) < level else (low, middle)
    return high


def _within(t: float, freedom: int) -> float:
    """The probability that |t| is no larger; Abramowitz & Stegun (1964), 26.7.3 and 26.7.4."""
    angle = math.atan(t / math.sqrt(freedom))
    sine, cosine = math.sin(angle), math.cos(angle)
    odd = freedom % 2
    term, total = (cosine, 0.0) if odd else (1.0, 0.0)
    for step in range(1 + odd, freedom, 2):
        total += term
        term *= cosine**2 * step / (step + 1)
    return 2 / math.pi * (angle + sine * total) if odd else sine * total
