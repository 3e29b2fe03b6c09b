"""What is in view stays where it is while the text on the page is exchanged for a changed one."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from qcode.model.span import Span
from qcode.transcripts.carry import carry, edits
from ui.reader.reader import Reader


@contextmanager
def staying(reader: Reader) -> Generator[None]:
    """While the block runs another version of the same text is shown; the line at the top and the caret stay."""
    page, bar = reader.page, reader.page.verticalScrollBar()
    text, caret, top = reader.content().text, reader.caret(), reader.visible_span().start
    above = bar.value() - page.heights(page.place_at_top(), page.place_at_top())[0]
    scrolled = bar.value() > 0
    yield
    carried = carry([Span(place, place + 1) for place in (top, caret)], edits(text, reader.content().text))
    places: list[int] = []
    for start in carried.starts.tolist():
        reader.select(Span(start, start))
        places.append(page.textCursor().position())
    if scrolled:
        bar.setValue(round(page.heights(places[0], places[0])[0] + above))
