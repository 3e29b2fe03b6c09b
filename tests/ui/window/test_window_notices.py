"""Sentences above the page: few at once, the newest on top."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton

from qcode.errors import Refused
from tests.window import Sitting
from ui.notices import Notices
from ui.study import Study
from ui.theme import Notice


def close(sitting: Sitting, notices: Notices, text: str) -> None:
    notice = next(each for each in notices.findChildren(Notice) if each.accessibleName() == text)
    sitting.click(notice.findChild(QToolButton))


def test_two_are_read_at_once_and_older_ones_wait(sitting: Sitting, study: Study) -> None:
    notices = sitting.window.notices
    for matter in ("one", "two", "three"):
        notices.add(f"Sentence {matter}", "info", matter)
    assert notices.texts() == ["Sentence three", "Sentence two"]
    sitting.rest()
    tops = {each.accessibleName(): each.y() for each in notices.findChildren(Notice) if each.isVisible()}
    assert tops["Sentence three"] < tops["Sentence two"]
    assert notices.more.text() == "Show 1 more message"
    close(sitting, notices, "Sentence three")
    assert notices.texts() == ["Sentence two", "Sentence one"]
    assert notices.more.isHidden()
    close(sitting, notices, "Sentence two")
    close(sitting, notices, "Sentence one")
    assert not notices.isVisible()


def test_they_stand_above_the_text_and_not_over_it(sitting: Sitting, study: Study) -> None:
    notices, reader = sitting.window.notices, study.code_screen.reader
    before = reader.mapTo(sitting.window, reader.rect().topLeft()).y()
    notices.add("Sentence", "warning", "one")
    sitting.rest()
    top = reader.mapTo(sitting.window, reader.rect().topLeft()).y()
    assert top == before + notices.height()


def test_what_is_said_anew_is_on_top(sitting: Sitting, study: Study) -> None:
    notices = sitting.window.notices
    for said in ("First", "Second", "First again"):
        notices.add(said, "info", said.split()[0])
    assert notices.texts() == ["First again", "Second"]
    notices.clear()
    assert notices.texts() == []


def test_those_that_wait_are_there_at_a_click(sitting: Sitting, study: Study) -> None:
    notices = sitting.window.notices
    for matter in ("one", "two", "three", "four"):
        notices.add(f"Sentence {matter}", "info", matter)
    assert notices.more.text() == "Show 2 more messages"
    sitting.click(notices.more)
    assert notices.texts() == [f"Sentence {matter}" for matter in ("four", "three", "two", "one")]
    assert notices.more.isHidden()


def test_what_is_said_of_a_screen_goes_with_it(sitting: Sitting, study: Study) -> None:
    notices = sitting.window.notices
    sitting.app.messages.refuse(Refused("That cannot be done; nothing was changed."))
    notices.add("A draft is kept.", "info", "draft")
    study.going.show_screen("code")
    assert len(notices.texts()) == 2, "one is on that screen still"
    study.going.show_screen("memos")
    assert notices.texts() == ["A draft is kept."]
