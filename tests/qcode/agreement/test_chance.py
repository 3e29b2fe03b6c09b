"""Figures on units are those of independent libraries, and of worked examples."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import krippendorff
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from nltk.metrics.agreement import AnnotationTask

from qcode.agreement import chance
from qcode.agreement.computing import agreement
from tests.qcode.agreement.material import two

ratings = st.integers(2, 4).flatmap(
    lambda coders: st.lists(
        st.lists(st.sampled_from("xyz"), min_size=coders, max_size=coders), min_size=2, max_size=12
    )
)


def patterns(units: Sequence[Sequence[str | None]], values: Sequence[str] = "xyz") -> list[list[int]]:
    return [[unit.count(value) for value in values] for unit in units]


def table(units: Sequence[Sequence[str]], values: Sequence[str] = "xyz") -> list[list[int]]:
    found = Counter((unit[0], unit[1]) for unit in units)
    return [[found[one, other] for other in values] for one in values]


def task(units: Sequence[Sequence[str]]) -> AnnotationTask:
    return AnnotationTask(
        [(str(coder), at, value) for at, unit in enumerate(units) for coder, value in enumerate(unit)]
    )


@given(ratings)
@settings(max_examples=60)
def test_chance_corrected_figures_are_those_of_other_programs(units: list[list[str]]) -> None:
    assume(len({value for unit in units for value in unit}) > 1)
    ones = np.ones(len(units))
    other = task(units)
    numbers = [["xyz".index(unit[coder]) for unit in units] for coder in range(len(units[0]))]
    assert float(chance.krippendorff_alpha(patterns(units), ones)) == pytest.approx(
        krippendorff.alpha(numbers, level_of_measurement="nominal")
    )
    assert float(chance.percent_agreement(patterns(units), ones)) == pytest.approx(other.avg_Ao())
    assert float(chance.fleiss_kappa(patterns(units), ones)) == pytest.approx(other.pi())
    if len({value for unit in units for value in unit[:2]}) > 1:
        pair = task([unit[:2] for unit in units])
        assert float(chance.cohen_kappa(table(units))) == pytest.approx(pair.kappa())


@given(ratings, st.lists(st.integers(0, 3), min_size=12, max_size=12))
@settings(max_examples=60)
def test_values_may_be_missing(units: list[list[str]], missing: list[int]) -> None:
    partly = [
        [None if coder == gone else value for coder, value in enumerate(unit)]
        for unit, gone in zip(units, missing, strict=False)
    ]
    assume(len({value for unit in partly if sum(map(bool, unit)) > 1 for value in unit if value}) > 1)
    numbers = [
        [np.nan if (value := unit[coder]) is None else float("xyz".index(value)) for unit in partly]
        for coder in range(len(units[0]))
    ]
    mine = float(chance.krippendorff_alpha(patterns(partly), np.ones(len(partly))))
    assert mine == pytest.approx(krippendorff.alpha(numbers, level_of_measurement="nominal"))


def test_chance_may_be_a_coin_or_only_in_doubtful_units() -> None:
    units = [(2, 0)] * 80 + [(1, 1)] * 15 + [(0, 2)] * 5
    ones = np.ones(len(units))
    assert float(chance.brennan_prediger(units, ones)) == pytest.approx(0.7)
    coded = (15 + 2 * 5) / 200
    expected = 2 * coded * (1 - coded)
    assert float(chance.gwet_ac1(units, ones)) == pytest.approx((0.85 - expected) / (1 - expected))


def test_weights_stand_for_units_that_are_alike() -> None:
    units = [(2, 0)] * 7 + [(1, 1)] * 3 + [(0, 2)] * 4
    for figure in (chance.krippendorff_alpha, chance.fleiss_kappa, chance.gwet_ac1, chance.percent_agreement):
        one_by_one = float(figure(units, np.ones(len(units))))
        assert float(figure(chance.binary_patterns(2), [7, 3, 4])) == pytest.approx(one_by_one)


def test_text_that_nobody_coded_drives_some_figures_to_one_and_leaves_others() -> None:
    figures = []
    for length in (1_000, 10_000, 1_000_000):
        found = agreement(two(length, [(0, 150, "D")], [(100, 200, "D")]))
        assert found is not None
        figures.append(found.overall.pairs["ann", "ben"].figures.values)

    def rounded(name: str, digits: int = 3) -> list[float]:
        return [round(each[name] or 0.0, digits) for each in figures]

    assert rounded("percent_agreement") == [0.85, 0.985, 1.0]
    assert rounded("gwet_ac1", 2) == [0.81, 0.98, 1.0]
    assert rounded("brennan_prediger", 2) == [0.7, 0.97, 1.0]
    assert rounded("cohen_kappa") == [0.318, 0.393, 0.4]
    assert rounded("dice") == rounded("holsti") == [0.4, 0.4, 0.4]
    assert rounded("jaccard") == [0.25, 0.25, 0.25]


def test_who_coded_nothing_agrees_no_better_than_chance() -> None:
    found = agreement(two(50, [(0, 20, "D")], []))
    assert found is not None
    figures = found.overall.pairs["ann", "ben"].figures
    assert figures.values["cohen_kappa"] == 0.0
    assert figures.values["dice"] == figures.values["iou_f1"] == 0.0
    assert figures.varies


@pytest.mark.parametrize("marks", [[], [(0, 50, "D")]])
def test_where_nothing_varies_no_figure_is_shown_as_agreement(marks: list[tuple[int, int, str]]) -> None:
    found = agreement(two(50, marks, marks))
    assert found is not None
    code = next(each for each in found.codes if each.code == "D")
    figures = code.pairs["ann", "ben"].figures
    assert not figures.varies
    assert not code.all.varies
    corrected = ("cohen_kappa", "scott_pi", "krippendorff_alpha")
    assert [figures.values[name] for name in corrected] == [None, None, None]
    assert set(code.all.values.values()) == {None}
    assert [figures.shown(name) for name in ("percent_agreement", "brennan_prediger", "gwet_ac1")] == [
        None
    ] * 3
