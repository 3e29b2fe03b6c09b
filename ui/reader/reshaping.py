"""The current coding made longer or shorter, with the mouse or with keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal

from qcode.model.span import Span
from qcode.snapping import snap, whole_characters
from ui.reader.auto_scroll import AutoScroll
from ui.reader.keys import Deed, Wish
from ui.reader.nudging import LABEL_WORDS, Edge, nudge
from ui.reader.page import Page


class Reshaping(QObject):
    """Works out where an end goes; ``resize_requested`` tells the coding and where it should stand."""

    resize_requested = Signal(str, object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._scroll = AutoScroll(page)
        self._scroll.moved.connect(self._pull)
        self._pulled: tuple[Edge, QPoint] | None = None
        page.edge_dropped.connect(self._drop)
        page.edge_taken_back.connect(self._hold_nothing)
        page.margin.end_pulled.connect(self._pull)
        page.margin.end_let_go.connect(self._let_go)

    def nudge(self, wish: Wish) -> None:
        """One end a word on or back; over a label, which nobody sees, in one go."""
        shown = self._page.shown
        mark = shown.marks.by_id(shown.current or "")
        if mark is None:
            return
        edge = Edge.END if wish.deed in (Deed.END_ON, Deed.END_BACK) else Edge.START
        forward = wish.deed in (Deed.END_ON, Deed.START_ON)
        moved = mark.span
        for _ in range(LABEL_WORDS):
            moved = nudge(
                shown.content.text, moved, edge, forward=forward, character=wish.text == "character"
            )
            seen = self._seen(moved)
            if seen != mark.span and seen.length:
                self.resize_requested.emit(mark.id, seen)
                return

    def _pull(self, edge: Edge | None = None, point: QPoint | None = None) -> None:
        """An end is held at ``point`` of the screen, or still where it was held while the page went on."""
        if edge is not None and point is not None:
            self._pulled = edge, point
        if self._pulled is not None:
            spot = self._page.viewport().mapFromGlobal(self._pulled[1])
            self._scroll.follow(spot.y())
            self._page.pull_edge(self._pulled[0], spot)

    def _let_go(self, free: bool) -> None:
        self._hold_nothing()
        self._page.let_edge_go(free=free)

    def _hold_nothing(self) -> None:
        self._pulled = None
        self._scroll.stop()
        self._page.margin.hold_nothing()

    def _drop(self, start: int, end: int, free: bool) -> None:
        shown = self._page.shown
        whole = whole_characters if free else snap
        span = self._seen(whole(shown.content.text, shown.places.span(start, end)))
        mark = shown.marks.by_id(shown.current or "")
        if mark is not None and span.length and span != mark.span:
            self.resize_requested.emit(mark.id, span)

    def _seen(self, span: Span) -> Span:
        """``span`` without hidden labels at its ends."""
        places = self._page.shown.places
        return places.span(*places.shown(span))
