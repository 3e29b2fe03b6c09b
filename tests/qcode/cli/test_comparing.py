"""How far coders agree, and where they do not, from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qcode.compare.values import ALL_FIGURES, PAIR_FIGURES
from qcode.project import create_project
from tests.qcode.cli.conftest import Qcode
from tests.qcode.compare.pair import decided, finish, of_kind, two_coders

BOTH = ("--coders", "Sanne,Bram")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Sanne and Bram are done with R1 and R2, Sanne alone with R3."""
    where = tmp_path / "study.qcode"
    with create_project(where, "Leerhuis", coder="Sanne", language="en") as project:
        made = two_coders(project)
        made.document("R2", "I: Hoi 😅.\nR2: Samen wandelen. En koken.\n")
        made.document("R3", "I: Hoi.\nR3: Ja.\n")
        for coder in ("Sanne", "Bram"):
            made.code("R2", "Samen wandelen.", "Relatie/Nabijheid", coder)
            finish(made, "R2", coder)
        made.code("R2", "koken", "Doel", "Bram")
        finish(made, "R3", "Sanne")
        decided(project, of_kind(project, "label"), "a")
    return where


def test_agreement_is_one_document_with_every_figure(qcode: Qcode, path: Path) -> None:
    done = qcode("agreement", path, *BOTH, "--json")
    assert (done.status, done.err) == (0, "")
    told = done.json
    assert (told["coders"], told["unit"]) == (["Sanne", "Bram"], "character")
    assert told["documents"] == [{"name": "R1", "characters": 175}, {"name": "R2", "characters": 40}]
    assert told["left_out"] == [{"name": "R3", "why": "Bram is not done with R3"}]
    by_code = {each["code"]: each for each in told["codes"]}
    assert list(by_code) == ["Relatie", "Relatie/Nabijheid", "Relatie/Afstand", "Doel"]
    assert by_code["Doel"]["uses"] == {"Sanne": 2, "Bram": 1}
    for each in (*told["codes"], told["overall"]):
        assert set(each["pairs"]["Sanne|Bram"]) == set(PAIR_FIGURES)
        assert set(each["all"]) == set(ALL_FIGURES)
        assert set(each["interval"]) == {"statistic", "low", "high", "method"}
    assert set(told["overall"]["cu_alpha"]) == set(told["overall"]["cu_coverage"]) == {"Sanne|Bram"}


def test_a_code_nobody_used_has_no_figures_and_is_never_agreement(qcode: Qcode, path: Path) -> None:
    told = qcode(
        "agreement", path, "--coders", "Sanne,Bram", "--document", "R3", "--include-unfinished", "--json"
    )
    code = told.json["codes"][0]
    assert set(code["pairs"]["Sanne|Bram"].values()) == {None}
    assert set(code["all"].values()) == {None}
    assert (code["interval"]["low"], code["interval"]["high"]) == (None, None)


def test_units_and_a_branch_are_chosen(qcode: Qcode, path: Path) -> None:
    units = {
        unit: qcode("agreement", path, *BOTH, "--unit", unit, "--json").json["units"]
        for unit in ("character", "sentence", "turn")
    }
    assert units == {"character": 215, "sentence": 10, "turn": 6}
    told = qcode("agreement", path, *BOTH, "--code", "Doel", "--no-rollup", "--json").json
    assert [each["code"] for each in told["codes"]] == ["Doel"]


def test_the_table_for_people_leaves_out_what_may_mislead(qcode: Qcode, path: Path) -> None:
    said = qcode("agreement", path, *BOTH, "--unit", "turn").out
    assert "Agreement of Sanne and Bram" in said
    assert "Any code" in said
    assert "Counted by turn (a code counts for what it touches)." in said
    assert "Left out, for not everybody is done with it: R3 (Bram)." in said
    assert "AC1" not in said
    assert "ercent" not in said


def test_disagreements_are_one_document(qcode: Qcode, path: Path) -> None:
    told = qcode("differences", path, *BOTH, "--json").json
    assert told["counts"] == {"exact": 2, "boundary": 1, "parent_child": 1, "label": 1, "only": 3}
    assert told["states"] == {"open": 5, "decided": 1, "changed": 0}
    first, *_, last = told["differences"]
    assert {key: first[key] for key in ("document", "kind", "b", "turn", "state")} == {
        "document": "R1",
        "kind": "only",
        "b": None,
        "turn": 1,
        "state": "open",
    }
    assert first["a"] == {
        "coder": "Sanne",
        "pass": "Open coding 1",
        "start": 17,
        "end": 18,
        "code": "Doel",
        "words": "😅",
    }
    assert (last["document"], last["a"], last["b"]["words"]) == ("R2", None, "koken")


