"""The picker shows which codes are on the words already, and takes them off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from sqlmodel import select

from qcode.model import Coding, Quotation
from tests.window import SHIFT, Sitting
from ui.codebook.picker import Picker
from ui.shown import EVERYONES
from ui.study import Study

Key = Qt.Key
NEAR = "naast me zitten 🙂"
PLAN = "het plan niet zelf bedacht"


def code(sitting: Sitting, words: str, typed: str) -> None:
    sitting.select(words)
    sitting.press(Key.Key_Return)
    sitting.type(typed)
    sitting.press(Key.Key_Return)


def opened(sitting: Sitting, words: str) -> Picker:
    sitting.select(words)
    sitting.press(Key.Key_Return)
    return sitting.study.picking.picker


def ticked(picker: Picker) -> list[str]:
    rows = [picker.rows.codes.row_at(at) for at in range(picker.rows.codes.rowCount())]
    return [row.text for row in rows if row and row.ticked]


def in_focus(picker: Picker) -> str:
    assert picker.rows.current is not None
    return picker.rows.current.text


def saved(study: Study) -> tuple[int, int]:
    """Codings and quotations in the file."""
    with study.desk.read() as session:
        return len(session.exec(select(Coding)).all()), len(session.exec(select(Quotation)).all())


def test_codes_on_the_words_come_first_with_a_tick_that_is_said(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "goal")
    code(sitting, PLAN, "rel")
    picker = opened(sitting, NEAR)
    assert ticked(picker) == ["Goal"], "what is on other words has no tick here"
    first = picker.rows.codes.index(0, 0)
    assert first.data() == "Goal"
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Goal, on these words, Alliance"
    assert in_focus(picker) == "Relation", (
        "Enter alone takes nothing off: the code used last comes after the ticks"
    )
    assert picker.foot.whole.startswith("Enter puts this code on")


def test_choosing_a_ticked_code_takes_it_off_and_the_quotation_stays(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "goal")
    picker = opened(sitting, NEAR)
    sitting.press(Key.Key_Up)
    assert in_focus(picker) == "Goal"
    assert picker.foot.whole.startswith("Enter takes this code off")
    sitting.press(Key.Key_Return)
    assert not picker.isVisible()
    assert saved(study) == (0, 1), "as when a code is taken off elsewhere"
    assert study.desk.steps.undoable is not None
    assert study.desk.steps.undoable.label == "Take code Alliance/Goal off, keep quotation"
    sitting.do("undo")
    assert sitting.marks() == [(NEAR, "Goal")]
    sitting.do("redo")
    assert saved(study) == (0, 1)


def test_several_are_put_on_and_taken_off_in_a_row(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "goal")
    picker = opened(sitting, NEAR)
    sitting.type("rel")
    sitting.press(Key.Key_Return, SHIFT)
    assert sorted(ticked(picker)) == ["Goal", "Relation"]
    sitting.type("goal")
    sitting.press(Key.Key_Return, SHIFT)
    assert picker.isVisible()
    assert ticked(picker) == ["Relation"]
    sitting.press(Key.Key_Escape)
    assert sitting.marks() == [(NEAR, "Relation")]
    assert sitting.focus() is study.code_screen.reader.page


def test_a_click_and_a_digit_take_off_too(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "goal")
    opened(sitting, NEAR)
    sitting.type("2")
    assert saved(study)[0] == 0, "2 is the digit of Goal"
    code(sitting, NEAR, "goal")
    picker = opened(sitting, NEAR)
    view = picker.rows.view_of_codes
    sitting.bot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 0)).center()
    )
    sitting.rest()
    assert saved(study)[0] == 0


def test_escape_leaves_ticks_as_they_were(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "goal")
    before = study.desk.steps.undoable
    opened(sitting, NEAR)
    sitting.press(Key.Key_Up)
    sitting.press(Key.Key_Escape)
    assert study.desk.steps.undoable == before
    assert sitting.marks() == [(NEAR, "Goal")]


def test_codes_of_another_pass_or_coder_have_no_tick(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "goal")
    study.desk.show(EVERYONES)
    study.desk.choose_pass("Second look")
    picker = opened(sitting, NEAR)
    assert ticked(picker) == []
    sitting.press(Key.Key_Escape)
    study.desk.choose_coder("Someone else")
    assert ticked(opened(sitting, NEAR)) == []
    sitting.type("goal")
    sitting.press(Key.Key_Return)
    assert saved(study)[0] == 2, "the other coder's coding stays"
