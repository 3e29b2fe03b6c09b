"""The gutter at the left of the text: who speaks, which turn, and when."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QTextBlock, QTextDocument
from PySide6.QtWidgets import QWidget

from ui.reader.content import ReaderContent, ReaderTurn, clock
from ui.reader.geometry import blocks_between
from ui.reader.shown import Shown
from ui.theme.colours import scheme_of
from ui.theme.fonts import resized

PAD_LEFT, PAD_RIGHT = 12, 14
LEAST, MOST = 72, 148


class Gutter(QWidget):
    """Paints speaker, number and time beside the first line of each turn."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = Shown.empty()
        self._document = QTextDocument(self)
        self._offset = 0
        self._zoom = 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_document(self, document: QTextDocument, shown: Shown, zoom: float) -> None:
        """Show the turns of ``shown`` beside ``document``."""
        self._document, self._shown, self._zoom = document, shown, zoom
        self.update()

    def scroll_to(self, offset: int) -> None:
        """Move to ``offset`` pixels of the document; what stays in view is moved, not painted."""
        moved, self._offset = self._offset - offset, offset
        if moved:
            self.scroll(0, moved)

    def set_zoom(self, zoom: float) -> None:
        """Show speakers and times ``zoom`` times their own size."""
        self._zoom = zoom
        self.update()

    def wished_width(self, content: ReaderContent) -> int:
        """The width in which speakers and times stand whole, within reason."""
        speakers = {turn.speaker for turn in content.turns if turn.speaker}
        last = content.turns[-1] if content.turns else None
        under = QFontMetricsF(self._quiet_font()).horizontalAdvance(_under(last)) if last else 0.0
        bold = QFontMetricsF(self._bold_font())
        widest = max([under, *(bold.horizontalAdvance(name) for name in speakers)])
        return math.ceil(min(max(widest + 2, LEAST), MOST * min(self._zoom, 1.25))) + PAD_LEFT + PAD_RIGHT

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(scheme_of(self.palette()).page))
        if not self._shown.paragraphs:
            return
        painter.translate(0, -self._offset)
        top, bottom = event.rect().top() + self._offset, event.rect().bottom() + 1 + self._offset
        for block in blocks_between(self._document, top - 4, bottom):
            turn = self._shown.turn(block.blockNumber())
            if turn is not None:
                self._paint_turn(painter, block, turn)

    def _paint_turn(self, painter: QPainter, block: QTextBlock, turn: ReaderTurn) -> None:
        scheme = scheme_of(self.palette())
        line = block.layout().lineAt(0)
        baseline = self._document.documentLayout().blockBoundingRect(block).top() + line.y() + line.ascent()
        if turn.speaker:
            painter.setPen(QColor(scheme.ink))
            self._write(painter, self._bold_font(), baseline, turn.speaker)
            baseline += round(QFontMetricsF(self._quiet_font()).height() + 1)
        painter.setPen(QColor(scheme.quiet))
        self._write(painter, self._quiet_font(), baseline, _under(turn))

    def _write(self, painter: QPainter, font: QFont, baseline: float, text: str) -> None:
        metrics = QFontMetricsF(font)
        room = self.width() - PAD_LEFT - PAD_RIGHT
        short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        area = QRectF(PAD_LEFT, baseline - metrics.ascent(), room, metrics.height())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), short)

    def _bold_font(self) -> QFont:
        return resized(self.font(), round(12 * self._zoom), bold=True)

    def _quiet_font(self) -> QFont:
        return resized(self.font(), round(11 * self._zoom))


def _under(turn: ReaderTurn) -> str:
    number = str(turn.number) if turn.number is not None else ""
    time = clock(turn.seconds) if turn.seconds is not None else ""
    return " · ".join(part for part in (number, time) if part)
