"""Sentences above the page: few at once, the newest on top."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton

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
    close(sitting, notices, "Sentence three")
    assert notices.texts() == ["Sentence two", "Sentence one"]
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
