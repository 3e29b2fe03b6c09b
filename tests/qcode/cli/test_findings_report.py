"""``report findings``: what it holds is chosen by options, or as it was chosen last."""

from __future__ import annotations

from pathlib import Path

import pytest

from qcode.project import open_project
from qcode.reports.findings.choice import Choice, choice_of
from tests.qcode.cli.conftest import Qcode


def written(qcode: Qcode, path: Path, out: Path, *options: str) -> str:
    done = qcode("report", "findings", path, "-o", out, "--force", *options)
    assert (done.status, done.err) == (0, "")
    return out.read_text(encoding="utf-8")


def test_parts_stand_in_the_order_they_are_named_in(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    text = written(qcode, path, tmp_path / "f.html", "--parts", "saturation, method")
    assert text.index(">Saturation</h2>") < text.index(">Method</h2>")
    assert ">Findings</h2>" not in text


def test_a_choice_that_is_kept_is_used_the_next_time_and_can_be_undone(
    qcode: Qcode, path: Path, tmp_path: Path
) -> None:
    out = tmp_path / "f.html"
    options = ("--parts", "questions", "--quotations", "all", "--no-groups", "--no-pseudonyms")
    first = written(qcode, path, out, *options, "--keep", "--coder", "Sanne")
    assert "<table" not in first
    body = first.partition("</header>")[2]
    assert written(qcode, path, out).partition("</header>")[2] == body
    assert qcode("undo", path).out == "Undo: Choose the findings report\n"
    with open_project(path, write=False) as project, project.read() as session:
        assert choice_of(session) == Choice()


def test_without_keeping_it_a_choice_is_for_once(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    written(qcode, path, tmp_path / "f.html", "--parts", "method")
    assert ">Findings</h2>" in written(qcode, path, tmp_path / "f.html")


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [("--parts", "summary", "has no part “summary”"), ("--quotations", "few", "not “few”")],
)
def test_what_cannot_be_chosen_is_told(
    qcode: Qcode, path: Path, tmp_path: Path, option: str, value: str, told: str
) -> None:
    done = qcode("report", "findings", path, option, value, "-o", tmp_path / "f.html")
    assert (done.status, done.err.count("\n")) == (1, 1)
    assert told in done.err
    assert not (tmp_path / "f.html").exists()
