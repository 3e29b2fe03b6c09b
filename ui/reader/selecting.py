"""The selected words, as positions of the document."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Signal

from qcode.model.span import Span
from qcode.snapping import snap, whole_characters
from ui.reader.nudging import Edge, nudge
from ui.reader.page import Page
from ui.reader.strides import Unit, stride, unit_at


class Selecting(QObject):
    """Keeps what is selected on whole words, unless it was drawn freely; ``changed`` tells the span or None."""

    changed = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._told: Span | None = None
        self._kept: Span | None = None  # drawn as it should stay: it is not moved to whole words
        self._unit, self._first = Unit.CHARACTER, Span(0, 0)  # what a drag began with, and goes on by
        page.selectionChanged.connect(self._moved)
        page.settled.connect(self._settle)
        page.stepped.connect(self._step)
        page.double_tapped.connect(lambda place: self._take(place, Unit.WORD))
        page.triple_tapped.connect(lambda place: self._take(place, Unit.TURN))
        page.reached.connect(self._reach)

    @property
    def span(self) -> Span | None:
        """The words that are selected, or None."""
        span = self._page.shown.places.span(*self._page.selection())
        return span if span.length > 0 else None

    def select(self, span: Span | None) -> None:
        """Select exactly ``span``; None takes the selection away."""
        if span is None:
            place = self._page.textCursor().position()
            self._page.set_selection(place, place)
        else:
            self._show(span)
            self._kept = self.span
        self.tell()

    def extend(self, unit: Unit, *, forward: bool) -> None:
        """Move the end the caret is at to the next border of a ``unit``; the other end goes to a whole word."""
        cursor = self._page.textCursor()
        shown = self._page.shown
        anchor, caret = shown.places.span(cursor.anchor(), cursor.position())
        edge = Edge.END if caret > anchor or (caret == anchor and forward) else Edge.START
        moved = stride(shown, caret, edge, unit, forward=forward)
        moved = max(moved, anchor) if edge is Edge.END else min(moved, anchor)
        span = Span(min(moved, anchor), max(moved, anchor))
        if unit is not Unit.CHARACTER and span.length:
            span = snap(shown.content.text, span)
        self._show(span, backwards=edge is Edge.START)
        self._kept, self._unit = self.span, Unit.CHARACTER
        self.tell()

    def let_go(self) -> None:
        """Nothing is selected any more; the page stays where it is."""
        if self.span is None:
            return
        bar = self._page.verticalScrollBar()
        height = bar.value()
        self.select(None)
        bar.setValue(height)

    def tell(self) -> None:
        """Tell what is selected, if that is not what was told last."""
        span = self.span
        if span != self._told:
            self._told = span
            self.changed.emit(span)

    def caret(self) -> int:
        """Where the caret stands."""
        place = self._page.textCursor().position()
        return self._page.shown.places.span(place, place).start

    def rect(self) -> QRect:
        """Where on the screen the selected words are, as far as in view: else the current coding, else the caret."""
        view = self._page.viewport()
        stretched = None if self.span else self._page.shown.current_stretch()
        parts = [part.toAlignedRect() for part in self._page.areas(*stretched or self._page.selection())]
        area = QRect() if parts else self._page.cursorRect()
        for part in parts:
            area = area.united(part)
        area = area.intersected(view.rect())
        return QRect(view.mapToGlobal(area.topLeft()), area.size())

    def _moved(self) -> None:
        if not self._page.pressed:
            self.tell()

    def _settle(self, free: bool) -> None:
        """A selection was drawn to its end: ``free`` leaves it as it is, as far as no character is cut."""
        span = self.span
        if span != self._kept:
            self._unit = Unit.CHARACTER
            if span is not None:
                self._show((whole_characters if free else snap)(self._page.shown.content.text, span))
            self._kept = self.span
        self.tell()

    def _step(self, free: bool) -> None:
        """Shift was let go. An end that was taken off a whole word by so little that it would come back goes a word further."""
        span, before = self.span, self._kept
        text = self._page.shown.content.text
        if free or span is None or before is None or span == before or snap(text, span) != before:
            self._settle(free)
            return
        edge = Edge.END if span.end != before.end else Edge.START
        forward = span.end > before.end or span.start > before.start
        self._show(nudge(text, before, edge, forward=forward), backwards=edge is Edge.START)
        self._kept = self.span
        self.tell()

    def _show(self, span: Span, *, backwards: bool | None = None) -> None:
        self._page.set_selection(*self._page.shown.places.shown(span), backwards=backwards)

    def _take(self, place: int, unit: Unit) -> None:
        """Select the unit at ``place`` of the page; dragging goes on by such units."""
        shown = self._page.shown
        self._unit, self._first = unit, unit_at(shown, shown.places.span(place, place).start, unit)
        self._show(self._first, backwards=False)
        self._kept = self.span
        self.tell()

    def _reach(self, place: int) -> None:
        """Draw the selection on to ``place`` of the page, by what it began with."""
        if self._unit is Unit.CHARACTER:
            return
        shown, first = self._page.shown, self._first
        last = unit_at(shown, shown.places.span(place, place).start, self._unit)
        span = Span(min(first.start, last.start), max(first.end, last.end))
        self._show(span, backwards=last.start < first.start)
        self._kept = self.span
