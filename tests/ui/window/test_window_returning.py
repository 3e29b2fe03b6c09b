"""A program that was killed: the next start leads back to where one was, and nothing written is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.window import Sitting, second_sitting
from ui.study import Study
from ui.whereabouts import Logbook, Where

__all__ = ["second_sitting"]

ROOT = Path(__file__).parents[3]
SCRIPT = "tests.ui.window.sitting_process"
HALF = "Being near seems"


def notes(folder: Path) -> list[str]:
    return [each.name for each in folder.rglob("sitting.json")]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")
def test_after_a_kill_one_goes_on_where_one_was(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, small: Path, english: None
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", SCRIPT, str(tmp_path), str(small), HALF],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "memo is open\n"
    process.kill()
    process.wait()
    process.stdout.close()

    sitting = Sitting(qtbot, qapp, tmp_path)
    sitting.app.offer_return()
    sitting.rest()
    assert "“small” was open" in sitting.notices()
    button = next(each for each in sitting.window.notices.findChildren(QPushButton) if each.isVisible())
    sitting.click(button)
    study = sitting.study
    assert study.desk.coder == "Bram"
    assert study.going.screen == "memos"
    memo = study.memos_screen.model.memo(study.memos_screen.memo_id)
    assert memo is not None
    assert memo.text == HALF
    names = {each.id: each.name for each in study.code_screen.transcripts.model.listed}
    assert names[study.desk.document_id] == "Notes"
    assert sitting.notices() == ""
    sitting.window.close()


def test_a_sitting_that_ends_well_leaves_no_note(
    sitting: Sitting, study: Study, own_folders: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    assert notes(own_folders) == ["sitting.json"]
    sitting.do("close")
    assert notes(own_folders) == [], "nothing is open"
    sitting.open(study.desk.project.path)
    sitting.window.close()
    assert notes(own_folders) == []
    again = Sitting(qtbot, qapp, sitting.folder)
    again.app.offer_return()
    assert again.notices() == ""
    again.window.close()


def test_a_second_window_does_not_take_the_first_for_dead(
    sitting: Sitting, study: Study, second_sitting: Sitting
) -> None:
    second_sitting.app.offer_return()
    assert second_sitting.notices() == ""


def test_a_note_about_what_is_gone_or_cannot_be_read_leads_nowhere(
    qtbot: QtBot, qapp: QApplication, own_folders: Path, tmp_path: Path, english: None
) -> None:
    folder = own_folders / "state"
    book = Logbook(folder)
    book.note(Where(str(tmp_path / "gone.qcode")))
    assert Logbook(folder).found is None, "somebody else is at work"
    del book
    found = Logbook(folder).found
    assert found == Where(str(tmp_path / "gone.qcode"))
    sitting = Sitting(qtbot, qapp, tmp_path)
    sitting.app.offer_return(found)
    assert sitting.notices() == ""
    sitting.window.close()
    (folder / "sitting.json").write_text('{"somebody": "else"}', encoding="utf-8")
    assert Logbook(folder).found is None


def test_one_mistake_over_and_over_is_told_once(sitting: Sitting, own_folders: Path) -> None:
    for _ in range(3):
        sitting.app.messages.refuse(ValueError("De ene komt gewoon naast me zitten"))
    assert len([each for each in sitting.window.findChildren(QMessageBox) if each.isVisible()]) == 1
    reports = list(own_folders.rglob("crash *.txt"))
    assert reports
    assert all("naast me zitten" not in each.read_text(encoding="utf-8") for each in reports)
    sitting.dialog(QMessageBox).reject()
    sitting.app.messages.refuse(ValueError())
    assert sitting.dialog(QMessageBox).isVisible()
    sitting.bot.keyClick(sitting.dialog(QMessageBox), Qt.Key.Key_Escape)


def test_an_abort_leaves_lines_of_the_program_and_no_words(own_folders: Path) -> None:
    script = (
        "from qcode.store.crash import watch_for_aborts\n"
        "import os\n"
        "def reading(words):\n"
        "    watch_for_aborts(); watch_for_aborts(); os.abort()\n"
        "reading('naast me zitten')\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode != 0
    report = next(own_folders.rglob("aborts.txt")).read_text(encoding="utf-8")
    assert "in reading" in report
    assert "naast me zitten" not in report
