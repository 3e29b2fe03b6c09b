"""Markdown shown as it is meant: headings are large, marks are out of sight until one writes at them."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from ui.memos.lines import Kind, Line, Look, escapes, line_of, stretches
from ui.theme import scheme_of

FENCED = 1
HEADINGS = (1.4, 1.2, 1.06)
"""How much larger than the text headings of the first levels are."""
MONOSPACED = ("Consolas", "Menlo", "Liberation Mono", "DejaVu Sans Mono")


class MarkdownLook(QSyntaxHighlighter):
    """Only the look: the text stays what was typed. The marks at ``caret`` are shown, all others take no room."""

    def __init__(self, box: QTextEdit) -> None:
        super().__init__(box.document())
        self._box = box
        self._caret = (-1, -1)  # where one writes, or the two ends of what is selected
        self._fenced_to = 0

    def write_at(self, first: int, last: int) -> None:
        """Show the marks from ``first`` to ``last`` of the text; those shown before are out of sight again."""
        before, self._caret = self._caret, (first, last)
        document = self.document()
        for place in {*before, first, last}:
            block = document.findBlock(place)
            if block.isValid() and any(mark in block.text() for mark in "*_`~\\"):
                self.rehighlightBlock(block)

    def fenced_to(self) -> int:
        """How far lines have come to stand between fences, or no longer do, since this was asked before; 0 for none."""
        place, self._fenced_to = self._fenced_to, 0
        return place

    def highlightBlock(self, text: str) -> None:
        if self._is_fence(text):
            return
        line = line_of(text)
        looks = [Look.PLAIN] * len(text)
        shown: set[int] = set()
        hidden = set(range(len(line.mark)))
        for stretch in stretches(text, len(line.mark)):
            inside = range(stretch.start + stretch.width, stretch.end - stretch.width)
            for at in inside:
                looks[at] |= stretch.look
            marks = {*range(stretch.start, inside.start), *range(inside.stop, stretch.end)}
            (shown if self._touches(stretch.start, stretch.end) else hidden).update(marks)
        hidden |= {at for at in escapes(text, len(line.mark)) if not self._touches(at, at + 2)}
        self._paint(text, line, looks, shown, hidden - shown)

    def _is_fence(self, text: str) -> bool:
        """True inside a block between fences, which is shown as it is."""
        inside = self.previousBlockState() == FENCED
        fence = text.lstrip().startswith(("```", "~~~"))
        state = FENCED if inside != fence else 0
        if (self.currentBlockState() == FENCED) != (state == FENCED):
            block = self.currentBlock()
            self._fenced_to = max(self._fenced_to, block.position() + block.length())
        self.setCurrentBlockState(state)
        if inside or fence:
            self.setFormat(0, len(text), self._monospaced())
        return inside or fence

    def _touches(self, start: int, end: int) -> bool:
        offset = self.currentBlock().position()
        first, last = self._caret
        return (
            self._box.hasFocus()
            and not self._box.isReadOnly()
            and (start + offset <= first <= end + offset or start + offset <= last <= end + offset)
        )

    def _paint(self, text: str, line: Line, looks: list[Look], shown: set[int], hidden: set[int]) -> None:
        at = 0
        while at < len(text):
            end = at + 1
            if at in hidden:
                self.setFormat(at, 1, self._out_of_sight(text[at], line if at >= len(line.mark) else Line()))
            else:
                while (
                    end < len(text)
                    and end not in hidden
                    and ((looks[end], end in shown) == (looks[at], at in shown))
                ):
                    end += 1
                self.setFormat(at, end - at, self._format(line, looks[at], quiet=at in shown))
            at = end

    def _format(self, line: Line, look: Look, *, quiet: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        scheme = scheme_of(self._box.palette())
        if line.kind is Kind.HEADING:
            form.setProperty(QTextCharFormat.Property.FontPixelSize, self._heading_size(line.level))
        if line.kind is Kind.HEADING or look & Look.BOLD:
            form.setFontWeight(QFont.Weight.DemiBold)
        if look & Look.ITALIC:
            form.setFontItalic(True)
        if look & Look.STRUCK:
            form.setFontStrikeOut(True)
        if look & Look.CODE:
            form.merge(self._monospaced())
        if quiet or line.kind is Kind.QUOTE:
            form.setForeground(QColor(scheme.quiet))
        return form

    def _monospaced(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFontFamilies(list(MONOSPACED))
        form.setBackground(QColor(scheme_of(self._box.palette()).sunken))
        return form

    def _heading_size(self, level: int) -> int:
        return round(self._box.font().pixelSize() * HEADINGS[min(level, len(HEADINGS)) - 1])

    def _out_of_sight(self, letter: str, line: Line) -> QTextCharFormat:
        """A format in which a character is as high as its line and takes no room in it."""
        form = QTextCharFormat()
        font = QFont(self._box.font())
        if line.kind is Kind.HEADING:
            font.setPixelSize(self._heading_size(line.level))
            form.setProperty(QTextCharFormat.Property.FontPixelSize, font.pixelSize())
        form.setForeground(QColor(0, 0, 0, 0))
        form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        form.setFontLetterSpacing(-QFontMetricsF(font).horizontalAdvance(letter))
        return form
