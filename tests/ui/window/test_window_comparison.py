"""Constant comparison: sides are chosen, read, gone along, and written about."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from qcode.codebook import edit
from qcode.codebook.tree import CodeNode
from qcode.memo_list import listed
from tests.accessible import complaints
from tests.window import Sitting
from ui.chooser import Chooser
from ui.findings.comparison_page import ComparisonPage
from ui.study import Study


@pytest.fixture
def page(study: Study, sitting: Sitting) -> ComparisonPage:
    codes = [each.id for each in study.code_screen.codebook.codes]
    span = sitting.words("naast me zitten")
    study.coding.apply(span, codes[0])
    study.coding.apply(span, codes[-1])
    study.coding.apply(sitting.words("En het plan"), codes[-1])
    sitting.rest()
    study.desk.choose_code(codes[0])
    study.going.show_findings("comparison")
    sitting.rest()
    page = study.screens.findings.get().page
    assert isinstance(page, ComparisonPage)
    return page


def sides(page: ComparisonPage) -> list[tuple[str, int]]:
    return [(column.title.whole, column.model.rowCount()) for column in page.columns if column.isVisible()]


def themes(study: Study) -> list[CodeNode]:
    return [each for each in study.code_screen.codebook.codes if not each.depth]


def test_two_codes_stand_side_by_side(study: Study, sitting: Sitting, page: ComparisonPage) -> None:
    names = [each.name for each in study.code_screen.codebook.codes]
    assert sides(page) == [(names[0], 1), (themes(study)[1].name, 0)]
    sitting.click(page.second)
    chooser = sitting.dialog(Chooser)
    assert isinstance(chooser, Chooser)
    chooser.line.setText(names[-1])
    chooser.accept()
    sitting.rest()
    assert sides(page) == [(names[0], 1), (names[-1], 2)]
    assert page.both.text() == "1 quotation carries both"
    column = page.columns[1]
    column.table.setFocus()
    column.table.selectRow(1)
    sitting.press(Qt.Key.Key_Return)
    assert study.going.screen == "code"
    subject = study.desk.subject
    assert subject is not None
    assert subject.span == sitting.words("En het plan")


def test_one_code_stands_by_group(study: Study, sitting: Sitting, page: ComparisonPage) -> None:
    page.kind.button("groups").click()
    sitting.rest()
    assert not page.second.isVisible()
    assert sum(count for _, count in sides(page)) == 1
    assert len(sides(page)) == len(set(dict(sides(page))))


def test_a_memo_about_the_comparison_is_linked_to_both(
    study: Study, sitting: Sitting, page: ComparisonPage
) -> None:
    first, second = themes(study)[:2]
    sitting.click(page.memo_button)
    assert study.going.screen == "memos"
    with study.desk.read() as session:
        (memo,) = [each for each in listed(session) if each.title.startswith("Comparison")]
    assert memo.title == f"Comparison: {first.name} – {second.name}"
    assert {link.target_id for link in memo.links} == {first.id, second.id}
    assert study.memos_screen.memo_id == memo.id
    sitting.type("Beide vragen tijd.")
    study.desk.settle()
    with study.desk.read() as session:
        (memo,) = [each for each in listed(session) if each.title.startswith("Comparison")]
    assert memo.text.endswith("\nBeide vragen tijd."), "one writes on below the two codes at once"
    study.undo()
    study.undo()
    sitting.rest()
    with study.desk.read() as session:
        assert not [each for each in listed(session) if each.title.startswith("Comparison")]


def test_a_code_that_goes_makes_way(study: Study, sitting: Sitting, page: ComparisonPage) -> None:
    first = study.code_screen.codebook.codes[0]
    study.desk.do("Delete", lambda session: [edit.delete(session, first.id)])
    sitting.rest()
    assert first.name not in [name for name, _ in sides(page)]


def test_the_page_is_complete(study: Study, sitting: Sitting, page: ComparisonPage) -> None:
    assert page.isVisible()
    assert complaints(sitting.window) == []
