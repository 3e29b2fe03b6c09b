"""A code that is dragged over the transcript: what it would code lights up, and is coded where it is let go."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ui.reader.auto_scroll import AutoScroll
from ui.reader.page import Page
from ui.reader.selecting import Selecting
from ui.reader.shown import Aim
from ui.reader.strides import Unit, unit_at

CODE_MIME = "application/x-qcode-code"
"""A code that is being dragged: its id."""


class Dropping(QObject):
    """Takes codes on the selection, on a turn, and on a bracket or its label, whose code they replace."""

    code_dropped = Signal(str, object)  # the code, and the words it was dropped on
    replace_requested = Signal(str, str)  # a coding, and the code it should carry instead
    stopped = Signal(str)

    def __init__(self, page: Page, selecting: Selecting) -> None:
        super().__init__(page)
        self._page, self._selecting = page, selecting
        self._held: tuple[QWidget, QPoint, str] | None = None
        self._scroll = AutoScroll(page)
        self._scroll.moved.connect(self._aim)
        for place in (page.viewport(), page.gutter, page.margin):
            place.setAcceptDrops(True)
            place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and isinstance(watched, QWidget):
            return self._take(watched, event)
        if event.type() == QEvent.Type.DragLeave:
            self._let_go()
        return False

    def _take(self, widget: QWidget, event: QDropEvent) -> bool:
        code_id = _code_in(event.mimeData())
        if not code_id or not self._page.shown.paragraphs:
            event.ignore()
            return True
        self._held = (widget, event.position().toPoint(), code_id)
        self._aim()
        if isinstance(event, QDragMoveEvent | QDragEnterEvent):
            self._scroll.follow(self._held[1].y())
        else:
            self._drop(code_id)
        event.setDropAction(Qt.DropAction.CopyAction)  # a move would take the code out of the codebook
        event.accept()
        return True

    def _let_go(self) -> None:
        self._held = None
        self._scroll.stop()
        self._page.set_aim(None)

    def _drop(self, code_id: str) -> None:
        aim = self._page.shown.aim
        self._let_go()
        if aim is None:
            self.stopped.emit(
                self.tr("Nothing was coded: drop a code on selected words, on a turn, or on a bracket.")
            )
        elif not aim.coding_id:
            self.code_dropped.emit(code_id, aim.span)
        elif aim.code_id == code_id:
            self.stopped.emit(self.tr("Nothing was changed: this coding has that code already."))
        else:
            self.replace_requested.emit(aim.coding_id, code_id)

    # what it would code

    def _aim(self) -> None:
        if self._held is None:
            return
        widget, point, code_id = self._held
        found = self._bracket(point) if widget is self._page.margin else self._words(widget, point)
        style = self._page.shown.styles.get(code_id)
        self._page.set_aim(found._replace(colour=style.colour) if found and style else found)

    def _bracket(self, point: QPoint) -> Aim | None:
        mark = self._page.margin.coding_at(point)
        return Aim(mark.span, mark.id, mark.code_id) if mark else None

    def _words(self, widget: QWidget, point: QPoint) -> Aim | None:
        selected = self._selecting.span
        spot = self._page.viewport().mapFrom(self._page, widget.mapTo(self._page, point))
        if selected and any(area.contains(spot) for area in self._page.areas(*self._page.selection())):
            return Aim(selected)
        place = self._page.line_place_at(spot.y())
        if place is None:
            return None
        shown = self._page.shown
        return Aim(unit_at(shown, shown.places.span(place, place).start, Unit.TURN))


def _code_in(data: QMimeData) -> str:
    return bytes(data.data(CODE_MIME).data()).decode()
