"""Screens that nobody has looked at yet cost nothing, and are complete when one comes to them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.window import CONTROL, Sitting
from ui.study import Study


def test_opening_a_project_builds_the_screen_in_front_alone(study: Study) -> None:
    assert study.screens.stack.key == "code"
    assert study.screens.memos.built is None
    assert study.screens.participants.built is None
    assert study.screens.stack.count() == 1


def test_a_screen_shows_what_was_made_before_anybody_looked_at_it(sitting: Sitting, study: Study) -> None:
    sitting.do("new-memo")  # beside the transcript
    sitting.type("Trust comes first.")
    assert study.screens.memos.built is None
    sitting.press(Qt.Key.Key_4, CONTROL)
    screen = study.screens.memos.built
    assert screen is not None
    assert screen.isVisible()
    assert screen.model.rowCount() == 1
    assert screen.list.hasFocus()
    assert sitting.offers("delete-memo")


def test_a_deed_on_a_screen_nobody_saw_yet_is_done_there(sitting: Sitting, study: Study) -> None:
    sitting.do("add-participant")
    assert study.screens.stack.key == "participants"
    sitting.type("Robin")
    sitting.press(Qt.Key.Key_Return)
    people = study.participants_screen
    assert "Robin" in [each.pseudonym for each in people.model.people]
    assert [each.pseudonym for each in people.people] == ["Robin"]
    assert sitting.offers("delete-participant")


def test_the_layout_of_a_screen_nobody_saw_this_time_is_kept(
    sitting: Sitting, study: Study, small: Path
) -> None:
    sitting.do("screen-memos")
    study.memos_screen.setSizes([500, 900])
    left = study.memos_screen.sizes()
    sitting.app.close_study()
    sitting.open(small)  # and leaves the memos alone
    sitting.app.close_study()
    again = sitting.open(small)
    sitting.do("screen-memos")
    assert again.memos_screen.sizes() == left


def test_in_a_narrow_window_the_screens_are_a_menu(sitting: Sitting, study: Study) -> None:
    sitting.window.resize(1440, 900)
    sitting.rest()
    assert (study.bar.switch.isVisible(), study.bar.screens.isVisible()) == (True, False)
    sitting.window.resize(900, 560)
    sitting.rest()
    assert (study.bar.switch.isVisible(), study.bar.screens.isVisible()) == (False, True)
    next(each for each in study.bar.screens.menu().actions() if each.text() == "Memos").trigger()
    sitting.rest()
    assert study.going.screen == "memos"
    assert study.bar.screens.accessibleName() == "Memos"
