"""The page a transcript is read on: a sheet that answers to mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from qcode.model.span import Span
from ui.reader.edges import EdgeDrag
from ui.reader.keys import wish_of
from ui.reader.nudging import Edge
from ui.reader.sheet import Sheet

SPAN_MIME = "application/x-qcode-span"
"""Words that are being dragged: start and end in code points, with a comma between."""


class Page(Sheet):
    """Tells in places on the page what was clicked, selected, typed or dropped."""

    tapped = Signal(int)
    double_tapped = Signal(int)
    triple_tapped = Signal(int)
    reached = Signal(int)  # while a selection is drawn on: with Shift, after a double or a triple click
    settled = Signal(bool)
    stepped = Signal(bool)  # the same by keyboard, when Shift is let go
    wished = Signal(object)
    zoom_wished = Signal(int)
    menu_wished = Signal(QPoint, int)
    edge_dropped = Signal(int, int, bool)
    edge_taken_back = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._double_click: tuple[QPoint, int] | None = None
        self._drawing_on = False
        self._drag = EdgeDrag(self.areas)
        self.pressed = False

    # keyboard

    def keyPressEvent(self, e: QKeyEvent) -> None:
        if self._drag.active and e.key() == Qt.Key.Key_Escape:
            self.take_edge_back()
            return
        wish = wish_of(e, selected=self.textCursor().hasSelection(), current=self.shown.current is not None)
        if wish is not None:
            self.wished.emit(wish)
            e.accept()
        else:
            super().keyPressEvent(e)

    def keyReleaseEvent(self, e: QKeyEvent) -> None:
        super().keyReleaseEvent(e)
        if e.key() == Qt.Key.Key_Shift and not e.isAutoRepeat() and not self.pressed:
            self.stepped.emit(bool(e.modifiers() & Qt.KeyboardModifier.AltModifier))

    # mouse

    def mousePressEvent(self, e: QMouseEvent) -> None:
        self.pressed = e.button() == Qt.MouseButton.LeftButton
        self._drawing_on = self.pressed and bool(e.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self.pressed and self._is_third(e):
            self._drawing_on = True
            self.triple_tapped.emit(self._place_under(e))
            return
        if self.pressed and self._hold_edge(e.position().toPoint()):
            return
        super().mousePressEvent(e)
        if self._drawing_on:
            self.reached.emit(self._place_under(e))

    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        if self._drag.active:
            self._preview(self._drag.moved(self._cursor_place(e)))
            return
        if e.buttons() == Qt.MouseButton.NoButton:
            self._shape_cursor(e.position().toPoint())
        super().mouseMoveEvent(e)
        if self.pressed and self._drawing_on:
            self.reached.emit(self._place_under(e))

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        if self._drag.active:
            self._drop_edge(e)
            return
        # Read before Qt takes the release: under X11 it copies the selection then, as if words were dragged away.
        settled = self.pressed
        super().mouseReleaseEvent(e)
        self.pressed = self._drawing_on = False
        if not settled:
            return
        self.settled.emit(bool(e.modifiers() & Qt.KeyboardModifier.AltModifier))
        if not self.textCursor().hasSelection():
            self.tapped.emit(self.place_at(e.position().toPoint()))

    def mouseDoubleClickEvent(self, e: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(e)
        if e.button() == Qt.MouseButton.LeftButton:
            self.pressed = self._drawing_on = True
            self._double_click = (e.globalPosition().toPoint(), e.timestamp())
            self.double_tapped.emit(self._place_under(e))

    # ends of the current coding

    def _edge_at(self, point: QPoint) -> Edge | None:
        stretched = self.shown.current_stretch()
        return self._drag.edge_at(point, stretched) if stretched else None

    def _hold_edge(self, point: QPoint) -> bool:
        edge, stretched = self._edge_at(point), self.shown.current_stretch()
        if edge is None or stretched is None:
            return False
        self._drag.hold(edge, stretched)
        return True

    def _preview(self, stretched: tuple[int, int] | None) -> None:
        self.shown.preview = stretched
        self.viewport().update()
        self.margin.update()

    def _drop_edge(self, event: QMouseEvent) -> None:
        self._preview(self._drag.moved(self._cursor_place(event)))
        self.let_edge_go(free=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))

    def pull_edge(self, edge: Edge, point: QPoint) -> None:
        """An end of the current coding is held at ``point`` of the viewport; beside the text it goes by lines."""
        stretched = self.shown.current_stretch()
        if stretched is None:
            return
        if not self._drag.active:
            self._drag.hold(edge, stretched)
        place = self.cursorForPosition(point).position()
        if point.x() > self.viewport().width():
            place = self.line_border(point.y(), at_end=edge is Edge.END)
        self._preview(self._drag.moved(place))

    def let_edge_go(self, *, free: bool) -> None:
        """The end that is held stays where it is now."""
        stretched = self.shown.preview
        self._drag.let_go()
        self.pressed = False
        self._preview(None)
        if stretched is not None:
            self.edge_dropped.emit(*stretched, free)

    def take_edge_back(self) -> None:
        """The end that is held goes back to where it was."""
        self._drag.let_go()
        self.pressed = False
        self._preview(None)
        self.edge_taken_back.emit()

    def _shape_cursor(self, point: QPoint) -> None:
        held = self._edge_at(point) is not None
        self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if held else Qt.CursorShape.IBeamCursor)

    def _is_third(self, event: QMouseEvent) -> bool:
        if self._double_click is None:
            return False
        point, moment = self._double_click
        self._double_click = None
        soon = event.timestamp() - moment <= QApplication.doubleClickInterval()
        near = (event.globalPosition().toPoint() - point).manhattanLength() < QApplication.startDragDistance()
        return soon and near

    def _place_under(self, event: QMouseEvent) -> int:
        """The place of the character under the mouse, or of the nearest one."""
        place = self.place_at(event.position().toPoint())
        return place if place >= 0 else self._cursor_place(event)

    def _cursor_place(self, event: QMouseEvent) -> int:
        return self.cursorForPosition(event.position().toPoint()).position()

    def wheelEvent(self, e: QWheelEvent) -> None:
        if e.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wished.emit(1 if e.angleDelta().y() > 0 else -1)
            e.accept()
        else:
            super().wheelEvent(e)

    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        if e.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wished.emit(e.globalPos(), self.place_at(e.pos()))
        else:
            point = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            self.menu_wished.emit(point, self.textCursor().position())

    # words that travel

    def createMimeDataFromSelection(self) -> QMimeData:
        self.pressed = False  # words that are dragged away are never followed by a release
        return self.mime_of(self.shown.places.span(*self.selection()))

    def mime_of(self, span: Span) -> QMimeData:
        """The words of ``span`` to take elsewhere, without labels of turns."""
        data = QMimeData()
        data.setText(self.shown.words(span))
        data.setData(SPAN_MIME, f"{span.start},{span.end}".encode())
        return data


def dragged_span(data: QMimeData) -> Span | None:
    """The span of the document that ``data`` carries, if it comes from a transcript."""
    if not data.hasFormat(SPAN_MIME):
        return None
    start, _, end = bytes(data.data(SPAN_MIME).data()).decode().partition(",")
    return Span(int(start), int(end))
