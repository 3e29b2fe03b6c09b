"""Matching one to one, against every way to do it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.agreement.computing import agreement
from qcode.agreement.matching import best, most
from tests.qcode.agreement.material import two

Edge = tuple[int, int, int]
edges = st.dictionaries(st.tuples(st.integers(0, 5), st.integers(0, 5)), st.integers(1, 20), max_size=12).map(
    lambda found: [(one, other, weight) for (one, other), weight in found.items()]
)


def ways(left: Sequence[Edge]) -> list[list[Edge]]:
    """Every matching of these edges."""
    if not left:
        return [[]]
    first, *rest = left
    apart = [edge for edge in rest if edge[0] != first[0] and edge[1] != first[1]]
    return [*ways(rest), *([first, *way] for way in ways(apart))]


def arrays(found: Sequence[Edge]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    one, other, weight = np.array(found, np.int64).reshape(len(found), 3).T
    return one, other, weight / 20


@given(edges)
def test_as_many_as_can_be_are_matched(found: list[Edge]) -> None:
    one, other, _ = arrays(found)
    chosen = [edge for edge, taken in zip(found, most(one, other), strict=True) if taken]
    assert len({edge[0] for edge in chosen}) == len({edge[1] for edge in chosen}) == len(chosen)
    assert len(chosen) == max(len(way) for way in ways(found))


@given(edges)
def test_those_that_have_most_in_common_are_matched(found: list[Edge]) -> None:
    one, other, weight = arrays(found)
    chosen = [edge for edge, taken in zip(found, best(one, other, weight), strict=True) if taken]
    assert len({edge[0] for edge in chosen}) == len({edge[1] for edge in chosen}) == len(chosen)
    assert sum(edge[2] for edge in chosen) == max(sum(edge[2] for edge in way) for way in ways(found))


def f1(ann: list[tuple[int, int, str]], ben: list[tuple[int, int, str]]) -> float | None:
    found = agreement(two(200, ann, ben))
    assert found is not None
    return found.overall.pairs["ann", "ben"].figures.values["iou_f1"]


def test_spans_match_from_half_of_their_joined_text_on() -> None:
    assert f1([(0, 10, "D")], [(0, 20, "D")]) == 1.0
    assert f1([(0, 10, "D")], [(0, 21, "D")]) == 0.0
    assert f1([(0, 10, "D")], [(0, 10, "A")]) == 0.0


def test_a_span_matches_one_other_at_most() -> None:
    assert f1([(0, 10, "D")], [(0, 10, "D"), (0, 11, "D")]) == pytest.approx(2 / 3)


def test_a_span_gives_way_so_that_more_match() -> None:
    # The first of Ann's fits both of Ben's, her second only the one it fits best.
    assert f1([(0, 12, "D"), (0, 8, "D")], [(0, 12, "D"), (0, 20, "D")]) == 1.0


def test_two_subcodes_on_one_span_are_one_span_of_their_theme() -> None:
    found = agreement(two(50, [(0, 10, "A/B"), (0, 10, "A/C")], [(0, 10, "A/B")]))
    assert found is not None
    theme, *_ = found.codes
    assert theme.pairs["ann", "ben"].figures.values["iou_f1"] == 1.0
    assert found.overall.pairs["ann", "ben"].figures.values["iou_f1"] == pytest.approx(2 / 3)
