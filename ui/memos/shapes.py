"""The shapes of lines on the page: room above headings, items and quotations set in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit

from ui.memos.lines import Kind, Line, line_of
from ui.memos.look import FENCED
from ui.theme import scheme_of

SET_IN, PER_SPACE = 24, 6
"""Pixels an item stands in, and for each space of its indentation."""
LINE_HEIGHT = 140
ABOVE = (16, 14, 10)
PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
BAR, BESIDE = 3, 8


def line_at(block: QTextBlock) -> Line:
    """What a line of the page is; between fences everything is text."""
    text = block.text()
    fenced = block.previous().isValid() and block.previous().userState() == FENCED
    return Line() if fenced else line_of(text)


def shape_of(line: Line) -> QTextBlockFormat:
    """The shape a line has."""
    form = QTextBlockFormat()
    if line.kind is Kind.REFERENCE:
        form.setTopMargin(BESIDE)
        form.setBottomMargin(BESIDE)
        return form
    form.setLineHeight(LINE_HEIGHT, PROPORTIONAL)
    if line.kind is Kind.HEADING:
        form.setTopMargin(ABOVE[min(line.level, len(ABOVE)) - 1])
        form.setBottomMargin(2)
    elif line.is_item:
        form.setLeftMargin(SET_IN + PER_SPACE * line.indent)
    elif line.kind is Kind.QUOTE:
        form.setLeftMargin(SET_IN * line.level)
    return form


def misshapen(first: QTextBlock, last: QTextBlock) -> list[QTextBlock]:
    """The lines from ``first`` to ``last`` that do not have their shape."""
    found: list[QTextBlock] = []
    block = first
    while block.isValid():
        if block.blockFormat() != shape_of(line_at(block)):
            found.append(block)
        if block == last:
            break
        block = block.next()
    return found


def give_shape(blocks: Iterable[QTextBlock]) -> None:
    """Gives lines their shapes."""
    for block in blocks:
        QTextCursor(block).setBlockFormat(shape_of(line_at(block)))


def paint_marks(box: QTextEdit, painter: QPainter) -> None:
    """Paints bullets, numbers and the bars beside quotations on the part of the page that is in view."""
    height = box.viewport().height()
    scroll = QPointF(box.horizontalScrollBar().value(), box.verticalScrollBar().value())
    layout = box.document().documentLayout()
    block = box.cursorForPosition(box.viewport().rect().topLeft()).block()
    while block.isValid():
        area = layout.blockBoundingRect(block).translated(-scroll)
        if area.top() > height:
            return
        line = line_at(block)
        if line.is_item:
            _paint_item(box, painter, block, line)
        elif line.kind is Kind.QUOTE:
            following = block.next()
            if following.isValid() and line_at(following).kind is Kind.QUOTE:
                area.setBottom(layout.blockBoundingRect(following).top() - scroll.y())
            left = block.blockFormat().leftMargin() - SET_IN / 2 + 2
            bar = QRectF(left, area.top(), BAR, area.height())
            painter.fillRect(bar, QColor(scheme_of(box.palette()).line_strong))
        block = block.next()


def _paint_item(box: QTextEdit, painter: QPainter, block: QTextBlock, line: Line) -> None:
    scheme = scheme_of(box.palette())
    first = block.layout().lineAt(0)
    middle = block.layout().position().y() - box.verticalScrollBar().value() + first.y()
    baseline = middle + first.ascent()
    margin = block.blockFormat().leftMargin() + box.document().documentMargin()
    painter.setFont(box.font())
    painter.setPen(QColor(scheme.quiet))
    if line.kind is Kind.NUMBER:
        text = f"{line.number}."
        width = QFontMetricsF(box.font()).horizontalAdvance(text)
        painter.drawText(QPointF(margin - width - 6, baseline), text)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(scheme.quiet))
    size = max(2.0, box.font().pixelSize() / 6.5)
    painter.drawEllipse(QPointF(margin - 10, baseline - box.font().pixelSize() * 0.32), size, size)
