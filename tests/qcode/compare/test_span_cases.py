"""Span cases whose figures two others worked out come out of a project as they should."""

from __future__ import annotations

import json
from typing import Any

import pytest

from qcode.codebook import tree
from qcode.coding import apply, passes
from qcode.compare.choice import chosen
from qcode.compare.reading import agreement_of
from qcode.compare.values import agreement_value
from qcode.model import Span
from qcode.project import Project
from tests.qcode.agreement.material import CASES
from tests.qcode.compare.pair import finish
from tests.qcode.study import Study

FILE = CASES / "span_cases_public.json"
KNOWN = json.loads(FILE.read_text("utf-8"))["cases"] if FILE.exists() else []
GROW = (
    "percent_agreement",
    "brennan_prediger",
    "gwet_ac1",
)  # with text nobody coded: never shown as agreement on nothing
CALLED = {"krippendorff_alpha_binary": "krippendorff_alpha", "dice_f1": "dice"}


@pytest.mark.interop
@pytest.mark.parametrize(
    "case", KNOWN or [pytest.param(None, marks=pytest.mark.skip("the cases are not here"))]
)
@pytest.mark.parametrize("rollup", [False, True])
def test_the_figures_of_a_project_are_those_worked_out(project: Project, case: Any, rollup: bool) -> None:
    wanted = case["expected"]["per_code"].get("rolled_up" if rollup else "direct")
    if wanted is None:
        pytest.skip("this case is not rolled up")
    coders = study_of(project, case)
    with project.read() as session:
        found = agreement_of(session, chosen(session, coders), rollup=rollup)
        assert found is not None
        told: Any = agreement_value(found, tree.paths(session))
    by_code = {each["code"]: each for each in told["codes"]}
    for code, expected in wanted.items():
        for pair, figures in expected.items():
            if "|" in pair:
                same(by_code[code]["pairs"][pair], figures)
            elif pair == "all_coders":
                same(by_code[code]["all"], figures)
    overall = case["expected"]["unitizing_all_codes"]
    same(
        told["overall"]["all"],
        {name: overall[name] for name in ("u_alpha", "bar_u_alpha") if name in overall},
    )


def study_of(project: Project, case: Any) -> list[str]:
    """The case as a study; its coders."""
    made = Study(project)
    made.notes("T", case.get("text") or "x" * case["length"])
    codes = {code for spans in case["codings"].values() for *_, code in spans}
    codes |= set(case.get("hierarchy", {})) | set(case["expected"]["per_code"]["direct"])
    made.codes(*sorted(codes, key=lambda path: path.split("/")))
    with project.change("Code") as session:
        where = made.span(session, "T", "")[0]
        which = passes.ensure_pass(session).id
        for coder, spans in case["codings"].items():
            who = passes.ensure_coder(session, coder).id
            for start, end, code in spans:
                apply.apply(session, where, Span(start, end), tree.code_at(session, code), who, which)
    for coder in case["codings"]:
        finish(made, "T", coder)
    return list(case["codings"])


def same(told: Any, expected: Any) -> None:
    """The figures are the expected ones, as far as both are given."""
    for name, value in expected.items():
        key = CALLED.get(name, name)
        if key in told:
            empty = (
                key in GROW and told[key] is None and not expected["n11"] + expected["n10"] + expected["n01"]
            )
            assert empty or told[key] == (None if value is None else pytest.approx(value, abs=1e-9)), name
