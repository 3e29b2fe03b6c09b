"""What is typed into a dialog outlives a crash, and what could not be done stays within reach."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMessageBox
from sqlmodel import select

from qcode.model import Attribute, Code, Participant, Speaker
from qcode.store.backups import folder_for
from tests.window import Sitting
from ui.codebook.form import CodeDialog
from ui.correcting.speaker_dialog import SpeakerDialog
from ui.correcting.split_dialog import SplitDialog
from ui.name_dialog import NameDialog
from ui.participants.attribute_form import AttributeDialog
from ui.study import Study
from ui.theme import Notice

SAID = "Nabijheid die de jongere zelf zoekt 🙂\nniet: aanraking"
KEPT = "is kept, but not in the project yet"


def drafts(path: Path) -> list[Path]:
    return sorted((folder_for(path) / "forms").glob("*.json"))


def form(sitting: Sitting, kind: type[QDialog]) -> QDialog:
    return sitting.dialog(kind)


def interrupt(sitting: Sitting, dialog: QDialog, path: Path) -> Study:
    """As after a kill: the project is opened again with what lay on the disk while the dialog was open."""
    sitting.bot.waitUntil(lambda: bool(drafts(path)))
    lying = {each: each.read_bytes() for each in drafts(path)}
    dialog.reject()
    sitting.rest()
    assert drafts(path) == [], "what is given up is let go"
    sitting.do("close")
    for each, words in lying.items():
        each.write_bytes(words)
    return sitting.open(path)


def press(sitting: Sitting, key: str) -> None:
    notices = sitting.window.notices.findChildren(Notice)
    next(each for each in notices if KEPT in each.accessibleName()).action_chosen.emit(key)
    sitting.rest()


def code(study: Study, name: str) -> Code:
    with study.desk.read() as session:
        return session.exec(select(Code).where(Code.name == name)).one()


def fill_in(sitting: Sitting, name: str, definition: str) -> CodeDialog:
    dialog = form(sitting, CodeDialog)
    assert isinstance(dialog, CodeDialog)
    dialog.name.setText(name)
    dialog.definition.setPlainText(definition)
    return dialog


def test_a_new_subcode_is_gone_on_with_where_it_was_left(sitting: Sitting, study: Study, small: Path) -> None:
    study.desk.choose_code(code(study, "Alliance").id)
    sitting.do("new-subcode")
    again = interrupt(sitting, fill_in(sitting, "Nabijheid", SAID), small)
    assert f"What you filled in under “New subcode of Alliance” {KEPT}" in sitting.notices()
    again.desk.choose_code(code(again, "Instrument").id)
    press(sitting, "go-on")
    dialog = form(sitting, CodeDialog)
    assert isinstance(dialog, CodeDialog)
    assert (dialog.name.text(), dialog.form.definition) == ("Nabijheid", SAID)
    assert KEPT not in sitting.notices()
    dialog.accept()
    sitting.rest()
    made = code(again, "Nabijheid")
    assert (made.definition, made.parent_id) == (SAID, code(again, "Alliance").id)
    assert drafts(small) == []
    sitting.do("undo")
    with again.desk.read() as session:
        assert session.exec(select(Code).where(Code.name == "Nabijheid")).first() is None


def test_what_was_refused_is_not_lost(sitting: Sitting, study: Study, small: Path) -> None:
    sitting.do("new-code")
    fill_in(sitting, "Alliance", SAID).accept()
    sitting.rest()
    assert "There is" in sitting.notices(), "why not is said"
    press(sitting, "go-on")
    dialog = form(sitting, CodeDialog)
    assert isinstance(dialog, CodeDialog)
    assert dialog.form.definition == SAID
    dialog.name.setText("Band")
    dialog.accept()
    sitting.rest()
    assert code(study, "Band").definition == SAID
    assert drafts(small) == []


@pytest.mark.parametrize("deed", ["copy", "discard"])
def test_words_are_copied_or_thrown_away_after_asking(
    sitting: Sitting, study: Study, small: Path, deed: str
) -> None:
    sitting.do("new-code")
    interrupt(sitting, fill_in(sitting, "Nabijheid", SAID), small)
    press(sitting, deed)
    if deed == "copy":
        assert SAID in QGuiApplication.clipboard().text()
        assert len(drafts(small)) == 1
        return
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    sitting.click(next(each for each in box.buttons() if each.text() == "Discard"))
    assert drafts(small) == []
    assert KEPT not in sitting.notices()


def test_choices_of_an_attribute_and_the_name_of_a_participant(
    sitting: Sitting, study: Study, small: Path
) -> None:
    sitting.do("add-attribute")
    dialog = form(sitting, AttributeDialog)
    assert isinstance(dialog, AttributeDialog)
    dialog.name.setText("Work")
    dialog.kind.setCurrentIndex(dialog.kind.findData("choice"))
    dialog.choices.setPlainText("mentor\nteamleider")
    again = interrupt(sitting, dialog, small)
    press(sitting, "go-on")
    back = form(sitting, AttributeDialog)
    assert isinstance(back, AttributeDialog)
    back.accept()
    sitting.rest()
    with again.desk.read() as session:
        made = session.exec(select(Attribute)).one()
        assert (made.name, made.kind, made.choices) == ("Work", "choice", ["mentor", "teamleider"])
    sitting.do("add-participant")
    name = form(sitting, NameDialog)
    assert isinstance(name, NameDialog)
    name.line.setText("R7")
    third = interrupt(sitting, name, small)
    sitting.do("add-participant")
    last = form(sitting, NameDialog)
    assert isinstance(last, NameDialog)
    assert last.name == "R7", "opened by hand it is filled in too"
    sitting.bot.keyClick(last.line, Qt.Key.Key_Return)
    sitting.rest()
    with third.desk.read() as session:
        assert "R7" in session.exec(select(Participant.pseudonym)).all()
    assert drafts(small) == []


def ask_at(sitting: Sitting, words: str, command: str, kind: type[QDialog]) -> QDialog:
    reader = sitting.study.code_screen.reader
    start = sitting.words(words).start
    reader.setFocus()
    reader.select(sitting.words(words)._replace(end=start))
    sitting.do(command)
    return form(sitting, kind)


def test_a_speaker_is_gone_on_with_at_the_same_turn_and_at_no_other(
    sitting: Sitting, study: Study, small: Path
) -> None:
    dialog = ask_at(sitting, "Hoe gaat", "speaker", SpeakerDialog)
    assert isinstance(dialog, SpeakerDialog)
    dialog.choice.setCurrentText("Sanne de Wit")
    again = interrupt(sitting, dialog, small)
    assert f"What you filled in under “Who speaks” {KEPT}" in sitting.notices()
    other = ask_at(sitting, "naast me zitten", "speaker", SpeakerDialog)
    assert isinstance(other, SpeakerDialog)
    assert other.choice.currentText() == "R1"
    other.reject()
    same = ask_at(sitting, "Hoe gaat", "speaker", SpeakerDialog)
    assert isinstance(same, SpeakerDialog)
    assert same.choice.currentText() == "Sanne de Wit"
    same.accept()
    sitting.rest()
    with again.desk.read() as session:
        assert "Sanne de Wit" in session.exec(select(Speaker.name)).all()
    assert drafts(small) == []


def test_who_goes_on_speaking_is_kept(sitting: Sitting, study: Study, small: Path) -> None:
    dialog = ask_at(sitting, "gaat", "split-turn", SplitDialog)
    assert isinstance(dialog, SplitDialog)
    dialog.choice.setCurrentText("Moeder")
    interrupt(sitting, dialog, small)
    again = ask_at(sitting, "gaat", "split-turn", SplitDialog)
    assert isinstance(again, SplitDialog)
    assert again.choice.currentText() == "Moeder"
    again.reject()
    sitting.rest()
    assert drafts(small) == []