def test_what_drives_disagreement_is_told(qcode: Qcode, path: Path) -> None:
    said = qcode("differences", path, *BOTH).out
    assert "Most confused: Relatie ⇄ Relatie/Afstand, 1 of 2 times." in said
    assert "Sanne draws wider boundaries: 21 characters more (median of 1)." in said
    assert "Most differences: R1, 5 of 6." in said
    told = qcode("differences", path, *BOTH, "--json").json["drivers"]
    assert told["wider"] == {"coder": "Sanne", "characters": 21, "spans": 1}
    assert [each["times"] for each in told["confused"]] == [1, 1]
    assert [each["document"] for each in told["documents"]] == ["R1", "R2"]


def test_disagreements_are_listed_with_what_was_decided(qcode: Qcode, path: Path) -> None:
    said = qcode("differences", path, *BOTH).out
    assert "4  turn 4, other code: Doel “Wij bedenken vaak hóé” ⇄ Relatie/Nabijheid" in said
    assert "→ keep Sanne (together," in said
    assert "no reason given" in said
    assert "6  turn 2, only Bram: Doel “koken”" in said


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "docx", "html", "json"])
@pytest.mark.parametrize("command", ["agreement", "differences"])
def test_both_are_written_to_files(
    qcode: Qcode, path: Path, tmp_path: Path, command: str, suffix: str
) -> None:
    file = tmp_path / f"told.{suffix}"
    done = qcode(command, path, *BOTH, "-o", file)
    assert (done.status, done.out) == (0, f"Written: {file}\n")
    if suffix == "json":
        assert json.loads(file.read_text("utf-8")) == qcode(command, path, *BOTH, "--json").json
    if suffix == "csv":
        head = file.read_text("utf-8-sig").splitlines()[0]
        assert ("gwet_ac1 Sanne|Bram" if command == "agreement" else "number,document,turn,kind") in head


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--coders", "Sanne"], "Comparing takes two coders or more"),
        (["--coders", "Sanne,Anna"], "There is no coder “Anna”"),
        (["--coders", "Sanne,Bram", "--passes", "9"], "There is no coding pass “9”"),
        (["--coders", "Sanne,Bram", "--code", "Weg"], "There is no code “Weg”"),
        (["--coders", "Sanne,Bram", "--document", "R9"], "There is no transcript “R9”"),
        (["--coders", "Sanne,Bram", "-o", "told.pdf"], "“told.pdf” does not end in one of these"),
    ],
)
def test_what_makes_no_sense_is_told_in_one_sentence(
    qcode: Qcode, path: Path, arguments: list[str], said: str
) -> None:
    for command in ("agreement", "differences"):
        done = qcode(command, path, *arguments)
        assert (done.status, done.out) == (1, "")
        assert said in done.err
        assert done.err.count("\n") == 1


def test_the_table_for_people_has_no_chart_of_figures_that_add_up_to_nothing(
    qcode: Qcode, path: Path, tmp_path: Path
) -> None:
    qcode("agreement", path, *BOTH, "-o", tmp_path / "told.html")
    page = (tmp_path / "told.html").read_text("utf-8")
    assert "Agreement of Sanne and Bram" in page
    assert "<svg" not in page


def test_a_unit_there_is_not_is_told(qcode: Qcode, path: Path) -> None:
    done = qcode("agreement", path, *BOTH, "--unit", "page")
    assert (done.status, done.out) == (1, "")
    assert "not by “page”" in done.err


def test_three_coders_have_no_disagreements_of_two(qcode: Qcode, path: Path) -> None:
    qcode("finish", path, "R1", "--coder", "Noor")
    assert "are between two" in qcode("differences", path, "--coders", "Sanne,Bram,Noor").err
    told = qcode("agreement", path, "--coders", "Sanne,Bram,Noor", "--json").json
    assert set(told["overall"]["pairs"]) == {"Sanne|Bram", "Sanne|Noor", "Bram|Noor"}


def test_a_debriefing_is_reported_with_figures_or_without(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    target = tmp_path / "debriefing.html"
    done = qcode("report", "debriefing", path, *BOTH, "--unit", "sentence", "-o", target)
    assert (done.status, done.err) == (0, "")
    told = target.read_text(encoding="utf-8")
    assert "counted by sentence" in told
    assert "Agreement before the discussion" in told
    qcode("report", "debriefing", path, *BOTH, "--no-figures", "-o", target, "--force")
    assert "Krippendorff" not in target.read_text(encoding="utf-8")
    refused = qcode("report", "debriefing", path, "--coders", "Sanne", "-o", tmp_path / "no.html")
    assert refused.status == 1
    assert "two coders or more, or two passes" in refused.err
    assert not (tmp_path / "no.html").exists()
