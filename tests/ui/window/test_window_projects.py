"""Making, opening and closing projects; what is said when that cannot be done."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox, QPushButton

from qcode.coding import passes
from qcode.errors import Refused
from qcode.project import open_project
from qcode.store import backups
from tests.window import Sitting
from ui.start.new_project import NewProjectDialog, file_name
from ui.start.page import StartPage
from ui.study import Study


def buttons(sitting: Sitting) -> list[QPushButton]:
    """What can be done about the sentences above the page."""
    sitting.rest()
    return [each for each in sitting.window.notices.findChildren(QPushButton) if each.isVisible()]


def test_the_first_page_says_what_to_do(sitting: Sitting) -> None:
    page = sitting.window.findChild(StartPage)
    assert page is not None
    texts = [button.text() for button in page.findChildren(QPushButton)]
    assert texts == ["New project…", "Open…", "Try the sample study", "Read the first hour"]
    for name in ("import", "undo", "save-memos", "close", "screen-memos"):
        assert not sitting.offers(name), name


def test_a_project_that_was_opened_is_offered_again(sitting: Sitting, small: Path) -> None:
    sitting.open(small)
    sitting.do("close")
    page = sitting.window.findChild(StartPage)
    assert page is not None
    page.recent_list.setFocus()
    sitting.press(Qt.Key.Key_Return)
    assert sitting.app.has_study
    small.unlink()
    sitting.do("close")


def test_a_project_is_offered_once_however_its_path_was_written(
    sitting: Sitting, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(small.parent)
    for path in (Path(small.name), small, small.parent / "." / ".." / small.parent.name / small.name):
        sitting.open(path)
    assert sitting.preferences.recent.paths == [small.resolve()]
    monkeypatch.chdir("/")
    assert sitting.preferences.recent.paths == [small.resolve()], "wherever the program is started from"


def coded_by(path: Path, *names: str) -> None:
    with open_project(path) as project, project.change("Join") as session:
        for name in names:
            passes.ensure_coder(session, name)


def test_the_only_coder_of_a_project_goes_on(sitting: Sitting, small: Path) -> None:
    coded_by(small, "Ann")
    assert sitting.open(small).desk.coder == "Ann"
    assert "Who are you?" not in sitting.notices()


def test_where_nobody_is_known_one_is_asked(sitting: Sitting, small: Path) -> None:
    coded_by(small, "Ann", "Bram")
    study = sitting.open(small)
    assert study.desk.coder == "Ann"
    assert "Who are you?" in sitting.notices()
    assert [button.text() for button in buttons(sitting)] == ["Ann", "Bram", "Somebody else…"]
    sitting.click(buttons(sitting)[1])
    assert study.desk.coder == "Bram"
    assert "Who are you?" not in sitting.notices()
    sitting.do("close")
    assert sitting.open(small).desk.coder == "Bram"
    assert "Who are you?" not in sitting.notices(), "one is known now"


def test_the_sample_study_opens_at_once(sitting: Sitting) -> None:
    sitting.app.files.open_sample()
    sitting.bot.waitUntil(lambda: sitting.app.has_study, timeout=30_000)
    sitting.rest()
    assert len(sitting.study.code_screen.transcripts.model.listed) >= 5
    assert sitting.marks(), "it shows coded interviews"
    assert sitting.notices() == "", "who only looks around is asked nothing"
    sitting.do("close")
    sitting.app.files.open_sample()
    sitting.rest()
    assert sitting.app.has_study, "the second time it is there already"


def test_a_dropped_project_opens(sitting: Sitting, small: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(small))])
    event = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    sitting.window.dropEvent(event)
    sitting.rest()
    assert sitting.app.has_study


def test_a_project_that_could_not_be_shown_can_be_opened_again(
    sitting: Sitting, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise Refused("No room.")

    with monkeypatch.context() as patched:
        patched.setattr(Study, "_build_deeds", fail)
        sitting.app.files.open_path(small)
        with pytest.raises(Refused):
            _ = sitting.app.study
    assert not sitting.app.has_study
    assert sitting.open(small).desk.writable, "nobody holds it"


def test_a_file_that_is_no_project_is_left_alone(sitting: Sitting, tmp_path: Path) -> None:
    path = tmp_path / "letter.qcode"
    path.write_text("Dear Sanne", encoding="utf-8")
    sitting.app.files.open_path(path)
    assert "letter.qcode is not a qcode project; it was left as it is." in sitting.notices()
    assert path.read_text(encoding="utf-8") == "Dear Sanne"


def test_a_damaged_project_offers_its_backup(sitting: Sitting, small: Path) -> None:
    backups.make(small)
    small.write_bytes(small.read_bytes()[:9000])
    sitting.app.files.open_path(small)
    said = sitting.notices()
    assert said.startswith("small.qcode is damaged and was left as it is. The newest good backup is of ")
    assert said.count(".") <= 5, "what the check found stands behind a button"
    assert [button.text() for button in buttons(sitting)] == ["Details", "Open a copy of the backup"]
    sitting.click(buttons(sitting)[0])
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text()
    box.reject()
    sitting.click(buttons(sitting)[1])
    assert sitting.app.has_study
    copy = sitting.study.desk.project.path
    assert copy.name == "small (from backup).qcode"
    assert "This is a copy of the backup of" in sitting.notices()
    assert str(copy) in sitting.notices()
    assert "What was done after that moment is not in it." in sitting.notices()
    assert len(sitting.study.code_screen.transcripts.model.listed) == 2
    assert small.stat().st_size == 9000, "the damaged file stays for who may still mend it"


def test_a_project_open_elsewhere_is_for_reading(sitting: Sitting, small: Path) -> None:
    with open_project(small):
        study = sitting.open(small)
        assert not study.desk.writable
        assert "Open for reading:" in sitting.notices()
        assert study.status.saved.text() == "Open for reading"
        sitting.select("naast me zitten")
        sitting.type("1")
        assert sitting.marks() == []
        for name in ("pick", "import", "new-code", "new-memo", "undo"):
            assert not sitting.offers(name), name
        for name in ("save-memos", "save-frequencies", "back-up"):
            assert sitting.offers(name), name
        assert study.code_screen.inspector.memo.text.isReadOnly()


def test_opening_makes_a_backup_meanwhile(sitting: Sitting, small: Path) -> None:
    assert backups.backups_of(small) == []
    sitting.open(small)
    assert len(backups.backups_of(small)) == 1


def test_a_copy_is_saved_where_it_was_asked_for(sitting: Sitting, small: Path, tmp_path: Path) -> None:
    sitting.open(small)
    sitting.dialogs.paths = [tmp_path / "copy.qcode"]
    sitting.do("back-up")
    with open_project(tmp_path / "copy.qcode", write=False) as copy, copy.read():
        assert "copy.qcode" in sitting.notices()
    sitting.dialogs.paths = [small]
    sitting.do("back-up")
    assert "is the project itself" in sitting.notices()


def test_a_report_that_cannot_be_written_says_so(sitting: Sitting, small: Path, tmp_path: Path) -> None:
    sitting.open(small)
    sitting.dialogs.paths = [tmp_path / "no such folder" / "memos.docx"]
    sitting.do("save-memos")
    assert "does not exist; nothing was written." in sitting.notices()


def test_a_title_becomes_a_file_every_system_accepts(sitting: Sitting, tmp_path: Path) -> None:
    assert file_name('Who is: the "owner"? / part 1.') == "Who is the owner part 1"
    (tmp_path / "Study.qcode").write_bytes(b"")
    sitting.do("new")
    dialog = sitting.dialog(NewProjectDialog)
    assert isinstance(dialog, NewProjectDialog)
    dialog.title.setText("Study")
    assert dialog.path == tmp_path / "Study 2.qcode"
    sitting.dialogs.paths = [tmp_path / "elsewhere.qcode"]
    sitting.click(dialog.change)
    dialog.coder.setText("Bram")
    dialog.accept()
    sitting.rest()
    assert (tmp_path / "elsewhere.qcode").exists()
    assert sitting.study.desk.coder == "Bram"
    assert sitting.study.code_screen.transcripts.empty.isVisible(), "it says what to do next"
    assert sitting.study.code_screen.codebook.empty.isVisible()


def test_choices_are_remembered_for_each_study(sitting: Sitting, small: Path) -> None:
    study = sitting.open(small)
    study.desk.choose_coder("Bram")
    study.desk.choose_pass("Axial coding")
    second = study.code_screen.transcripts.model.listed[1].id
    study.desk.open_document(second)
    sitting.do("close")
    study = sitting.open(small)
    assert (study.desk.coder, study.desk.coding_pass, study.desk.document_id) == (
        "Bram",
        "Axial coding",
        second,
    )


def test_two_copies_of_a_study_are_told_apart_by_their_windows(sitting: Sitting, small: Path) -> None:
    sitting.preferences.coder = "Sanne"
    copy = small.parent / "sent" / "bram.qcode"
    copy.parent.mkdir()
    shutil.copy(small, copy)
    sitting.open(small)
    one = sitting.window.windowTitle()
    sitting.do("close")
    sitting.open(copy)
    assert sitting.window.windowTitle() == "Small study (sent/bram.qcode) — qcode"
    assert one.startswith("Small study (")
    assert one != sitting.window.windowTitle()
