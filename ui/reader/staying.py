"""What is in view stays where it is while the text on the page is exchanged for a changed one."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QPoint

from qcode.model.span import Span
from qcode.transcripts.carry import carry, edits
from ui.reader.sheet import Sheet


class Held(NamedTuple):
    """What one looks at on a page: a place of the text at the top, how high its line stands on the screen, the caret."""

    point: int
    height: int
    caret: int

    @classmethod
    def of(cls, page: Sheet) -> Held:
        """What is looked at on this page."""
        place, caret = page.place_at_top(), page.textCursor().position()
        top = round(page.heights(place, place)[0]) - page.verticalScrollBar().value()
        height = page.viewport().mapToGlobal(QPoint(0, top)).y()
        places = page.shown.places
        return cls(places.span(place, place).start, height, places.span(caret, caret).start)

    def carried(self, old: str, new: str) -> Held:
        """The same where ``old`` became ``new``."""
        if old == new:
            return self
        spans = [Span(place, place + 1) for place in (self.point, self.caret)]
        point, caret = carry(spans, edits(old, new)).starts.tolist()
        return self._replace(point=point, caret=caret)

    def show_in(self, page: Sheet) -> None:
        """Let the same be looked at on this page, at the same place of the screen."""
        places = page.shown.places
        caret, place = places.caret(self.caret), places.shown(Span(self.point, self.point))[0]
        page.set_selection(caret, caret)
        height = page.viewport().mapFromGlobal(QPoint(0, self.height)).y()
        page.verticalScrollBar().setValue(round(page.heights(place, place)[0]) - height)


@contextmanager
def staying(page: Sheet) -> Generator[None]:
    """While the block runs another version of the same text is shown; the line at the top and the caret stay."""
    held, old = Held.of(page), page.shown.content.text
    yield
    held.carried(old, page.shown.content.text).show_in(page)
