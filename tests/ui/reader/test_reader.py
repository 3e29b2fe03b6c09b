"""What a researcher sees and does in the transcript."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qcode.model.span import Span
from tests.reading import bracket, colours_in, middle_of, picture, point_at, span_of
from ui.reader import CodingMarks, Mark, Reader, ReaderContent, ReaderTurn
from ui.reader.marks import CodeStyle
from ui.reader.sample import STYLES
from ui.theme import LIGHT, apply, readable, tint
from ui.theme.colours import MARK_CONTRAST

Left, NoModifier = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


# reading


def test_labels_of_turns_are_not_in_the_text(reader: Reader) -> None:
    assert "Interviewer" not in reader.page.toPlainText()
    assert reader.page.document().firstBlock().text().startswith("Hoe zou je de relatie")


def test_taking_the_transcript_away_leaves_nothing_selected(reader: Reader, content: ReaderContent) -> None:
    reader.select(span_of(content, "vertrouwen"))
    reader.set_content(None)
    assert reader.selected_span() is None
    assert reader.content().text == ""


def test_the_turn_and_its_speaker_stand_beside_its_first_line(reader: Reader) -> None:
    gutter = picture(reader.page.gutter)
    top = middle_of(reader, "Hoe zou je").y()
    assert LIGHT.page in colours_in(gutter, 0, top - 8, gutter.width(), 16)
    assert len(colours_in(gutter, 0, top - 8, gutter.width(), 16)) > 1
    assert colours_in(gutter, 0, 0, gutter.width(), top - 14) == {LIGHT.page}


def test_coded_words_lie_on_a_wash_of_their_colour(reader: Reader) -> None:
    page = picture(reader.page.viewport())
    spot = middle_of(reader, "hechtingsstoornis")
    around = colours_in(page, spot.x() - 20, spot.y() - 8, 40, 16)
    assert tint(STYLES["client"].colour, LIGHT).upper() in around
    spot = middle_of(reader, "handtekening")
    assert tint(STYLES["client"].colour, LIGHT).upper() not in colours_in(
        page, 0, spot.y() - 8, page.width(), 16
    )


def test_each_coding_has_a_bracket_in_its_colour(reader: Reader) -> None:
    margin = picture(reader.page.margin)
    spot = middle_of(reader, "hechtingsstoornis")
    assert STYLES["client"].colour.upper() in colours_in(margin, 0, spot.y() - 4, 40, 8)


def test_the_words_in_view_are_told(reader: Reader, content: ReaderContent) -> None:
    seen = reader.visible_span().of(content.text)
    assert "Hoe zou je" in seen
    reader.scroll_to(span_of(content, "hoe het gaat"))
    assert "hoe het gaat" in reader.visible_span().of(content.text)
    assert "Hoe zou je" not in reader.visible_span().of(content.text)


def test_scrolling_moves_brackets_with_the_text(reader: Reader) -> None:
    before = picture(reader.page.margin)
    reader.page.verticalScrollBar().setValue(60)
    after = picture(reader.page.margin)
    part = before.copy(0, 60, before.width(), 300)
    assert after.copy(0, 0, after.width(), 300) == part


def test_the_column_shrinks_with_the_window_and_keeps_its_margin(reader: Reader) -> None:
    reader.resize(700, 700)
    assert reader.page.margin.width() >= 200
    assert reader.page.viewport().width() >= 300
    gutter, view, margin = (
        w.geometry() for w in (reader.page.gutter, reader.page.viewport(), reader.page.margin)
    )
    assert gutter.right() + 1 == view.left()
    assert view.right() + 1 == margin.left()


def test_lines_are_not_too_long_to_read(reader: Reader) -> None:
    reader.resize(1800, 700)
    block = reader.page.document().firstBlock()
    longest = 0
    while block.isValid():
        shape = block.layout()
        longest = max([longest, *(shape.lineAt(i).textLength() for i in range(shape.lineCount()))])
        block = block.next()
    assert 60 <= longest <= 85


def test_positions_after_an_emoji_are_those_of_the_document(reader: Reader, content: ReaderContent) -> None:
    wanted = span_of(content, "Wat doet dat")
    reader.select(wanted)
    assert reader.selected_span() == wanted
    assert reader.page.textCursor().selectedText() == "Wat doet dat"


def test_the_caret_is_a_place_in_the_document(reader: Reader, content: ReaderContent) -> None:
    reader.select(span_of(content, "Sindsdien"))
    assert reader.caret() == span_of(content, "Sindsdien").end


def test_copying_gives_the_words_without_labels(qtbot: QtBot, reader: Reader, content: ReaderContent) -> None:
    start, end = span_of(content, "echt geduld"), span_of(content, "En de doelen")
    reader.select(Span(start.start, end.end))
    qtbot.keyClick(reader.page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "echt geduld hebben.\nEn de doelen"


def test_the_picker_knows_where_the_selection_is(reader: Reader, content: ReaderContent) -> None:
    reader.select(span_of(content, "En de doelen"))
    area = reader.selection_rect()
    on_page = reader.page.viewport().mapFromGlobal(area.center())
    assert (on_page - middle_of(reader, "En de doelen")).manhattanLength() < 12
    assert area.width() > 60


# wishes


def test_typing_on_a_selection_asks_for_a_code(qtbot: QtBot, reader: Reader, content: ReaderContent) -> None:
    span = span_of(content, "vertrouwen")
    reader.select(span)
    with qtbot.waitSignal(reader.pick_requested) as asked:
        qtbot.keyClick(reader.page, "a")
    assert asked.args == [span, "a"]
    with qtbot.waitSignal(reader.pick_requested) as asked:
        qtbot.keyClick(reader.page, Qt.Key.Key_Return)
    assert asked.args == [span, ""]


def test_figures_ask_for_the_code_with_that_number(
    qtbot: QtBot, reader: Reader, content: ReaderContent
) -> None:
    reader.select(span_of(content, "vertrouwen"))
    with qtbot.waitSignal(reader.digit_pressed) as asked, qtbot.assertNotEmitted(reader.pick_requested):
        qtbot.keyClick(reader.page, "3")
    assert asked.args == [3]


def test_without_a_selection_typing_asks_nothing(qtbot: QtBot, reader: Reader) -> None:
    with qtbot.assertNotEmitted(reader.pick_requested), qtbot.assertNotEmitted(reader.digit_pressed):
        qtbot.keyClick(reader.page, "a")
        qtbot.keyClick(reader.page, "1")
        qtbot.keyClick(reader.page, Qt.Key.Key_Return)


def test_escape_takes_the_selection_away(qtbot: QtBot, reader: Reader, content: ReaderContent) -> None:
    reader.select(span_of(content, "vertrouwen"))
    with qtbot.waitSignal(reader.selection_changed) as told:
        qtbot.keyClick(reader.page, Qt.Key.Key_Escape)
    assert told.args == [None]


def test_a_click_on_coded_words_makes_the_coding_current(qtbot: QtBot, reader: Reader) -> None:
    with qtbot.waitSignal(reader.coding_clicked) as clicked:
        qtbot.mouseClick(reader.page.viewport(), Left, NoModifier, middle_of(reader, "hechtingsstoornis"))
    assert clicked.args == ["coding-1"]
    assert reader.current_coding() == "coding-1"
    qtbot.mouseClick(reader.page.viewport(), Left, NoModifier, middle_of(reader, "En de doelen"))
    assert reader.current_coding() is None


def test_a_bracket_can_be_clicked_and_opened(qtbot: QtBot, reader: Reader) -> None:
    margin, spot = reader.page.margin, bracket(reader, "Zeker als er een", "coding-1")
    with qtbot.waitSignal(reader.coding_clicked) as clicked:
        qtbot.mouseClick(margin, Left, NoModifier, spot)
    assert clicked.args == ["coding-1"]
    with qtbot.waitSignal(reader.coding_activated) as opened:
        qtbot.mouseDClick(margin, Left, NoModifier, spot)
    assert opened.args == ["coding-1"]


def test_pointing_at_a_bracket_makes_its_words_stand_out(qtbot: QtBot, reader: Reader) -> None:
    words = middle_of(reader, "hechtingsstoornis")
    strong = tint(STYLES["client"].colour, LIGHT, strong=True).upper()
    area = (words.x() - 20, words.y() - 8, 40, 16)
    assert strong not in colours_in(picture(reader.page.viewport()), *area)
    point_at(reader.page.margin, bracket(reader, "Zeker als er een", "coding-1"))
    assert strong in colours_in(picture(reader.page.viewport()), *area)


def test_the_codings_of_a_chosen_code_stand_out(reader: Reader) -> None:
    reader.set_selected_code("client")
    words = middle_of(reader, "hechtingsstoornis")
    strong = tint(STYLES["client"].colour, LIGHT, strong=True).upper()
    assert strong in colours_in(picture(reader.page.viewport()), words.x() - 20, words.y() - 8, 40, 16)


def test_alt_and_arrows_go_from_coding_to_coding(qtbot: QtBot, reader: Reader) -> None:
    page, alt, control = reader.page, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(page, Qt.Key.Key_Down, alt)
    assert reader.current_coding() == "coding-0"
    qtbot.keyClick(page, Qt.Key.Key_Period, control)
    assert reader.current_coding() == "coding-1"
    qtbot.keyClick(page, Qt.Key.Key_Up, alt)
    assert reader.current_coding() == "coding-0"


def test_the_current_coding_is_described_to_a_screen_reader(qtbot: QtBot, reader: Reader) -> None:
    qtbot.keyClick(reader.page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    said = reader.page.accessibleDescription()
    assert said.startswith("Relation · Sanne · “Dat verschilt per jongere.")
    assert "turn 13" in said


def test_the_margin_is_reached_with_tab_and_walked_with_arrows(qtbot: QtBot, reader: Reader) -> None:
    qtbot.keyClick(reader.page, Qt.Key.Key_Tab)
    qtbot.waitUntil(reader.page.margin.hasFocus)
    assert reader.current_coding() == "coding-0"
    qtbot.keyClick(reader.page.margin, Qt.Key.Key_Down)
    assert reader.current_coding() == "coding-1"
    with qtbot.waitSignal(reader.remove_requested) as asked:
        qtbot.keyClick(reader.page.margin, Qt.Key.Key_Delete)
    assert asked.args == [["coding-1"]]
    qtbot.keyClick(reader.page.margin, Qt.Key.Key_Escape)
    assert reader.page.hasFocus()


def test_delete_asks_only_when_a_coding_is_current(qtbot: QtBot, reader: Reader) -> None:
    with qtbot.assertNotEmitted(reader.remove_requested):
        qtbot.keyClick(reader.page, Qt.Key.Key_Delete)


def test_a_right_click_tells_which_codings_are_there(reader: Reader, qtbot: QtBot) -> None:
    spot = middle_of(reader, "stellingen maakt")
    with qtbot.waitSignal(reader.context_requested) as asked:
        reader.page.menu_wished.emit(QPoint(5, 5), reader.page.place_at(spot))
    assert asked.args is not None
    assert asked.args[1:] == [None, ["coding-2", "coding-3"]]


def test_arrows_in_the_margin_ask_for_a_longer_or_shorter_coding(
    qtbot: QtBot, reader: Reader, content: ReaderContent
) -> None:
    reader.set_current_coding("coding-1")
    margin = reader.page.margin
    with qtbot.waitSignal(reader.resize_requested) as asked:
        qtbot.keyClick(margin, Qt.Key.Key_Left)
    assert asked.args is not None
    assert asked.args[0] == "coding-1"
    assert asked.args[1].of(content.text).endswith("echt geduld hebben")
    with qtbot.waitSignal(reader.resize_requested) as asked:
        qtbot.keyClick(margin, Qt.Key.Key_Right)
    assert asked.args is not None
    assert asked.args[1].of(content.text).endswith("Interviewer: En")
    with qtbot.waitSignal(reader.resize_requested) as asked:
        qtbot.keyPress(margin, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert asked.args is not None
    assert asked.args[1].of(content.text).startswith("is. Zeker als")


def test_the_end_of_the_current_coding_can_be_dragged(
    qtbot: QtBot, reader: Reader, content: ReaderContent
) -> None:
    view, span = reader.page.viewport(), span_of(content, "hechtingsstoornis")
    reader.set_marks(CodingMarks.of([Mark("m", "q", "client", *span)]), STYLES)
    reader.set_current_coding("m")
    area = reader.page.areas(*reader.page.shown.places.shown(span))[0]
    edge, target = QPoint(round(area.right()), round(area.center().y())), middle_of(reader, "speelt")
    point_at(view, edge)
    assert view.cursor().shape() == Qt.CursorShape.SizeHorCursor
    qtbot.mousePress(view, Left, NoModifier, edge)
    qtbot.mouseMove(view, target)
    with qtbot.waitSignal(reader.resize_requested) as asked:
        qtbot.mouseRelease(view, Left, NoModifier, target)
    assert asked.args == ["m", span_of(content, "hechtingsstoornis speelt")]
    assert reader.selected_span() is None


def test_a_coding_that_moved_stays_current(reader: Reader, content: ReaderContent) -> None:
    reader.set_current_coding("coding-1")
    span = span_of(content, "En de doelen")
    reader.replace_mark(Mark("coding-1", "q", "client", *span))
    assert reader.current_coding() == "coding-1"
    assert bracket(reader, "En de doelen", "coding-1").x() < 40


# codings that come and go


def test_a_new_coding_appears_and_disappears(reader: Reader, content: ReaderContent) -> None:
    spot = middle_of(reader, "En de doelen")
    area = (0, spot.y() - 6, 60, 12)
    before = picture(reader.page.margin)
    span = span_of(content, "En de doelen, hoe komen die tot stand?")
    reader.add_mark(Mark("new", "q", "goal", span.start, span.end))
    assert readable(STYLES["goal"].colour, LIGHT.page, MARK_CONTRAST) in colours_in(
        picture(reader.page.margin), *area
    )
    assert bracket(reader, "En de doelen", "new").x() < 40
    reader.remove_mark("new")
    assert picture(reader.page.margin) == before


def test_a_coding_that_goes_is_no_longer_current(qtbot: QtBot, reader: Reader) -> None:
    reader.set_current_coding("coding-1")
    with qtbot.waitSignal(reader.current_changed) as told:
        reader.remove_mark("coding-1")
    assert told.args == [None]


def test_a_coding_of_a_hidden_label_is_not_lost(reader: Reader, content: ReaderContent) -> None:
    turn = content.turns[2]
    reader.set_marks(CodingMarks.of([Mark("m", "q", "goal", turn.start, turn.body)]), STYLES)
    assert bracket(reader, "En de doelen", "m").x() < 40


def test_many_codings_of_one_line_are_counted(reader: Reader, content: ReaderContent) -> None:
    span = span_of(content, "En de doelen, hoe komen die tot stand?")
    marks = [Mark(f"m{i}", f"q{i}", f"c{i}", *span) for i in range(9)]
    reader.set_marks(CodingMarks.of(marks), {f"c{i}": CodeStyle(f"Code {i}", "#3F8F86") for i in range(9)})
    y = middle_of(reader, "En de doelen").y() + 18
    tips = {reader.page.margin.tip_at(QPoint(x, y)) for x in range(85, 200)}
    assert max(tip.count("Code ") for tip in tips) >= 6


# zoom


def test_zooming_enlarges_the_text_and_says_so(qtbot: QtBot, reader: Reader) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    small = reader.page.cursorRect().height()
    with qtbot.waitSignal(reader.zoom_changed) as told:
        for _ in range(5):
            qtbot.keyClick(reader.page, Qt.Key.Key_Plus, control)
    assert told.args is not None
    assert reader.zoom() == pytest.approx(1.5)
    assert reader.page.cursorRect().height() > small
    qtbot.keyClick(reader.page, Qt.Key.Key_0, control)
    assert reader.zoom() == 1.0
    assert reader.page.cursorRect().height() == small


def test_control_and_the_wheel_zoom(qtbot: QtBot, reader: Reader) -> None:
    view = reader.page.viewport()
    turn = QWheelEvent(
        QPointF(100, 100),
        QPointF(view.mapToGlobal(QPoint(100, 100))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, turn)
    assert reader.zoom() == pytest.approx(0.9)


def test_the_top_line_stays_when_the_window_or_the_type_changes(
    reader: Reader, content: ReaderContent
) -> None:
    long = ReaderContent("\n".join(content.text.split("\n") * 6))
    reader.set_content(long)
    reader.page.verticalScrollBar().setValue(1500)
    top = reader.visible_span().start
    reader.resize(700, 860)
    assert abs(reader.visible_span().start - top) < 120
    reader.set_zoom(1.4)
    assert abs(reader.visible_span().start - top) < 120


def test_colours_follow_the_scheme_while_it_is_open(qapp: QApplication, reader: Reader) -> None:
    apply(qapp, "dark")
    page = picture(reader.page.viewport())
    assert QColor(page.pixelColor(5, 5)).lightness() < 80
    assert QColor(picture(reader.page.margin).pixelColor(100, 5)).lightness() < 80
    assert QColor(picture(reader.page.gutter).pixelColor(5, 5)).lightness() < 80


def test_the_caret_moves_with_the_keyboard(qtbot: QtBot, reader: Reader) -> None:
    reader.page.moveCursor(QTextCursor.MoveOperation.Start)
    first = reader.caret()
    qtbot.keyClick(reader.page, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert reader.caret() > first + 1


def test_a_turn_without_a_number_or_a_speaker_is_no_error(qtbot: QtBot, reader: Reader) -> None:
    text = "Zomaar wat tekst"
    reader.set_content(ReaderContent(text, (ReaderTurn(None, None, None, 0, 0, len(text)),)))
    assert not picture(reader.page.gutter).isNull()
    assert reader.page.toPlainText() == text
