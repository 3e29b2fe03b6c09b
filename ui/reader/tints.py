"""The light wash of code colours under coded text, painted for what is visible only."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextDocument

from ui.reader.geometry import BlockLines, blocks_between, lines_of, stretch
from ui.reader.marks import Mark
from ui.reader.runs import flatten
from ui.reader.shown import Shown
from ui.theme.colours import Scheme, readable, tint

Wash = tuple[QRectF, QColor]
BAR = 2


class Tints:
    """Paints codings under the text; what was worked out for a paragraph is kept until something changes."""

    def __init__(self, document: QTextDocument, shown: Shown, scheme: Scheme) -> None:
        self._document, self._shown, self._scheme = document, shown, scheme
        self._kept: dict[int, list[Wash]] = {}

    def forget(self, first: int | None = None, last: int | None = None) -> None:
        """Work out anew the paragraphs that hold ``[first, last)`` of the page, or all."""
        if first is None or last is None:
            self._kept.clear()
            return
        begin, end = self._document.findBlock(first), self._document.findBlock(last)
        for number in range(begin.blockNumber(), end.blockNumber() + 1):
            self._kept.pop(number, None)

    def paint(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint all tints between two heights of the document."""
        for block in blocks_between(self._document, top, bottom):
            for area, colour in self._of(block):
                if area.bottom() >= top and area.top() <= bottom:
                    painter.fillRect(area, colour)
            for area, colour in self._emphasis(block):
                painter.fillRect(area, colour)

    def _of(self, block: QTextBlock) -> list[Wash]:
        number = block.blockNumber()
        if number not in self._kept:
            self._kept[number] = self._work_out(block)
        return self._kept[number]

    def _work_out(self, block: QTextBlock) -> list[Wash]:
        first, last = block.position(), block.position() + block.length() - 1
        marks = self._shown.marks
        rows = marks.rows_between(first, last)
        if not len(rows):
            return []
        lines = lines_of(self._document, block)
        washes: list[Wash] = []
        for start, end, row in flatten(marks.starts[rows], marks.ends[rows], rows, first, last):
            colour = QColor(tint(self._shown.style(marks.mark(row)).colour, self._scheme))
            washes += [(area, colour) for area in stretch(lines, start, end)]
        return washes

    def _emphasis(self, block: QTextBlock) -> list[Wash]:
        shown = self._shown
        if shown.current is None and shown.hovered is None and shown.code is None:
            return []
        rows = shown.marks.rows_between(block.position(), block.position() + block.length() - 1)
        lines = lines_of(self._document, block)
        washes: list[Wash] = []
        for row in rows.tolist():
            mark = shown.marks.mark(row)
            if mark.id != shown.current and shown.stands_out(mark):
                stretched = int(shown.marks.starts[row]), int(shown.marks.ends[row])
                washes += self._strong(lines, mark, stretched)
        return washes + self._current(lines)

    def _strong(self, lines: BlockLines, mark: Mark, stretched: tuple[int, int]) -> list[Wash]:
        colour = QColor(tint(self._shown.style(mark).colour, self._scheme, strong=True))
        return [(area, colour) for area in stretch(lines, *stretched)]

    def _current(self, lines: BlockLines) -> list[Wash]:
        """The current coding, with a bar at each end to take hold of."""
        stretched = self._shown.current_stretch()
        mark = self._shown.marks.by_id(self._shown.current or "")
        if stretched is None or mark is None:
            return []
        washes = self._strong(lines, mark, stretched)
        bar = QColor(readable(self._shown.style(mark).colour, self._scheme.page, 3.0))
        start, end = stretched
        for area in stretch(lines, start, start + 1)[:1]:
            washes.append((QRectF(area.left() - 1, area.top(), BAR, area.height()), bar))
        for area in stretch(lines, end - 1, end)[-1:]:
            washes.append((QRectF(area.right() - 1, area.top(), BAR, area.height()), bar))
        return washes
