"""A code is dragged over the transcript and dropped: on words, on a turn, on a bracket."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from qcode.model.span import Span
from tests.reading import bracket, colours_in, middle_of, picture, span_of
from ui.reader import CODE_MIME, Reader, ReaderContent
from ui.reader.auto_scroll import EDGE
from ui.reader.sample import STYLES

BOTH = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
Left, NoModifier = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def data_of(code: str) -> QMimeData:
    data = QMimeData()
    data.setData(CODE_MIME, code.encode())
    return data


def drag_over(widget: QWidget, spot: QPoint, code: str = "goal") -> None:
    data = data_of(code)
    QApplication.sendEvent(widget, QDragEnterEvent(spot, BOTH, data, Left, NoModifier))
    QApplication.sendEvent(widget, QDragMoveEvent(spot, BOTH, data, Left, NoModifier))


def drop(widget: QWidget, spot: QPoint, code: str = "goal") -> QDropEvent:
    drag_over(widget, spot, code)
    data = data_of(code)
    event = QDropEvent(QPointF(spot), BOTH, data, Left, NoModifier)
    event.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(widget, event)
    return event


def lit(reader: Reader) -> Span | None:
    aim = reader.page.shown.aim
    return aim.span if aim else None


def between_turns(reader: Reader) -> QPoint:
    """A point between the first turn and the second."""
    first, second = middle_of(reader, "Hoe zou je"), middle_of(reader, "Dat verschilt")
    return QPoint(first.x(), (first.y() + second.y()) // 2)


def test_a_code_that_is_dropped_stays_in_the_codebook(reader: Reader) -> None:
    event = drop(reader.page.viewport(), middle_of(reader, "weken"))
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction


def test_a_code_on_a_turn_codes_the_turn(qtbot: QtBot, reader: Reader, content: ReaderContent) -> None:
    turn = content.turns[3]
    with qtbot.waitSignal(reader.code_dropped) as dropped:
        drop(reader.page.viewport(), middle_of(reader, "proberen"))
    assert dropped.args == ["goal", Span(turn.body, turn.end)]


def test_a_code_beside_a_turn_codes_the_turn(qtbot: QtBot, reader: Reader, content: ReaderContent) -> None:
    y = middle_of(reader, "En de doelen").y()
    with qtbot.waitSignal(reader.code_dropped) as dropped:
        drop(reader.page.gutter, QPoint(40, y))
    assert dropped.args == ["goal", Span(content.turns[2].body, content.turns[2].end)]


def test_a_code_on_the_selection_codes_the_selection(
    qtbot: QtBot, reader: Reader, content: ReaderContent
) -> None:
    span = span_of(content, "zo veel mogelijk")
    reader.select(span)
    with qtbot.waitSignal(reader.code_dropped) as dropped:
        drop(reader.page.viewport(), middle_of(reader, "veel"))
    assert dropped.args == ["goal", span]
    with qtbot.waitSignal(reader.code_dropped) as dropped:
        drop(reader.page.viewport(), middle_of(reader, "En de doelen"))
    assert dropped.args == ["goal", Span(content.turns[2].body, content.turns[2].end)]


@pytest.mark.parametrize("on_label", [False, True])
def test_a_code_on_a_bracket_or_its_label_asks_to_replace(
    qtbot: QtBot, reader: Reader, on_label: bool
) -> None:
    spot = bracket(reader, "Zeker als er een", "coding-1")
    if on_label:
        spot = QPoint(spot.x() + 40, spot.y())
    assert reader.page.margin.coding_at(spot) is not None
    with qtbot.waitSignal(reader.replace_requested) as asked, qtbot.assertNotEmitted(reader.code_dropped):
        drop(reader.page.margin, spot)
    assert asked.args == ["coding-1", "goal"]


def test_the_code_it_has_already_replaces_nothing(qtbot: QtBot, reader: Reader) -> None:
    spot = bracket(reader, "Zeker als er een", "coding-1")
    with qtbot.assertNotEmitted(reader.replace_requested), qtbot.waitSignal(reader.remarked) as said:
        drop(reader.page.margin, spot, "client")
    assert said.args is not None
    assert "already" in said.args[0]


def test_where_nothing_can_be_meant_it_is_said(qtbot: QtBot, reader: Reader) -> None:
    for widget, spot in (
        (reader.page.viewport(), between_turns(reader)),
        (reader.page.margin, QPoint(150, middle_of(reader, "En de doelen").y())),
    ):
        drag_over(widget, spot)
        assert lit(reader) is None
        with qtbot.assertNotEmitted(reader.code_dropped), qtbot.waitSignal(reader.remarked) as said:
            drop(widget, spot)
        assert said.args is not None
        assert said.args[0].startswith("Nothing was coded")


def test_what_would_be_coded_lights_up_and_goes_out_again(reader: Reader, content: ReaderContent) -> None:
    view, turn = reader.page.viewport(), content.turns[3]
    before = picture(view)
    drag_over(view, middle_of(reader, "proberen"))
    assert lit(reader) == Span(turn.body, turn.end)
    spot = middle_of(reader, "proberen")
    assert colours_in(picture(view), spot.x() - 20, spot.y() - 10, 40, 20) != colours_in(
        before, spot.x() - 20, spot.y() - 10, 40, 20
    )
    assert picture(reader.page.gutter) == picture(reader.page.gutter)
    QApplication.sendEvent(view, QDragLeaveEvent())
    assert lit(reader) is None
    assert picture(view) == before


def test_a_bracket_lights_up_with_its_words(reader: Reader) -> None:
    before = picture(reader.page.margin)
    drag_over(reader.page.margin, bracket(reader, "Zeker als er een", "coding-1"))
    aim = reader.page.shown.aim
    assert aim is not None
    assert (aim.coding_id, aim.colour) == ("coding-1", STYLES["goal"].colour)
    assert picture(reader.page.margin) != before


def test_the_page_goes_on_while_a_code_is_held_at_its_edge(
    qtbot: QtBot, reader: Reader, content: ReaderContent
) -> None:
    reader.resize(880, 400)
    view = reader.page.viewport()
    drag_over(view, QPoint(100, view.height() - EDGE // 2))
    bar = reader.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    assert bar.value() > 200
    drop(view, middle_of(reader, "Ik bel nu"))
    assert lit(reader) is None


def test_nothing_else_can_be_dropped(reader: Reader) -> None:
    data = QMimeData()
    data.setText("words")
    event = QDragEnterEvent(middle_of(reader, "weken"), BOTH, data, Left, NoModifier)
    QApplication.sendEvent(reader.page.viewport(), event)
    assert not event.isAccepted()


# ends of brackets


def edge_of(reader: Reader, words: str, coding: str, *, end: bool) -> QPoint:
    """The point in the margin at which the bracket of ``coding`` opens or closes, beside ``words``."""
    x, y = bracket(reader, words, coding).toTuple()  # pyright: ignore[reportGeneralTypeIssues]
    while (mark := reader.page.margin.coding_at(QPoint(x, y))) is not None and mark.id == coding:
        y += 1 if end else -1
    return QPoint(x, y - 2 if end else y + 2)


def pull(
    qtbot: QtBot, reader: Reader, start: QPoint, end: QPoint, modifier: Qt.KeyboardModifier = NoModifier
) -> None:
    """Pull at the margin from ``start`` to ``end``, both points of the margin."""
    margin = reader.page.margin
    qtbot.mousePress(margin, Left, NoModifier, start)
    qtbot.mouseMove(margin, (start + end) / 2)
    qtbot.mouseMove(margin, end)
    qtbot.mouseRelease(margin, Left, modifier, end)


def in_margin(reader: Reader, spot: QPoint) -> QPoint:
    """A point of the text, seen from the margin."""
    return reader.page.margin.mapFromGlobal(reader.page.viewport().mapToGlobal(spot))


def test_the_end_of_a_bracket_is_pulled_down_by_lines(
    qtbot: QtBot, reader: Reader, content: ReaderContent
) -> None:
    start = edge_of(reader, "geduld", "coding-1", end=True)
    with qtbot.waitSignal(reader.resize_requested) as asked:
        pull(qtbot, reader, start, QPoint(start.x(), middle_of(reader, "En de doelen").y()))
    assert asked.args is not None
    assert asked.args[0] == "coding-1"
    assert asked.args[1] == Span(span_of(content, "Zeker als er een").start, content.turns[2].end)
    assert reader.current_coding() == "coding-1", "what is pulled at is in focus"


def test_the_start_of_a_bracket_is_pulled_into_the_text_by_words(
    qtbot: QtBot, reader: Reader, content: ReaderContent
) -> None:
    start = edge_of(reader, "Zeker als er een", "coding-1", end=False)
    with qtbot.waitSignal(reader.resize_requested) as asked:
        pull(qtbot, reader, start, in_margin(reader, middle_of(reader, "vertrouwen")))
    assert asked.args is not None
    assert asked.args[1].of(content.text).startswith("vertrouwen is. Zeker")


def test_with_alt_an_end_goes_by_characters(qtbot: QtBot, reader: Reader, content: ReaderContent) -> None:
    start = edge_of(reader, "Zeker als er een", "coding-1", end=False)
    with qtbot.waitSignal(reader.resize_requested) as asked:
        spot = in_margin(reader, middle_of(reader, "vertrouwen"))
        pull(qtbot, reader, start, spot, Qt.KeyboardModifier.AltModifier)
    assert asked.args is not None
    assert not asked.args[1].of(content.text).startswith("vertrouwen")


def test_the_cursor_shows_where_an_end_can_be_taken_hold_of(qtbot: QtBot, reader: Reader) -> None:
    margin = reader.page.margin
    qtbot.mouseMove(margin, edge_of(reader, "geduld", "coding-1", end=True))
    assert margin.cursor().shape() == Qt.CursorShape.SizeVerCursor
    qtbot.mouseMove(margin, QPoint(bracket(reader, "De ene komt", "coding-0")))
    assert margin.cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_a_click_at_an_end_moves_nothing(qtbot: QtBot, reader: Reader) -> None:
    spot = edge_of(reader, "geduld", "coding-1", end=True)
    with qtbot.assertNotEmitted(reader.resize_requested), qtbot.waitSignal(reader.coding_clicked):
        qtbot.mouseClick(reader.page.margin, Left, NoModifier, spot)


def test_escape_leaves_the_end_where_it_was(qtbot: QtBot, reader: Reader) -> None:
    margin, start = reader.page.margin, edge_of(reader, "geduld", "coding-1", end=True)
    target = QPoint(start.x(), middle_of(reader, "En de doelen").y())
    with qtbot.assertNotEmitted(reader.resize_requested):
        qtbot.mousePress(margin, Left, NoModifier, start)
        qtbot.mouseMove(margin, target)
        assert reader.page.shown.preview is not None
        qtbot.keyClick(reader.page, Qt.Key.Key_Escape)
        assert reader.page.shown.preview is None
        qtbot.mouseMove(margin, target + QPoint(0, 9))
        qtbot.mouseRelease(margin, Left, NoModifier, target)
    assert reader.page.shown.preview is None
    assert reader.current_coding() == "coding-1"
