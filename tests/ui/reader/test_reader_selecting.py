"""Words are selected by mouse and keyboard, by characters, words, sentences and turns."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from qcode.model.span import Span
from tests.reading import middle_of, span_of
from ui.reader import Reader, ReaderContent, ReaderTurn

Left, NoModifier = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def selected(reader: Reader) -> str:
    """The selected words; a turn that begins among them is marked by a stroke."""
    span = reader.selected_span()
    return reader.shown_words(span).replace("\n", " / ") if span else ""


def put_caret(reader: Reader, before: str) -> None:
    start = span_of(reader.content(), before).start
    reader.select(Span(start, start))


def test_dragging_takes_whole_words(qtbot: QtBot, reader: Reader, content: ReaderContent) -> None:
    view = reader.page.viewport()
    start, end = middle_of(reader, "verschilt"), middle_of(reader, "jongere.")
    with qtbot.waitSignal(reader.selection_changed) as told:
        qtbot.mousePress(view, Left, NoModifier, start)
        qtbot.mouseMove(view, end)
        qtbot.mouseRelease(view, Left, NoModifier, end)
    span = reader.selected_span()
    assert span is not None
    assert span.of(content.text) == "verschilt per jongere"
    assert told.args == [span]


def test_with_alt_the_selection_stays_as_drawn(qtbot: QtBot, reader: Reader, content: ReaderContent) -> None:
    view = reader.page.viewport()
    start, end = middle_of(reader, "verschilt"), middle_of(reader, "jongere")
    qtbot.mousePress(view, Left, Qt.KeyboardModifier.AltModifier, start)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, Left, Qt.KeyboardModifier.AltModifier, end)
    span = reader.selected_span()
    assert span is not None
    assert not span.of(content.text).startswith("verschilt")


def test_a_mouse_selection_snaps_where_the_system_copies_it_at_once(
    qtbot: QtBot, reader: Reader, content: ReaderContent, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = QTextEdit.mouseReleaseEvent

    def release_and_copy(page: QTextEdit, event: QMouseEvent) -> None:
        plain(page, event)
        page.createMimeDataFromSelection()  # what Qt does under X11

    monkeypatch.setattr(QTextEdit, "mouseReleaseEvent", release_and_copy)
    view = reader.page.viewport()
    start, end = middle_of(reader, "verschilt"), middle_of(reader, "jongere.")
    qtbot.mousePress(view, Left, NoModifier, start)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, Left, NoModifier, end)
    assert reader.selected_span() == span_of(content, "verschilt per jongere")


def test_a_double_click_takes_a_word_and_a_third_the_turn(
    qtbot: QtBot, reader: Reader, content: ReaderContent
) -> None:
    view, spot = reader.page.viewport(), middle_of(reader, "hechtingsstoornis")
    qtbot.mouseClick(view, Left, NoModifier, spot)
    qtbot.mouseDClick(view, Left, NoModifier, spot)
    assert reader.selected_span() == span_of(content, "hechtingsstoornis")
    qtbot.mouseClick(view, Left, NoModifier, spot)
    assert reader.selected_span() == Span(content.turns[1].body, content.turns[1].end)


def test_shift_and_arrows_select_and_letting_go_takes_the_word(
    qtbot: QtBot, reader: Reader, content: ReaderContent
) -> None:
    page = reader.page
    qtbot.keyPress(page, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(2):
        qtbot.keyPress(page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert reader.selected_span() == Span(content.turns[0].body, content.turns[0].body + 2)
    qtbot.keyRelease(page, Qt.Key.Key_Shift)
    assert reader.selected_span() == span_of(content, "Hoe")


def test_alt_shift_and_arrows_select_single_characters(
    qtbot: QtBot, reader: Reader, content: ReaderContent
) -> None:
    page, both = reader.page, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyPress(page, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(2):
        qtbot.keyClick(page, Qt.Key.Key_Right, both)
    qtbot.keyRelease(page, Qt.Key.Key_Shift)
    assert reader.selected_span() == Span(content.turns[0].body, content.turns[0].body + 2)


# by units, with the mouse


def drag(qtbot: QtBot, reader: Reader, *spots: QPoint) -> None:
    """From where the button is held down over each of ``spots``, and let go at the last."""
    for spot in spots:
        qtbot.mouseMove(reader.page.viewport(), spot)
    qtbot.mouseRelease(reader.page.viewport(), Left, NoModifier, spots[-1])


def click_twice(qtbot: QtBot, reader: Reader, spot: QPoint) -> None:
    qtbot.mouseClick(reader.page.viewport(), Left, NoModifier, spot)
    qtbot.mouseDClick(reader.page.viewport(), Left, NoModifier, spot)


def test_dragging_after_a_double_click_goes_on_by_words(qtbot: QtBot, reader: Reader) -> None:
    click_twice(qtbot, reader, middle_of(reader, "proberen"))
    drag(qtbot, reader, middle_of(reader, "mogelij"))
    assert selected(reader) == "proberen zo veel mogelijk"
    click_twice(qtbot, reader, middle_of(reader, "mogelijk"))
    drag(qtbot, reader, middle_of(reader, "mogelijk aan te sluiten"), middle_of(reader, "zo veel"))
    assert selected(reader) == "veel mogelijk", "backwards the word it began with stays"


def test_dragging_after_a_triple_click_goes_on_by_turns(
    qtbot: QtBot, reader: Reader, content: ReaderContent
) -> None:
    spot = middle_of(reader, "hechtingsstoornis")
    click_twice(qtbot, reader, spot)
    qtbot.mousePress(reader.page.viewport(), Left, NoModifier, spot)
    drag(qtbot, reader, middle_of(reader, "En de doelen"), middle_of(reader, "proberen zo"))
    assert reader.selected_span() == Span(content.turns[1].body, content.turns[3].end)
    click_twice(qtbot, reader, spot)
    qtbot.mousePress(reader.page.viewport(), Left, NoModifier, spot)
    drag(qtbot, reader, middle_of(reader, "Hoe zou"))
    assert reader.selected_span() == Span(content.turns[0].body, content.turns[1].end)
    assert reader.caret() == content.turns[0].body


def test_a_triple_click_takes_a_turn_of_several_paragraphs(
    qtbot: QtBot, reader: Reader, content: ReaderContent
) -> None:
    spot = middle_of(reader, "doorgestreept")
    click_twice(qtbot, reader, spot)
    qtbot.mouseClick(reader.page.viewport(), Left, NoModifier, spot)
    assert reader.selected_span() == Span(content.turns[7].body, content.turns[7].end)


def test_shift_and_a_click_extend_to_the_word(qtbot: QtBot, reader: Reader) -> None:
    view = reader.page.viewport()
    qtbot.mouseClick(view, Left, NoModifier, middle_of(reader, "proberen"))
    qtbot.mouseClick(view, Left, SHIFT, middle_of(reader, "mogelijk"))
    assert selected(reader) == "proberen zo veel mogelijk"
    qtbot.mouseClick(view, Left, SHIFT, middle_of(reader, "zo veel"))
    assert selected(reader).startswith("proberen zo")


def test_shift_and_a_click_go_on_by_what_the_selection_began_with(
    qtbot: QtBot, reader: Reader, content: ReaderContent
) -> None:
    view, spot = reader.page.viewport(), middle_of(reader, "hechtingsstoornis")
    click_twice(qtbot, reader, spot)
    qtbot.mouseRelease(view, Left, NoModifier, spot)
    qtbot.mouseClick(view, Left, SHIFT, middle_of(reader, "geduld"))
    assert selected(reader).startswith("hechtingsstoornis speelt")
    assert selected(reader).endswith("geduld")
    click_twice(qtbot, reader, spot)
    qtbot.mouseClick(view, Left, NoModifier, spot)
    qtbot.mouseClick(view, Left, SHIFT, middle_of(reader, "En de doelen"))
    assert reader.selected_span() == Span(content.turns[1].body, content.turns[2].end)


def test_a_double_click_on_the_end_of_a_word_takes_that_word(qtbot: QtBot, reader: Reader) -> None:
    end = reader.page.shown.places.shown(span_of(reader.content(), "doelen"))[1]
    last = reader.page.areas(end - 1, end)[0]
    click_twice(qtbot, reader, QPoint(round(last.right()) - 1, round(last.center().y())))
    assert selected(reader) == "doelen"


# by units, with keys


def press(qtbot: QtBot, reader: Reader, key: Key, modifiers: Qt.KeyboardModifier) -> str:
    """The words selected after a key was pressed and Shift let go."""
    qtbot.keyClick(reader.page, key, modifiers)
    qtbot.keyRelease(reader.page, Key.Key_Shift, modifiers & ~SHIFT)
    return selected(reader)


def test_control_shift_and_arrows_select_by_words(qtbot: QtBot, reader: Reader) -> None:
    put_caret(reader, "oberen zo veel")
    assert press(qtbot, reader, Key.Key_Right, CONTROL | SHIFT) == "proberen", "the word is taken whole"
    assert press(qtbot, reader, Key.Key_Right, CONTROL | SHIFT) == "proberen zo"
    assert press(qtbot, reader, Key.Key_Right, CONTROL | SHIFT) == "proberen zo veel"
    assert press(qtbot, reader, Key.Key_Left, CONTROL | SHIFT) == "proberen zo"
    put_caret(reader, "veel mogelijk")
    assert press(qtbot, reader, Key.Key_Left, CONTROL | SHIFT) == "zo"
    assert press(qtbot, reader, Key.Key_Left, CONTROL | SHIFT) == "proberen zo"
    assert press(qtbot, reader, Key.Key_Right, CONTROL | SHIFT) == "zo"


def test_alt_shift_and_down_select_by_sentences(qtbot: QtBot, reader: Reader) -> None:
    put_caret(reader, "Zeker als er")
    first = "Zeker als er een hechtingsstoornis speelt, dan moet je echt geduld hebben."
    assert press(qtbot, reader, Key.Key_Down, ALT | SHIFT) == first
    assert press(qtbot, reader, Key.Key_Down, ALT | SHIFT).endswith(
        "/ En de doelen, hoe komen die tot stand?"
    )
    assert press(qtbot, reader, Key.Key_Up, ALT | SHIFT) == first
    put_caret(reader, "Zeker als er")
    assert press(qtbot, reader, Key.Key_Up, ALT | SHIFT).startswith("De ene komt gewoon naast me zitten")
    assert press(qtbot, reader, Key.Key_Up, ALT | SHIFT).startswith("Dat verschilt per jongere. De ene")


def test_control_shift_and_down_select_by_turns(qtbot: QtBot, reader: Reader, content: ReaderContent) -> None:
    put_caret(reader, "De ene komt")
    press(qtbot, reader, Key.Key_Down, CONTROL | SHIFT)
    start = span_of(content, "De ene komt").start
    assert reader.selected_span() == Span(start, content.turns[1].end)
    press(qtbot, reader, Key.Key_Down, CONTROL | SHIFT)
    assert reader.selected_span() == Span(start, content.turns[2].end)
    press(qtbot, reader, Key.Key_Up, CONTROL | SHIFT)
    assert reader.selected_span() == Span(start, content.turns[1].end)
    put_caret(reader, "De ene komt")
    press(qtbot, reader, Key.Key_Up, CONTROL | SHIFT)
    assert reader.selected_span() == Span(content.turns[1].body, start - 1)


def test_words_are_passed_on_to_the_next_turn_without_its_label(qtbot: QtBot, reader: Reader) -> None:
    put_caret(reader, "hebben.")
    for _ in range(2):
        press(qtbot, reader, Key.Key_Right, CONTROL | SHIFT)
    assert press(qtbot, reader, Key.Key_Right, CONTROL | SHIFT) == "hebben. / En"


def test_units_of_a_text_end_where_it_ends(qtbot: QtBot, reader: Reader) -> None:
    for key in (Key.Key_Right, Key.Key_Down):
        for modifier in (CONTROL, ALT):
            put_caret(reader, "hoe het gaat.")
            for _ in range(5):
                press(qtbot, reader, key, modifier | SHIFT)
            assert selected(reader) == (
                "hoe h" if (key, modifier) == (Key.Key_Right, ALT) else "hoe het gaat."
            )


# characters


FAMILY, FLAG, ACCENT = "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f1f3\U0001f1f1", "e\u0301"


@pytest.mark.parametrize("sign", [FAMILY, FLAG, ACCENT, "\U0001f44d\U0001f3fd", "1\ufe0f\u20e3"])
def test_a_character_is_never_cut(qtbot: QtBot, reader: Reader, sign: str) -> None:
    text = f"ab {sign}{sign} cd"
    reader.set_content(ReaderContent(text, (ReaderTurn(1, "R1", None, 0, 0, len(text)),)))
    reader.select(Span(3, 3))
    assert press(qtbot, reader, Key.Key_Right, ALT | SHIFT) == sign
    assert press(qtbot, reader, Key.Key_Right, ALT | SHIFT) == sign + sign
    assert press(qtbot, reader, Key.Key_Left, ALT | SHIFT) == sign
    assert press(qtbot, reader, Key.Key_Left, ALT | SHIFT) == ""
    reader.select(Span(3 + len(sign), 3 + len(sign)))
    assert press(qtbot, reader, Key.Key_Left, ALT | SHIFT) == sign


def test_a_free_selection_that_ends_in_a_character_takes_all_of_it(qtbot: QtBot, reader: Reader) -> None:
    text = f"ab {FAMILY} cd"
    reader.set_content(ReaderContent(text, (ReaderTurn(1, "R1", None, 0, 0, len(text)),)))
    reader.page.set_selection(0, 5)
    reader.page.settled.emit(True)
    assert reader.selected_span() == Span(0, 3 + len(FAMILY))


# copying


def test_the_words_of_the_current_coding_are_copied_when_none_are_selected(
    qtbot: QtBot, reader: Reader
) -> None:
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(reader.page, Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == ""
    reader.set_current_coding("coding-1")
    qtbot.keyClick(reader.page, Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().startswith("Zeker als er een hechtingsstoornis")


def test_selecting_by_sentence_loads_no_language_model() -> None:
    said = "import sys, ui.reader; assert 'spacy' not in sys.modules"
    subprocess.run([sys.executable, "-c", said], check=True)
