"""How well two coders tell codes apart where both coded, among all codes and among the codes right below one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from qcode.agreement.layers import Line, Spans, joined, sorted_once
from qcode.agreement.overlaps import any_overlap, between
from qcode.agreement.results import Kept, LabelAgreement, Siblings, known
from qcode.agreement.unitizing import LabelAlphas, label_alphas
from qcode.agreement.values import Comparison, Ints, Pair, branch_above

Labels = Mapping[Pair, LabelAgreement | None]


def labels(direct: Spans, line: Line, comparison: Comparison) -> Labels:
    """How codes are told apart, each without its branch, by pair of coders."""
    return _labels(direct, line, comparison.coders, list(comparison.parents))


def siblings(direct: Spans, line: Line, comparison: Comparison) -> tuple[Siblings, ...]:
    """How the codes right below each code are told apart, and themes; wherever they are two or more."""
    families: dict[str | None, list[str]] = defaultdict(list)
    for code, parent in comparison.parents.items():
        families[parent].append(code)
    above = branch_above(comparison.parents)
    found: list[Siblings] = []
    for parent in (None, *comparison.parents):
        codes = families.get(parent, [])
        if len(codes) > 1:
            number = {code: at for at, code in enumerate(codes)}
            member = [next((number[each] for each in path if each in number), -1) for path in above.values()]
            spans = joined(_renumbered(direct, np.array(member, np.int64), line.size), line.size)
            found.append(Siblings(parent, tuple(codes), _labels(spans, line, comparison.coders, codes)))
    return tuple(found)


def _renumbered(spans: Spans, layers: Ints, size: int) -> Spans:
    """The spans in other layers; those of layer −1 are left out."""
    layer = layers[spans.layer]
    moved = Spans(layer, spans.coder, spans.start, spans.end)
    return sorted_once(moved.only(layer >= 0), size)


def _labels(spans: Spans, line: Line, coders: Sequence[str], codes: Sequence[str]) -> Labels:
    overlap = any_overlap(spans.coder, spans, line.size, len(coders))
    each = [spans.only(spans.coder == coder) for coder in range(len(coders))]
    found: dict[Pair, LabelAgreement | None] = {}
    for one in range(len(coders)):
        for other in range(one + 1, len(coders)):
            pair = (coders[one], coders[other])
            if overlap[one] or overlap[other]:
                found[pair] = None
            else:
                shared = between(each[one], each[other])
                alphas = label_alphas(each[one], each[other], shared, len(codes), line.size)
                found[pair] = _agreement(alphas, codes)
    return found


def _agreement(alphas: LabelAlphas, codes: Sequence[str]) -> LabelAgreement:
    kept = zip(codes, alphas.ku_alpha.tolist(), alphas.ku_coverage.tolist(), strict=True)
    return LabelAgreement(
        known(alphas.cu_alpha),
        known(alphas.cu_coverage),
        {code: Kept(known(alpha), known(coverage)) for code, alpha, coverage in kept},
    )
