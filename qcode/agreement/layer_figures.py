"""The figures of every layer at once, as arrays: from tallies with and without each text, NaN where undefined."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from qcode.agreement import chance
from qcode.agreement.sweep import Counts, pairs_of
from qcode.agreement.tallies import Tallies
from qcode.agreement.unitizing import layer_alpha, values_alpha
from qcode.agreement.values import Floats, Ints


def cells_of(units: Counts) -> Ints:
    """Units coded by both coders of a pair, only by the first, only by the second, and by neither: 4 × pair × text × layer."""
    one, other = (list(each) for each in zip(*pairs_of(range(len(units.alone))), strict=True))
    both = units.together
    first, second = units.alone[one] - both, units.alone[other] - both
    return np.stack([both, first, second, units.units - both - first - second])


def pair_figures(counted: Tallies) -> Mapping[str, Floats]:
    """By name of figure pair × text × layer."""
    both, first, second, neither = cells_of(counted.units)
    patterns = chance.binary_patterns(2)
    weights = np.stack([neither, first + second, both])
    one, other = (list(each) for each in zip(*pairs_of(range(len(counted.spans))), strict=True))
    dice = chance.holsti(both, both + first, both + second)
    return {
        "percent_agreement": chance.percent_agreement(patterns, weights),
        "holsti": dice,
        "cohen_kappa": chance.cohen_kappa([[neither, second], [first, both]]),
        "scott_pi": chance.fleiss_kappa(patterns, weights),
        "brennan_prediger": chance.brennan_prediger(patterns, weights),
        "gwet_ac1": chance.gwet_ac1(patterns, weights),
        "krippendorff_alpha": chance.krippendorff_alpha(patterns, weights),
        "jaccard": chance.jaccard(both, both + first, both + second),
        "dice": dice,
        "iou_f1": chance.holsti(counted.matched, counted.spans[one], counted.spans[other]),
    }


def all_figures(counted: Tallies) -> Mapping[str, Floats]:
    """By name of figure text × layer."""
    by_number = counted.units.by_number
    patterns = chance.binary_patterns(len(by_number) - 1)
    found = layer_alpha(counted.characters.by_number, counted.squares)
    whole = found.copy()
    whole[:, -1] = _over_all_codes(counted) if counted.apart.all() else np.nan
    return {
        "krippendorff_alpha": chance.krippendorff_alpha(patterns, by_number),
        "fleiss_kappa": chance.fleiss_kappa(patterns, by_number),
        "u_alpha": whole,
        "bar_u_alpha": found,
    }


def _over_all_codes(counted: Tallies) -> Floats:
    """u-α with codes as values; that of any code, the last layer, would not see which code it is."""
    gaps = counted.characters.by_number[..., -1]
    return values_alpha(counted.direct_characters.by_number, counted.direct_squares, gaps)
