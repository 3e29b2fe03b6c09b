"""``checklist``, and reports that leave edited files alone."""

from __future__ import annotations

from pathlib import Path

from qcode.project import open_project
from tests.qcode.cli.conftest import Qcode


def test_the_checklist_is_shown_answered_and_written(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    shown = qcode("checklist", path)
    assert "  8. Interviewer’s position [to write]" in shown.out
    assert shown.out == qcode("checklist", "show", path).out
    done = qcode("checklist", "answer", path, "8", "--text", "Zij werkt er zelf.", "--coder", "Sanne")
    assert done.out == "Item 8: written.\n"
    item = qcode("checklist", path, "--json").json[7]
    assert (item["number"], item["state"], item["answer"], item["coder"]) == (
        8, "written", "Zij werkt er zelf.", "Sanne",
    )  # fmt: skip
    assert "Answer item 8 of COREQ" in qcode("trail", path).out
    assert qcode("checklist", path, "-o", tmp_path / "coreq.html").status == 0
    assert "Zij werkt er zelf." in (tmp_path / "coreq.html").read_text(encoding="utf-8")
    assert qcode("undo", path).out == "Undo: Answer item 8 of COREQ\n"
    assert qcode("checklist", path, "--json").json[7]["state"] == "open"


def test_an_item_that_is_not_there_is_refused(qcode: Qcode, path: Path) -> None:
    done = qcode("checklist", "answer", path, "40", "--text", "x")
    assert (done.status, done.err) == (1, "COREQ has items 1 to 32, not “40”; nothing was changed.\n")


def test_an_edited_report_is_left_alone_unless_forced(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    out = tmp_path / "memos.html"
    for _ in range(2):
        assert qcode("report", "memos", path, "-o", out).out == f"Written: {out}\n"
    out.write_text("van mij", encoding="utf-8")
    done = qcode("report", "memos", path, "-o", out)
    assert done.out == f"Written: {tmp_path / 'memos (2).html'}\n"
    assert "With --force it is written over." in done.err
    assert out.read_text(encoding="utf-8") == "van mij"
    assert qcode("report", "memos", path, "-o", out, "--force").out == f"Written: {out}\n"
    assert out.read_text(encoding="utf-8") != "van mij"


def test_a_report_is_written_while_another_program_has_the_project(
    qcode: Qcode, path: Path, tmp_path: Path
) -> None:
    with open_project(path):
        assert qcode("report", "codebook", path, "-o", tmp_path / "c.html").status == 0
