"""Coders by command: listed with their colour, given another one or another name."""

from __future__ import annotations

from pathlib import Path

from qcode.model.coder_palette import CODER_COLOURS
from tests.qcode.cli.conftest import Qcode


def colours(qcode: Qcode, path: Path) -> dict[str, str]:
    return {each["name"]: each["colour"] for each in qcode("coder", "list", path, "--json").json}


def test_coders_are_listed_with_colour_and_codings(qcode: Qcode, path: Path) -> None:
    [bram, sanne] = qcode("coder", "list", path, "--json").json
    assert (bram["name"], sanne["name"]) == ("Bram", "Sanne")
    assert {bram["colour"], sanne["colour"]} <= set(CODER_COLOURS)
    assert bram["colour"] != sanne["colour"]
    assert f"Bram: {bram['colour']} (usual), {bram['codings']} codings\n" in qcode("coder", "list", path).out


def test_a_project_without_coders_says_so(qcode: Qcode, tmp_path: Path) -> None:
    assert qcode("new", tmp_path / "new.qcode").status == 0
    assert qcode("coder", "list", tmp_path / "new.qcode").out.startswith("No coders yet")


def test_a_coder_gets_a_colour_and_the_usual_one_again(qcode: Qcode, path: Path) -> None:
    usual = colours(qcode, path)["Bram"]
    other = next(each for each in CODER_COLOURS if each not in colours(qcode, path).values())
    assert qcode("coder", "colour", path, "bram", other.title()).out == f"Bram: {other}.\n"
    assert colours(qcode, path)["Bram"] == other
    assert qcode("coder", "colour", path, "Bram", other).out == f"Bram: {other} (as it was).\n"
    assert qcode("coder", "colour", path, "Bram", "usual").out == f"Bram: {usual}.\n"
    assert qcode("undo", path).status == 0
    assert colours(qcode, path)["Bram"] == other
    refused = qcode("coder", "colour", path, "Bram", "octarine")
    assert refused.status == 1
    assert "There is no colour “octarine” for coders (there are: blue, " in refused.err


def test_a_coder_gets_another_name(qcode: Qcode, path: Path) -> None:
    assert qcode("coder", "rename", path, "Bram", "Bo").out == "Bram: renamed to Bo.\n"
    assert set(colours(qcode, path)) == {"Bo", "Sanne"}
    assert "There is a coder “Sanne” already" in qcode("coder", "rename", path, "Bo", "sanne").err
