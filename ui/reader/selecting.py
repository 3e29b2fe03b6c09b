"""The selected words, as positions of the document."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Signal

from qcode.model.span import Span
from ui.reader.content import NO_TURN
from ui.reader.page import Page
from ui.reader.snapping import snap


class Selecting(QObject):
    """Keeps what is selected on whole words, unless it was drawn freely; ``changed`` tells the span or None."""

    changed = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._told: Span | None = None
        self._free = False
        page.selectionChanged.connect(self._moved)
        page.settled.connect(self._settle)
        page.double_tapped.connect(self._take_word)
        page.triple_tapped.connect(self._take_turn)

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
            self._free = True
            self._show(span)
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
        """Where on the screen the selected words are (the caret when there are none), as far as in view."""
        view = self._page.viewport()
        area = self._page.cursorRect()
        for part in self._page.areas(*self._page.selection()):
            area = area.united(part.toAlignedRect())
        area = area.intersected(view.rect())
        return QRect(view.mapToGlobal(area.topLeft()), area.size())

    def _moved(self) -> None:
        if not self._page.pressed:
            self.tell()

    def _settle(self, free: bool) -> None:
        self._free = free or (self._free and self.span == self._told)
        span = self.span
        if span is not None and not self._free:
            self._show(snap(self._page.shown.content.text, span))
        self.tell()

    def _show(self, span: Span) -> None:
        self._page.set_selection(*self._page.shown.places.shown(span))

    def _take_word(self, place: int) -> None:
        shown = self._page.shown
        point = shown.places.span(place, place).start
        self._show(snap(shown.content.text, Span(point, point + 1)))

    def _take_turn(self, place: int) -> None:
        shown = self._page.shown
        paragraph = shown.paragraphs[self._page.document().findBlock(place).blockNumber()]
        if paragraph.turn == NO_TURN:
            self._show(Span(paragraph.start, paragraph.end))
            return
        turn = shown.content.turns[paragraph.turn]
        self._free = True
        self._show(Span(turn.body, turn.end))
        self.tell()
