"""Where the lines of a page are, in the coordinates of its document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

Places = NDArray[np.int64]
_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufefc]")
"""Writing from right to left."""


@dataclass(frozen=True)
class BlockLines:
    """The lines of one paragraph: where each starts on the page, and its top and bottom.

    ``mixed``: some of it is written from right to left.
    """

    block: QTextBlock
    top: float
    floor: float
    starts: Places
    tops: NDArray[np.float64]
    bottoms: NDArray[np.float64]
    mixed: bool

    @property
    def first(self) -> int:
        """The place on the page of the paragraph's first character."""
        return self.block.position()

    @property
    def last(self) -> int:
        """The place on the page after the paragraph's last character."""
        return self.block.position() + self.block.length() - 1

    def tops_at(self, places: Places) -> NDArray[np.float64]:
        """The tops of the lines that hold characters starting at ``places``."""
        return self.tops[self._lines(places)]

    def bottoms_at(self, places: Places) -> NDArray[np.float64]:
        """The bottoms of the lines that hold the characters ending at ``places``."""
        return self.bottoms[self._lines(np.maximum(places - 1, self.starts[0]))]

    def line_at(self, place: int) -> int:
        """Which line holds the character at ``place``."""
        return int(self._lines(np.array([place]))[0])

    def _lines(self, places: Places) -> Places:
        return np.clip(np.searchsorted(self.starts, places, "right") - 1, 0, len(self.starts) - 1)


def lines_of(document: QTextDocument, block: QTextBlock) -> BlockLines:
    """The lines of ``block``; ``floor`` is where the next paragraph's lines begin."""
    layout = document.documentLayout()
    bounds = layout.blockBoundingRect(block)
    following = block.next()
    floor = layout.blockBoundingRect(following).top() if following.isValid() else bounds.bottom() + 24.0
    shape = block.layout()
    lines = [shape.lineAt(place) for place in range(shape.lineCount())]
    rects = [line.rect() for line in lines]
    return BlockLines(
        block,
        bounds.top(),
        floor,
        np.array(
            [block.position() + line.textStart() for line in lines] or [block.position()], dtype=np.int64
        ),
        np.array([rect.top() + bounds.top() for rect in rects] or [bounds.top()]),
        np.array([rect.bottom() + bounds.top() for rect in rects] or [bounds.bottom()]),
        _FROM_RIGHT.search(block.text()) is not None,
    )


def blocks_between(document: QTextDocument, top: float, bottom: float) -> Iterator[QTextBlock]:
    """The paragraphs whose room meets ``[top, bottom)``, the space below each counted as its own."""
    layout = document.documentLayout()
    place = layout.hitTest(QPointF(0, max(0.0, top)), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(0, place))
    while block.previous().isValid() and layout.blockBoundingRect(block).top() > top:
        block = block.previous()
    while block.isValid() and layout.blockBoundingRect(block).top() < bottom:
        yield block
        block = block.next()


def stretch(lines: BlockLines, start: int, end: int) -> list[QRectF]:
    """The areas behind the characters ``[start, end)`` of one paragraph, line by line."""
    first, last = lines.block.position(), lines.last
    start, end = max(start, first) - first, min(end, last) - first
    shape = lines.block.layout()
    left = shape.position().x()
    areas: list[QRectF] = []
    for place in range(shape.lineCount()):
        line = shape.lineAt(place)
        begin, stop = line.textStart(), line.textStart() + line.textLength()
        if stop <= start:
            continue
        if begin >= end:
            break
        for x1, x2 in _edges(line, max(start, begin), min(end, stop), mixed=lines.mixed):
            areas.append(QRectF(left + x1, float(lines.tops[place]), x2 - x1, line.height()))
    return areas


def _edges(line: QTextLine, start: int, end: int, *, mixed: bool) -> list[tuple[float, float]]:
    x1, x2 = _x(line, start), _x(line, end)
    if not mixed:
        words_end = line.x() + line.naturalTextWidth()
        return [(x1, min(x2, words_end))] if x1 < words_end else []
    steps = [_x(line, place) for place in range(start, end + 1)]
    pairs = sorted((min(a, b), max(a, b)) for a, b in pairwise(steps))
    return _joined(pairs, line)


def _joined(pairs: list[tuple[float, float]], line: QTextLine) -> list[tuple[float, float]]:
    """Neighbouring steps as few areas; the leap where the direction of writing turns is no character."""
    widest = line.height() * 2
    areas: list[tuple[float, float]] = []
    for left, right in pairs:
        if right - left > widest or right <= left:
            continue
        if areas and left <= areas[-1][1] + 0.5:
            areas[-1] = (areas[-1][0], max(right, areas[-1][1]))
        else:
            areas.append((left, right))
    return areas


def _x(line: QTextLine, place: int) -> float:
    return cast("tuple[float, int]", line.cursorToX(place))[0]
