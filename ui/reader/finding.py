"""Finds words in the transcript on the page, and goes from one place to the next."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject

from qcode.model.span import Span
from qcode.nlp.plain import find_in
from qcode.reading import seen_text
from ui.reader.find_bar import FindBar
from ui.reader.hits import Hits
from ui.reader.sheet import Sheet
from ui.reader.shown import Shown

WORDS_MOST = 80
"""A longer selection is not what somebody looks for."""


class Finding(QObject):
    """Between the bar and the page; only what is shown is searched, never a label or a time."""

    def __init__(self, page: Sheet, bar: FindBar, select: Callable[[Span], None]) -> None:
        super().__init__(page)
        self._page, self.bar, self._select = page, bar, select
        self._shown = Shown.empty()
        self._text: str | None = None
        self.found: list[Span] = []
        self._from = 0
        bar.asked.connect(self._search)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)

    @property
    def current(self) -> Span | None:
        """The place in front."""
        at = self._page.hits.current
        return self.found[at] if 0 <= at < len(self.found) else None

    def open(self) -> None:
        """Show the bar, with the selected words in it, ready to type."""
        start, end = self._page.selection()
        words = self._shown.words(self._shown.places.span(start, end))
        self._from = self._page.place_of_reading(start)
        self.bar.show()
        if words and "\n" not in words and len(words) <= WORDS_MOST:
            self.bar.field.setText(words)
        self._search()
        self.bar.field.selectAll()
        self.bar.field.setFocus()

    def step(self, steps: int) -> None:
        """Go to the next place or the previous one, round the ends; without words to find, ask for them."""
        if not self.bar.field.text().strip():
            self.open()
            return
        if self.bar.isHidden():
            start, end = self._page.selection()
            self._from = self._page.place_of_reading(end if steps > 0 else start)
            self.bar.show()
            self._search(steps)
        elif self.current is None:
            self._go_from_here(steps)
        else:
            self._go((self._page.hits.current + steps) % len(self.found))
        if not self.bar.field.hasFocus() and self.current:
            self._select(self.current)

    def meet(self, span: Span) -> None:
        """Put a place in front that was gone to from elsewhere, if it is among those found."""
        if span in self.found:
            self._go(self.found.index(span))

    def close(self) -> None:
        """Put the bar away; the keyboard goes back to the page, with the place in front selected."""
        current = self.current
        self.bar.hide()
        self.found = []
        self._page.show_hits(Hits())
        self._page.setFocus()
        if current:
            self._select(current)

    def look_in(self, shown: Shown) -> None:
        """Another text is on the page."""
        self._shown, self._text, self._from = shown, None, 0
        self.found = []
        if not self.bar.isHidden():
            self._mark()

    def _search(self, steps: int = 0) -> None:
        self._mark()
        self._go_from_here(steps)

    def _go_from_here(self, steps: int) -> None:
        """Go to the first place from where one reads, or the last before it."""
        if self.found:
            at = self._page.hits.first_from(self._from)
            self._go((at - 1 if steps < 0 else at) % len(self.found))

    def _mark(self) -> None:
        """Mark every place; none is in front yet."""
        if self._text is None:
            self._text = seen_text(self._shown.content.text, self._shown.paragraphs)
        words, whole = self.bar.field.text(), self.bar.whole_words.isChecked()
        self.found = find_in(self._text, words, whole, self.bar.match_case.isChecked())
        starts = np.fromiter((span.start for span in self.found), np.int64, len(self.found))
        ends = np.fromiter((span.end for span in self.found), np.int64, len(self.found))
        places = self._shown.places
        self._page.show_hits(Hits(places.starts(starts), places.ends(ends)))
        self.bar.tell(-1, len(self.found))

    def _go(self, at: int) -> None:
        hits = self._page.hits
        hits.current = at
        self._page.viewport().update()
        self._page.reveal(*hits.stretch(at))
        self.bar.tell(at, len(self.found))
