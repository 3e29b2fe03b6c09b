"""Where things are in a reader, and how they look, for tests with a mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from qcode.model.span import Span
from ui.reader import Reader, ReaderContent

NONE = Qt.KeyboardModifier.NoModifier


def span_of(content: ReaderContent, words: str) -> Span:
    start = content.text.index(words)
    return Span(start, start + len(words))


def point_at(widget: QWidget, spot: QPoint) -> None:
    """Move the mouse to ``spot`` with no button held, whatever other tests left behind."""
    none = Qt.MouseButton.NoButton
    kind, place, there = QEvent.Type.MouseMove, QPointF(spot), QPointF(widget.mapToGlobal(spot))
    QApplication.sendEvent(widget, QMouseEvent(kind, place, there, none, none, NONE))


def middle_of(reader: Reader, words: str) -> QPoint:
    """A point of the page in the middle of ``words``, which stand on one line."""
    places = reader.page.areas(*reader.page.shown.places.shown(span_of(reader.content(), words)))
    return places[0].center().toPoint()


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def colours_in(image: QImage, left: int, top: int, width: int, height: int) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(max(0, left), min(image.width(), left + width))
        for y in range(max(0, top), min(image.height(), top + height))
    }


def bracket(reader: Reader, words: str, coding: str) -> QPoint:
    """A point on the bracket of ``coding`` beside ``words``."""
    y = middle_of(reader, words).y()
    for x in range(reader.page.margin.width()):
        mark = reader.page.margin.coding_at(QPoint(x, y))
        if mark is not None and mark.id == coding:
            return QPoint(x, y)
    raise AssertionError(f"no bracket of {coding} beside {words}")
