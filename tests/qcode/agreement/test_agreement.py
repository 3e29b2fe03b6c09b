"""What holds of agreement whatever was coded, and how it is asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from qcode.agreement.computing import agreement
from qcode.agreement.differences import differences
from qcode.agreement.figures import FIGURES, strength
from qcode.agreement.results import Agreement
from qcode.agreement.said import how_counted
from qcode.agreement.values import Coded, Comparison, Text
from qcode.errors import Refused
from tests.qcode.agreement.material import TREE, Marks, comparisons, text, two

UNITS = ("character", "token", "sentence", "turn")
SYMMETRIC = ("ann", "ben")


def counted(comparison: Comparison) -> Agreement:
    found = agreement(comparison)
    assert found is not None
    return found


@given(comparisons(coders=2, units=UNITS))
@settings(max_examples=50)
def test_who_is_compared_with_the_same_coding_agrees_wholly_or_has_nothing_to_agree_about(
    comparison: Comparison,
) -> None:
    twins = [
        Text(each.key, each.length, dict.fromkeys(SYMMETRIC, each.coded["ann"]), each.units)
        for each in comparison.texts
    ]
    found = counted(replace(comparison, texts=twins, coders=SYMMETRIC))
    for code in [*found.codes, found.overall]:
        figures = [*code.pairs["ann", "ben"].figures.values.values(), *code.all.values.values()]
        assert all(value is None or value == pytest.approx(1.0) for value in figures)


@given(comparisons(units=UNITS))
@settings(max_examples=50)
def test_it_does_not_matter_who_is_named_first(comparison: Comparison) -> None:
    found, turned = counted(comparison), counted(replace(comparison, coders=comparison.coders[::-1]))
    for one, other in zip([*found.codes, found.overall], [*turned.codes, turned.overall], strict=True):
        assert one.uses == other.uses
        assert one.all.values == pytest.approx(other.all.values, nan_ok=True)
        for (first, second), pair in one.pairs.items():
            back = other.pairs[second, first]
            assert (pair.both, pair.first, pair.second) == (back.both, back.second, back.first)
            assert pair.figures.values == pytest.approx(back.figures.values)
    assert vars(found.sets) == pytest.approx(vars(turned.sets))


@given(comparisons(coders=2))
@settings(max_examples=50)
def test_text_that_nobody_coded_leaves_what_looks_at_coded_text_only(comparison: Comparison) -> None:
    longer = replace(
        comparison, texts=[*comparison.texts, text(500, "R9", ann=[], ben=[])], coders=("ann", "ben")
    )
    found, after = counted(comparison), counted(longer)
    for one, other in zip(found.codes, after.codes, strict=True):
        before, now = one.pairs["ann", "ben"].figures.values, other.pairs["ann", "ben"].figures.values
        for name in ("dice", "holsti", "jaccard", "iou_f1"):
            assert before[name] == now[name]
    before, now = found.labels["ann", "ben"], after.labels["ann", "ben"]
    assert (before and before.cu_alpha) == (now and now.cu_alpha)


@given(comparisons(units=UNITS))
@settings(max_examples=50)
def test_going_on_from_what_was_found_otherwise_gives_the_same_figures(comparison: Comparison) -> None:
    other = replace(comparison, rollup=not comparison.rollup)
    by_character = replace(comparison, unit="character")
    for earlier in (other, by_character):
        assert agreement(comparison, like=counted(earlier)) == counted(comparison)


def test_what_was_done_is_said_with_the_figures() -> None:
    comparison = Comparison(
        [text(20, units=[(0, 9), (10, 20)], ann=[(0, 3, "D")], ben=[])],
        ["ann", "ben"],
        TREE,
        unit="sentence",
        rule="half",
        rollup=False,
    )
    found = counted(comparison)
    assert (found.unit, found.rule, found.rollup) == ("sentence", "half", False)
    assert (found.units, found.characters, found.texts, found.coders) == (2, 20, ("R1",), ("ann", "ben"))
    assert "jackknife" in found.method


def test_how_it_was_counted_is_said_in_words() -> None:
    marks: Marks = [(0, 3, "D")]
    texts = [
        text(20, units=[(0, 9), (10, 20)], ann=marks, ben=[]),
        text(9, "R2", [(0, 9)], ann=marks, ben=marks),
    ]
    asked = Comparison([*texts, text(9, "R3", [(0, 9)], ann=[], ben=marks)], ["ann", "ben"], TREE)
    by_turn = replace(asked, unit="turn", rule="half", rollup=False)
    assert how_counted(counted(asked)) == (
        "Counted by character. A theme has what its subcodes have. "
        "Intervals of 95 % are from the jackknife over transcripts, with Student’s t."
    )
    assert how_counted(counted(replace(by_turn, texts=texts[:1]))) == (
        "Counted by turn. A code counts for a unit once half of it is coded. Codes count without their subcodes. "
        "There are no intervals: they take two transcripts or more, and coding that varies."
    )


def test_it_tells_how_far_it_is_and_stops_when_asked() -> None:
    comparison = two(50, [(0, 10, "D")], [(0, 9, "D")])
    asked: list[tuple[int, int]] = []
    assert agreement(comparison, lambda done, of: not asked.append((done, of))) is not None
    assert [done for done, _ in asked] == list(range(1, asked[-1][1] + 1))
    for stop in range(1, len(asked) + 1):
        assert agreement(comparison, lambda done, of, stop=stop: done < stop) is None


def test_every_figure_says_what_it_answers_and_when_it_misleads() -> None:
    found = counted(two(50, [(0, 10, "D")], [(0, 9, "D")]))
    names = {*found.overall.pairs["ann", "ben"].figures.values, *found.overall.all.values}
    of_labels = {"cu_alpha", "ku_alpha", "sibling_cu_alpha", "theme_cu_alpha"}
    assert names | of_labels | {"set_agreement", "alpha_jaccard", "alpha_masi"} == set(FIGURES)
    assert all(each.name and each.answers and each.misleads and each.source for each in FIGURES.values())
    assert [strength(low) for low in (0.8, 0.7, 0.6)] == ["reliable", "tentative", "not reliable"]


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("codes", [{}, {"A": None}])
@pytest.mark.parametrize("texts", [[], [text(10)], [text(0), text(5, "R2")]])
def test_a_study_with_nothing_in_it_yet_has_no_agreement(
    texts: list[Text], codes: dict[str, str | None], unit: str
) -> None:
    comparison = Comparison(texts, ["ann", "ben"], codes, unit=unit)
    found = counted(comparison)
    assert [code.code for code in found.codes] == list(codes)
    for code in [*found.codes, found.overall]:
        assert code.uses == {"ann": 0, "ben": 0}
        assert not code.all.varies
        figures = code.pairs["ann", "ben"].figures
        assert {figures.shown(name) for name in figures.values} == {None}
        assert set(code.all.values.values()) == {None}
    assert differences(comparison) == []


@pytest.mark.parametrize("coders", [["ann"], ["ann", "ann"]])
def test_one_coder_alone_is_refused(coders: list[str]) -> None:
    with pytest.raises(Refused, match="two coders"):
        Comparison([], coders, TREE)


def test_an_unknown_unit_or_rule_is_refused() -> None:
    with pytest.raises(Refused, match="paragraph"):
        Comparison([], ["ann", "ben"], TREE, unit="paragraph")
    with pytest.raises(Refused, match="most"):
        Comparison([], ["ann", "ben"], TREE, rule="most")


@pytest.mark.parametrize("mark", [(5, 5, "D"), (5, 51, "D"), (-1, 5, "D"), (0, 5, "gone")])
def test_a_coding_that_cannot_be_is_no_coding(mark: tuple[int, int, str]) -> None:
    with pytest.raises(ValueError, match="not a coding"):
        two(50, [mark], [])


@pytest.mark.parametrize("units", [[(0, 5), (4, 9)], [(5, 9), (0, 4)], [(3, 3)], [(0, 51)]])
def test_units_stand_in_order_and_apart(units: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="units"):
        Comparison([text(50, units=units)], ["ann", "ben"], TREE, unit="turn")


def test_a_tree_that_bites_its_tail_is_none() -> None:
    loop = Comparison([Text("R1", 9, {"ann": [Coded(0, 5, "A")]})], ["ann", "ben"], {"A": "B", "B": "A"})
    with pytest.raises(ValueError, match="below it"):
        agreement(loop)
