"""``qcode merge``, as a script would use it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from qcode.project import open_project
from tests.qcode.cli.conftest import Qcode
from tests.qcode.study import Study


@pytest.fixture
def other(path: Path, tmp_path: Path) -> Path:
    """Bram's copy, in which Bram coded, made a code, and defined one anew."""
    copy = Path(shutil.copy(path, tmp_path / "bram.qcode"))
    with open_project(copy, back_up=False) as project:
        project.coder = "Bram"
        study = Study(project)
        study.codes("Wens")
        study.code("R1", "De ene komt naast me", "Wens", "Bram")
        study.code("R2", "Hoi.", "Doel", "Bram")
    return copy


def test_a_preview_says_what_would_come_and_changes_nothing(qcode: Qcode, path: Path, other: Path) -> None:
    before = path.read_bytes()
    done = qcode("merge", path, other, "--preview")
    assert done.status == 0
    assert done.out.startswith("Bram’s copy would be joined (bram.qcode, apart since ")
    assert done.out.splitlines()[1:] == [
        "Comes: 1 code, 2 quotations, 2 codings.",
        "  codings of Bram in Open coding 1: +2",
        "  comes: code “Wens”",
    ]
    assert path.read_bytes() == before


def test_a_copy_is_joined_once_and_undone(qcode: Qcode, path: Path, other: Path) -> None:
    assert qcode("merge", path, other, "--coder", "Sanne").out.startswith("Bram’s copy was joined")
    codings = [each["codings"] for each in qcode("documents", path, "--json").json]
    assert sum(codings) == 11
    again = qcode("merge", path, other)
    assert (again.status, again.out) == (
        0, "bram.qcode holds nothing that is not here already; nothing was changed.\n",
    )  # fmt: skip
    assert "Join Bram’s copy" in qcode("trail", path).out
    qcode("undo", path)
    assert sum(each["codings"] for each in qcode("documents", path, "--json").json) == 9
    assert qcode("check", path).status == 0


def test_json_tells_all_of_it(qcode: Qcode, path: Path, other: Path) -> None:
    told = qcode("merge", path, other, "--preview", "--json").json
    assert (told["joined"], told["name"], told["nothing"]) == (False, "Bram", False)
    assert {"kind": "coding", "new": 2, "changed": 0, "gone": 0} in told["counts"]
    assert told["codings"] == [
        {"coder": "Bram", "coding_pass": "Open coding 1", "new": 2, "gone": 0, "blind": False}
    ]
    assert qcode("merge", path, other, "--json").json["joined"] is True


@pytest.mark.parametrize(
    ("options", "kept"),
    [(["--prefer", "mine"], "Van mij."), (["--prefer", "theirs"], "Van Bram."), ([], "Van Bram.")],
)
def test_what_both_changed_is_preferred_or_the_later(
    qcode: Qcode, path: Path, other: Path, options: list[str], kept: str
) -> None:
    for project, words in ((path, "Van mij."), (other, "Van Bram.")):
        table = project.with_suffix(".csv")
        table.write_text(f"code,definition\nDoel,{words}\n", encoding="utf-8")
        qcode("codebook", "import", project, table)
    done = qcode("merge", path, other, *options)
    taken = "mine" if kept == "Van mij." else "theirs"
    assert f"Both changed the definition of code “Doel”; {taken} is taken.\n  mine:   Van mij." in done.out
    shown = qcode("codebook", "show", path, "--json").json
    assert [each["definition"] for each in shown if each["name"] == "Doel"] == [kept]


@pytest.mark.parametrize(("options", "names"), [([], ["Wens"]), (["--keep-apart"], ["Wens", "Wens 2"])])
def test_codes_of_one_name_become_one_or_stay_two(
    qcode: Qcode, path: Path, other: Path, options: list[str], names: list[str]
) -> None:
    with open_project(path, back_up=False) as project:
        Study(project).codes("Wens")
    done = qcode("merge", path, other, *options)
    assert f"Two codes made apart, both “Wens”, {'stay two' if options else 'become one'}." in done.out
    shown = qcode("codebook", "show", path, "--json").json
    assert [each["name"] for each in shown if each["name"].startswith("Wens")] == names


def test_what_cannot_be_carried_over_is_listed_by_name_and_place(
    qcode: Qcode, path: Path, other: Path
) -> None:
    text = qcode("text", path, "R1").out.replace("De ene komt naast me zitten", "Soms zit er iemand")
    (path.parent / "new.txt").write_text(text, encoding="utf-8")
    qcode("correct", path, "R1", path.parent / "new.txt", "--lose")
    done = qcode("merge", path, other)
    assert "Not carried over, since the words are not in the text any more: 1 quotation.\n" in done.out
    assert "  R1, turn 2, Bram: “De ene komt naast me” (Wens)\n" in done.out


def test_an_unknown_preference_and_another_study_are_refused(
    qcode: Qcode, path: Path, other: Path, tmp_path: Path
) -> None:
    done = qcode("merge", path, other, "--prefer", "newest")
    assert (done.status, done.err) == (
        1, "“newest” is not one of later, mine and theirs; nothing was changed.\n",
    )  # fmt: skip
    qcode("new", tmp_path / "another.qcode")
    done = qcode("merge", path, tmp_path / "another.qcode")
    assert done.status == 1
    assert "another study" in done.err
