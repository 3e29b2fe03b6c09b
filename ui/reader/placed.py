"""Where on a page something is, in places of the page and pixels of the view."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.reader.geometry import BlockLines, blocks_between, lines_of, stretch


class Placed(QTextEdit):
    """A view of a document that answers where things are, and goes there."""

    def selection(self) -> tuple[int, int]:
        """Start and end of the selected words on the page; equal when there are none."""
        cursor = self.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    def set_selection(self, start: int, end: int, *, backwards: bool | None = None) -> None:
        """Select ``[start, end)`` of the page; the caret stays at the side it was on, unless that is told."""
        cursor = self.textCursor()
        if backwards is None:
            backwards = cursor.hasSelection() and cursor.position() < cursor.anchor()
        anchor, position = (end, start) if backwards else (start, end)
        if (cursor.anchor(), cursor.position()) == (anchor, position):
            return
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def place_of_reading(self, caret: int | None = None) -> int:
        """The caret when it is in view, else the first place in view."""
        caret, top = self.textCursor().position() if caret is None else caret, self.place_at_top()
        return caret if top <= caret <= self.place_at_bottom() else top

    def place_at_top(self) -> int:
        """The place of the first character in view."""
        return self._place_at_height(self.verticalScrollBar().value() + 4)

    def place_at_bottom(self) -> int:
        """The place of the last character in view."""
        height = self.verticalScrollBar().value() + self.viewport().height() - 4
        return self._place_at_height(height, self.viewport().width())

    def _place_at_height(self, height: float, x: float = 0.0) -> int:
        return max(
            0, self.document().documentLayout().hitTest(QPointF(x, height), Qt.HitTestAccuracy.FuzzyHit)
        )

    def place_at(self, point: QPoint) -> int:
        """The place of the character at ``point`` of the viewport, or -1 beside the text."""
        spot = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        place = self.document().documentLayout().hitTest(spot, Qt.HitTestAccuracy.FuzzyHit)
        block = self.document().findBlock(max(place, 0))
        lines = lines_of(self.document(), block)
        for near in (place, place - 1):
            if any(area.contains(spot) for area in stretch(lines, near, near + 1)):
                return near
        return -1

    def line_place_at(self, y: int) -> int | None:
        """The place the line at height ``y`` of the viewport starts with; None between turns and beyond the text."""
        return self._line_at(y)[0] if self._is_beside_line(y) else None

    def line_border(self, y: int, *, at_end: bool) -> int:
        """The place at which the line nearest to height ``y`` of the viewport starts, or ends."""
        return self._line_at(y)[int(at_end)]

    def _lines_at(self, y: int) -> BlockLines:
        place = self._place_at_height(y + self.verticalScrollBar().value())
        return lines_of(self.document(), self.document().findBlock(place))

    def _is_beside_line(self, y: int) -> bool:
        lines = self._lines_at(y)
        return bool(lines.tops[0] <= y + self.verticalScrollBar().value() <= lines.bottoms[-1])

    def _line_at(self, y: int) -> tuple[int, int]:
        lines = self._lines_at(y)
        heights = np.searchsorted(lines.tops, y + self.verticalScrollBar().value(), "right") - 1
        line = int(np.clip(heights, 0, len(lines.starts) - 1))
        borders = [*lines.starts.tolist(), lines.last]
        return borders[line], borders[line + 1]

    def areas(self, start: int, end: int) -> list[QRectF]:
        """The areas of the viewport behind ``[start, end)`` of the page, lines in view only."""
        offset = self.verticalScrollBar().value()
        found: list[QRectF] = []
        for block in blocks_between(self.document(), offset, offset + self.viewport().height()):
            found += stretch(lines_of(self.document(), block), start, end)
        view = QRectF(self.viewport().rect())
        moved = (area.translated(0, -offset) for area in found)
        return [area for area in moved if area.intersects(view)]

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that ``[start, end)`` is in view, a third from the top when it was not."""
        top, bottom = self._line_top(start), self._line_bottom(end)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if top >= bar.value() and bottom <= bar.value() + height:
            return
        above = height // 3 if bottom - top < height // 2 else 24
        bar.setValue(round(top) - above)

    def _line_top(self, place: int) -> float:
        lines = lines_of(self.document(), self.document().findBlock(place))
        return float(lines.tops[lines.line_at(place)])

    def _line_bottom(self, place: int) -> float:
        lines = lines_of(self.document(), self.document().findBlock(place))
        return float(lines.bottoms[lines.line_at(place)])

    def scrolled_to(self) -> tuple[int, int]:
        """The place the line at the top starts with, and how many pixels below its upper edge the view begins."""
        place = self.place_at_top()
        lines = lines_of(self.document(), self.document().findBlock(place))
        line = lines.line_at(place)
        return int(lines.starts[line]), self.verticalScrollBar().value() - round(float(lines.tops[line]))

    def scroll_back(self, place: int, below: int) -> None:
        """Scroll to what `scrolled_to` gave, also when the type or the width is another now."""
        top = 0 if place == 0 and below < 0 else round(self._line_top(place)) + below
        self.verticalScrollBar().setValue(top)

    def heights(self, first: int, last: int) -> tuple[float, float]:
        """Top and bottom, in the document, of the paragraphs that hold two places."""
        layout = self.document().documentLayout()
        top = layout.blockBoundingRect(self.document().findBlock(first)).top()
        end = self.document().findBlock(last)
        following = end.next()
        bottom = layout.blockBoundingRect(following if following.isValid() else end)
        return top, bottom.top() if following.isValid() else bottom.bottom() + 24
