"""Hands for the walks: the mouse over the words of a transcript."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from qcode.model.span import Span
from tests.window import NONE, Sitting
from ui.findings.page import FindingsPage

LEFT = Qt.MouseButton.LeftButton


def middle_of(sitting: Sitting, words: str) -> QPoint:
    """A point of the page in the middle of ``words``, which stand on one line; scrolled into view first."""
    reader = sitting.study.code_screen.reader
    span = sitting.words(words)
    reader.scroll_to(span)
    sitting.rest()
    return reader.page.areas(*reader.page.shown.places.shown(span))[0].center().toPoint()


def drag_over(sitting: Sitting, first: str, last: str) -> Span:
    """Select from within the word ``first`` to within the word ``last`` with the mouse; what is selected then."""
    reader = sitting.study.code_screen.reader
    view = reader.page.viewport()
    start, end = middle_of(sitting, first), middle_of(sitting, last)
    sitting.bot.mousePress(view, LEFT, NONE, start)
    sitting.bot.mouseMove(view, end)
    sitting.bot.mouseRelease(view, LEFT, NONE, end)
    sitting.rest()
    span = reader.selected_span()
    assert span is not None, f"nothing from {first} to {last} is selected"
    return span


def go_to_findings(sitting: Sitting, key: str) -> FindingsPage:
    """Walk by keys to a page of the findings and into it; the page."""
    sitting.do("screen-findings")
    screen = sitting.study.screens.findings.get()
    screen.list.setFocus()
    sitting.press(Qt.Key.Key_Home)
    while screen.key != key:
        sitting.press(Qt.Key.Key_Down)
    sitting.press(Qt.Key.Key_Return)
    return screen.page
