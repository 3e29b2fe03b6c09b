"""Transcripts as a whole, and what lies under the mouse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMessageBox

from qcode.progress import Standing
from tests.window import CONTROL, SHIFT, Sitting
from ui.name_dialog import NameDialog
from ui.panel_tree import Role
from ui.study import Study
from ui.transcripts.model import TranscriptsModel

Key = Qt.Key
NEAR = "naast me zitten 🙂"
PLAN = "het plan niet zelf bedacht"


def names(study: Study) -> list[str]:
    return [each.name for each in study.code_screen.transcripts.model.listed]


def test_arrow_keys_go_from_transcript_to_transcript(sitting: Sitting, study: Study) -> None:
    tree = study.code_screen.transcripts.tree
    tree.setFocus()
    first = study.desk.document_id
    sitting.press(Key.Key_Down)
    sitting.press(Key.Key_Down)
    assert study.desk.document_id != first
    assert study.code_screen.reader.content().text == "Veldnotitie."
    assert study.status.document.text() == "Notes · 1 word · 0 codings"


def test_f2_renames_the_transcript_when_the_keyboard_is_there(sitting: Sitting, study: Study) -> None:
    study.code_screen.transcripts.tree.setFocus()
    sitting.press(Key.Key_F2)
    dialog = sitting.dialog(NameDialog)
    assert isinstance(dialog, NameDialog)
    assert dialog.line.text() == "R1 mentor"
    dialog.line.setText("  ")
    assert not dialog.accept_button.isEnabled()
    dialog.line.setText("R1, mentor")
    dialog.accept()
    sitting.rest()
    assert names(study) == ["R1, mentor", "Notes"]


def test_a_deleted_transcript_comes_back_with_its_codings(sitting: Sitting, study: Study) -> None:
    sitting.select(NEAR)
    sitting.type("1")
    study.code_screen.transcripts.tree.setFocus()
    sitting.press(Key.Key_Delete)
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.informativeText().startswith("1 coding of all coders will go with it.")
    sitting.click(next(button for button in box.buttons() if button.text() == "Delete transcript"))
    assert names(study) == ["Notes"]
    assert study.desk.document_id == ""
    sitting.do("undo")
    assert names(study) == ["R1 mentor", "Notes"]
    study.desk.open_document(study.code_screen.transcripts.model.listed[0].id)
    assert sitting.marks() == [(NEAR, "Relation")]


def test_the_context_menu_is_about_what_lies_under_the_mouse(sitting: Sitting, study: Study) -> None:
    for words, digit in ((NEAR, "1"), (PLAN, "2")):
        sitting.select(words)
        sitting.type(digit)
    reader = study.code_screen.reader
    reader.select(None)
    near = next(mark for mark in study.code_screen.live.marks() if mark.start == sitting.words(NEAR).start)
    reader.context_requested.emit(QPoint(0, 0), None, [near.id])
    study.menus.menu.close()
    sitting.do("remove")
    assert sitting.marks() == [(PLAN, "Goal")]


def test_a_code_that_was_undone_is_not_in_focus_any_more(sitting: Sitting, study: Study) -> None:
    sitting.select(NEAR)
    sitting.type("Nearness")
    sitting.press(Key.Key_Return, CONTROL)
    assert study.desk.code_id
    sitting.do("undo")
    assert study.desk.code_id == ""
    assert not sitting.offers("edit-code")


def test_the_list_keeps_the_rules_of_models(study: Study) -> None:
    model = TranscriptsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    listed = study.code_screen.transcripts.model.listed
    model.show(listed)
    model.show_standings({listed[0].id: Standing(listed[0].id, 10, 5)}, {}, {})
    assert model.index(0, 0, model.index(0, 0)).data(Role.SHARE) == 0.5
    assert model.index(0, 0).data() == "Mentors"
    model.show(listed[1:])
    assert model.index(0, 0).data() == "Notes", "without groups there is no heading"
    del tester


def test_a_transcript_is_marked_as_finished_in_this_pass(sitting: Sitting, study: Study, small: Path) -> None:
    tree = study.code_screen.transcripts.tree
    model = study.code_screen.transcripts.model

    def checked() -> list[str]:
        panel = sitting.study.code_screen.transcripts
        ids = [(each.name, each.id) for each in panel.model.listed]
        return [name for name, key in ids if panel.tree.row_of(key).data(Role.DONE)]

    assert checked() == []
    sitting.press(Qt.Key.Key_D, CONTROL | SHIFT)
    assert checked() == ["R1 mentor"]
    assert sitting.app.actions["finished"].isChecked()
    assert sitting.app.actions["undo"].text() == "Undo: Finished with R1 mentor"
    row = tree.row_of(model.listed[0].id)
    assert row.data(Qt.ItemDataRole.AccessibleTextRole).endswith("finished")
    study.desk.choose_pass("Open coding 2")
    sitting.rest()
    assert checked() == [], "each pass is finished by itself"
    assert not sitting.app.actions["finished"].isChecked()
    study.desk.choose_pass("Open coding 1")
    sitting.do("close")
    sitting.open(small)
    assert checked() == ["R1 mentor"], "it is in the file"
    assert sitting.app.actions["finished"].isChecked()
    sitting.do("finished")
    assert checked() == []
    assert not sitting.app.actions["finished"].isChecked()
    sitting.do("undo")
    assert checked() == ["R1 mentor"]
