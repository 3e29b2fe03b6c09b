"""The line at the bottom speaks of the screen one is on."""

from __future__ import annotations

from PySide6.QtCore import Qt

from qcode import participants
from tests.window import SHIFT, Sitting
from ui.study import Study


def said(study: Study) -> str:
    bar = study.status
    parts = (bar.saved, bar.document, bar.share, bar.hidden, bar.selected, bar.about)
    return " | ".join(part.text() for part in parts if part.isVisible() and part.text())


def test_on_memos_it_tells_how_many_are_listed(sitting: Sitting, study: Study) -> None:
    assert "R1 mentor · " in said(study)
    sitting.do("screen-memos")
    assert said(study) == "All changes saved | 0 memos"
    sitting.click(study.memos_screen.new_button)
    assert said(study).endswith(" | 1 memo")
    study.memos_screen.filters.words.setText("nowhere to be found")
    sitting.rest()
    assert said(study).endswith(" | 0 of 1 memo listed")
    study.memos_screen.filters.words.clear()
    sitting.rest()
    assert said(study).endswith(" | 1 memo")
    sitting.do("screen-code")
    assert "R1 mentor" in said(study)
    assert "memo" not in said(study)


def test_on_participants_it_tells_how_many_there_are_and_how_many_are_selected(
    sitting: Sitting, study: Study
) -> None:
    sitting.do("screen-participants")
    assert said(study) == "All changes saved | 1 participant · 1 group"
    with study.desk.project.change("Add") as session:
        participants.add(session, "R2", "Mentors")
    sitting.rest()
    assert said(study) == "All changes saved | 2 participants · 1 group"
    sitting.press(Qt.Key.Key_Down, SHIFT)
    assert said(study) == "All changes saved | 2 participants · 1 group · 2 selected"
    sitting.do("focus-mode")
    assert said(study) == "", "reading alone, nothing is said"
    sitting.do("focus-mode")
    assert "R1 mentor" in said(study)


def test_what_was_undone_has_the_line_to_itself_on_whichever_screen_one_goes_to(
    sitting: Sitting, study: Study
) -> None:
    with study.desk.project.change("Add") as session:
        participants.add(session, "R2", "Mentors")
    sitting.do("undo")
    bar = sitting.window.statusBar()
    assert bar.currentMessage() == "Undone: Add"
    sitting.do("screen-participants")
    assert said(study) == "", "nothing is written over the message"
    bar.clearMessage()
    assert said(study) == "All changes saved | 1 participant · 1 group"
