"""Where in a transcript somebody is reading."""

from __future__ import annotations

from typing import NamedTuple

from qcode.model.span import Span
from ui.reader.page import Page


class Place(NamedTuple):
    """The line at the top of the view and the caret, in code points of the document.

    ``below``: how many pixels of that line, or of the room above it when negative, the view is scrolled.
    """

    top: int
    below: int
    caret: int

    def written(self) -> str:
        """As one line of figures."""
        return ",".join(map(str, self))

    @classmethod
    def read(cls, written: str) -> Place | None:
        """What `written` gave; None for anything else."""
        parts = written.split(",")
        try:
            return cls(*map(int, parts)) if len(parts) == len(cls._fields) else None
        except ValueError:
            return None


def place_of(page: Page) -> Place:
    """Where one is reading."""
    line, below = page.scrolled_to()
    top, caret = page.shown.places.span(line, page.textCursor().position())
    return Place(top, below, caret)


def go_to(page: Page, place: Place) -> None:
    """Go back to where one was reading."""
    places = page.shown.places
    caret = places.shown(Span(place.caret, place.caret))[0]
    page.set_selection(caret, caret)
    page.scroll_back(places.shown(Span(place.top, place.top))[0], place.below)
