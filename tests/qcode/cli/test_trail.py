"""The history of the analysis and the codebook of any date, by command."""

from __future__ import annotations

from pathlib import Path

import pytest

from qcode.codebook import edit, tree
from qcode.project import open_project
from tests.qcode.cli.conftest import Qcode


@pytest.fixture
def worked(path: Path) -> Path:
    """The small study, with a code renamed, one merged and a name taken back."""
    with open_project(path) as project:
        project.coder = "Bram"
        with project.change("Rename") as session:
            edit.rename(session, tree.code_at(session, "Doel"), "Doelen")
        with project.change("Merge") as session:
            edit.merge(
                session, tree.code_at(session, "Relatie/Afstand"), tree.code_at(session, "Relatie/Nabijheid")
            )
        with project.change("Name") as session:
            edit.rename(session, tree.code_at(session, "Relatie"), "Band")
        project.undo()
    return path


def test_the_history_is_told_in_sentences(qcode: Qcode, worked: Path) -> None:
    lines = qcode("history", worked, "--kind", "code", "--coder", "bram").out.splitlines()
    assert [line.split("  ", 2)[-1].split(" ", 1)[-1].strip() for line in lines] == [
        "“Doel” was renamed to “Doelen”.",
        "“Afstand” was merged into “Nabijheid”, with 2 codings.",
    ]
    assert "“Relatie” was renamed to “Band”. (taken back)" in qcode("history", worked, "--undone").out
    assert not any("were made in" in line for line in qcode("history", worked).out.splitlines())
    assert "made in “R1”" in qcode("history", worked, "--kind", "all").out
    assert qcode("history", worked, "--find", "DOEL hernoemd").out == "Nothing fits the filter.\n"
    assert len(qcode("history", worked, "--find", "DOEL renamed").out.splitlines()) == 1
    assert qcode("history", worked, "--from", "2100-01-01").out == "Nothing fits the filter.\n"


def test_the_history_as_json(qcode: Qcode, worked: Path) -> None:
    events = qcode("history", worked, "--code", "Doelen", "--kind", "code", "--json").json
    assert [each["deed"] for each in events] == ["code_several", "code_renamed"]
    last = events[-1]
    assert (last["kind"], last["coder"], last["undone"]) == ("code", "Bram", False)
    assert last["text"] == "“Doel” was renamed to “Doelen”."
    assert len(last["changes"]) == len(last["codes"]) == 1


@pytest.mark.parametrize("suffix", [".docx", ".html"])
def test_the_trail_and_the_differences_are_written_as_reports(
    qcode: Qcode, worked: Path, tmp_path: Path, suffix: str
) -> None:
    for command in (
        ("report", "trail", worked, "--kind", "code", "--undone"),
        ("codebook", "compare", worked, "2000-01-01", "2100-01-01"),
    ):
        out = tmp_path / f"report{suffix}"
        assert qcode(*command, "-o", out).out == f"Written: {out}\n"
        assert out.stat().st_size > 500


def test_the_codebook_of_any_date(qcode: Qcode, worked: Path) -> None:
    assert qcode("codebook", "show", worked, "--at", "2000-01-01").out == "There were no codes then.\n"
    assert (
        qcode("codebook", "show", worked, "--at", "2100-01-01").out == qcode("codebook", "show", worked).out
    )
    then = qcode("codebook", "show", worked, "--at", "2100-01-01", "--json").json
    assert then == qcode("codebook", "show", worked, "--json").json


def test_what_became_of_the_codebook(qcode: Qcode, worked: Path) -> None:
    trail = qcode("trail", worked, "--json").json
    before = next(each["at"] for each in trail if each["label"] == "Rename")
    found = qcode("codebook", "compare", worked, before, "2100-01-01", "--json").json
    assert found["removed"] == [{"path": "Relatie/Afstand", "into": "Relatie/Nabijheid"}]
    everything = qcode("codebook", "compare", worked, "2100-01-01", "2000-01-01", "--json").json
    assert [each["path"] for each in everything["added"]] == ["Relatie", "Relatie/Nabijheid", "Doelen"]
    lines = qcode("codebook", "compare", worked, before, "2100-01-01").out.splitlines()
    assert "  Relatie / Afstand → merged into Relatie / Nabijheid" in lines


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (("history", "P", "--kind", "soort"), "no kind “soort”"),
        (("history", "P", "--code", "Nergens"), "There is no code “Nergens”"),
        (("history", "P", "--coder", "Niemand"), "Nobody called “Niemand”"),
        (("report", "trail", "P", "--from", "gisteren", "-o", "x.html"), "“gisteren” is no date"),
        (("codebook", "show", "P", "--at", "2026-02-31"), "“2026-02-31” is no date"),
        (("codebook", "compare", "P", "maart", "april"), "is no date"),
    ],
)
def test_what_is_not_there_is_told(qcode: Qcode, path: Path, command: tuple[str, ...], told: str) -> None:
    done = qcode(*(path if part == "P" else part for part in command))
    assert (done.status, done.out, done.err.count("\n")) == (1, "", 1)
    assert told in done.err
