"""The list of quotations beside the text: found, arranged, gone to, and worked on several at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from sqlmodel import select

from qcode.codebook import tree
from qcode.model import Code, Coding, Quotation
from tests.window import CONTROL, SHIFT, Sitting
from ui.chooser import Chooser
from ui.quotations.panel import QuotationsPanel
from ui.study import Study

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
NEAR, WAITS = "naast me zitten 🙂", "de ander wacht"
PLAN, SIGNED = "het plan niet zelf bedacht", "zet wel een handtekening"


@pytest.fixture
def panel(sitting: Sitting, study: Study) -> QuotationsPanel:
    """The list of all quotations: two of Relation, one of Goal, one without a code."""
    for words, digit in ((NEAR, "1"), (WAITS, "1"), (PLAN, "2")):
        sitting.select(words)
        sitting.type(digit)
    sitting.select(SIGNED)
    sitting.do("memo-here")
    sitting.type("Wie tekent?")
    sitting.press(Key.Key_Escape)
    sitting.do("all-quotations")
    return study.code_screen.quotations


def words(panel: QuotationsPanel) -> list[str]:
    return [each.text for each in panel.model.items()]


def rows(panel: QuotationsPanel) -> list[str]:
    """Every row with its heading."""
    model = panel.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def select_rows(sitting: Sitting, panel: QuotationsPanel, *numbers: int) -> None:
    mode = QItemSelectionModel.SelectionFlag
    selection = panel.table.selectionModel()
    for number in numbers:
        first = number == numbers[0]
        selection.setCurrentIndex(panel.model.index(number, 0), mode.ClearAndSelect if first else mode.Select)
    sitting.rest()


def codes_on(study: Study) -> list[tuple[str, str]]:
    """What is in the file: words and code of each coding."""
    with study.desk.read() as session:
        rows = session.exec(
            select(Quotation.text, Code.name)
            .where(Coding.quotation_id == Quotation.id, Coding.code_id == Code.id)
            .order_by("start", Code.name)
        )
        return list(rows)


def choose(sitting: Sitting, typed: str) -> None:
    """Choose a code in the chooser that is open."""
    dialog = sitting.dialog(Chooser)
    sitting.bot.waitUntil(dialog.isActiveWindow)
    sitting.type(typed)
    sitting.press(Key.Key_Return)


def test_all_quotations_stand_beside_the_text(sitting: Sitting, study: Study, panel: QuotationsPanel) -> None:
    assert panel.title.whole == "All quotations · 4 quotations"
    assert words(panel) == [NEAR, WAITS, PLAN, SIGNED]
    assert panel.isVisible()
    assert panel.width() >= 400
    context = panel._contexts.of(next(panel.model.items()))
    assert context.before.endswith("komt gewoon ")
    assert context.after.startswith(" en praat")
    spoken = panel.model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"{SIGNED}. R1 mentor · turn 4 · R1. no code"


def test_arrows_show_a_quotation_in_the_text_and_enter_goes_there(
    sitting: Sitting, study: Study, panel: QuotationsPanel
) -> None:
    before = study.desk.subject
    assert panel.table.hasFocus()
    assert study.desk.subject == before, "the page stays until a row is chosen"
    sitting.press(Key.Key_Down)
    assert study.desk.subject is not None
    assert study.desk.subject.span == sitting.words(WAITS)
    sitting.press(Key.Key_Down, ALT)
    assert study.desk.subject.span == sitting.words(PLAN)
    sitting.press(Key.Key_Return)
    assert study.code_screen.reader.page.hasFocus()
    sitting.do("previous-listed")
    assert study.desk.subject.span == sitting.words(WAITS)
    sitting.do("next-listed")
    sitting.do("next-listed")
    assert study.desk.subject.span == sitting.words(SIGNED)
    assert panel.isVisible()


def test_a_click_shows_a_quotation_again_after_the_page_was_left(
    sitting: Sitting, study: Study, panel: QuotationsPanel
) -> None:
    spot = panel.table.visualRect(panel.model.index(2, 0)).center()
    for _ in range(2):
        study.desk.open_document(study.code_screen.transcripts.model.listed[1].id)
        sitting.bot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        sitting.rest()
        assert study.desk.subject is not None
        assert study.desk.subject.span == sitting.words(PLAN)


def test_the_list_is_found_in_filtered_ordered_and_grouped(
    sitting: Sitting, study: Study, panel: QuotationsPanel
) -> None:
    panel.filters.line.setFocus()
    sitting.type("PLAN")
    sitting.press(Key.Key_Return)
    assert words(panel) == [PLAN]
    assert panel.table.hasFocus()
    panel.filters.line.setFocus()
    sitting.press(Key.Key_Escape)
    panel.filters.settle()
    sitting.click(panel.filters.filter_button)
    sitting.click(panel.filters.panel.ticks["uncoded"])
    assert words(panel) == [SIGNED]
    panel.filters.panel.close()
    chip = next(each for each in panel.filters.findChildren(type(panel.filters.filter_button)) if each.text())
    assert chip.text() == "without a code"
    sitting.click(chip)
    assert len(words(panel)) == 4
    panel.filters.order_button.menu().actions()[2].trigger()
    assert words(panel)[0] == PLAN, "longest first"
    next(
        each for each in panel.filters.group_button.menu().actions() if each.objectName() == "code"
    ).trigger()
    assert rows(panel) == ["Alliance / Relation", NEAR, WAITS, "Alliance / Goal", PLAN, "None", SIGNED]
    panel.table.setFocus()
    sitting.press(Key.Key_Home, CONTROL)
    assert panel.table.currentIndex().row() == 1, "headings are passed over"
    sitting.press(Key.Key_Down)
    sitting.press(Key.Key_Down)
    assert panel.table.currentIndex().row() == 4


def test_an_empty_list_says_the_next_step(sitting: Sitting, study: Study, panel: QuotationsPanel) -> None:
    panel.filters.line.setFocus()
    sitting.type("nergens")
    sitting.press(Key.Key_Return)
    assert panel.empty_words.text() == "No quotation fits these filters."
    sitting.click(panel.empty_button)
    assert len(words(panel)) == 4
    study.desk.choose_code(
        next(n.id for n in study.code_screen.codebook.model.nodes if n.name == "Instrument")
    )
    sitting.do("code-quotations")
    assert "drag the code onto them" in panel.empty_words.text()
    assert not panel.empty_button.isVisible()
    study.desk.choose_coder("Bram")
    sitting.do("all-quotations")
    assert panel.empty_words.text() == "There are 4 quotations, but none that the page shows now."
    sitting.click(panel.empty_button)
    assert len(words(panel)) == 4


def test_a_code_is_put_on_several_at_once_in_one_step(
    sitting: Sitting, study: Study, panel: QuotationsPanel
) -> None:
    before = codes_on(study)
    select_rows(sitting, panel, 0, 2, 3)
    assert panel.bar.count.text() == "3 quotations selected"
    sitting.press(Key.Key_J, CONTROL)
    choose(sitting, "instr")
    assert [each for each in codes_on(study) if each[1] == "Instrument"] == [
        (NEAR, "Instrument"), (PLAN, "Instrument"), (SIGNED, "Instrument")
    ]  # fmt: skip
    assert study.desk.steps.undoable is not None
    assert study.desk.steps.undoable.label == "Put code Instrument on 3 quotations"
    panel.refresh()
    assert [each.text for each in panel.chosen()] == [NEAR, PLAN, SIGNED], "the selection stays"
    sitting.do("undo")
    assert codes_on(study) == before
    sitting.do("redo")
    assert len(codes_on(study)) == len(before) + 3


def test_a_code_is_exchanged_by_another_and_the_list_goes_on(
    sitting: Sitting, study: Study, panel: QuotationsPanel
) -> None:
    before = codes_on(study)
    study.desk.choose_code(next(n.id for n in study.code_screen.codebook.model.nodes if n.name == "Relation"))
    sitting.do("code-quotations")
    assert panel.title.whole == "Relation · 2 quotations"
    sitting.press(Key.Key_A, CONTROL)
    [offered] = panel.bar.exchange_menu.actions()
    assert offered.text() == "Alliance / Relation by another code…\t2"
    offered.trigger()
    choose(sitting, "goal")
    assert codes_on(study) == [(NEAR, "Goal"), (WAITS, "Goal"), (PLAN, "Goal")]
    panel.refresh()
    assert words(panel) == []
    sitting.do("undo")
    assert codes_on(study) == before
    panel.refresh()
    assert words(panel) == [NEAR, WAITS]


def test_a_code_is_taken_off_and_the_next_comes_in_focus(
    sitting: Sitting, study: Study, panel: QuotationsPanel
) -> None:
    with study.desk.read() as session:
        relation = tree.code_at(session, "Alliance/Relation")
    study.code_screen.show_quotations(relation)
    sitting.rest()
    [offered] = panel.bar.take_off_menu.actions()
    offered.trigger()
    sitting.rest()
    assert codes_on(study) == [(WAITS, "Relation"), (PLAN, "Goal")]
    panel.refresh()
    assert words(panel) == [WAITS]
    assert [each.text for each in panel.chosen()] == [WAITS]
    with study.desk.read() as session:
        assert NEAR in session.exec(select(Quotation.text)).all(), "the quotation stays"
    sitting.do("undo")
    panel.refresh()
    assert words(panel) == [NEAR, WAITS]


def test_several_are_starred_at_once_and_one_by_its_key(
    sitting: Sitting, study: Study, panel: QuotationsPanel
) -> None:
    def starred() -> list[str]:
        with study.desk.read() as session:
            return list(session.exec(select(Quotation.text).where(Quotation.starred).order_by("start")))

    select_rows(sitting, panel, 0, 1)
    sitting.press(Key.Key_S, CONTROL | SHIFT)
    assert starred() == [NEAR, WAITS]
    sitting.do("undo")
    assert starred() == []
    sitting.do("redo")
    panel.refresh()
    assert "starred" in panel.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    select_rows(sitting, panel, 0)
    study.code_screen.reader.setFocus()
    sitting.do("star")
    assert starred() == [WAITS]


def test_quotations_are_copied_with_their_source_and_as_a_table(
    sitting: Sitting, study: Study, panel: QuotationsPanel
) -> None:
    select_rows(sitting, panel, 1, 2)
    sitting.press(Key.Key_C, CONTROL)
    said = QGuiApplication.clipboard().text()
    assert said == f"“{WAITS}”\n(R1 · R1 mentor · turn 2)\n\n“{PLAN}”\n(R1 · R1 mentor · turn 4)\n"
    panel.bar.table.trigger()
    assert (
        QGuiApplication.clipboard().text().splitlines()[1]
        == f"{PLAN}\tR1 · R1 mentor · turn 4\tAlliance/Goal"
    )
    assert QGuiApplication.clipboard().mimeData().html().count("<td>") == 6


@pytest.mark.parametrize("suffix", [".docx", ".xlsx", ".csv", ".html", ".pdf"])
def test_what_is_listed_is_exported(
    sitting: Sitting, panel: QuotationsPanel, tmp_path: Path, suffix: str
) -> None:
    panel.filters.line.setFocus()
    sitting.type("plan")
    sitting.press(Key.Key_Return)
    path = tmp_path / f"list{suffix}"
    sitting.dialogs.paths = [path]
    panel.bar.export.trigger()
    sitting.rest()
    assert [each for _, each in sitting.dialogs.offered] == [".docx", ".xlsx", ".csv", ".html", ".pdf"]
    assert path.stat().st_size > 0
    if suffix in (".csv", ".html"):
        text = path.read_text(encoding="utf-8-sig")
        assert PLAN in text
        assert WAITS not in text


def test_the_list_follows_without_losing_place_or_selection(
    sitting: Sitting, study: Study, panel: QuotationsPanel
) -> None:
    select_rows(sitting, panel, 1, 2)
    sitting.do("undo")
    sitting.bot.waitUntil(lambda: words(panel) == [NEAR, WAITS, PLAN])
    assert [each.text for each in panel.chosen()] == [WAITS, PLAN]
    assert panel.table.currentIndex().row() == 2


def test_the_list_of_a_transcript_and_of_a_participant(
    sitting: Sitting, study: Study, panel: QuotationsPanel
) -> None:
    sitting.do("transcript-quotations")
    assert len(words(panel)) == 4
    notes = study.code_screen.transcripts.model.listed[1].id
    study.desk.open_document(notes)
    sitting.do("transcript-quotations")
    assert words(panel) == []
    sitting.do("screen-participants")
    table = study.participants_screen.table
    table.setCurrentIndex(table.model().index(0, 0))
    sitting.do("participant-quotations")
    assert len(words(panel)) == 4
    assert panel.isVisible()


def test_escape_closes_the_list_and_the_inspector_is_as_wide_as_before(
    sitting: Sitting, study: Study, panel: QuotationsPanel
) -> None:
    panel.table.setFocus()
    sitting.press(Key.Key_Escape)
    assert study.code_screen.inspector.isVisible()
    assert study.code_screen.inspector.width() < 380
    assert study.code_screen.reader.page.hasFocus()
    assert not sitting.offers("next-listed")


def test_reading_only_offers_no_deeds_that_change(
    sitting: Sitting, small: Path, panel: QuotationsPanel
) -> None:
    select_rows(sitting, panel, 0)
    panel.bar.show_chosen(panel.chosen(), writable=False)
    offered = [name for name, button in panel.bar.buttons.items() if button.isEnabled()]
    assert offered == ["copy", "export"]
