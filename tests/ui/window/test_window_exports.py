"""What leaves the project as a file, and codings that come back in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QPushButton

from qcode.codebook import files
from qcode.project import open_project
from tests.window import Sitting
from ui import pdf
from ui.study import Study

NEAR = "naast me zitten 🙂"
PLAN = "het plan niet zelf bedacht"


def coded(sitting: Sitting) -> None:
    for words, digit in ((NEAR, "1"), (PLAN, "2")):
        sitting.select(words)
        sitting.type(digit)


def focus_code(study: Study, name: str) -> None:
    node = next(node for node in study.code_screen.codebook.model.nodes if node.names[-1] == name)
    study.desk.choose_code(node.id)


def save(sitting: Sitting, command: str, path: Path) -> Path:
    sitting.dialogs.paths = [path]
    sitting.do(command)
    return path


@pytest.mark.parametrize(
    ("command", "suffixes"),
    [
        ("save-codebook", (".yaml", ".csv", ".xlsx", ".docx")),
        ("save-codings", (".xlsx", ".csv")),
        ("save-quotation-rows", (".xlsx", ".csv")),
        ("save-matrix", (".xlsx", ".csv")),
        ("save-codebook-report", (".docx", ".html", ".pdf")),
        ("save-quotations", (".docx", ".html", ".pdf")),
        ("save-code-quotations", (".docx", ".html", ".pdf")),
        ("save-memos", (".docx", ".html", ".pdf")),
        ("save-frequencies", (".xlsx", ".docx", ".csv", ".html")),
    ],
)
def test_each_can_be_saved_in_each_format_that_is_offered(
    sitting: Sitting, study: Study, tmp_path: Path, command: str, suffixes: tuple[str, ...]
) -> None:
    pdf.register()
    coded(sitting)
    focus_code(study, "Goal")
    for suffix in suffixes:
        path = save(sitting, command, tmp_path / f"out{suffix}")
        assert path.stat().st_size > 100
        assert f"Saved: {path}" in sitting.notices()
    assert tuple(suffix for _, suffix in sitting.dialogs.offered) == suffixes


def test_a_saved_codebook_reads_back_and_says_what_the_format_cannot_carry(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    path = save(sitting, "save-codebook", tmp_path / "book.yaml")
    assert [code.name for _, code in files.read(path).walk()] == [
        "Alliance",
        "Relation",
        "Goal",
        "Instrument",
        "Reële kans",
    ]
    assert "cannot carry" not in sitting.notices()
    save(sitting, "save-codebook", tmp_path / "book.docx")
    assert "A .docx file cannot carry: colour" in sitting.notices()


def test_the_quotations_of_the_code_in_focus_are_its_own(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    coded(sitting)
    study.desk.choose_code("")
    assert not sitting.offers("save-code-quotations")
    focus_code(study, "Goal")
    one = save(sitting, "save-code-quotations", tmp_path / "one.html").read_text(encoding="utf-8")
    assert PLAN in one
    assert NEAR not in one
    every = save(sitting, "save-quotations", tmp_path / "all.html").read_text(encoding="utf-8")
    assert PLAN in every
    assert NEAR in every


def test_a_saved_file_can_be_opened_and_shown_in_its_folder(
    sitting: Sitting, study: Study, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    path = save(sitting, "save-codings", tmp_path / "codings.csv")
    buttons = {each.text(): each for each in sitting.window.notices.findChildren(QPushButton)}
    assert [text for text in buttons if text] == ["Open", "Show in folder"]
    sitting.click(buttons["Open"])
    sitting.click(buttons["Show in folder"])
    assert [url.toLocalFile() for url in opened] == [str(path), str(tmp_path)]


def test_saving_begins_beside_the_project_and_then_where_something_was_saved_last(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    project = study.desk.project.path
    sitting.do("save-memos")
    assert sitting.dialogs.begun_at == project.with_name(f"{project.stem} memo report.docx")
    other = tmp_path / "for the supervisor"
    other.mkdir()
    save(sitting, "save-codings", other / "codings.csv")
    sitting.do("back-up")
    today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    assert sitting.dialogs.begun_at == other / f"{project.stem} copy of {today}.qcode"
    (other / "codings.csv").unlink()
    other.rmdir()
    sitting.do("back-up")
    assert sitting.dialogs.begun_at.parent == project.parent


def test_what_cannot_be_written_is_said_in_one_sentence(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    save(sitting, "save-codings", tmp_path / "nowhere" / "codings.csv")
    assert "does not exist; nothing was written" in sitting.notices()
    assert "Saved" not in sitting.notices()


# codings in


def test_saved_codings_come_back_in_as_one_step(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    coded(sitting)
    path = save(sitting, "save-codings", tmp_path / "codings.csv")
    sitting.do("undo")
    assert sitting.marks() == [(NEAR, "Relation")]
    sitting.dialogs.paths = [path]
    sitting.do("import-codings")
    assert "1 coding added, 1 there already." in sitting.notices()
    assert sitting.marks() == [(NEAR, "Relation"), (PLAN, "Goal")]
    assert sitting.app.actions["undo"].text() == "Undo: Import 2 codings"
    sitting.do("undo")
    assert sitting.marks() == [(NEAR, "Relation")]


def test_one_wrong_line_keeps_the_whole_file_out(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    path = tmp_path / "wrong.csv"
    path.write_text(
        "document,start,end,code,coder,pass\nR1 mentor,0,4,Goal,Sanne,\nR1 mentor,0,4,Trust,Sanne,\n",
        encoding="utf-8",
    )
    sitting.dialogs.paths = [path]
    sitting.do("import-codings")
    assert "Nothing was imported" in sitting.notices()
    assert "line 3 names the unknown code “Trust”" in sitting.notices()
    assert sitting.marks() == []
    assert sitting.app.actions["undo"].text() == "Undo: Set up"


def test_codings_cannot_be_imported_where_nothing_can_be_changed(sitting: Sitting, small: Path) -> None:
    with open_project(small):
        sitting.open(small)
        assert not sitting.offers("import-codings")
        assert sitting.offers("save-codings")


def test_a_report_somebody_edited_is_saved_beside_or_over_only_when_asked_for(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    path = save(sitting, "save-codebook-report", tmp_path / "codes.html")
    save(sitting, "save-codebook-report", path)
    path.write_text("mine", encoding="utf-8")
    for answer, written in (
        ("Cancel", None),
        ("Save beside it", "codes (2).html"),
        ("Save over it", path.name),
    ):
        before = path.read_text(encoding="utf-8")
        save(sitting, "save-codebook-report", path)
        box = next(each for each in sitting.window.findChildren(QMessageBox) if each.isVisible())
        assert "was edited since it was saved" in box.text()
        sitting.click(next(each for each in box.buttons() if each.text().replace("&", "") == answer))
        assert written is None or (tmp_path / written).exists()
        assert (path.read_text(encoding="utf-8") == before) == (written != path.name)
    assert "Codebook" in path.read_text(encoding="utf-8")
