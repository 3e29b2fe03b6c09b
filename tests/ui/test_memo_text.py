"""The text of a memo on the page: nothing typed is lost, marks are out of sight, lists go on, undo goes step by step."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from qcode.memo_words import Meant
from qcode.model.reference import Reference
from ui.memos.carried_text import MEMO_MIME
from ui.memos.lines import Kind, Look, line_of, stretches
from ui.memos.script import SIGN
from ui.memos.shapes import line_at, shape_of
from ui.memos.writing import WritingBox
from ui.theme import transcript_font

Key = Qt.Key
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
CODE = Reference("code", "c1", "Old [name]")
TEXTS = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "# ",
                "## ",
                "- ",
                "1. ",
                "> ",
                "    ",
                "\n",
                "\n\n",
                "**",
                "*",
                "`",
                "```\n",
                "\\",
                "[[",
                "😅",
                "\u00a0",
                "\t",
            ]
        ),
        st.just(CODE.written),
        st.text(
            alphabet=st.characters(
                exclude_characters="\r\u2029\u2028\ufdd0\ufdd1", exclude_categories=["Cs", "Cc"]
            ),
            max_size=6,
        ),
    ),
    max_size=14,
).map("".join)


@pytest.fixture
def box(qtbot: QtBot) -> WritingBox:
    box = WritingBox()
    box.setFont(transcript_font())
    qtbot.addWidget(box)
    box.resize(600, 400)
    box.show()
    box.setFocus()
    return box


def press(qtbot: QtBot, box: WritingBox, *keys: Key | str) -> None:
    for key in keys:
        if isinstance(key, str):
            qtbot.keyClicks(box, key)
        else:
            qtbot.keyClick(box, key)


def at_end(box: WritingBox) -> None:
    box.moveCursor(QTextCursor.MoveOperation.End)


# nothing is lost


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(TEXTS)
def test_what_is_shown_and_not_touched_stays_as_it_was(box: WritingBox, text: str) -> None:
    box.show_text(text)
    assert box.text() == text
    assert not box.unsaved
    assert not box.document().isUndoAvailable()


def test_lines_after_a_fence_that_is_broken_have_their_shape(qtbot: QtBot, box: WritingBox) -> None:
    box.show_text("```\n")
    at_end(box)
    qtbot.keyClicks(box, ">")
    qtbot.keyClick(box, Key.Key_Up)
    qtbot.keyClicks(box, "a")
    last = box.document().lastBlock()
    assert line_at(last).kind is Kind.QUOTE
    assert last.blockFormat() == shape_of(line_at(last))
    qtbot.keyClick(box, Key.Key_Z, CONTROL)
    assert box.document().lastBlock().blockFormat().leftMargin() == 0


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    TEXTS,
    st.lists(
        st.sampled_from(
            [
                *"a #-*1.>[`",
                "\n",
                "tab",
                "back",
                "delete",
                "left",
                "up",
                "bold",
                "list",
                "number",
                "heading",
                "quote",
            ]
        ),
        max_size=14,
    ),
)
def test_undo_takes_everything_back_and_redo_makes_it_again(
    qtbot: QtBot, box: WritingBox, text: str, keys: list[str]
) -> None:
    named = {
        "\n": (Key.Key_Return,), "tab": (Key.Key_Tab,), "back": (Key.Key_Backspace,), "delete": (Key.Key_Delete,),
        "left": (Key.Key_Left,), "up": (Key.Key_Up,), "bold": (Key.Key_B, CONTROL),
        "list": (Key.Key_L, CONTROL | SHIFT), "number": (Key.Key_O, CONTROL | SHIFT),
        "heading": (Key.Key_2, ALT), "quote": (Key.Key_B, CONTROL | SHIFT),
    }  # fmt: skip
    box.show_text(text)
    at_end(box)
    for key in keys:
        if key in named:
            qtbot.keyClick(box, *named[key])
        else:
            qtbot.keyClicks(box, key)
    written = box.text()
    block = box.document().firstBlock()
    while block.isValid():
        assert block.blockFormat() == shape_of(line_at(block)), "every line has its shape"
        block = block.next()
    steps = 0
    while box.document().isUndoAvailable():
        qtbot.keyClick(box, Key.Key_Z, CONTROL)
        steps += 1
        assert steps < 200
    assert box.text() == text
    for _ in range(steps):
        qtbot.keyClick(box, Key.Key_Z, CONTROL | SHIFT)
    assert box.text() == written


# lines


@pytest.mark.parametrize(
    ("text", "kind", "mark"),
    [
        ("## Kop", Kind.HEADING, "## "),
        ("#kop", Kind.TEXT, ""),
        ("- punt", Kind.BULLET, "- "),
        ("    * punt", Kind.BULLET, "    * "),
        ("12) punt", Kind.NUMBER, "12) "),
        ("> zei zij", Kind.QUOTE, "> "),
        ("- - -", Kind.TEXT, ""),
        (SIGN, Kind.REFERENCE, ""),
    ],
)
def test_lines_are_what_markdown_says(text: str, kind: Kind, mark: str) -> None:
    assert (line_of(text).kind, line_of(text).mark) == (kind, mark)


def test_emphasis_is_found_with_its_marks() -> None:
    found = {
        (each.start, each.end, each.look) for each in stretches("a **b *c* d** `e *f*` ***g*** 2 * 3 * 4")
    }
    assert found == {
        (2, 13, Look.BOLD),
        (6, 9, Look.ITALIC),
        (14, 21, Look.CODE),
        (22, 29, Look.BOLD | Look.ITALIC),
    }


def test_a_list_goes_on_sets_in_and_ends(qtbot: QtBot, box: WritingBox) -> None:
    press(
        qtbot,
        box,
        "1. een",
        Key.Key_Return,
        "twee",
        Key.Key_Return,
        Key.Key_Tab,
        "diep",
        Key.Key_Return,
        "nog",
    )
    assert box.text() == "1. een\n2. twee\n    1. diep\n    2. nog"
    press(qtbot, box, Key.Key_Return, Key.Key_Return, "drie", Key.Key_Return, Key.Key_Return, "klaar")
    assert box.text() == "1. een\n2. twee\n    1. diep\n    2. nog\n3. drie\n\nklaar"


def test_an_item_cannot_be_set_in_without_one_above(qtbot: QtBot, box: WritingBox) -> None:
    press(qtbot, box, "- een", Key.Key_Tab)
    assert box.text() == "- een", "four spaces here would make it code"
    press(qtbot, box, Key.Key_Return, "twee", Key.Key_Tab, Key.Key_Home, Key.Key_Backspace)
    assert box.text() == "- een\n- twee"
    press(qtbot, box, Key.Key_Home, Key.Key_Backspace)
    assert box.text() == "- een\ntwee"


def test_one_never_steps_into_the_mark_of_a_line(qtbot: QtBot, box: WritingBox) -> None:
    box.show_text("first\n## Second")
    at_end(box)
    press(qtbot, box, Key.Key_Home)
    assert box.textCursor().positionInBlock() == 3
    press(qtbot, box, Key.Key_Left)
    assert box.textCursor().position() == 5, "the end of the line before"
    press(qtbot, box, Key.Key_Delete)
    assert box.text() == "firstSecond", "its mark goes with the line"


def test_headings_and_lists_are_made_and_taken_off_by_key(qtbot: QtBot, box: WritingBox) -> None:
    press(qtbot, box, "Nearness")
    qtbot.keyClick(box, Key.Key_1, ALT)
    assert box.text() == "# Nearness"
    qtbot.keyClick(box, Key.Key_2, ALT)
    assert box.text() == "## Nearness"
    qtbot.keyClick(box, Key.Key_2, ALT)
    assert box.text() == "Nearness"
    press(qtbot, box, Key.Key_Return, "Distance")
    box.selectAll()
    qtbot.keyClick(box, Key.Key_O, CONTROL | SHIFT)
    assert box.text() == "1. Nearness\n2. Distance"
    qtbot.keyClick(box, Key.Key_Z, CONTROL)
    assert box.text() == "Nearness\nDistance"


def test_bold_and_italic_go_round_what_is_selected_and_off_again(qtbot: QtBot, box: WritingBox) -> None:
    box.show_text("een twee drie")
    cursor = box.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(9, QTextCursor.MoveMode.KeepAnchor)
    box.setTextCursor(cursor)
    qtbot.keyClick(box, Key.Key_B, CONTROL)
    assert box.text() == "een **twee** drie", "the space stays outside"
    cursor = box.textCursor()
    cursor.setPosition(8)
    box.setTextCursor(cursor)
    qtbot.keyClick(box, Key.Key_B, CONTROL)
    assert box.text() == "een twee drie"
    at_end(box)
    press(qtbot, box, " ")
    qtbot.keyClick(box, Key.Key_I, CONTROL)
    press(qtbot, box, "vier")
    assert box.text() == "een twee drie *vier*"


def test_marks_take_no_room_until_one_writes_there(qtbot: QtBot, box: WritingBox) -> None:
    box.show_text("**a** b\nc")

    def right_of_line() -> int:
        cursor = QTextCursor(box.document())
        cursor.setPosition(7)
        return box.cursorRect(cursor).x()

    at_end(box)
    away = right_of_line()
    box.moveCursor(QTextCursor.MoveOperation.Start)
    assert right_of_line() > away + 10


# references


def show_reference(box: WritingBox, text: str, **names: str) -> None:
    box.show_text(text)
    box.show_known({("code", key): Meant(name, "#4FB193") for key, name in names.items()})


def test_a_reference_is_one_sign_that_says_its_name_of_now(box: WritingBox) -> None:
    show_reference(box, f"See {CODE.written}.", c1="Relation")
    assert box.toPlainText() == f"See {SIGN}."
    assert box.chips.words_of(CODE) == "Relation"
    box.show_known({})
    assert box.chips.words_of(CODE) == "Old [name]"
    assert "was deleted" in box.chips.explained(CODE)


def test_a_reference_travels_whole_and_is_words_elsewhere(box: WritingBox) -> None:
    show_reference(box, f"See {CODE.written}.", c1="Relation")
    box.selectAll()
    data = box.createMimeDataFromSelection()
    assert data.text() == "See Relation."
    assert bytes(data.data(MEMO_MIME).data()).decode() == f"See {CODE.written}."
    at_end(box)
    box.insertFromMimeData(data)
    assert box.text() == f"See {CODE.written}.See {CODE.written}."
    box.undo()
    assert box.text() == f"See {CODE.written}."


def test_words_from_elsewhere_come_in_as_they_are(box: WritingBox) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("- een\n- twee")
    box.insertFromMimeData(data)
    assert box.text() == "- een\n- twee"
    assert line_at(box.document().lastBlock()).kind is Kind.BULLET


def test_a_quotation_dropped_in_an_empty_line_gets_it_for_itself(box: WritingBox) -> None:
    quotation = Reference("quotation", "q1", "words")
    box.show_text("a\n")
    at_end(box)
    box.refer_to(quotation)
    assert box.text() == f"a\n{quotation.written}\n"


def test_enter_on_a_selected_reference_opens_it(qtbot: QtBot, box: WritingBox) -> None:
    show_reference(box, f"{CODE.written} x", c1="Relation")
    box.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(box, Key.Key_Right, SHIFT)
    with qtbot.waitSignal(box.opened) as opened:
        qtbot.keyClick(box, Key.Key_Return)
    assert opened.args == ["code", "c1"]


def test_a_click_with_control_opens_a_reference(qtbot: QtBot, box: WritingBox) -> None:
    show_reference(box, f"{CODE.written} x", c1="Relation")
    cursor = QTextCursor(box.document())
    spot = box.cursorRect(cursor).center()
    spot.setX(spot.x() + 12)
    with qtbot.waitSignal(box.opened) as opened:
        qtbot.mouseClick(box.viewport(), Qt.MouseButton.LeftButton, CONTROL, spot)
    assert opened.args == ["code", "c1"]
    qtbot.mouseClick(box.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert box.selected_reference() == CODE
