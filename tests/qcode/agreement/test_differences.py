"""Where coders differ: each kind, one to one, the same whoever is named first."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings

from qcode.agreement.differences import Match, counts, differences
from qcode.agreement.drivers import Confusion, by_text, confusions, widths
from qcode.agreement.values import Coded, Comparison
from tests.qcode.agreement.material import TREE, Marks, comparisons, text, two

KINDS = ("exact", "boundary", "parent_child", "label", "only")


def told(comparison: Comparison) -> list[Match]:
    found = differences(comparison)
    assert found is not None
    return found


def kinds(ann: Marks, ben: Marks) -> list[tuple[str, Coded | None, Coded | None]]:
    return [(match.kind, match.first, match.second) for match in told(two(200, ann, ben))]


def test_each_kind() -> None:
    ann = [(0, 10, "A"), (20, 30, "D"), (40, 50, "A/B"), (60, 70, "A/C"), (80, 90, "D"), (100, 110, "D")]
    ben = [(0, 10, "A"), (25, 60, "D"), (41, 50, "A"), (60, 70, "D"), (84, 95, "A"), (150, 160, "A")]
    found = told(two(200, ann, ben))
    assert [(match.kind, match.first, match.second) for match in found] == [
        ("exact", (0, 10, "A"), (0, 10, "A")),
        ("boundary", (20, 30, "D"), (25, 60, "D")),
        ("parent_child", (40, 50, "A/B"), (41, 50, "A")),
        ("label", (60, 70, "A/C"), (60, 70, "D")),
        ("only", (80, 90, "D"), None),
        ("only", None, (84, 95, "A")),
        ("only", (100, 110, "D"), None),
        ("only", None, (150, 160, "A")),
    ]
    assert counts(found) == {"exact": 1, "boundary": 1, "parent_child": 1, "label": 1, "only": 4}
    assert {match.text for match in found} == {"R1"}


def test_the_same_span_and_code_twice_is_one() -> None:
    assert [each[0] for each in kinds([(0, 10, "A"), (0, 10, "A")], [(0, 10, "A")])] == ["exact"]


def test_spans_of_a_code_are_matched_so_that_they_have_most_in_common() -> None:
    assert kinds([(0, 30, "D"), (20, 60, "D")], [(10, 50, "D"), (0, 25, "D")]) == [
        ("boundary", (0, 30, "D"), (0, 25, "D")),
        ("boundary", (20, 60, "D"), (10, 50, "D")),
    ]


def test_a_code_is_matched_with_one_above_or_below_it_at_any_depth_before_any_other() -> None:
    assert kinds([(0, 20, "A/C/E")], [(0, 20, "D"), (0, 20, "A")]) == [
        ("parent_child", (0, 20, "A/C/E"), (0, 20, "A")),
        ("only", None, (0, 20, "D")),
    ]
    assert [each[0] for each in kinds([(0, 20, "A/B")], [(0, 20, "A/C")])] == ["label"]


def test_no_span_goes_over_the_end_of_its_text() -> None:
    texts = [text(10, "R1", ann=[(5, 10, "D")], ben=[]), text(10, "R2", ann=[], ben=[(0, 5, "D")])]
    assert [match.text for match in told(Comparison(texts, ["ann", "ben"], TREE))] == ["R1", "R2"]


@given(comparisons())
@settings(max_examples=60)
def test_everything_a_coder_marked_is_told_once_with_every_other(comparison: Comparison) -> None:
    found = told(comparison)
    for first, second in comparison.pairs:
        matches = [match for match in found if match.coders == (first, second)]
        for coder, spans in (
            (first, [(match.text, match.first) for match in matches if match.first]),
            (second, [(match.text, match.second) for match in matches if match.second]),
        ):
            marked = {(each.key, span) for each in comparison.texts for span in each.coded[coder]}
            assert Counter(spans) == Counter(marked)
        assert all(match.kind in KINDS for match in matches)


@given(comparisons())
@settings(max_examples=60)
def test_it_does_not_matter_who_is_named_first(comparison: Comparison) -> None:
    turned = replace(comparison, coders=comparison.coders[::-1])
    for pair in comparison.pairs:
        found = [match for match in told(comparison) if match.coders == pair]
        other = [match for match in told(turned) if match.coders == pair[::-1]]
        assert [(match.text, match.kind, match.first, match.second) for match in found] == [
            (match.text, match.kind, match.second, match.first) for match in other
        ]


def test_three_coders_are_told_by_pair() -> None:
    comparison = Comparison(
        [text(50, ann=[(0, 10, "A")], ben=[(0, 10, "A")], cat=[(0, 9, "A")])], ["ann", "ben", "cat"], TREE
    )
    asked: list[tuple[int, int]] = []
    found = differences(comparison, lambda done, of: not asked.append((done, of)))
    assert found is not None
    assert [(match.coders, match.kind) for match in found] == [
        (("ann", "ben"), "exact"),
        (("ann", "cat"), "boundary"),
        (("ben", "cat"), "boundary"),
    ]
    assert asked == [(1, 3), (2, 3), (3, 3)]
    assert differences(comparison, lambda done, of: False) is None


def test_codes_that_are_taken_for_each_other() -> None:
    ann = [(0, 10, "A/B"), (20, 30, "D"), (40, 50, "A/B"), (60, 70, "A/C/E")]
    ben = [(0, 10, "D"), (20, 30, "A/B"), (40, 50, "A"), (60, 70, "A")]
    found = told(two(100, ann, ben))
    assert confusions(found, list(TREE)) == [
        Confusion("A/B", "D", "label", 2),
        Confusion("A", "A/B", "parent_child", 1),
        Confusion("A", "A/C/E", "parent_child", 1),
    ]


def test_who_draws_wider_spans() -> None:
    ann = [(0, 20, "D"), (30, 42, "D"), (60, 70, "A")]
    ben = [(0, 10, "D"), (30, 40, "D"), (60, 70, "A")]
    (width,) = widths(told(two(100, ann, ben)))
    assert (width.coders, width.median, width.spans) == (("ann", "ben"), 6, 2)
    (turned,) = widths(told(two(100, ben, ann)))
    assert turned.median == -6
    assert widths(told(two(100, ann, ann))) == []


def test_the_text_where_coders_differ_most_comes_first() -> None:
    same = [(0, 10, "D")]
    texts = [
        text(50, "R1", ann=same, ben=same),
        text(50, "R2", ann=[*same, (20, 30, "A")], ben=same),
        text(50, "R3", ann=same, ben=[(1, 10, "D")]),
        text(50, "R4", ann=[], ben=[]),
    ]
    found = by_text(told(Comparison(texts, ["ann", "ben"], TREE)))
    assert [(each.text, each.same, each.different) for each in found] == [
        ("R3", 0, 1),
        ("R2", 1, 1),
        ("R1", 1, 0),
    ]
    assert [each.share for each in found] == pytest.approx([1.0, 0.5, 0.0])
