"""The list of quotations beside the text keeps up with it, chooses codes, and explains its numbers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from tests.window import Sitting
from ui.quotations.panel import QuotationsPanel
from ui.study import Study

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
NEAR, WAITS = "naast me zitten 🙂", "de ander wacht"
PLAN = "het plan niet zelf bedacht"


@pytest.fixture
def panel(sitting: Sitting, study: Study) -> QuotationsPanel:
    """The list of all quotations: two of Relation, of which the first has Goal too, and one of Goal."""
    for words, digits in ((NEAR, "12"), (WAITS, "1"), (PLAN, "2")):
        for digit in digits:
            sitting.select(words)
            sitting.type(digit)
    sitting.do("all-quotations")
    return study.code_screen.quotations


def words(panel: QuotationsPanel) -> list[str]:
    return [each.text for each in panel.model.items()]


def in_focus(panel: QuotationsPanel) -> str:
    return str(panel.table.currentIndex().data())


def code_id(study: Study, name: str) -> str:
    return next(each.id for each in study.code_screen.codebook.codes if each.name == name)


def test_the_list_goes_along_with_the_text(sitting: Sitting, study: Study, panel: QuotationsPanel) -> None:
    reader = study.code_screen.reader
    sitting.select(NEAR)
    assert in_focus(panel) == NEAR
    for _ in range(4):
        sitting.press(Key.Key_Down, ALT)
    assert study.desk.subject is not None
    assert study.desk.subject.span == sitting.words(PLAN)
    assert in_focus(panel) == PLAN
    assert [each.text for each in panel.chosen()] == [PLAN]
    assert sitting.focus() is reader.page, "the keyboard stays in the text"


def test_a_new_coding_is_in_focus_in_the_list(sitting: Sitting, study: Study, panel: QuotationsPanel) -> None:
    sitting.select("zet wel een handtekening")
    sitting.type("1")
    sitting.bot.waitUntil(lambda: in_focus(panel) == "zet wel een handtekening")


def test_several_selected_in_the_list_stay_so(sitting: Sitting, study: Study, panel: QuotationsPanel) -> None:
    mode = QItemSelectionModel.SelectionFlag
    for row in (0, 1):
        panel.table.selectionModel().setCurrentIndex(panel.model.index(row, 0), mode.Select)
    sitting.rest()
    sitting.select(PLAN)
    assert [each.text for each in panel.chosen()] == [NEAR, WAITS]


def test_codes_are_chosen_in_the_filter(sitting: Sitting, study: Study, panel: QuotationsPanel) -> None:
    sitting.click(panel.filters.filter_button)
    codes = panel.filters.panel.codes
    codes.items[code_id(study, "Goal")].setCheckState(0, Qt.CheckState.Checked)
    sitting.rest()
    assert words(panel) == [NEAR, PLAN]
    assert panel.title.whole == "Goal · 2 quotations"
    codes.items[code_id(study, "Relation")].setCheckState(0, Qt.CheckState.Checked)
    sitting.rest()
    assert words(panel) == [NEAR, WAITS, PLAN]
    codes.everything.click()
    sitting.rest()
    assert panel.title.whole == "All quotations · 3 quotations"
    panel.filters.panel.close()


def test_more_codings_than_quotations_are_explained(
    sitting: Sitting, study: Study, panel: QuotationsPanel
) -> None:
    assert panel.codings.isHidden(), "all quotations are about no code"
    study.code_screen.show_quotations(code_id(study, "Alliance"))
    sitting.rest()
    assert panel.title.whole == "Alliance · 3 quotations"
    assert panel.codings.text().startswith("Together they carry 4 codings:")
    tree = study.code_screen.codebook.tree
    row, told = (
        tree.row_of(code_id(study, "Alliance")),
        "Alliance · 4 codings, those of its subcodes among them",
    )
    sitting.bot.waitUntil(lambda: row.data(Qt.ItemDataRole.ToolTipRole) == told)
    study.code_screen.show_quotations(code_id(study, "Goal"))
    sitting.rest()
    assert panel.codings.isHidden(), "as many as there are quotations"


def test_with_nothing_selected_the_bar_says_what_can_be_done(
    sitting: Sitting, study: Study, panel: QuotationsPanel
) -> None:
    panel.table.clearSelection()
    sitting.rest()
    assert panel.bar.count.text() == "Select one or more to code, star or copy them"
    panel.table.selectRow(0)
    sitting.rest()
    assert panel.bar.count.text() == "1 quotation selected"
    panel.filters.line.setFocus()
    sitting.type("nergens")
    sitting.press(Key.Key_Return)
    assert panel.bar.count.text() == ""
