"""The alphas of coders who choose their own spans, as one works them out character by character."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qcode.agreement.computing import agreement
from qcode.agreement.results import Agreement
from qcode.agreement.values import Coded, Comparison, Text
from tests.qcode.agreement.material import TREE, comparisons, two

Unit = tuple[int, int, str]


def counted(comparison: Comparison) -> Agreement:
    found = agreement(comparison)
    assert found is not None
    return found


def valued(units: Sequence[Unit], length: int) -> list[str | None]:
    """The value of each character."""
    values: list[str | None] = [None] * length
    for start, end, value in units:
        values[start:end] = [value] * (end - start)
    return values


def by_hand(coders: Sequence[Sequence[Unit]], length: int) -> float | None:
    """u-α by its definition: pairs of characters, one coder's with another's, and any two put at random."""
    rows = [valued(units, length) for units in coders]
    observed = Fraction(0)
    for one, other in permutations(rows, 2):
        observed += Fraction(sum(a != b for a, b in zip(one, other, strict=True)), len(rows) - 1)
    given: dict[str | None, int] = defaultdict(int)
    for row in rows:
        for value in row:
            given[value] += 1
    total = sum(given.values())
    own = given[None] + sum((end - start) ** 2 for units in coders for start, end, _ in units)
    expected = sum(one * (total - one) for one in given.values())
    return None if not expected else float(1 - observed * (total**2 - own) / (total * expected))


def units_of(marks: Sequence[Unit], code: str) -> list[Unit]:
    """A coder's spans of a code where those that overlap are one."""
    units: list[Unit] = []
    for start, end, used in sorted(marks):
        if used != code:
            continue
        if units and start < units[-1][1]:
            units[-1] = (units[-1][0], max(end, units[-1][1]), code)
        else:
            units.append((start, end, code))
    return units


@given(comparisons(texts=1))
@settings(max_examples=60)
def test_u_alpha_of_a_code_is_its_definition(comparison: Comparison) -> None:
    direct = Comparison(comparison.texts, comparison.coders, TREE, rollup=False)
    only = comparison.texts[0]
    for code in counted(direct).codes:
        assert code.code is not None
        layers = [units_of(only.coded[coder], code.code) for coder in comparison.coders]
        wanted = by_hand(layers, only.length)
        assert code.all.values["u_alpha"] == (None if wanted is None else pytest.approx(wanted, abs=1e-9))
        assert code.all.values["bar_u_alpha"] == code.all.values["u_alpha"]


@st.composite
def partitions(draw: st.DrawFn, length: int = 30) -> list[Unit]:
    edges = sorted(draw(st.sets(st.integers(0, length), max_size=10)))
    codes = st.sampled_from(list(TREE))
    return [(start, end, draw(codes)) for start, end in pairwise(edges) if draw(st.booleans())]


@given(st.lists(partitions(), min_size=2, max_size=3))
@settings(max_examples=60)
def test_u_alpha_over_all_codes_sees_which_code_it_is(coders: list[list[Unit]]) -> None:
    names = ["ann", "ben", "cat"][: len(coders)]
    comparison = Comparison(
        [
            Text(
                "R1",
                30,
                {who: [Coded(*each) for each in units] for who, units in zip(names, coders, strict=True)},
            )
        ],
        names,
        TREE,
    )
    found = counted(comparison).overall.all.values
    wanted = by_hand(coders, 30)
    anywhere = by_hand([[(start, end, "any") for start, end, _ in units] for units in coders], 30)
    assert found["u_alpha"] == (None if wanted is None else pytest.approx(wanted, abs=1e-9))
    assert found["bar_u_alpha"] == (None if anywhere is None else pytest.approx(anywhere, abs=1e-9))


def test_spans_that_overlap_have_no_figure_over_all_codes() -> None:
    found = counted(two(40, [(0, 10, "A"), (5, 15, "D")], [(0, 10, "A")]))
    assert found.overall.all.values["u_alpha"] is None
    assert found.overall.all.values["bar_u_alpha"] is not None
    assert found.labels["ann", "ben"] is None


def test_one_long_span_is_one_unit_and_three_that_touch_are_three() -> None:
    one = counted(two(90, [(0, 30, "D")], [(0, 30, "D"), (60, 70, "D")]))
    three = counted(two(90, [(0, 10, "D"), (10, 20, "D"), (20, 30, "D")], [(0, 30, "D"), (60, 70, "D")]))
    values = [found.overall.all.values["u_alpha"] for found in (one, three)]
    assert values == [
        pytest.approx(by_hand([[(0, 30, "D")], [(0, 30, "D"), (60, 70, "D")]], 90)),
        pytest.approx(
            by_hand([[(0, 10, "D"), (10, 20, "D"), (20, 30, "D")], [(0, 30, "D"), (60, 70, "D")]], 90)
        ),
    ]


def test_codes_are_told_apart_only_where_both_coded() -> None:
    ann, ben = [(0, 20, "A/B"), (30, 40, "A/C"), (60, 90, "D")], [(0, 20, "A/B"), (30, 40, "A/B")]
    labels = counted(two(100, ann, ben)).labels["ann", "ben"]
    assert labels is not None
    assert labels.cu_coverage == pytest.approx(0.3)
    # 60 values: B 50, C 10; 20 of them disagree; pairs within a stretch (4 times 20² and 10²) are no chance.
    expected = 60 * (2 * 50 * 10) / (60**2 - 2 * (20**2 + 10**2))
    assert labels.cu_alpha == pytest.approx(1 - 20 / expected)
    assert labels.ku["A/B"].coverage == 1.0
    assert (labels.ku["D"].alpha, labels.ku["D"].coverage) == (None, 0.0)


def test_text_that_nobody_coded_does_not_change_how_codes_are_told_apart() -> None:
    ann, ben = [(0, 20, "A/B"), (30, 40, "A/C")], [(2, 20, "A/B"), (30, 40, "A/B")]
    short, long = counted(two(40, ann, ben)), counted(two(4000, ann, ben))
    for one, other in ((short.labels, long.labels), (short.siblings[1].pairs, long.siblings[1].pairs)):
        before, after = one["ann", "ben"], other["ann", "ben"]
        assert before is not None
        assert after is not None
        assert before.cu_alpha == after.cu_alpha
        assert before.ku == after.ku


def test_siblings_are_told_apart_with_their_branches() -> None:
    ann, ben = [(0, 20, "A/B"), (30, 40, "A/C/E")], [(0, 20, "A/B"), (30, 40, "A/C")]
    found = counted(two(50, ann, ben))
    assert [(each.parent, each.codes) for each in found.siblings] == [
        (None, ("A", "D")),
        ("A", ("A/B", "A/C")),
    ]
    labels = found.siblings[1].pairs["ann", "ben"]
    assert labels is not None
    assert labels.cu_alpha == 1.0
    assert labels.cu_coverage == pytest.approx(0.6)
