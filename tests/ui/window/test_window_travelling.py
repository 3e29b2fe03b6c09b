"""Going through transcripts, turns and codings with keys."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.window import ALT, CONTROL, Sitting
from ui.study import Study

Key = Qt.Key
FIRST, SECOND, THIRD, FOURTH = "Hoe gaat het", "De ene komt", "En het plan?", "Ik heb het plan"


def said(sitting: Sitting) -> str:
    """The quiet line at the bottom."""
    return sitting.window.statusBar().currentMessage()


def caret(study: Study) -> str:
    """The words that follow the caret."""
    reader = study.code_screen.reader
    return reader.content().text[reader.caret() :][:20]


def name(study: Study) -> str:
    return next(
        each.name for each in study.code_screen.transcripts.model.listed if each.id == study.desk.document_id
    )


def test_control_and_page_down_read_the_next_transcript(sitting: Sitting, study: Study) -> None:
    assert name(study) == "R1 mentor"
    sitting.press(Key.Key_PageDown, CONTROL)
    assert name(study) == "Notes"
    assert study.code_screen.transcripts.tree.chosen() == study.desk.document_id
    assert sitting.focus() is study.code_screen.reader.page
    sitting.press(Key.Key_PageDown, CONTROL)
    assert name(study) == "Notes"
    assert said(sitting) == "This is the last transcript."
    sitting.press(Key.Key_PageUp, CONTROL)
    assert name(study) == "R1 mentor"
    sitting.press(Key.Key_PageUp, CONTROL)
    assert said(sitting) == "This is the first transcript."


def test_control_and_down_go_from_turn_to_turn(sitting: Sitting, study: Study) -> None:
    assert caret(study).startswith(FIRST)
    for words in (SECOND, THIRD, FOURTH):
        sitting.press(Key.Key_Down, CONTROL)
        assert caret(study).startswith(words)
    sitting.press(Key.Key_Down, CONTROL)
    assert said(sitting) == "This is the last turn."
    sitting.press(Key.Key_End)
    sitting.press(Key.Key_Up, CONTROL)
    assert caret(study).startswith(FOURTH), "first back to where this turn begins"
    sitting.press(Key.Key_Up, CONTROL)
    assert caret(study).startswith(THIRD)
    for _ in range(3):
        sitting.press(Key.Key_Up, CONTROL)
    assert said(sitting) == "This is the first turn."


def test_going_to_another_turn_leaves_selection_and_coding(sitting: Sitting, study: Study) -> None:
    sitting.select("naast me")
    sitting.type("1")
    assert study.code_screen.reader.current_coding() is not None
    sitting.press(Key.Key_Down, CONTROL)
    assert study.code_screen.reader.current_coding() is None
    assert study.code_screen.reader.selected_span() is None
    assert study.desk.subject is None


def test_alt_and_page_down_find_the_next_turn_that_is_not_coded(sitting: Sitting, study: Study) -> None:
    sitting.press(Key.Key_PageDown, ALT)
    assert caret(study).startswith(SECOND), "what an interviewer asks is passed over"
    sitting.select("naast me")
    sitting.type("1")
    sitting.press(Key.Key_Home, CONTROL)
    sitting.press(Key.Key_PageDown, ALT)
    assert caret(study).startswith(FOURTH)
    sitting.press(Key.Key_PageDown, ALT)
    assert said(sitting) == "Every turn from here on carries a coding."
    sitting.press(Key.Key_PageUp, ALT)
    assert said(sitting) == "Every turn before this one carries a coding."


def test_a_quotation_without_a_code_does_not_make_its_turn_coded(sitting: Sitting, study: Study) -> None:
    sitting.select("naast me")
    sitting.type("1")
    sitting.do("take-off")
    sitting.press(Key.Key_Home, CONTROL)
    sitting.press(Key.Key_PageDown, ALT)
    assert caret(study).startswith(SECOND)


def test_the_first_and_last_coding_say_that_they_are(sitting: Sitting, study: Study) -> None:
    sitting.press(Key.Key_Down, ALT)
    assert said(sitting) == "There are no codings in this transcript yet."
    sitting.select("naast me")
    sitting.type("1")
    sitting.press(Key.Key_Down, ALT)
    assert said(sitting) == "This is the last coding."
    sitting.press(Key.Key_Up, ALT)
    assert said(sitting) == "This is the first coding."
    assert study.code_screen.reader.current_coding() is not None


def test_lines_are_turns_where_nobody_speaks(sitting: Sitting, study: Study) -> None:
    sitting.press(Key.Key_PageDown, CONTROL)
    sitting.press(Key.Key_Down, CONTROL)
    assert said(sitting) == "This is the last turn."


def test_the_menu_goes_the_same_ways(sitting: Sitting, study: Study) -> None:
    sitting.do("next-turn")
    assert caret(study).startswith(SECOND)
    sitting.do("next-uncoded")
    assert caret(study).startswith(FOURTH)
    sitting.do("previous-turn")
    assert caret(study).startswith(THIRD)
    sitting.do("next-transcript")
    assert name(study) == "Notes"
