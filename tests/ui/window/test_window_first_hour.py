"""What somebody meets who works with the program for the first time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from qcode.project import open_project
from qcode.store.history import entries
from qcode.transcripts.importing import Arrival
from tests.window import CONTROL, Sitting
from ui.imports.outcome import Outcome
from ui.keys.listed import all_keys
from ui.language import isolated
from ui.start.new_project import NewProjectDialog
from ui.start.page import StartPage
from ui.study import Study
from ui.theme.colours import DARK, LIGHT
from ui.top_bar.bar import TopBar

Key = Qt.Key
NEAR = "naast me zitten 🙂"
LAYLA = "Interview 4 ليلى"


def hold_control_and_press(sitting: Sitting, key: Qt.Key) -> None:
    """Press as a hand does: Ctrl is still down while the command is done."""
    handle = sitting.window.windowHandle()
    assert handle is not None
    QTest.keyPress(handle, Key.Key_Control)
    QTest.keyPress(handle, key, CONTROL)
    sitting.rest()
    QTest.keyRelease(handle, key, CONTROL)
    QTest.keyRelease(handle, Key.Key_Control)


def test_a_code_of_the_words_is_the_only_one_chosen_while_ctrl_is_held(
    sitting: Sitting, study: Study
) -> None:
    codebook = study.code_screen.codebook
    study.desk.choose_code(codebook.codes[3].id)
    sitting.select(NEAR)
    hold_control_and_press(sitting, Key.Key_I)
    assert [code.name for code in codebook.codes][-1] == f"“{NEAR}”"
    assert codebook.tree.chosen_rows() == [codebook.codes[-1].id], "or the next command is about two codes"


def test_undo_and_redo_say_what_they_did(sitting: Sitting, study: Study) -> None:
    sitting.select(NEAR)
    sitting.type("1")
    label = study.desk.steps.undoable.label if study.desk.steps.undoable else ""
    bar = sitting.window.statusBar()
    sitting.do("undo")
    assert sitting.marks() == []
    assert bar.currentMessage() == f"Undone: {label}"
    sitting.do("redo")
    assert sitting.marks() == [(NEAR, "Relation")]
    assert bar.currentMessage() == f"Redone: {label}"


def test_the_name_typed_for_a_new_project_is_in_its_first_change(sitting: Sitting) -> None:
    sitting.do("new")
    dialog = sitting.dialog(NewProjectDialog)
    sitting.type("Handover")
    assert isinstance(dialog, NewProjectDialog)
    dialog.coder.setText("Ann")
    sitting.press(Key.Key_Return)
    path = sitting.study.desk.project.path
    sitting.do("close")
    with open_project(path) as project, project.read() as session:
        assert [entry.coder for entry in entries(session.connection())] == ["Ann"]


def test_a_name_from_right_to_left_leaves_figures_in_their_places(sitting: Sitting, study: Study) -> None:
    outcome = Outcome(sitting.window)
    arrival = Arrival(Path("4.txt"), document=LAYLA, speakers=("Interviewer", "ليلى"), turns=6, words=88)
    outcome.show_arrivals([arrival])
    assert outcome.toPlainText().startswith(f"\u2068{LAYLA}\u2069 6 turns")
    assert isolated("R1 mentor") == "R1 mentor"


def test_who_is_called_interviewer_is_not_said_to_be_one(sitting: Sitting) -> None:
    outcome = Outcome(sitting.window)
    said = Arrival(
        Path("1.txt"), document="Sara", speakers=("Interviewer", "Sara"), interviewers=("Interviewer",)
    )
    outcome.show_arrivals([said])
    assert "Speakers: Interviewer, Sara" in outcome.toPlainText()


def test_the_sheet_of_keys_says_enter_as_the_guide_does() -> None:
    named = {key for group in all_keys() for row in group.rows for key in row.keys}
    assert {"Enter", "Shift+Enter", "Ctrl+Enter"} <= named
    assert not any("Return" in key for key in named)


def test_the_name_of_the_coding_in_focus_is_read_where_there_is_no_room_for_all(
    sitting: Sitting, study: Study
) -> None:
    for digit in "12":
        sitting.select(NEAR)
        sitting.type(digit)
    sitting.press(Key.Key_I, CONTROL)
    reader = study.code_screen.reader
    margin = reader.page.margin

    def read() -> set[str]:
        """The codes whose names stand in the margin: the first of each tool tip."""
        margin.grab()
        tips = [margin.tip_at(QPoint(x, y)) for y in range(0, margin.height(), 4) for x in (50, 60)]
        return {tip.split(" · ")[0] for tip in tips if tip}

    for mark in study.code_screen.live.marks():
        reader.set_current_coding(mark.id)
        assert study.code_screen.live.styles[mark.code_id].name in read()


def test_long_words_leave_the_buttons_of_memos_whole(sitting: Sitting, study: Study) -> None:
    screen = study.memos_screen
    sitting.do("screen-memos")
    screen.new_button.setText("Een nieuwe memo beginnen")
    sitting.rest()
    for part in (screen.new_button, screen.report_button, screen.filters.order):
        assert part.width() >= part.sizeHint().width(), part.accessibleName()


def test_what_is_said_below_what_is_found_is_read_whole(sitting: Sitting, study: Study) -> None:
    sitting.do("find-anything")
    box = study.finder.list
    said = next(label for label in box.findChildren(QLabel) if "First sign" in label.text())
    said.setText(f"{said.text()} and more of it than stands on one line beside the others")
    sitting.type("a")
    assert said.height() >= said.heightForWidth(said.width())
    assert said.width() <= box.width()


def test_a_pill_does_not_look_pointed_at_when_its_menu_is_gone(sitting: Sitting, study: Study) -> None:
    pill = sitting.window.findChildren(TopBar)[0].coding_pass
    pill.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    pill.menu().popup(pill.mapToGlobal(pill.rect().bottomLeft()))
    sitting.rest()
    pill.menu().close()
    sitting.rest()
    assert not pill.underMouse()


def test_only_what_one_does_first_is_filled_on_the_first_page(sitting: Sitting) -> None:
    page = sitting.window.findChild(StartPage)
    assert page is not None
    page.sample_button.setFocus()
    sitting.rest()
    assert page.sample_button.hasFocus()
    inside = QPoint(8, page.sample_button.height() // 2)
    assert page.sample_button.grab().toImage().pixelColor(inside).name().upper() in (LIGHT.page, DARK.page)
