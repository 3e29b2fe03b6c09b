"""Memos: written in place or on their own screen, saved by themselves, never lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from sqlmodel import select

from qcode import memos
from qcode.model import Memo, Quotation
from qcode.project import open_project
from tests.window import CONTROL, Sitting
from ui.memos import writing
from ui.study import Study

Key = Qt.Key
NEAR = "naast me zitten 🙂"
PLAN = "het plan niet zelf bedacht"
THOUGHT = "Nearness is a condition."


def kept(study: Study) -> list[tuple[str, str]]:
    with study.desk.read() as session:
        return [(memo.kind, memo.text) for memo in session.exec(select(Memo).order_by(Memo.created_at))]


def write(sitting: Sitting, words: str, text: str) -> None:
    sitting.select(words)
    sitting.press(Key.Key_M, CONTROL)
    sitting.type(text)


def test_a_memo_on_selected_words_makes_a_quotation_of_them(sitting: Sitting, study: Study) -> None:
    write(sitting, NEAR, THOUGHT)
    assert kept(study) == [], "not one change a letter"
    sitting.press(Key.Key_Escape)
    assert kept(study) == [("theoretical", THOUGHT)]
    assert sitting.marks() == [(NEAR, "no code")]
    mark = study.code_screen.live.marks()[0]
    assert mark.memo
    sitting.select(NEAR)
    assert study.code_screen.inspector.memo.text.toPlainText() == THOUGHT


def test_a_pause_saves(sitting: Sitting, study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    write(sitting, NEAR, THOUGHT)
    sitting.bot.waitUntil(lambda: kept(study) == [("theoretical", THOUGHT)], timeout=writing.PAUSE + 3000)
    assert sitting.focus() is study.code_screen.inspector.memo.text, "writing goes on"
    sitting.type(" Or not.")
    sitting.press(Key.Key_Escape)
    assert kept(study) == [("theoretical", THOUGHT + " Or not.")]


@pytest.mark.parametrize("way", ["close", "screen", "document", "coder", "select", "window"])
def test_what_is_typed_is_saved_whatever_happens_next(
    sitting: Sitting, study: Study, small: Path, way: str
) -> None:
    write(sitting, NEAR, THOUGHT)
    match way:
        case "close":
            sitting.do("close")
        case "screen":
            sitting.do("screen-memos")
        case "document":
            study.desk.open_document(study.code_screen.transcripts.model.listed[1].id)
        case "coder":
            study.desk.choose_coder("Bram")
        case "select":
            study.code_screen.reader.select(sitting.words(PLAN))
        case _:
            sitting.window.close()
    with open_project(small, write=False) as project, project.read() as session:
        memo = session.exec(select(Memo)).one()
        assert memo.text == THOUGHT
        link = memos.links_of(session, memo.id)[0]
        assert session.get_one(Quotation, link.target_id).text == NEAR, "it stays with the words it was about"


def test_the_kind_is_kept(sitting: Sitting, study: Study) -> None:
    write(sitting, NEAR, THOUGHT)
    box = study.code_screen.inspector.memo
    box.kind.setCurrentIndex(3)
    box.kind.activated.emit(3)
    sitting.press(Key.Key_Escape)
    assert kept(study) == [("reflexive", THOUGHT)]


def test_an_emptied_memo_goes_and_can_be_taken_back(sitting: Sitting, study: Study) -> None:
    write(sitting, NEAR, THOUGHT)
    sitting.press(Key.Key_Escape)
    sitting.press(Key.Key_M, CONTROL)
    study.code_screen.inspector.memo.text.selectAll()
    sitting.press(Key.Key_Delete)
    sitting.press(Key.Key_Escape)
    assert kept(study) == []
    sitting.do("undo")
    assert kept(study) == [("theoretical", THOUGHT)]
    assert study.code_screen.inspector.memo.text.toPlainText() == THOUGHT


def test_undo_in_the_box_takes_letters_back_first(sitting: Sitting, study: Study) -> None:
    write(sitting, NEAR, THOUGHT)
    sitting.press(Key.Key_Z, CONTROL)
    assert study.code_screen.inspector.memo.text.toPlainText() == ""
    assert sitting.app.actions["undo"].text() == "Undo: Set up", "the project has nothing new to take back"


def test_writing_again_after_the_quotation_was_undone_makes_it_anew(sitting: Sitting, study: Study) -> None:
    write(sitting, NEAR, THOUGHT)
    sitting.press(Key.Key_Escape)
    sitting.do("undo")
    assert sitting.marks() == []
    sitting.press(Key.Key_M, CONTROL)
    sitting.type("Once more.")
    sitting.press(Key.Key_Escape)
    assert kept(study) == [("theoretical", "Once more.")]
    assert sitting.marks() == [(NEAR, "no code")]


# the screen


def test_a_memo_is_made_written_and_found_on_its_screen(sitting: Sitting, study: Study) -> None:
    write(sitting, NEAR, THOUGHT)
    sitting.do("new-memo")
    screen = study.memos_screen
    assert study.going.screen == "memos"
    sitting.type("Interview guide")
    sitting.press(Key.Key_Tab)
    sitting.bot.keyClicks(screen.editor.text, "Ask about the plan.")
    sitting.do("screen-code")
    sitting.do("screen-memos")
    assert [screen.model.data(screen.model.index(row)) for row in range(screen.model.rowCount())] == [
        "Interview guide",
        THOUGHT,
    ]
    screen.words.setText("PLAN ask")
    assert screen.model.rowCount() == 1
    screen.words.setText("nothing like this")
    assert "No memo fits" in screen.empty.text()
    screen.words.clear()
    screen.kind.setCurrentIndex(screen.kind.findData("reflexive"))
    assert screen.model.rowCount() == 0


def test_a_memo_is_deleted_after_asking_and_comes_back(sitting: Sitting, study: Study) -> None:
    write(sitting, NEAR, THOUGHT)
    sitting.do("screen-memos")
    sitting.do("delete-memo")
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel), "Enter leaves things be"
    sitting.click(box.buttons()[-1] if box.buttons()[-1].text() == "Delete memo" else box.buttons()[0])
    assert kept(study) == []
    sitting.do("undo")
    assert kept(study) == [("theoretical", THOUGHT)]


def test_a_link_leads_back_to_the_words(sitting: Sitting, study: Study) -> None:
    write(sitting, PLAN, THOUGHT)
    sitting.press(Key.Key_Escape)
    with study.desk.read() as session:
        memo = session.exec(select(Memo)).one()
        quotation_id = memos.links_of(session, memo.id)[0].target_id
    study.desk.open_document(study.code_screen.transcripts.model.listed[1].id)
    study.going.show_memo(memo.id)
    study.memos_screen.link_wished.emit("quotation", quotation_id)
    assert study.going.screen == "code"
    assert study.code_screen.reader.content().text.startswith("I: Hoe gaat het")
    assert study.desk.subject is not None
    assert study.desk.subject.quotation_id == quotation_id
