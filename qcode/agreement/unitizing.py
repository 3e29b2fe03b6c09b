"""Krippendorff's alphas for coders who choose their own spans. NaN stands for what is undefined.

Each coder's text is a row of units (coded spans) and gaps between them. Coincidences of a value c with a value k are the lengths
on which two coders gave them; chance puts units as they are, and gaps character by character, anywhere else.

Krippendorff, Mathet, Bouvry & Widlöcher (2016), Quality & Quantity 50(6); Krippendorff (2019), Content Analysis, 4th ed.,
§12.6. Where coders are three or more, implementations differ about cu-α and ku-α, so those are for two.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from qcode.agreement.chance import ratio
from qcode.agreement.layers import Spans
from qcode.agreement.overlaps import Overlaps
from qcode.agreement.values import Floats, Ints


def layer_alpha(by_number: Ints, squares: ArrayLike) -> Floats:
    """u-α of one code, which is |u-α too: where did coders find it?

    ``by_number`` is (m + 1) × …: characters coded by so many of m coders; ``squares``: the sum of L² over all units.
    """
    coders = len(by_number) - 1
    number = np.arange(coders + 1)
    given = np.tensordot([coders - number, number], by_number, 1).astype(float)
    same = np.tensordot([(coders - number) * (coders - number - 1), number * (number - 1)], by_number, 1) / (
        coders - 1
    )
    return _alpha(given, same, np.stack([given[0], np.broadcast_to(squares, given[1].shape)]))


def values_alpha(by_number: Ints, squares: Ints, gaps: Ints) -> Floats:
    """u-α over many codes: where did coders find something, and what? Only for coders none of whose spans overlap.

    ``by_number`` is (m + 1) × … × codes, ``squares`` … × codes, and ``gaps`` (m + 1) × … for any code at all.
    """
    coders = len(by_number) - 1
    number = np.arange(coders + 1)
    coded = np.tensordot(number, by_number, 1).astype(float)
    uncoded = np.tensordot(coders - number, gaps, 1).astype(float)
    same = np.tensordot(number * (number - 1), by_number, 1) / (coders - 1)
    same_gap = np.tensordot((coders - number) * (coders - number - 1), gaps, 1) / (coders - 1)

    def stacked(gap: Floats, codes: ArrayLike) -> Floats:
        return np.concatenate([gap[None], np.moveaxis(np.asarray(codes, float), -1, 0)])

    return _alpha(stacked(uncoded, coded), stacked(same_gap, same), stacked(uncoded, squares))


def _alpha(given: Floats, same: Floats, own: Floats) -> Floats:
    """1 − observed by expected disagreement: per value (first axis) its length, that of its coincidences with itself, and
    what a unit (L²) or gap (L) would coincide with itself."""
    total = given.sum(axis=0)
    observed = total - same.sum(axis=0)
    expected = ratio(total * (given * (total - given)).sum(axis=0), total**2 - own.sum(axis=0))
    return 1 - ratio(observed, expected)


@dataclass(frozen=True)
class LabelAlphas:
    """How well two coders told codes apart where both coded: cu-α, ku-α of each code, and how much of the text that is."""

    cu_alpha: float
    cu_coverage: float
    ku_alpha: Floats
    ku_coverage: Floats


def label_alphas(first: Spans, second: Spans, shared: Overlaps, codes: int, length: int) -> LabelAlphas:
    """The alphas of two coders none of whose own spans overlap, with the code of a span as its layer.

    ``shared`` are the overlaps of the one's spans with the other's; ``length`` is that of the text.
    """
    one, other = first.layer[shared.one], second.layer[shared.other]
    same = 2 * np.bincount(one[one == other], shared.length[one == other], codes)
    given = np.bincount(one, shared.length, codes) + np.bincount(other, shared.length, codes)
    own = np.bincount(one, shared.length**2, codes) + np.bincount(other, shared.length**2, codes)
    total = given.sum()
    away = total**2 - own.sum()
    expected_same = ratio(total * (given**2 - own), away)
    expected = ratio(total * given * (total - given), away)  # of each code with the others
    marked = sum(np.bincount(each.layer, each.lengths, codes) for each in (first, second))
    return LabelAlphas(
        float(1 - ratio(total - same.sum(), expected.sum())),
        float(ratio(total, 2 * length)),
        1 - ratio(ratio(given - same, given), ratio(expected, expected + expected_same)),
        ratio(given, marked),
    )
