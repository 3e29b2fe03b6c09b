"""Intervals over texts: as one works them out by leaving out each text in turn."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt
from statistics import mean

import pytest

from qcode.agreement.computing import agreement
from qcode.agreement.intervals import student_t
from qcode.agreement.results import Agreement
from qcode.agreement.values import Comparison
from tests.qcode.agreement.material import TREE, text

TEXTS = [
    text(100, "R1", ann=[(0, 50, "A"), (60, 70, "D")], ben=[(10, 50, "A"), (60, 75, "D")]),
    text(80, "R2", ann=[(0, 30, "A/B"), (40, 50, "D")], ben=[(0, 10, "A")]),
    text(120, "R3", ann=[(0, 30, "A"), (90, 99, "D")], ben=[(0, 60, "A/C"), (90, 100, "D")]),
    text(90, "R4", ann=[(20, 30, "A")], ben=[(20, 30, "A"), (40, 45, "D")]),
]
STUDY = Comparison(TEXTS, ["ann", "ben"], TREE)


def counted(comparison: Comparison) -> Agreement:
    found = agreement(comparison)
    assert found is not None
    return found


def test_an_interval_comes_from_leaving_out_each_text_in_turn() -> None:
    whole = counted(STUDY)
    parts = [counted(replace(STUDY, texts=[*TEXTS[:at], *TEXTS[at + 1 :]])) for at in range(4)]
    for name in ("krippendorff_alpha", "cohen_kappa", "dice", "gwet_ac1"):
        figure, *without = (
            each.codes[0].pairs["ann", "ben"].figures.values[name] for each in (whole, *parts)
        )
        assert figure is not None
        middle = mean(each or 0.0 for each in without)
        margin = 3.182446 * sqrt(3 / 4 * sum(((each or 0.0) - middle) ** 2 for each in without))
        found = whole.codes[0].pairs["ann", "ben"].figures.intervals[name]
        least = 0.0 if name == "dice" else -1.0
        assert (found.low, found.high) == pytest.approx(
            (max(figure - margin, least), min(figure + margin, 1.0))
        )


def test_one_text_gives_no_interval() -> None:
    found = counted(replace(STUDY, texts=TEXTS[:1]))
    assert found.overall.all.values["krippendorff_alpha"] is not None
    assert found.overall.all.intervals == {}


def test_what_hangs_on_a_single_text_has_no_interval() -> None:
    texts = [*TEXTS[:2], text(50, "R5", ann=[(0, 9, "A/C/E")], ben=[(0, 8, "A/C/E")])]
    found = counted(replace(STUDY, texts=texts, rollup=False))
    rare = next(code for code in found.codes if code.code == "A/C/E")
    assert rare.all.values["krippendorff_alpha"] is not None
    assert "krippendorff_alpha" not in rare.all.intervals


def test_intervals_can_be_left_out() -> None:
    found = agreement(STUDY, intervals=False)
    assert found is not None
    assert found.overall.all.values == counted(STUDY).overall.all.values
    assert found.overall.all.intervals == {}
    assert found.overall.pairs["ann", "ben"].figures.intervals == {}


def test_student_t_is_that_of_printed_tables() -> None:
    printed = {1: 12.706, 2: 4.303, 3: 3.182, 4: 2.776, 9: 2.262, 10: 2.228, 30: 2.042, 120: 1.980}
    assert {each: round(student_t(each), 3) for each in printed} == printed
