"""New codes by transcript, and when they stopped coming, as worked out on paper."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qcode.coding.filter import Filter
from qcode.coding.passes import coder_named
from qcode.errors import Refused
from qcode.project import Project, create_project
from qcode.saturation import Reached, Saturation, _places, _reached, _shuffled, saturation
from tests.qcode.study import Study

WORDS = "I: Hoi.\nP: een twee drie vier vijf zes zeven acht negen tien\n"
# What each transcript's codings are, in the order of coding; letters are codes.
USED = ("abcd", "abe", "af", "bg", "ab", "ah", "cd", "ef")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = create_project(tmp_path / "s.qcode")
    study = Study(project)
    study.codes("T", *(f"T/{letter}" for letter in "abcd"), "U", *(f"U/{letter}" for letter in "efgh"))
    for at in range(len(USED) + 1):
        study.document(f"P{at}", WORDS, f"P{at}", "Early" if at < 2 else "Late")
    for at, letters in enumerate(USED):
        for letter, word in zip(letters, WORDS.split()[3:], strict=False):
            study.code(f"P{at}", word, f"{'T' if letter in 'abcd' else 'U'}/{letter}")
    return project


def found(project: Project, level: str = "codes", of: Filter | None = None) -> Saturation:
    with project.read() as session:
        return saturation(session, level, of=of or Filter())


def rule(saturation: Saturation, base: int, run: int, threshold: float) -> Reached:
    (only,) = (
        each for each in saturation.reached if (each.base, each.run, each.threshold) == (base, run, threshold)
    )
    return only


def test_new_codes_by_transcript_in_the_order_of_coding(project: Project) -> None:
    steps = found(project).steps
    assert [step.name for step in steps] == [f"P{at}" for at in range(8)]
    assert [step.codes for step in steps] == [4, 3, 2, 2, 2, 2, 2, 2]
    assert [len(step.new) for step in steps] == [4, 1, 1, 1, 0, 1, 0, 0]
    assert [step.total for step in steps] == [4, 5, 6, 7, 7, 8, 8, 8]
    assert found(project).uncoded == ("P8",)


def test_base_run_and_threshold(project: Project) -> None:
    # Seven codes in four transcripts; then runs 5–6: 1/7, 6–7: 1/7, 7–8: none.
    reached = rule(found(project), 4, 2, 0.05)
    assert reached.codes_in_base == 7
    assert [(run.first, run.last, run.new) for run in reached.runs] == [(5, 6, 1), (6, 7, 1), (7, 8, 0)]
    assert [run.share for run in reached.runs] == pytest.approx([1 / 7, 1 / 7, 0])
    assert reached.at == 6
    assert rule(found(project), 4, 3, 0.05).at is None
    assert rule(found(project), 6, 2, 0).at == 6
    too_few = rule(found(project), 6, 3, 0)
    assert (too_few.runs, too_few.at, too_few.orders_reached) == ((), None, None)


def test_themes_are_there_sooner_than_codes(project: Project) -> None:
    themes = found(project, "themes")
    assert [step.total for step in themes.steps] == [1, 2, 2, 2, 2, 2, 2, 2]
    assert rule(themes, 4, 2, 0).at == 4
    with pytest.raises(Refused, match="codes or of themes"):
        found(project, "letters")


def test_only_what_is_filtered_counts(project: Project) -> None:
    early = found(project, of=Filter(groups=frozenset(["Early"])))
    assert [step.name for step in early.steps] == ["P0", "P1"]
    assert early.uncoded == ()
    Study(project).code("P8", "een", "T/a", "Bram")
    with project.read() as session:
        bram = coder_named(session, "Bram").id
    assert [step.total for step in found(project, of=Filter(coders=frozenset([bram]))).steps] == [1]


def test_nothing_coded_has_nothing_to_say(tmp_path: Path) -> None:
    with create_project(tmp_path / "empty.qcode") as project:
        nothing = found(project)
    assert (nothing.steps, nothing.orders, nothing.curve.middle) == ((), 0, ())
    assert all(each.at is None and each.codes_in_base == 0 for each in nothing.reached)


def test_shuffling_says_the_same_again(project: Project) -> None:
    assert found(project) == found(project)
    curve = found(project).curve
    assert curve.low[-1] == curve.middle[-1] == curve.high[-1] == 8
    assert all(
        low <= middle <= high for low, middle, high in zip(curve.low, curve.middle, curve.high, strict=True)
    )


def test_the_spread_is_that_of_all_orders(project: Project) -> None:
    """Of five transcripts every order can be looked at: the share that reaches agrees with that of shuffled ones."""
    used = {str(at): set(letters) for at, letters in enumerate(USED[:5])}
    every = []
    for order in itertools.permutations(used):
        places = _places(order, used)
        every.append(_reached(places, np.zeros((0, 5), np.int64), 2, 2, 0.2).at is not None)
    places = _places(list(used), used)
    share = _reached(places, _shuffled(places, 4000, 1), 2, 2, 0.2).orders_reached
    assert share == pytest.approx(sum(every) / len(every), abs=0.04)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sets(st.sampled_from("abcdefgh")), min_size=2, max_size=12))
def test_each_shuffled_order_has_each_code_once(transcripts: list[set[str]]) -> None:
    used = {str(at): codes for at, codes in enumerate(transcripts)}
    places = _places(list(used), used)
    new = _shuffled(places, 30, 1)
    codes = set().union(*transcripts)
    assert new.shape == (30, len(transcripts))
    assert (new.sum(axis=1) == len(codes)).all()
