"""Brackets never share a lane where they meet; labels never stand over each other."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ui.reader import lanes
from ui.reader.labels import lead, place
from ui.reader.runs import flatten

intervals = st.lists(st.tuples(st.integers(0, 300), st.integers(0, 80)), max_size=40)
gaps = st.integers(0, 30)


def columns(pairs: list[tuple[int, int]]) -> tuple[lanes.Places, lanes.Places]:
    ordered = sorted((start, -length) for start, length in pairs)
    starts = np.array([start for start, _ in ordered], dtype=np.int64)
    return starts, starts + np.array([-length for _, length in ordered], dtype=np.int64)


def meet(starts: lanes.Places, ends: lanes.Places, i: int, j: int, gap: int) -> bool:
    ends = np.maximum(ends, starts + 1)
    return bool(starts[i] < ends[j] + gap and starts[j] < ends[i] + gap)


def no_two_meet(starts: lanes.Places, ends: lanes.Places, found: lanes.Lanes, gap: int) -> bool:
    pairs = ((i, j) for i in range(len(starts)) for j in range(i))
    return not any(found[i] == found[j] and meet(starts, ends, i, j, gap) for i, j in pairs)


@given(intervals, gaps)
def test_brackets_that_meet_have_lanes_of_their_own(pairs: list[tuple[int, int]], gap: int) -> None:
    starts, ends = columns(pairs)
    assert no_two_meet(starts, ends, lanes.assign(starts, ends, gap), gap)


@given(intervals, gaps)
def test_no_more_lanes_than_the_deepest_place_needs(pairs: list[tuple[int, int]], gap: int) -> None:
    starts, ends = columns(pairs)
    found = lanes.assign(starts, ends, gap)
    reach = np.maximum(ends, starts + 1) + gap
    deepest = max((int(((starts <= s) & (reach > s)).sum()) for s in starts), default=0)
    assert int(found.max(initial=-1)) + 1 == deepest


@given(intervals, gaps, st.integers(0, 300), st.integers(0, 80))
def test_one_more_bracket_takes_a_free_lane_and_moves_nobody(
    pairs: list[tuple[int, int]], gap: int, start: int, length: int
) -> None:
    starts, ends = columns(pairs)
    found = lanes.assign(starts, ends, gap)
    lane = lanes.free_lane(start, start + length, starts, ends, found, gap)
    more = np.append(starts, start), np.append(ends, start + length), np.append(found, lane)
    assert no_two_meet(*more, gap)


@given(intervals, gaps)
def test_brackets_that_meet_agree_on_how_many_lanes_there_are(pairs: list[tuple[int, int]], gap: int) -> None:
    starts, ends = columns(pairs)
    found = lanes.assign(starts, ends, gap)
    depths = lanes.depths(starts, ends, found, gap)
    assert (depths > found).all()
    for i in range(len(starts)):
        for j in range(i):
            assert depths[i] == depths[j] or not meet(starts, ends, i, j, gap)


brackets = st.lists(st.tuples(st.floats(0, 400), st.floats(1, 200)), max_size=30)


@given(brackets)
def test_labels_never_overlap_and_every_coding_is_named_or_counted(pairs: list[tuple[float, float]]) -> None:
    tops = sorted(top for top, _ in pairs)
    bottoms = [top + height for top, (_, height) in zip(tops, pairs, strict=True)]
    labels = place(tops, bottoms, 18.0, floor=450.0)
    for above, below in pairwise(labels):
        assert above.top + 18.0 <= below.top
    seen = [label.anchor for label in labels] + [hidden for label in labels for hidden in label.hidden]
    assert sorted(seen) == list(range(len(pairs)))
    assert all(label.top >= tops[label.anchor] for label in labels)


def test_labels_of_one_quotation_stand_below_each_other() -> None:
    labels = place([100.0, 100.0], [140.0, 140.0], 18.0, floor=160.0)
    assert [label.top for label in labels] == [100.0, 118.0]


def test_what_has_no_room_is_counted_with_the_label_above() -> None:
    labels = place([0.0] * 5, [18.0] * 5, 18.0, floor=400.0)
    assert [label.top for label in labels] == [0.0, 18.0]
    assert labels[1].hidden == [2, 3, 4]


@given(intervals)
def test_flattened_runs_cover_what_is_coded_and_nothing_else(pairs: list[tuple[int, int]]) -> None:
    starts, ends = columns(pairs)
    runs = flatten(starts, ends, np.arange(len(starts)), 50, 250)
    covered = {p for s, e, _ in runs for p in range(s, e)}
    assert covered == {p for p in range(50, 250) if ((starts <= p) & (ends > p)).any()}
    assert all(starts[owner] <= s and e <= ends[owner] for s, e, owner in runs)
    assert all(before[1] <= after[0] for before, after in pairwise(runs))


def test_the_inner_coding_is_on_top() -> None:
    runs = flatten(np.array([0, 10]), np.array([30, 20]), np.array([7, 8]), 0, 40)
    assert runs == [(0, 10, 7), (10, 20, 8), (20, 30, 7)]


def test_a_coding_without_room_for_its_name_can_take_that_of_its_neighbour() -> None:
    labels = place([0, 0, 0, 60], [20, 20, 20, 80], 16, 100)
    assert [(label.anchor, label.hidden) for label in labels] == [(0, []), (1, [2]), (3, [])]
    lead(labels, 2)
    assert [(label.anchor, label.hidden) for label in labels] == [(0, []), (2, [1]), (3, [])]
    lead(labels, 0)
    assert labels[0].anchor == 0
