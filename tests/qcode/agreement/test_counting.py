"""What is counted over run lengths is what one counts unit by unit."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings

from qcode.agreement.computing import agreement
from qcode.agreement.results import Agreement
from qcode.agreement.values import Coded, Comparison, Text
from tests.qcode.agreement.material import TREE, all_units, coded_units, comparisons, text, two

UNITS = ("character", "token", "sentence", "turn")


def counted(comparison: Comparison) -> Agreement:
    found = agreement(comparison)
    assert found is not None
    return found


@given(comparisons(units=UNITS))
@settings(max_examples=50)
def test_units_are_those_counted_one_by_one(comparison: Comparison) -> None:
    found = counted(comparison)
    every = all_units(comparison)
    assert found.units == len(every)
    for code in [*found.codes, found.overall]:
        marked = {coder: coded_units(comparison, code.code, coder) for coder in comparison.coders}
        for (first, second), pair in code.pairs.items():
            one, other = marked[first], marked[second]
            numbers = (pair.both, pair.first, pair.second, pair.neither)
            assert numbers == (
                len(one & other),
                len(one - other),
                len(other - one),
                len(set(every) - one - other),
            )
        uncoded = set(every).difference(*marked.values())
        assert code.uncoded == (len(uncoded) / len(every) if every else None)


@given(comparisons())
@settings(max_examples=30)
def test_uses_are_the_spans_of_a_code_each_once(comparison: Comparison) -> None:
    found = counted(comparison)
    for code in found.codes:
        for coder in comparison.coders:
            spans = {
                (each.key, start, end)
                for each in comparison.texts
                for start, end, used in each.coded[coder]
                if used == code.code or (comparison.rollup and used.startswith(f"{code.code}/"))
            }
            assert code.uses[coder] == len(spans)


def test_a_theme_has_what_its_branch_has() -> None:
    found = counted(two(90, [(10, 40, "A/B"), (50, 65, "A/C/E")], [(10, 40, "A"), (55, 65, "A/C")]))
    theme = found.codes[0]
    assert theme.code == "A"
    pair = theme.pairs["ann", "ben"]
    assert (pair.both, pair.first, pair.second) == (40, 5, 0)
    assert theme.uses == {"ann": 2, "ben": 2}


def test_a_code_coded_twice_on_the_same_words_counts_once() -> None:
    found = counted(two(60, [(10, 30, "D"), (10, 30, "D"), (20, 40, "D")], [(10, 40, "D")]))
    pair = found.overall.pairs["ann", "ben"]
    assert (pair.both, pair.first, pair.second, pair.neither) == (30, 0, 0, 30)
    assert found.overall.uses == {"ann": 2, "ben": 1}


def test_positions_are_code_points_whatever_the_letters() -> None:
    said = "Eu 😀 👩‍👩‍👧 e\u0301 𝒜!"
    family = said.index("👩"), said.index(" e\u0301")
    accent = said.index("e\u0301"), said.index("e\u0301") + 1  # the letter without its accent
    comparison = Comparison(
        [
            Text(
                "R1",
                len(said),
                {
                    "ann": [Coded(*family, "A"), Coded(*accent, "D")],
                    "ben": [Coded(family[0], family[0] + 2, "A"), Coded(accent[0], accent[1] + 1, "D")],
                },
            )
        ],
        ["ann", "ben"],
        TREE,
    )
    found = {code.code: code.pairs["ann", "ben"] for code in counted(comparison).codes}
    assert (found["A"].both, found["A"].first) == (2, 3)
    assert (found["D"].both, found["D"].second) == (1, 1)


def test_the_unit_and_its_rule_decide_what_a_span_counts_for() -> None:
    units = [(0, 10), (11, 20), (25, 40)]
    short, long = (8, 12, "D"), (5, 40, "D")

    def marked(rule: str) -> tuple[int, int, int, int]:
        comparison = Comparison(
            [text(40, units=units, ann=[short], ben=[long])], ["ann", "ben"], TREE, unit="turn", rule=rule
        )
        pair = counted(comparison).overall.pairs["ann", "ben"]
        return pair.both, pair.first, pair.second, pair.neither

    assert marked("touched") == (2, 0, 1, 0)
    assert marked("half") == (0, 0, 3, 0)


def test_short_spans_in_one_unit_count_together() -> None:
    spans = [(0, 3, "D"), (6, 8, "D")]
    comparison = Comparison(
        [text(10, units=[(0, 10)], ann=spans, ben=spans[:1])], ["ann", "ben"], TREE, unit="turn", rule="half"
    )
    pair = counted(comparison).overall.pairs["ann", "ben"]
    assert (pair.both, pair.first) == (0, 1)


def test_every_two_coders_are_compared() -> None:
    comparison = Comparison(
        [text(9, ann=[(0, 3, "D")], dan=[(1, 4, "D")])], ["ann", "ben", "cat", "dan"], TREE
    )
    found = counted(comparison)
    assert list(found.overall.pairs) == list(combinations(["ann", "ben", "cat", "dan"], 2))
    assert found.overall.pairs["ann", "dan"].both == 2


def test_nothing_to_compare_is_no_agreement() -> None:
    found = counted(Comparison([], ["ann", "ben"], TREE))
    assert set(found.overall.pairs["ann", "ben"].figures.values.values()) == {None}
    assert set(found.overall.all.values.values()) == {None}
    assert found.overall.uncoded is None
