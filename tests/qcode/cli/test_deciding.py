"""Deciding about disagreements, freezing and talking, from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from qcode.agreement.values import UNITS
from qcode.project import create_project
from tests.qcode.cli.conftest import Qcode
from tests.qcode.compare.pair import two_coders

BOTH = ("--coders", "Sanne,Bram")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Sanne and Bram are done with R1; the project is closed."""
    where = tmp_path / "study.qcode"
    with create_project(where, "Leerhuis", coder="Sanne", language="en") as project:
        two_coders(project)
    return where


def agreed(qcode: Qcode, path: Path) -> dict[str, int]:
    """How often each code was agreed upon."""
    told = qcode("frequencies", path, "--coder", "Agreed", "--no-rollup", "--json").json
    return {each["code"]: each["total"] for each in told["rows"] if each["total"]}


def test_a_decision_is_noted_and_what_was_kept_is_counted(qcode: Qcode, path: Path) -> None:
    done = qcode("decide", path, 4, "bram", *BOTH, "--reason", "Het gaat om de band.", "--coder", "Bram")
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("R1, turn 4: keep Bram (together, ")
    assert done.out.endswith("“Het gaat om de band.”\n")
    assert agreed(qcode, path) == {"Relatie/Afstand": 1, "Relatie/Nabijheid": 1}
    decision = qcode("differences", path, *BOTH, "--json").json["differences"][3]["decision"]
    assert (decision["verdict"], decision["coder"], decision["by"]) == ("b", "Bram", None)
    assert qcode("trail", path, "--json").json[-1]["label"] == "Decide about R1, turn 4"


def test_a_decision_is_taken_back(qcode: Qcode, path: Path) -> None:
    qcode("decide", path, 4, "both", *BOTH)
    assert qcode("decide", path, 4, "open", *BOTH).out == "R1, turn 4: open again.\n"
    assert agreed(qcode, path) == {"Relatie/Afstand": 1}
    done = qcode("decide", path, 4, "open", *BOTH)
    assert (done.status, done.err) == (1, "Nothing was decided about it yet; nothing was changed.\n")


def test_other_words_and_another_code_are_settled_on(qcode: Qcode, path: Path) -> None:
    done = qcode("decide", path, 2, "span", *BOTH, "--span", "57-78", "--as", "Doel", "--by", "Sanne")
    assert "“komt naast me zitten ” with Doel (Sanne, " in done.out
    assert agreed(qcode, path)["Doel"] == 1


def test_other_words_stay_as_they_are_while_the_reason_or_who_decided_changes(
    qcode: Qcode, path: Path
) -> None:
    settled = ("decide", path, 2, "span", *BOTH)
    assert "Words of “R1” have to be chosen" in qcode(*settled).err
    qcode(*settled, "--span", "57-78", "--as", "Doel", "--by", "Sanne")
    done = qcode(*settled, "--reason", "Toch over het doel")
    assert "“komt naast me zitten ” with Doel" in done.out
    assert "Toch over het doel" in done.out
    assert agreed(qcode, path)["Doel"] == 1
    assert "with Afstand (together" in qcode(*settled, "--as", "Relatie/Afstand").out
    assert "Doel" not in agreed(qcode, path)


def test_the_layer_goes_out_where_it_is_named(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    qcode("decide", path, 1, "Sanne", *BOTH)
    everybody, alone = tmp_path / "all.csv", tmp_path / "agreed.csv"
    qcode("codings", "export", path, everybody)
    qcode("codings", "export", path, alone, "--coder", "Agreed")
    assert "Agreed" not in everybody.read_text("utf-8-sig")
    assert len(everybody.read_text("utf-8-sig").splitlines()) == 11
    assert len(alone.read_text("utf-8-sig").splitlines()) == 3


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["99", "both"], "There is no disagreement 99; qcode differences with the same options lists 5."),
        (["1", "maybe"], "not “maybe”; nothing was changed."),
        (["1", "span"], "Words of “R1” have to be chosen"),
        (["1", "span", "--span", "x"], "A span is written as two positions, 120-140, not “x”"),
        (["1", "span", "--span", "9-9"], "Words of “R1” have to be chosen"),
        (["1", "both", "--span", "1-2"], "--span and --as go with the decision span"),
        (["1", "both", "--by", "Anna"], "There is no coder “Anna”"),
    ],
)
def test_what_makes_no_sense_changes_nothing(
    qcode: Qcode, path: Path, arguments: list[str], said: str
) -> None:
    before = qcode("trail", path).out
    done = qcode("decide", path, *arguments, *BOTH)
    assert (done.status, done.out) == (1, "")
    assert said in done.err
    assert qcode("trail", path).out == before


