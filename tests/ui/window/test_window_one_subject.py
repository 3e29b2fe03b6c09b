"""Keys, picker and inspector are about one thing: the words that are selected, or the coding in focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from sqlmodel import select

from qcode.model import Code, Quotation
from qcode.model.span import Span
from tests.window import CONTROL, Sitting
from ui.desk import Subject
from ui.study import Study
from ui.theme.colours import DARK, LIGHT

Key = Qt.Key
NEAR = "naast me zitten 🙂"
PLAN = "het plan niet zelf bedacht"
ALT = Qt.KeyboardModifier.AltModifier


def put(sitting: Sitting, words: str, digit: str) -> None:
    sitting.select(words)
    sitting.type(digit)


def headline(study: Study) -> str:
    inspector = study.code_screen.inspector
    return inspector.quotation.heading.accessibleName() if inspector.quotation.isVisible() else ""


def quotations(study: Study) -> list[str]:
    with study.desk.read() as session:
        return list(session.exec(select(Quotation.text)))


def test_control_delete_in_a_memo_takes_a_word_and_no_quotation(sitting: Sitting, study: Study) -> None:
    put(sitting, NEAR, "1")
    sitting.do("memo-here")
    sitting.type("two words")
    memo = study.code_screen.inspector.memo.text
    memo.moveCursor(QTextCursor.MoveOperation.Start)
    sitting.press(Key.Key_Delete, CONTROL)
    assert memo.toPlainText().strip() == "words"
    assert sitting.marks() == [(NEAR, "Relation")]
    sitting.press(Key.Key_I, CONTROL)
    sitting.press(Key.Key_Delete)
    assert sitting.marks() == [(NEAR, "Relation")]
    sitting.do("screen-memos")
    for name in ("remove", "take-off", "delete-quotation", "in-vivo", "pick"):
        assert not sitting.offers(name), name


def test_control_delete_in_the_transcript_deletes_the_quotation(sitting: Sitting, study: Study) -> None:
    put(sitting, NEAR, "1")
    study.code_screen.reader.setFocus()
    sitting.press(Key.Key_Delete, CONTROL)
    assert sitting.marks() == []
    assert quotations(study) == []


def test_after_coding_a_digit_is_about_the_coding_in_focus(sitting: Sitting, study: Study) -> None:
    put(sitting, NEAR, "1")
    put(sitting, PLAN, "1")
    reader = study.code_screen.reader
    assert reader.selected_span() is None, "coded words are let go"
    sitting.press(Key.Key_Up, ALT)
    sitting.type("2")
    assert sorted(sitting.marks()) == [(PLAN, "Relation"), (NEAR, "Goal"), (NEAR, "Relation")]


def test_coding_turns_the_inspector_once_to_the_new_coding(sitting: Sitting, study: Study) -> None:
    sitting.select(NEAR)
    told: list[object] = []
    study.desk.subject_changed.connect(lambda: told.append(study.desk.subject))
    sitting.type("1")
    (subject,) = told
    assert isinstance(subject, Subject)
    assert subject.coding_id
    assert [chip.name_button.text() for chip in study.code_screen.inspector.quotation.chips()] == ["Relation"]


def test_a_bracket_clicked_lets_selected_words_go(sitting: Sitting, study: Study) -> None:
    put(sitting, NEAR, "1")
    sitting.select(PLAN)
    reader = study.code_screen.reader
    assert reader.current_coding() is None, "selected words are what keys are about now"
    reader.page.margin.clicked.emit(study.code_screen.live.marks()[0].id)
    sitting.rest()
    assert reader.selected_span() is None
    assert study.picking.words_in_focus() == sitting.words(NEAR)
    sitting.type("2")
    assert sorted(sitting.marks()) == [(NEAR, "Goal"), (NEAR, "Relation")]


def test_undone_and_moved_codings_are_what_the_inspector_says(sitting: Sitting, study: Study) -> None:
    put(sitting, NEAR, "1")
    assert headline(study).startswith("Quotation")
    mark = study.code_screen.live.marks()[0]
    study.code_screen.reader.resize_requested.emit(mark.id, Span(mark.start, mark.end + 9))
    sitting.rest()
    assert study.code_screen.inspector.quotation.words.text() == NEAR + " en praat"
    sitting.do("undo")
    assert study.code_screen.inspector.quotation.words.text() == NEAR
    assert study.picking.words_in_focus() == sitting.words(NEAR)
    sitting.do("undo")
    assert headline(study) == ""
    assert not sitting.offers("remove")
    assert not sitting.offers("pick")


def test_selected_words_have_no_definition_of_another_code(sitting: Sitting, study: Study) -> None:
    put(sitting, NEAR, "1")
    inspector = study.code_screen.inspector
    assert inspector.definition.isVisible()
    sitting.select(PLAN)
    assert headline(study).startswith("Selection")
    assert not inspector.definition.isVisible()
    tree = study.code_screen.codebook.tree
    spot = tree.visualRect(tree.currentIndex()).center()
    sitting.bot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    sitting.rest()
    assert inspector.definition.isVisible(), "a code one points at is explained"


def test_words_selected_again_are_the_quotation_they_are(sitting: Sitting, study: Study) -> None:
    put(sitting, NEAR, "1")
    sitting.select(PLAN)
    sitting.select(NEAR)
    assert headline(study).startswith("Quotation")
    sitting.press(Key.Key_Delete, CONTROL)
    assert quotations(study) == []


def test_an_in_vivo_code_over_two_turns_is_called_by_the_words_one_reads(
    sitting: Sitting, study: Study
) -> None:
    text = study.code_screen.reader.content().text
    span = Span(text.index("En het plan?"), text.index("Ik heb") + len("Ik heb"))
    study.code_screen.reader.setFocus()
    study.code_screen.reader.select(span)
    sitting.rest()
    sitting.press(Key.Key_I, CONTROL)
    with study.desk.read() as session:
        assert (
            session.exec(select(Code.name).where(Code.origin == "in vivo")).one() == "“En het plan? Ik heb”"
        )


def test_a_definition_is_written_anew_in_the_dark(sitting: Sitting, study: Study) -> None:
    study.desk.choose_code(
        next(each.id for each in study.code_screen.codebook.model.nodes if each.name == "Goal")
    )
    sitting.rest()
    words = study.code_screen.inspector.definition.words
    assert LIGHT.quiet in words.text()
    sitting.app.look.choose("dark")
    sitting.rest()
    try:
        assert DARK.quiet in words.text()
        assert LIGHT.quiet not in words.text()
    finally:
        sitting.app.look.choose("light")
