"""Worked examples of the literature, and span cases whose figures two others worked out."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from qcode.agreement import chance
from qcode.agreement.computing import agreement
from qcode.agreement.differences import counts, differences
from qcode.agreement.results import Agreement, CodeAgreement
from qcode.agreement.values import HALF, Coded, Comparison, Text
from tests.qcode.agreement.material import CASES

pytestmark = pytest.mark.interop

NAMES = {"krippendorff_alpha_binary": "krippendorff_alpha", "dice_f1": "dice"}
CELLS = {"n11": "both", "n10": "first", "n01": "second", "n00": "neither"}
ON_COUNTS = {
    "percent_agreement": chance.percent_agreement,
    "fleiss_observed": chance.percent_agreement,
    "fleiss_kappa": chance.fleiss_kappa,
    "scott_pi": chance.fleiss_kappa,
    "brennan_prediger": chance.brennan_prediger,
    "gwet_ac1": chance.gwet_ac1,
    "krippendorff_alpha": chance.krippendorff_alpha,
    "krippendorff_alpha_category": chance.krippendorff_alpha,
}

Case = Mapping[str, Any]


def named(name: str) -> str:
    """The name of a figure in this program."""
    return NAMES.get(name, name)


def figured(case: Case) -> bool:
    """Whether a worked example is of a figure this program has."""
    nominal = case["params"].get("level", "nominal") == "nominal"
    return nominal and case["statistic"] in {*ON_COUNTS, "cohen_kappa", "holsti"}


def cases(pattern: str, key: str, wanted: Callable[[Case], bool] = bool) -> list[Any]:
    """The wanted cases of these files; one that is skipped where there are no files."""
    found = [
        pytest.param(case, id=case["id"])
        for path in sorted(CASES.glob(pattern))
        for case in json.loads(path.read_text(encoding="utf-8"))[key]
        if wanted(case)
    ]
    return found or [pytest.param({}, marks=pytest.mark.skip(reason="the real material is not here"))]


def patterns(case: Case) -> tuple[list[list[int]], list[int]]:
    """How many coders gave each value, and on how many units."""
    data, values = case["data"], int(case["params"].get("q", 0))
    if data["kind"] == "binary_counts":
        return [[2, 0], [1, 1], [0, 2]], [data["neither"], data["one_only"], data["both"]]
    if data["kind"] == "table":
        size = range(len(data["counts"]))
        cells = [(one, other) for one in size for other in size]
        found = [[(at == one) + (at == other) for at in size] for one, other in cells]
        return found, [data["counts"][one][other] for one, other in cells]
    if data["kind"] == "counts":
        return data["matrix"], [1] * len(data["matrix"])
    units = data["units"]
    if "category" in case["params"]:
        units = [
            [None if each is None else each == case["params"]["category"] for each in unit] for unit in units
        ]
    given: list[Any] = sorted({each for unit in units for each in unit if each is not None}, key=str)
    given += [object()] * (values - len(given))
    return [[unit.count(each) for each in given] for unit in units], [1] * len(units)


def table(case: Case) -> Sequence[Sequence[int]]:
    data = case["data"]
    if data["kind"] == "table":
        return data["counts"]
    given = sorted({each for unit in data["units"] for each in unit}, key=str)
    return [[sum(unit == [one, other] for unit in data["units"]) for other in given] for one in given]


@pytest.mark.parametrize("case", cases("vectors*.json", "vectors", figured))
def test_a_worked_example_comes_out(case: Case) -> None:
    if case["statistic"] == "holsti":
        found = chance.holsti(case["data"]["agreements"], case["data"]["n1"], case["data"]["n2"])
    elif case["statistic"] == "cohen_kappa":
        found = chance.cohen_kappa(table(case))
    else:
        counted, units = patterns(case)
        found = ON_COUNTS[case["statistic"]](counted, np.array(units))
    assert float(found) == pytest.approx(case["exact"], abs=case["exact_tolerance"])
    assert float(found) == pytest.approx(case["expected"], abs=case["tolerance"])


def compared(case: Case, *, rollup: bool, threshold: Fraction = HALF) -> Comparison:
    codes = dict.fromkeys(case["expected"]["per_code"]["direct"])
    parents: dict[str, str | None] = {**codes}
    for code, below in case.get("hierarchy", {}).items():
        parents |= dict.fromkeys(below, code)
    coded = {coder: [Coded(*each) for each in marks] for coder, marks in case["codings"].items()}
    return Comparison(
        [Text(case["id"], case["length"], coded)], list(coded), parents, rollup=rollup, threshold=threshold
    )


def figures_of(case: Case, *, rollup: bool) -> Agreement:
    found = agreement(compared(case, rollup=rollup))
    assert found is not None
    return found


def same(wanted: Case) -> Any:
    return pytest.approx(wanted, abs=1e-9)


def check(found: CodeAgreement, wanted: Case) -> None:
    for key, values in wanted.items():
        if key in ("all_coders", "unitizing"):
            assert {name: found.all.values[named(name)] for name in values} == same(values)
        else:
            pair = found.pairs[tuple(key.split("|"))]  # pyright: ignore[reportArgumentType]
            figures = pair.figures.values
            assert {
                name: getattr(pair, CELLS[name]) if name in CELLS else figures[named(name)] for name in values
            } == same(values)


@pytest.mark.parametrize("case", cases("span_cases*.json", "cases"))
def test_spans_agree_as_others_worked_it_out(case: Case) -> None:
    wanted = case["expected"]
    for kind, per_code in wanted["per_code"].items():
        found = figures_of(case, rollup=kind == "rolled_up")
        for code in found.codes:
            check(code, per_code[str(code.code)])
        check(found.overall, wanted["any_code"])
        sets = wanted["multi_label"]
        assert vars(found.sets) == same(
            {
                "all_text": sets["exact_set_agreement_all_text"],
                "coded_text": sets["exact_set_agreement_coded_text"],
                "alpha_jaccard": sets["alpha_jaccard"],
                "alpha_masi": sets["alpha_masi"],
            }
        )


@pytest.mark.parametrize("threshold", [Fraction(1, 2), Fraction(1, 10)])
@pytest.mark.parametrize("case", cases("span_cases*.json", "cases"))
def test_spans_match_as_others_worked_it_out(case: Case, threshold: Fraction) -> None:
    found = agreement(compared(case, rollup=False, threshold=threshold))
    assert found is not None
    for (first, second), pair in found.overall.pairs.items():
        wanted = case["expected"]["pairs"][f"{first}|{second}"][f"match_iou_{float(threshold)}"]
        assert pair.figures.values["iou_f1"] == same(wanted["f1"])


@pytest.mark.parametrize("case", cases("span_cases*.json", "cases"))
def test_spans_over_all_codes_agree_as_others_worked_it_out(case: Case) -> None:
    wanted = case["expected"]["unitizing_all_codes"]
    found = figures_of(case, rollup=False)
    if "error" in wanted:
        assert found.overall.all.values["u_alpha"] is None
        assert None in found.labels.values()
        return
    assert found.overall.all.values["u_alpha"] == same(wanted["u_alpha"])
    assert found.overall.all.values["bar_u_alpha"] == same(wanted["bar_u_alpha"])
    pairs = {"|".join(pair): labels for pair, labels in found.labels.items()}
    for pair, value in wanted.get("cu_alpha_by_pair", {}).items():
        labels = pairs[pair]
        assert labels is not None
        assert labels.cu_alpha == same(value)
    if "cu_alpha" in wanted:
        (labels,) = pairs.values()
        assert labels is not None
        assert (labels.cu_alpha, labels.cu_coverage) == (
            same(wanted["cu_alpha"]),
            same(wanted["cu_coverage"]),
        )
        assert {code: labels.ku[code].alpha for code in wanted["ku_alpha"]} == same(wanted["ku_alpha"])
        assert {code: labels.ku[code].coverage for code in wanted["ku_coverage"]} == same(
            wanted["ku_coverage"]
        )


@pytest.mark.parametrize("case", cases("span_cases*.json", "cases"))
def test_differences_are_of_the_kinds_others_found(case: Case) -> None:
    found = differences(compared(case, rollup=False))
    assert found is not None
    for pair, wanted in case["expected"]["pairs"].items():
        matches = [match for match in found if match.coders == tuple(pair.split("|"))]
        kinds = counts(matches)
        assert {
            "exact": kinds["exact"],
            "boundary": kinds["boundary"],
            "label": kinds["label"] + kinds["parent_child"],
            "only_a": sum(match.second is None for match in matches),
            "only_b": sum(match.first is None for match in matches),
        } == wanted["classification"]
        labels = [
            [match.first.code, match.second.code]
            for match in matches
            if match.kind in ("label", "parent_child") and match.first and match.second
        ]
        assert sorted(labels) == sorted(wanted["label_pairs"])
