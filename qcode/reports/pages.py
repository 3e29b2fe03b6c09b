"""Where pages end: strips of a long sheet (lines, table rows) cut into pages that nobody minds reading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Strip:
    """A line or a table row from ``top`` to ``bottom`` that may not be cut.

    ``keep`` holds it on one page with the strip after it; ``head`` is the (top, bottom) of the table head to repeat
    when this strip comes first on a page.
    """

    top: float
    bottom: float
    keep: bool = False
    new_page: bool = False
    head: tuple[float, float] | None = None


@dataclass(frozen=True)
class Page:
    """The stretch of the sheet one page shows, with a table head repeated above it or not."""

    top: float
    bottom: float
    head: tuple[float, float] | None = None

    @property
    def head_height(self) -> float:
        """How much room the repeated head takes."""
        return self.head[1] - self.head[0] if self.head else 0.0


def paginate(strips: Sequence[Strip], height: float) -> list[Page]:
    """Pages of at most ``height``; strips held together stay together unless they are more than a page."""
    pages: list[Page] = []
    for group in _groups(strips, height):
        first, last = group[0], group[-1]
        here = pages[-1] if pages and not first.new_page else None
        if here is not None and last.bottom - here.top + here.head_height <= height:
            pages[-1] = Page(here.top, last.bottom, here.head)
        else:
            pages.append(Page(first.top, last.bottom, first.head))
    return pages


def _groups(strips: Sequence[Strip], height: float) -> Iterator[list[Strip]]:
    """Strips that must share a page; what is too tall for one page comes strip by strip."""
    group: list[Strip] = []
    for strip in strips:
        if strip.new_page and group:
            yield from _fitting(group, height)
            group = []
        group.append(strip)
        if not strip.keep:
            yield from _fitting(group, height)
            group = []
    yield from _fitting(group, height)


def _fitting(group: list[Strip], height: float) -> Iterator[list[Strip]]:
    if not group:
        return
    head = group[0].head
    room = height - (head[1] - head[0] if head else 0.0)
    if group[-1].bottom - group[0].top <= room:
        yield group
    else:
        yield from ([strip] for strip in group)


def page_of(pages: Sequence[Page], y: float) -> int:
    """The number (from 1) of the page that shows height ``y`` of the sheet."""
    for number, page in enumerate(pages, start=1):
        if y < page.bottom:
            return number
    return len(pages)
