"""The core category on its page: chosen by its figures, with a reason and a storyline."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit

from qcode.codebook import tree
from qcode.findings.core import Core, core_of
from qcode.project import Project
from tests.accessible import complaints
from tests.window import CONTROL, Sitting
from ui.findings.core_page import CorePage
from ui.study import Study


@pytest.fixture
def page(study: Study, sitting: Sitting) -> CorePage:
    study.going.show_findings("core")
    sitting.rest()
    page = study.screens.findings.get().page
    assert isinstance(page, CorePage)
    return page


def core(project: Project) -> Core | None:
    with project.read() as session:
        return core_of(session)


def choose(study: Study, sitting: Sitting, page: CorePage, path: str, reason: str) -> str:
    with study.desk.read() as session:
        code_id = tree.code_at(session, path)
    page.table.choose(code_id)
    sitting.click(page.choose_button)
    sitting.dialog(QDialog).findChildren(QPlainTextEdit)[0].setFocus()
    sitting.type(reason)
    sitting.press(Qt.Key.Key_Return, CONTROL)
    sitting.rest()
    return code_id


def test_a_core_category_is_chosen_with_its_reason_and_changed(
    study: Study, sitting: Sitting, page: CorePage
) -> None:
    assert page.name.text() == "No core category chosen yet"
    assert not page.story_button.isVisible()
    code_id = choose(study, sitting, page, "Alliance", "All leads here.")
    chosen = core(study.desk.project)
    assert chosen is not None
    assert (chosen.code_id, chosen.reason) == (code_id, "All leads here.")
    assert (page.name.text(), page.reason.text()) == ("Alliance", "All leads here.")
    choose(study, sitting, page, "Reële kans", "This one.")
    assert page.name.text() == "Reële kans"
    study.undo()
    sitting.rest()
    assert page.name.text() == "Alliance"
    study.redo()
    sitting.click(page.off_button)
    assert core(study.desk.project) is None
    assert page.name.text() == "No core category chosen yet"


def test_the_storyline_is_begun_and_gone_to(study: Study, sitting: Sitting, page: CorePage) -> None:
    choose(study, sitting, page, "Alliance", "All leads here.")
    sitting.click(page.story_button)
    assert study.going.screen == "memos"
    chosen = core(study.desk.project)
    assert chosen is not None
    assert chosen.memo == "Storyline: Alliance"
    assert study.memos_screen.memo_id == chosen.memo_id
    assert sitting.focus() is study.memos_screen.editor.text, "one writes at once"
    study.going.show_findings("core")
    sitting.rest()
    assert page.story_button.text() == "Storyline: Alliance"


def test_numbers_open_their_quotations_and_columns_sort(
    study: Study, sitting: Sitting, page: CorePage
) -> None:
    with study.desk.read() as session:
        alliance = tree.code_at(session, "Alliance")
    last = page.table.row_keys()[-1]
    study.coding.apply(sitting.words("naast me zitten"), last)
    sitting.rest()
    head = page.table.model_.table.column_keys
    quotations = head.index("quotations") + 1
    page.table.sortByColumn(quotations, Qt.SortOrder.DescendingOrder)
    assert page.table.shown()[0][quotations] == "1"
    page.table.choose(last, quotations)
    page.table.setFocus()
    sitting.press(Qt.Key.Key_Return)
    assert study.going.screen == "code"
    assert len(study.code_screen.quotations.listing.quotations) == 1
    assert alliance in page.table.row_keys()


def test_the_page_and_its_question_are_complete(study: Study, sitting: Sitting, page: CorePage) -> None:
    assert complaints(sitting.window) == []
    sitting.click(page.choose_button)
    dialog = sitting.dialog(QDialog)
    dialog.activateWindow()
    sitting.bot.waitUntil(dialog.isActiveWindow)
    assert complaints(dialog) == []
    dialog.reject()