def test_what_is_coded_alike_is_taken_over(qcode: Qcode, path: Path) -> None:
    assert qcode("agreed", path, *BOTH).out == "1 coding taken over in 1 transcript.\n"
    assert qcode("agreed", path, *BOTH).out == "0 codings taken over in 1 transcript.\n"
    assert agreed(qcode, path) == {"Relatie/Afstand": 1}


def test_a_comparison_is_frozen_and_told_again(qcode: Qcode, path: Path) -> None:
    assert qcode("frozen", path).out == "Nothing was kept yet.\n"
    done = qcode("freeze", path, *BOTH, "--title", "Before", "--coder", "Bram")
    assert done.out.startswith("Before (Bram, ")
    assert "Sanne and Bram in 1 transcript of Open coding 1; α by character " in done.out
    assert qcode("frozen", path).out == done.out
    [found] = qcode("frozen", path, "--json").json
    assert set(found["figures"]) == set(UNITS)
    now = qcode("agreement", path, *BOTH, "--unit", "turn", "--json").json
    assert found["figures"]["turn"]["rollup"]["overall"] == now["overall"]


def test_decisions_belong_to_the_session_that_goes_on(qcode: Qcode, path: Path) -> None:
    assert qcode("session", "list", path).out == "No sessions yet.\n"
    done = qcode("session", "begin", path, "First talk", "--present", "Sanne, Bram", "--on", "2026-03-02")
    assert done.out == "First talk: begun, 2026-03-02.\n"
    qcode("decide", path, 1, "Sanne", *BOTH)
    assert qcode("session", "edit", path, "--outcome", "Scherper.").out == "First talk: kept.\n"
    assert qcode("session", "end", path).out == "First talk: ended.\n"
    told = qcode("session", "list", path).out
    assert told == "First talk (2026-03-02 with Sanne, Bram): 1 decision\n"
    [found] = qcode("session", "list", path, "--json").json
    assert (found["present"], found["outcome"], found["decisions"]) == (["Sanne", "Bram"], "Scherper.", 1)
    assert qcode("session", "edit", path, "first TALK", "--title", "Talk").out == "Talk: kept.\n"
    assert qcode("session", "reopen", path).out == "Talk: goes on.\n"
    assert qcode("session", "reopen", path, "talk").out == "Talk: it goes on already.\n"
    assert qcode("session", "delete", path, "talk").out == "Talk: deleted; 1 decision kept, in no session.\n"
    assert qcode("session", "list", path).out == "No sessions yet.\n"
    qcode("undo", path)
    assert qcode("session", "list", path, "--json").json[0]["decisions"] == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["end"], "No session goes on; nothing was changed."),
        (["edit", "--title", "X"], "There are no sessions yet; nothing was changed."),
        (["reopen"], "There are no sessions yet; nothing was changed."),
        (["delete", "Talk"], "There is no session “Talk” (sessions here: none yet); nothing was changed."),
        (["edit", "Talk"], "There is no session “Talk” (sessions here: none yet); nothing was changed."),
        (["begin", "Talk", "--on", "maandag"], "A day is written as 2026-03-02, not “maandag”"),
    ],
)
def test_sessions_that_are_not_there_are_told(
    qcode: Qcode, path: Path, arguments: list[str], said: str
) -> None:
    command, *rest = arguments
    done = qcode("session", command, path, *rest)
    assert (done.status, done.out) == (1, "")
    assert said in done.err
