"""What the mouse asks of the codings: to light up, to be current, to show what can be done."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal

from qcode.model.span import Span
from ui.reader.current import CurrentCoding
from ui.reader.page import Page
from ui.reader.selecting import Selecting


class Pointing(QObject):
    """Between the page with its margin and who hears of clicks and menus."""

    clicked = Signal(str)
    context_requested = Signal(QPoint, object, list)

    def __init__(self, page: Page, selecting: Selecting, current: CurrentCoding) -> None:
        super().__init__(page)
        self._page, self._selecting, self._current = page, selecting, current
        page.tapped.connect(self._tap)
        page.menu_wished.connect(self._menu_in_text)
        page.margin.hovered.connect(self._hover)
        page.margin.clicked.connect(self._click)
        page.margin.menu_wished.connect(self._menu_in_margin)

    def _hover(self, coding_id: str | None) -> None:
        shown = self._page.shown
        old, shown.hovered = shown.hovered, coding_id
        for changed in {old, coding_id} - {None} if old != coding_id else ():
            mark = shown.marks.by_id(str(changed))
            if mark is not None:
                self._page.update_mark(mark)

    def _click(self, coding_id: str) -> None:
        self._current.focus(coding_id)
        self.clicked.emit(coding_id)

    def _tap(self, place: int) -> None:
        mark = self._page.shown.coding_at(place) if place >= 0 else None
        if mark:
            self._click(mark.id)
        else:
            self._current.set(None)

    def _menu_in_text(self, point: QPoint, place: int) -> None:
        shown = self._page.shown
        here = Span(*shown.places.span(place, place + 1)) if place >= 0 else None
        marks = shown.codings_on(here) if here else []
        self.context_requested.emit(point, self._selecting.span, [mark.id for mark in marks])

    def _menu_in_margin(self, point: QPoint, coding_id: str) -> None:
        if coding_id:
            self._click(coding_id)
        self.context_requested.emit(point, self._selecting.span, [coding_id] if coding_id else [])
