"""The commands about participants: what they print, what they keep, what they refuse."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qcode.cli import run
from qcode.project import create_project
from tests.qcode.files.sheets import text_file

TABLE = (
    "pseudonym;group;age;school\nAnna;Mentors;34;hbo\nBen;Youth;17;mbo\nCas;Youth;18;mbo\nDé;Mentors;40;hbo\n"
)
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def study(tmp_path: Path) -> str:
    """A project on disk, closed."""
    with create_project(tmp_path / "s.qcode", "S") as made:
        return str(made.path)


@pytest.fixture
def filled(study: str, tmp_path: Path, capsys: Capture) -> str:
    """The project with the people of TABLE."""
    assert run(["participants", "import", study, str(text_file(tmp_path / "p.csv", TABLE))]) == 0
    capsys.readouterr()
    return study


def listed(study: str, capsys: Capture) -> list[dict[str, object]]:
    capsys.readouterr()
    assert run(["participants", "list", study, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_import_says_what_came(study: str, tmp_path: Path, capsys: Capture) -> None:
    assert run(["participants", "import", study, str(text_file(tmp_path / "p.csv", TABLE, "cp1252"))]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[:2] == ["4 participants added, 0 brought up to date.", "New attributes: age, school."]
    assert "Windows-1252" in said[2]
    more = text_file(tmp_path / "q.csv", "pseudonym,school\nBen,wo\n")
    assert run(["participants", "import", study, str(more)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "0 participants added, 1 brought up to date.",
        "New choices of school: wo.",
    ]


def test_list_as_json_and_as_lines(filled: str, tmp_path: Path, capsys: Capture) -> None:
    transcript = text_file(tmp_path / "Anna.txt", "I: Hoe gaat het?\nAnna: Goed.\n")
    assert run(["import", filled, str(transcript), "--participant", "Anna"]) == 0
    found = listed(filled, capsys)
    assert [each["pseudonym"] for each in found] == ["Anna", "Dé", "Ben", "Cas"]
    assert found[0] == {
        "pseudonym": "Anna",
        "group": "Mentors",
        "attributes": {"age": 34, "school": "hbo"},
        "documents": ["Anna"],
    }
    assert run(["participants", "list", filled]) == 0
    assert capsys.readouterr().out.splitlines()[:2] == [
        "Anna (Mentors) · age 34, school hbo · Anna",
        "Dé (Mentors) · age 40, school hbo",
    ]


def test_an_empty_project_says_what_to_do(study: str, capsys: Capture) -> None:
    assert listed(study, capsys) == []
    assert run(["participants", "list", study]) == 0
    assert "qcode participants import" in capsys.readouterr().out


def test_set_changes_what_is_known_as_one_undoable_change(filled: str, capsys: Capture) -> None:
    command = ["participants", "set", filled, "anna", "--group", "Guests"]
    assert run([*command, "--attribute", "AGE=35", "--attribute", "note=a=b", "--attribute", "school="]) == 0
    assert capsys.readouterr().out.splitlines() == ["Anna: changed.", "New attributes: note."]
    (anna,) = [each for each in listed(filled, capsys) if each["pseudonym"] == "Anna"]
    assert (anna["group"], anna["attributes"]) == ("Guests", {"age": 35, "note": "a=b"})
    assert run(["undo", filled]) == 0
    (anna,) = [each for each in listed(filled, capsys) if each["pseudonym"] == "Anna"]
    assert (anna["group"], anna["attributes"]) == ("Mentors", {"age": 34, "school": "hbo"})


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            ["Zed", "--group", "x"],
            "There is no participant “Zed” (participants here: Anna, Dé, Ben, Cas); nothing was changed.",
        ),
        (
            ["Anna", "--group", "x", "--attribute", "age=old"],
            "“old” is not a number, as “age” needs; nothing was changed.",
        ),
        (
            ["Anna", "--attribute", "school=wo"],
            "“wo” is not a choice of “school” (hbo, mbo); nothing was changed.",
        ),
        (
            ["Anna", "--attribute", "age"],
            "“age” does not say which attribute is what; write NAME=VALUE. Nothing was changed.",
        ),
        (["Anna"], "Say what to set, with --group or --attribute; nothing was changed."),
    ],
)
def test_set_refuses_in_one_sentence(filled: str, capsys: Capture, options: list[str], sentence: str) -> None:
    before = listed(filled, capsys)
    assert run(["participants", "set", filled, *options]) == 1
    assert capsys.readouterr().err.strip() == sentence
    assert listed(filled, capsys) == before


@pytest.mark.parametrize("command", ["import", "list", "set"])
def test_help_shows_an_example(capsys: Capture, command: str) -> None:
    assert run(["participants", command, "--help"]) == 0
    assert f"Example: qcode participants {command} study.qcode" in capsys.readouterr().out
