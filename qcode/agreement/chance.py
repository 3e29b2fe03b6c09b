"""Agreement on units, with and without correction for chance. NaN stands for what is undefined.

Ratings come as ``patterns`` (p × q: how many coders gave each of q values) and ``weights`` (p × …: how many units have that
pattern), so that a million characters are as little work as ten turns, and every shape of weights is worked out at once.

Cohen (1960), Educational and Psychological Measurement 20(1); Scott (1955), Public Opinion Quarterly 19(3); Fleiss (1971),
Psychological Bulletin 76(5); Brennan & Prediger (1981), Educational and Psychological Measurement 41(3); Gwet (2008), British
Journal of Mathematical and Statistical Psychology 61(1); Krippendorff (2019), Content Analysis, 4th ed., chapter 12; Holsti
(1969), Content Analysis for the Social Sciences and Humanities.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from qcode.agreement.values import Floats

Patterns = Sequence[Sequence[int]]


def binary_patterns(coders: int) -> Patterns:
    """The patterns of a code on a unit: given by none of the coders, by one … by all; values are not coded and coded."""
    return [(coders - number, number) for number in range(coders + 1)]


def ratio(top: ArrayLike, bottom: ArrayLike) -> Floats:
    """``top`` by ``bottom``; NaN where there is nothing to divide by."""
    above, below = np.broadcast_arrays(np.asarray(top, float), np.asarray(bottom, float))
    return np.divide(above, below, out=np.full(above.shape, np.nan), where=below > 0)


def percent_agreement(patterns: Patterns, weights: ArrayLike) -> Floats:
    """Of units with two ratings or more, the mean share of pairs of coders who agree."""
    counts, units = _rated(patterns, weights)
    raters = counts.sum(axis=1)
    agreeing = (counts * (counts - 1)).sum(axis=1) / (raters * (raters - 1))
    return ratio(np.tensordot(agreeing, units, 1), units.sum(axis=0))


def fleiss_kappa(patterns: Patterns, weights: ArrayLike) -> Floats:
    """Chance is the square of how often each value was given, by all coders together; with two coders Scott's π."""
    counts, units = _rated(patterns, weights)
    given = np.tensordot(counts.T, units, 1)
    total = given.sum(axis=0)
    chance_disagreement = ratio((given * (total - given)).sum(axis=0), total**2)
    return 1 - ratio(1 - percent_agreement(patterns, weights), chance_disagreement)


def brennan_prediger(patterns: Patterns, weights: ArrayLike) -> Floats:
    """Chance is one in as many values as could be given."""
    values = len(patterns[0])
    return (percent_agreement(patterns, weights) - 1 / values) / (1 - 1 / values)


def gwet_ac1(patterns: Patterns, weights: ArrayLike) -> Floats:
    """Chance is Σ π(1 − π)/(q − 1), with π the mean over units of the share of ratings that gave a value."""
    counts, units = _rated(patterns, weights, least=1)
    shares = ratio(
        np.tensordot((counts / counts.sum(axis=1, keepdims=True)).T, units, 1), units.sum(axis=0)[None]
    )
    chance = (shares * (1 - shares)).sum(axis=0) / (len(patterns[0]) - 1)
    return (percent_agreement(patterns, weights) - chance) / (1 - chance)


def krippendorff_alpha(patterns: Patterns, weights: ArrayLike) -> Floats:
    """1 − observed by expected disagreement of nominal values, for any number of coders and with values missing."""
    counts, units = _rated(patterns, weights)
    given = np.tensordot(counts.T, units, 1)
    total = given.sum(axis=0)
    raters = counts.sum(axis=1)
    differing = (counts * (raters[:, None] - counts)).sum(axis=1) / (raters - 1)
    expected = (given * (total - given)).sum(axis=0)
    return 1 - ratio((total - 1) * np.tensordot(differing, units, 1), expected)


def _rated(patterns: Patterns, weights: ArrayLike, least: int = 2) -> tuple[Floats, Floats]:
    """The patterns and weights of units with ``least`` ratings or more."""
    counts = np.asarray(patterns, float)
    some = counts.sum(axis=1) >= least
    return counts[some], np.asarray(weights, float)[some]


def cohen_kappa(table: ArrayLike) -> Floats:
    """Chance is that of two coders who give values as often as each of them did.

    ``table`` is q × q × …: how many units the first coder (row) and the second (column) gave those values.
    """
    units = np.asarray(table, float)
    first, second = units.sum(axis=1), units.sum(axis=0)
    total = first.sum(axis=0)
    agreed = np.trace(units)
    return 1 - ratio(total * (total - agreed), (first * (total - second)).sum(axis=0))


def holsti(agreed: ArrayLike, first: ArrayLike, second: ArrayLike) -> Floats:
    """Twice the decisions two coders agree on by all decisions of both; on coded units it is Dice's coefficient."""
    return ratio(2 * np.asarray(agreed), np.asarray(first) + np.asarray(second))


def jaccard(both: ArrayLike, first: ArrayLike, second: ArrayLike) -> Floats:
    """What both coded by what either coded."""
    return ratio(both, np.asarray(first) + np.asarray(second) - np.asarray(both))
