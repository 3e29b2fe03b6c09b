"""Transcripts coming in through the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from sqlmodel import select

from qcode.model import Document
from qcode.transcripts import importing
from tests.window import Sitting
from ui.imports.dialog import ImportDialog
from ui.study import Study

INTERVIEW = "Interviewer: Hoe gaat het?\nR2: Goed, dank je. Het is rustig hier.\nInterviewer: En verder?\nR2: Verder niets.\n"


def started(sitting: Sitting, *paths: Path) -> ImportDialog:
    sitting.dialogs.paths = list(paths)
    sitting.do("import")
    dialog = sitting.dialog(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    return dialog


def names(study: Study) -> list[str]:
    return [each.name for each in study.code_screen.transcripts.model.listed]


def test_a_bad_file_never_stops_the_others(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    good, bad, sound = tmp_path / "R2.txt", tmp_path / "empty.docx", tmp_path / "talk.mp3"
    good.write_text(INTERVIEW, encoding="utf-8")
    bad.write_bytes(b"this is no Word file")
    sound.write_bytes(b"ID3")
    dialog = started(sitting, bad, good, sound)
    sitting.click(dialog.start)
    sitting.bot.waitUntil(
        lambda: dialog.title.text() == "1 transcript imported · 2 not imported", timeout=10_000
    )
    told = dialog.outcome.toPlainText()
    assert "4 turns" in told
    assert "recognised by:" in told
    assert "It is a recording: transcribe it first" in told
    assert "empty.docx" in told
    sitting.click(dialog.start)
    assert names(study) == ["R1 mentor", "Notes", "R2"]
    assert sitting.app.actions["undo"].text() == "Undo: Import R2"


def test_the_same_file_is_not_imported_twice(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    (tmp_path / "R2.txt").write_text(INTERVIEW, encoding="utf-8")
    for _ in range(2):
        dialog = started(sitting, tmp_path / "R2.txt")
        sitting.click(dialog.start)
        sitting.bot.waitUntil(lambda opened=dialog: "imported" in opened.title.text(), timeout=10_000)
        told = dialog.outcome.toPlainText()
        dialog.accept()
        sitting.rest()
    assert "holds the same text as “R2”" in told
    assert names(study).count("R2") == 1


def test_a_group_makes_the_respondents_stand_together(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    (tmp_path / "J1.txt").write_text(INTERVIEW, encoding="utf-8")
    dialog = started(sitting, tmp_path / "J1.txt")
    assert [dialog.group.itemText(row) for row in range(dialog.group.count())] == ["", "Mentors"]
    dialog.group.setCurrentText("Young people")
    sitting.click(dialog.start)
    sitting.bot.waitUntil(lambda: "imported" in dialog.title.text(), timeout=10_000)
    dialog.accept()
    model = study.code_screen.transcripts.model
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Mentors",
        "Young people",
        "No group",
    ]


def test_stopping_keeps_what_came_in(
    sitting: Sitting, study: Study, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = []
    for number in range(6):
        paths.append(tmp_path / f"K{number}.txt")
        paths[-1].write_text(INTERVIEW.replace("rustig", f"rustig {number}"), encoding="utf-8")
    read = importing.drafts_of
    dialog = started(sitting, *paths)

    def read_and_stop(path: Path, rule: object = None) -> object:
        if path.name == "K2.txt":
            study.imports.stop()
        return read(path)

    monkeypatch.setattr(importing, "drafts_of", read_and_stop)
    sitting.click(dialog.start)
    sitting.bot.waitUntil(lambda: dialog.title.text().endswith("stopped"), timeout=10_000)
    assert dialog.title.text() == "3 transcripts imported · stopped"
    with study.desk.read() as session:
        assert len(session.exec(select(Document)).all()) == 5


def test_escape_before_the_start_imports_nothing(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    (tmp_path / "R2.txt").write_text(INTERVIEW, encoding="utf-8")
    dialog = started(sitting, tmp_path / "R2.txt")
    sitting.bot.keyClick(dialog, Qt.Key.Key_Escape)
    assert names(study) == ["R1 mentor", "Notes"]
