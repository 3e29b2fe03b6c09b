"""What is written about a code outlives a crash."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit
from sqlmodel import select

from qcode.codebook import description_drafts as drafts
from qcode.errors import Refused
from qcode.model import Code
from qcode.project import open_project
from qcode.store.backups import folder_for
from tests.window import Sitting
from ui.study import Study
from ui.theme import Notice

SAID = "Nabijheid die de jongere zelf zoekt 🙂"


def relation(study: Study) -> Code:
    with study.desk.read() as session:
        return session.exec(select(Code).where(Code.name == "Relation")).one()


def write(sitting: Sitting, study: Study, words: str = SAID) -> QPlainTextEdit:
    """Begin to write about the code, and wait until a crash would not lose it."""
    study.desk.choose_code(relation(study).id)
    sitting.do("edit-code")
    field = study.code_screen.inspector.definition.editor.fields["definition"]
    field.selectAll()
    field.insertPlainText(words)
    path, code_id = study.desk.project.path, relation(study).id
    sitting.bot.waitUntil(lambda: drafts.kept(path, code_id).get("definition") == words)
    return field


def interrupted(sitting: Sitting, path: Path) -> Study:
    """The study as it is opened after what was written about a code was never saved."""
    sitting.preferences.coder = "Sanne"
    with open_project(path) as project, project.read() as session:
        code_id = session.exec(select(Code.id).where(Code.name == "Relation")).one()
    drafts.keep(path, code_id, {"definition": SAID})
    return sitting.open(path)


def press(sitting: Sitting, key: str) -> None:
    notices = sitting.window.notices.findChildren(Notice)
    next(each for each in notices if "is kept" in each.accessibleName()).action_chosen.emit(key)
    sitting.rest()


def test_what_is_saved_or_given_up_is_not_kept_besides(sitting: Sitting, study: Study) -> None:
    path = study.desk.project.path
    write(sitting, study)
    sitting.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert relation(study).definition == SAID
    assert drafts.all_kept(path) == []
    write(sitting, study, "Anders")
    sitting.press(Qt.Key.Key_Escape)
    assert relation(study).definition == SAID
    assert drafts.all_kept(path) == []


def test_after_a_crash_it_is_put_into_the_project_in_one_step(sitting: Sitting, small: Path) -> None:
    study = interrupted(sitting, small)
    assert "What you wrote about the code “Relation” is kept" in sitting.notices()
    press(sitting, "save")
    assert relation(study).definition == SAID
    assert drafts.all_kept(small) == []
    assert "is kept" not in sitting.notices()
    sitting.do("undo")
    assert relation(study).definition != SAID
    sitting.do("redo")
    assert relation(study).definition == SAID


def test_writing_goes_on_where_it_was_left(sitting: Sitting, small: Path) -> None:
    study = interrupted(sitting, small)
    study.desk.choose_code(relation(study).id)
    sitting.do("edit-code")
    assert study.code_screen.inspector.definition.editor.fields["definition"].toPlainText() == SAID
    assert "is kept" not in sitting.notices()


def test_it_is_only_thrown_away_after_asking(sitting: Sitting, small: Path) -> None:
    study = interrupted(sitting, small)
    press(sitting, "discard")
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert drafts.all_kept(small) == [relation(study).id]
    sitting.click(next(button for button in box.buttons() if button.text() == "Discard"))
    assert drafts.all_kept(small) == []
    assert relation(study).definition != SAID


def test_what_the_project_refuses_stays_within_reach(
    sitting: Sitting, study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise Refused("The disk is full; nothing was changed.")

    write(sitting, study)
    monkeypatch.setattr("ui.codebook.deeds.edit.update", refuse)
    sitting.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "The disk is full" in sitting.notices()
    assert drafts.kept(study.desk.project.path, relation(study).id) == {"definition": SAID}


@pytest.mark.parametrize("text", ["", "[]", "no json", '{"definition": 4, "other": "x"}'])
def test_a_draft_nobody_can_read_is_left_where_it_is(sitting: Sitting, small: Path, text: str) -> None:
    study = interrupted(sitting, small)
    (code_id,) = drafts.all_kept(small)
    sitting.app.close_study()
    (folder_for(small) / "descriptions" / f"{code_id}.json").write_text(text)
    study = sitting.open(small)
    assert "is kept" not in sitting.notices()
    assert drafts.all_kept(small) == [relation(study).id]
