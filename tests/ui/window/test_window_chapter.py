"""The findings report and the checklist in the window: what is chosen and written is kept, undone, and saved as a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem

from qcode import checklist_answers
from qcode.project import open_project
from qcode.reports.coreq.items import NAME
from qcode.reports.findings.choice import EVERY, Choice, choice_of
from tests.window import ALT, Sitting
from ui.findings.chapter_page import ChapterPage
from ui.findings.checklist_page import ChecklistPage
from ui.study import Study

Key = Qt.Key


@pytest.fixture
def chapter(study: Study, sitting: Sitting) -> ChapterPage:
    study.going.show_findings("report")
    sitting.bot.waitUntil(lambda: bool(study.screens.findings.get().page.isVisible()))
    page = study.screens.findings.get().page
    assert isinstance(page, ChapterPage)
    sitting.bot.waitUntil(lambda: bool(page.pages.sheet.pictures), timeout=20_000)
    page.enter()
    return page


@pytest.fixture
def checklist(study: Study, sitting: Sitting) -> ChecklistPage:
    study.going.show_findings("checklist")
    sitting.rest()
    page = study.screens.findings.get().page
    assert isinstance(page, ChecklistPage)
    return page


def chosen(study: Study) -> Choice:
    with open_project(study.desk.project.path, write=False) as project, project.read() as session:
        return choice_of(session)


def answers(study: Study) -> dict[str, str]:
    with open_project(study.desk.project.path, write=False) as project, project.read() as session:
        return {key: row.text for key, row in checklist_answers.answers(session, NAME).items()}


def row(page: ChecklistPage, title: str) -> QTreeWidgetItem:
    [found] = page.list.findItems(title, Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive, 0)
    return found


def test_parts_are_left_out_and_moved_by_keys_each_in_one_step(
    chapter: ChapterPage, study: Study, sitting: Sitting
) -> None:
    sitting.press(Key.Key_Space)
    assert chosen(study).left_out == {"method"}
    sitting.press(Key.Key_Down, ALT)
    assert chosen(study).order[:2] == ("questions", "method")
    assert chapter.parts.currentRow() == 1
    sitting.do("undo")
    assert chosen(study).order == EVERY
    assert chapter.parts.order() == EVERY
    sitting.do("undo")
    assert chosen(study) == Choice()
    assert chapter.parts.left_out() == frozenset()
    sitting.do("redo")
    assert chapter.parts.left_out() == {"method"}
    sitting.press(Key.Key_Up, ALT)
    assert chosen(study).order == EVERY, "the first cannot go further up"


def test_how_it_is_told_is_chosen_and_kept(chapter: ChapterPage, study: Study, sitting: Sitting) -> None:
    for box in (chapter.groups, chapter.pseudonyms):
        box.setFocus()
        sitting.press(Key.Key_Space)
    sitting.click(chapter.quotations.button("all"))
    kept = chosen(study)
    assert (kept.groups, kept.pseudonyms, kept.quotations) == (False, False, "all")
    sitting.do("undo")
    assert chapter.quotations.current == "some"


def test_what_is_saved_is_what_was_chosen(
    chapter: ChapterPage, study: Study, sitting: Sitting, tmp_path: Path
) -> None:
    sitting.press(Key.Key_Space)
    path = tmp_path / "chapter.html"
    sitting.dialogs.paths = [path]
    sitting.click(chapter.save)
    text = path.read_text(encoding="utf-8")
    assert ">Findings</h2>" in text
    assert ">Method</h2>" not in text
    assert f"Saved: {path}" in sitting.notices()
    sitting.dialogs.paths = [tmp_path / "coreq.html"]
    sitting.do("save-checklist")
    assert "COREQ" in (tmp_path / "coreq.html").read_text(encoding="utf-8")


def test_the_pages_follow_what_changes(chapter: ChapterPage, study: Study, sitting: Sitting) -> None:
    before = chapter.pages.sheet.pictures
    sitting.press(Key.Key_Space)
    sitting.bot.waitUntil(lambda: chapter.pages.sheet.pictures is not before, timeout=20_000)


def test_an_item_is_answered_taken_back_and_made_again(
    checklist: ChecklistPage, study: Study, sitting: Sitting
) -> None:
    checklist.list.setFocus()
    checklist.list.setCurrentItem(row(checklist, "Interviewer’s position"))
    assert row(checklist, "Interviewer’s position").text(1) == "to write"
    sitting.press(Key.Key_Return)
    sitting.type("She works there.")
    assert study.status.saved.text() == "Typing not saved yet"
    sitting.press(Key.Key_Escape)
    assert study.status.saved.text() == "All changes saved"
    assert answers(study) == {"8": "She works there."}
    assert row(checklist, "Interviewer’s position").text(1) == "written"
    assert checklist.list.hasFocus()
    sitting.do("undo")
    assert answers(study) == {}
    assert checklist.box.toPlainText() == ""
    sitting.do("redo")
    assert checklist.box.toPlainText() == "She works there."


def test_what_is_typed_stays_with_its_item_when_another_is_chosen(
    checklist: ChecklistPage, study: Study, sitting: Sitting
) -> None:
    checklist.list.setCurrentItem(row(checklist, "Sampling"))
    checklist.box.setFocus()
    sitting.type("By letter.")
    checklist.list.setCurrentItem(row(checklist, "Setting"))
    sitting.rest()
    assert answers(study) == {"10": "By letter."}
    assert checklist.box.toPlainText() == ""
    study.going.show_screen("code")
    sitting.rest()
    assert answers(study) == {"10": "By letter."}


def test_an_item_tells_what_the_project_knows_and_where_from(
    checklist: ChecklistPage, study: Study, sitting: Sitting
) -> None:
    checklist.list.setCurrentItem(row(checklist, "Software"))
    assert checklist.facts.text().startswith("qcode ")
    assert "(the program)" in checklist.facts.text()
    assert row(checklist, "Software").text(1) == "filled"
    checklist.list.setCurrentItem(row(checklist, "Gender"))
    assert checklist.facts.isHidden()
    assert "yours to write" in checklist.source.text()
