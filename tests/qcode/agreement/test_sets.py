"""Agreement on whole sets of codes, against every pair of characters and against another program."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given, settings
from nltk.metrics.agreement import AnnotationTask
from nltk.metrics.distance import jaccard_distance

from qcode.agreement import sets
from qcode.agreement.computing import agreement
from qcode.agreement.values import Comparison
from tests.qcode.agreement.material import TREE, comparisons, text, two

Sets = Sequence[Sequence[frozenset[str]]]


def by_character(comparison: Comparison) -> Sets:
    """For each coder the codes of each character."""
    return [
        [
            frozenset(code for start, end, code in each.coded[coder] if start <= at < end)
            for each in comparison.texts
            for at in range(each.length)
        ]
        for coder in comparison.coders
    ]


def masi(one: frozenset[str], other: frozenset[str]) -> Fraction:
    """1 − Jaccard × (1 for the same, 2/3 for one in the other, 1/3 for any in common)."""
    if one == other:
        return Fraction(0)
    kind = Fraction(2, 3) if one <= other or other <= one else Fraction(1, 3)
    return 1 - Fraction(len(one & other), len(one | other)) * kind


def alpha(rows: Sets) -> float | None:
    """α with MASI distance by its definition."""
    values = [value for row in rows for value in row]
    observed = sum(
        masi(a, b) for one, other in permutations(rows, 2) for a, b in zip(one, other, strict=True)
    )
    expected = sum(masi(a, b) for a in values for b in values)
    return float(1 - (len(values) - 1) * observed / (len(rows) - 1) / expected) if expected else None


@given(comparisons(texts=2))
@settings(max_examples=40, deadline=None)
def test_sets_are_compared_as_every_character_with_every_other(comparison: Comparison) -> None:
    found = agreement(comparison)
    assert found is not None
    rows = by_character(comparison)
    wanted = alpha(rows)
    assert found.sets.alpha_masi == (None if wanted is None else pytest.approx(wanted, abs=1e-9))
    same = [len(set(each)) == 1 for each in zip(*rows, strict=True)]
    coded = [any(each) for each in zip(*rows, strict=True)]
    assert found.sets.all_text == pytest.approx(sum(same) / len(same))
    both = sum(one and other for one, other in zip(same, coded, strict=True))
    assert found.sets.coded_text == (pytest.approx(both / sum(coded)) if any(coded) else None)


def test_jaccards_distance_is_that_of_another_program() -> None:
    comparison = Comparison(
        [
            text(
                40,
                ann=[(0, 10, "A"), (5, 15, "D"), (20, 30, "A/B")],
                ben=[(2, 10, "A"), (2, 15, "D"), (20, 28, "A/C"), (22, 28, "A/B")],
                cat=[(0, 12, "D")],
            )
        ],
        ["ann", "ben", "cat"],
        TREE,
    )
    found = agreement(comparison)
    assert found is not None
    # The other program divides by the size of two sets together, so nothing coded gets a value of its own.
    rows = [
        (coder, at, each or frozenset("-"))
        for coder, row in enumerate(by_character(comparison))
        for at, each in enumerate(row)
    ]
    other = AnnotationTask([(str(coder), at, each) for coder, at, each in rows], distance=jaccard_distance)
    assert found.sets.alpha_jaccard == pytest.approx(other.alpha())


@pytest.mark.parametrize("small", [0, 1, 3])
def test_large_sets_are_compared_like_small_ones(monkeypatch: pytest.MonkeyPatch, small: int) -> None:
    marks = [(at, 20 + at, code) for at, code in enumerate(TREE)]
    comparison = two(60, marks, [*marks[:3], (30, 50, "A"), (35, 45, "D")])
    whole = agreement(comparison)
    monkeypatch.setattr(sets, "SMALL", small)
    split = agreement(comparison)
    assert whole is not None
    assert split is not None
    assert split.sets.alpha_masi == pytest.approx(whole.sets.alpha_masi)
    assert split.sets.alpha_jaccard == pytest.approx(whole.sets.alpha_jaccard)
    assert whole.sets.alpha_masi == pytest.approx(alpha(by_character(comparison)))
