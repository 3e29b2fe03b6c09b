"""Coding passes and speaker rules by command: what they print, what they keep, what they refuse."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest

from tests.qcode.cli.conftest import Qcode

OPEN = "Open coding 1"
NOTED = "I: Hoe?\nR1: Goed.\nNote: iets.\nI: Ja?\nR1: Ja. Note: ook.\nNote: nog iets.\nI: Dag.\nR1: Dag."


def trail(qcode: Qcode, path: Path) -> tuple[str, str]:
    last = qcode("trail", path, "--json").json[-1]
    return last["coder"], last["label"]


def test_passes_are_listed_with_what_they_hold(qcode: Qcode, path: Path) -> None:
    assert qcode("pass", "list", path).out == (
        "Open coding 1: open coding, 8 codings\nOpen coding 2: open coding, 1 coding\n"
    )
    first, second = qcode("pass", "list", path, "--json").json
    assert (first["name"], first["kind"], first["closed_at"], first["codings"]) == (OPEN, "open", None, 8)
    assert first["started_at"] <= second["started_at"]


def test_an_empty_project_has_no_passes(qcode: Qcode, tmp_path: Path) -> None:
    assert qcode("new", tmp_path / "new.qcode").status == 0
    assert qcode("pass", "list", tmp_path / "new.qcode").out.startswith("No coding passes yet")
    assert qcode("pass", "list", tmp_path / "new.qcode", "--json").json == []


def test_a_pass_is_added_renamed_closed_and_reopened(qcode: Qcode, path: Path) -> None:
    assert qcode("pass", "add", path, "Axiaal", "--coder", "Bram").out == "Axiaal: added, axial coding.\n"
    assert trail(qcode, path) == ("Bram", "Add pass Axiaal")
    assert (
        qcode("pass", "add", path, "Laatste", "--kind", "selective").out
        == "Laatste: added, selective coding.\n"
    )
    assert qcode("pass", "rename", path, "axiaal", "Assen").out == "Axiaal: renamed to Assen.\n"
    assert qcode("pass", "close", path, "open coding 1").out == f"{OPEN}: closed.\n"
    assert trail(qcode, path)[1] == "Close pass open coding 1"
    assert qcode("pass", "close", path, OPEN).out == f"{OPEN}: closed (it was already).\n"
    assert ", closed on 20" in qcode("pass", "list", path).out.splitlines()[0]
    assert [each["kind"] for each in qcode("pass", "list", path, "--json").json] == [
        "open",
        "open",
        "axial",
        "selective",
    ]
    assert qcode("pass", "reopen", path, OPEN).out == f"{OPEN}: reopened.\n"
    assert qcode("pass", "reopen", path, OPEN).out == f"{OPEN}: reopened (it was already).\n"


def test_a_pass_begins_with_a_copy_of_the_codings_of_an_earlier_one(qcode: Qcode, path: Path) -> None:
    assert (
        qcode("pass", "add", path, "Ronde 3", "--copy", "open coding 1").out
        == "Ronde 3: added, open coding with 8 codings.\n"
    )
    done = qcode("pass", "add", path, "Axiaal", "--copy", OPEN, "--of", "Bram")
    assert done.out == "Axiaal: added, axial coding with 4 codings.\n"
    assert [each["codings"] for each in qcode("pass", "list", path, "--json").json] == [8, 1, 8, 4]
    assert qcode("undo", path, "2").status == 0
    assert [each["codings"] for each in qcode("pass", "list", path, "--json").json] == [8, 1]


def test_passes_are_put_in_another_order(qcode: Qcode, path: Path) -> None:
    assert qcode("pass", "move", path, "open coding 2", "1").out == "Open coding 2 · Open coding 1\n"
    assert [each["name"] for each in qcode("pass", "list", path, "--json").json] == ["Open coding 2", OPEN]
    assert trail(qcode, path)[1] == "Move pass open coding 2"
    assert qcode("pass", "move", path, OPEN, "9").out == "Open coding 2 · Open coding 1 (as it was)\n"
    assert qcode("pass", "move", path, OPEN, "0").status == 2


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (("add", "OPEN coding 1"), "There is a coding pass “Open coding 1” already"),
        (("add", "Ronde", "--kind", "weird"), "not “weird”"),
        (("add", " "), "needs a name"),
        (("rename", OPEN, "open coding 2"), "There is a coding pass “Open coding 2” already"),
        (("add", "Ronde", "--copy", "Nooit"), "There is no coding pass “Nooit”"),
        (("add", "Ronde", "--copy", OPEN, "--of", "Nobody"), "There is no coder “Nobody”"),
        (("add", "Ronde", "--of", "Sanne"), "goes with --copy"),
        (("move", "Ronde", "1"), "There is no coding pass “Ronde”"),
        (("close", "Ronde"), "There is no coding pass “Ronde”"),
        (("reopen", "Ronde"), "There is no coding pass “Ronde”"),
    ],
)
def test_what_cannot_be_done_is_told(qcode: Qcode, path: Path, command: tuple[str, ...], told: str) -> None:
    done = qcode("pass", command[0], path, *command[1:])
    assert (done.status, done.out, done.err.count("\n")) == (1, "", 1)
    assert told in done.err


def test_codings_do_not_come_into_a_closed_pass(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    assert qcode("pass", "close", path, OPEN).status == 0
    file = tmp_path / "codings.csv"
    file.write_text(f"document,start,end,code,coder,pass\nR1,0,5,Doel,Ann,{OPEN}\n", encoding="utf-8")
    done = qcode("codings", "import", path, file)
    assert (done.status, done.out) == (1, "")
    assert "“Open coding 1” is closed" in done.err
    file.write_text("document,start,end,code,coder,pass\nR1,0,5,Doel,Ann,Open coding 2\n", encoding="utf-8")
    assert qcode("codings", "import", path, file).out == "1 coding added.\n"


@pytest.fixture
def noted(qcode: Qcode, path: Path, tmp_path: Path) -> Path:
    """The study with one more transcript, in which notes stand between the turns."""
    (tmp_path / "Noot.txt").write_text(NOTED, encoding="utf-8")
    assert qcode("import", path, tmp_path / "Noot.txt").status == 0
    return path


def turns(qcode: Qcode, path: Path, name: str = "Noot") -> tuple[int, list[str]]:
    found = next(each for each in qcode("documents", path, "--json").json if each["name"] == name)
    return found["turns"], found["speakers"]


def test_what_the_rules_make_of_a_transcript_is_shown_and_nothing_changed(qcode: Qcode, noted: Path) -> None:
    before = noted.read_bytes()
    told = qcode("rule", noted, "noot").out.splitlines()
    assert told[0] == "Label, colon (in use): 6 turns by 2 speakers (I, R1), 100% of the words."
    assert told[-1] == "No speakers: each paragraph stands on its own."
    assert qcode("rule", noted, "Noot", "--list").out.splitlines() == told
    found = qcode("rule", noted, "Noot", "--json").json
    assert [each["in_use"] for each in found] == [True, *[False] * (len(found) - 1)]
    assert (found[0]["rule"], found[0]["turns"], found[0]["speakers"]) == ("Label, colon", 6, ["I", "R1"])
    only = qcode("rule", noted, "Noot", "--list", "--speaker", "Note").out
    assert only == "Label, colon: 8 turns by 3 speakers (I, R1, Note), 100% of the words.\n"
    assert noted.read_bytes() == before


def test_a_label_speaks_or_is_text_and_the_rule_in_use_keeps_it(qcode: Qcode, noted: Path) -> None:
    done = qcode("rule", noted, "Noot", "--speaker", "Note", "--coder", "Bram")
    assert done.out == "Noot: Label, colon, 8 turns by I, R1, Note.\n"
    assert trail(qcode, noted) == ("Bram", "Split Noot into turns")
    assert turns(qcode, noted) == (8, ["I", "R1", "Note"])
    assert "Label, colon (in use): 8 turns" in qcode("rule", noted, "Noot").out
    done = qcode("rule", noted, "Noot", "--without", "Note", "--json")
    assert done.json == {"document": "Noot", "rule": "Label, colon", "turns": 6, "speakers": ["I", "R1"]}
    assert qcode("undo", noted, "2").status == 0
    assert turns(qcode, noted) == (6, ["I", "R1"])


def test_another_rule_leaves_the_codings_where_they_are(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    assert qcode("codings", "export", path, tmp_path / "before.csv").status == 0
    assert qcode("rule", path, "R1", "--use", "none").out == "R1: No speakers, 4 turns.\n"
    assert qcode("rule", path, "R1", "--use", "label, COLON").out == "R1: Label, colon, 4 turns by I, R1.\n"
    assert qcode("codings", "export", path, tmp_path / "after.csv").status == 0
    assert (tmp_path / "after.csv").read_bytes() == (tmp_path / "before.csv").read_bytes()
    assert qcode("check", path).status == 0


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("R1", "--use", "smell"), "There is no speaker rule “smell” (rules: From the file; Label, colon;"),
        (("R1", "--use", "Label, tab"), "“Label, tab” finds nobody who speaks here"),
        (("R9", "--use", "Label, tab"), "There is no transcript “R9”"),
        (("R9",), "There is no transcript “R9”"),
    ],
)
def test_a_rule_that_does_not_fit_is_refused(
    qcode: Qcode, path: Path, options: tuple[str, ...], told: str
) -> None:
    done = qcode("rule", path, *options)
    assert (done.status, done.out, done.err.count("\n")) == (1, "", 1)
    assert told in done.err
    assert turns(qcode, path, "R1") == (4, ["I", "R1"])


def test_who_codes_under_another_name_than_the_login_says_so_to_see_their_own(
    qcode: Qcode, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As codings are exported: own ones of a blind pass are there, those of others are not."""
    monkeypatch.setenv("LOGNAME", "teun")
    qcode("pass", "blind", path, OPEN)

    def exported(*before: str) -> set[tuple[str, str]]:
        file = tmp_path / "codings.csv"
        done = qcode(*before, "codings", "export", path, file)
        assert done.status == 0
        assert ("says who you are" in done.err) == (not before and "QCODE_CODER" not in os.environ)
        rows = csv.DictReader(file.read_text("utf-8-sig").splitlines())
        return {(row["coder"], row["pass"]) for row in rows}

    assert ("Sanne", OPEN) not in exported()
    assert exported("--as", "sanne") - exported() == {("Sanne", OPEN)}
    assert exported("--as", "Bram") - exported() == {("Bram", OPEN)}
    monkeypatch.setenv("QCODE_CODER", "Sanne")
    assert ("Sanne", OPEN) in exported()
    assert ("Sanne", OPEN) not in exported("--as", "Bram")
    qcode("pass", "lift", path, OPEN)
    assert trail(qcode, path)[0] == "Sanne", "who does it, too"
    qcode("--as", "Noor", "pass", "blind", path, OPEN, "--coder", "Bram")
    assert trail(qcode, path)[0] == "Bram"


def test_a_pass_is_coded_blind_and_lifted(qcode: Qcode, path: Path) -> None:
    everything = qcode("frequencies", path, "--json").json["totals"]
    assert qcode("pass", "blind", path, OPEN, "--coder", "Sanne").out == f"{OPEN}: coded blind.\n"
    assert qcode("pass", "blind", path, OPEN).out == f"{OPEN}: coded blind (it was already).\n"
    assert trail(qcode, path) == ("Sanne", f"Code pass {OPEN} blind")
    counted = qcode("frequencies", path, "--json")
    assert sum(counted.json["totals"]) < sum(everything)
    assert counted.err.startswith(f"“{OPEN}” is coded blind: what others than ")
    assert f"{OPEN}: open coding, 4 codings, coded blind" in qcode("pass", "list", path).out
    assert qcode("pass", "lift", path, OPEN).out == f"{OPEN}: everybody sees what was coded.\n"
    assert qcode("pass", "lift", path, OPEN).out == f"{OPEN}: it was not coded blind.\n"
    assert qcode("frequencies", path, "--json").json["totals"] == everything
