"""A bracket for each coding at the right of the text, and the code's name beside it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from ui.reader.geometry import blocks_between, lines_of
from ui.reader.labels import Label, lead
from ui.reader.margin_layout import BlockMargin, lay_out
from ui.reader.marks import Mark
from ui.reader.shown import Shown
from ui.theme.coders import coder_colour
from ui.theme.colours import MARK_CONTRAST, readable, scheme_of, tint
from ui.theme.fonts import resized
from ui.theme.glyphs import character, glyph_font
from ui.theme.spacing import SMALL, TIGHT

LABEL_SIZE = 12
LABEL_ZOOM_LEAST, LABEL_ZOOM_MOST = 0.85, 1.6
CAP = 6.0
SIGN = 18.0
"""The room a sign behind a label takes: a pencil for a memo, a star for a quotation to cite."""


class Spot(NamedTuple):
    """A label as painted: its area, its text cut to fit, and how many more codings it stands for."""

    area: QRectF
    text: str
    more: str


class Brackets(QWidget):
    """Paints the codings beside the text; ``mirrored`` where they stand at its left, then ``inset`` pixels away from it."""

    cut = Qt.TextElideMode.ElideRight
    """What goes of a name where there is no room for all of it."""

    def __init__(self, parent: QWidget, *, mirrored: bool = False, inset: int = 0) -> None:
        super().__init__(parent)
        self.mirrored, self._inset = mirrored, inset
        self._shown = Shown.empty()
        self._document = QTextDocument(self)
        self._offset = 0
        self._size = LABEL_SIZE
        self._kept: dict[int, BlockMargin] = {}
        self._spots: dict[int, list[Spot]] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_document(self, document: QTextDocument, shown: Shown) -> None:
        """Show the codings of ``shown`` beside ``document``."""
        self._document, self._shown = document, shown
        self.forget()

    def set_zoom(self, zoom: float) -> None:
        """Write labels larger or smaller with the text, less than the text itself."""
        self._size = round(LABEL_SIZE * min(max(zoom, LABEL_ZOOM_LEAST), LABEL_ZOOM_MOST))
        self.forget()

    def forget(self) -> None:
        """Lay out everything anew: the text has moved, or codings changed."""
        self.forget_layout()
        self.update()

    def forget_layout(self) -> None:
        """Lay out anew what will be painted anew."""
        self._kept.clear()
        self._spots.clear()

    def scroll_to(self, offset: int) -> None:
        """Move to ``offset`` pixels of the document; what stays in view is moved, not painted."""
        moved, self._offset = self._offset - offset, offset
        if moved:
            self.scroll(0, moved)

    def update_between(self, top: float, bottom: float) -> None:
        """Paint again what stands between two heights of the document, and the labels beside it."""
        labels = round(2 * self.label_height())
        self.update(QRect(0, int(top) - self._offset - labels, self.width(), int(bottom - top) + 2 * labels))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scheme = scheme_of(self.palette())
        area = event.rect()
        painter.fillRect(area, QColor(scheme.page))
        if not len(self._shown.paragraphs):
            return
        width, line = (2, scheme.focus) if self.hasFocus() else (1, scheme.line)
        border = self.width() - self._inset - width if self.mirrored else 0
        painter.fillRect(QRect(border, area.top(), width, area.height()), QColor(line))
        painter.translate(0, -self._offset)
        top, bottom = area.top() + self._offset, area.bottom() + 1 + self._offset
        self.ground(painter)
        for block in blocks_between(self._document, top - 2, bottom + 2):
            beside = self._beside(block.blockNumber())
            self._paint_brackets(painter, beside, top, bottom)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for label, spot in zip(beside.labels, self._spots[block.blockNumber()], strict=True):
                if spot.area.bottom() >= top and spot.area.top() <= bottom:
                    self._paint_label(painter, self._mark(beside, label), spot)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def ground(self, painter: QPainter) -> None:
        """What lies under the brackets: nothing, where nobody paints there."""

    def ground_at(self, area: QRectF) -> str:  # noqa: ARG002
        """The colour a label stands on there."""
        return scheme_of(self.palette()).page

    def _paint_brackets(self, painter: QPainter, beside: BlockMargin, top: float, bottom: float) -> None:
        scheme, shown = scheme_of(self.palette()), self._shown
        for at in ((beside.bottoms >= top) & (beside.tops <= bottom)).nonzero()[0].tolist():
            mark = shown.marks.mark(int(beside.rows[at]))
            colour = QColor(readable(shown.style(mark).colour, scheme.page, MARK_CONTRAST))
            x, step = float(beside.xs[at]), float(beside.steps[at])
            y1, y2 = round(beside.tops[at]), round(beside.bottoms[at])
            thick = min(3.0, max(1.0, step - 1))
            painter.fillRect(self.facing(QRectF(x, y1, thick, y2 - y1)), colour)
            cap = min(CAP, max(step - 1, 1.0))
            if beside.opens[at]:
                painter.fillRect(self.facing(QRectF(x, y1, cap, min(thick, 2))), colour)
            if beside.closes[at]:
                painter.fillRect(self.facing(QRectF(x, y2 - min(thick, 2), cap, min(thick, 2))), colour)

    def facing(self, area: QRectF) -> QRectF:
        """An area of a margin at the right of the text, on the side the text is on here."""
        if not self.mirrored:
            return area
        return QRectF(self.width() - self._inset - area.right(), area.top(), area.width(), area.height())

    def _paint_label(self, painter: QPainter, mark: Mark, spot: Spot) -> None:
        scheme, shown = scheme_of(self.palette()), self._shown
        colour = shown.style(mark).colour
        ground = self.ground_at(spot.area)
        if mark.id in (shown.current, shown.hovered) or self._is_aim(mark):
            ground = self._paint_plate(painter, mark, spot)
        painter.setPen(QColor(readable(colour, ground)))
        painter.setFont(resized(self.font(), self._size))
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(spot.area, middle, spot.text)
        x = spot.area.left() + QFontMetricsF(painter.font()).horizontalAdvance(spot.text) + 6
        x = self._paint_coder(painter, mark, x, spot)
        painter.setFont(glyph_font(self._size))
        painter.setPen(QColor(readable(colour, ground)))
        for sign in self.signs(mark):
            place = QRectF(x, spot.area.top(), SIGN, spot.area.height())
            painter.drawText(place, middle, character(sign))
            x += SIGN
        if spot.more:
            painter.setPen(QColor(scheme.quiet))
            painter.setFont(resized(self.font(), self._size - 1))
            painter.drawText(QRectF(x, spot.area.top(), 40, spot.area.height()), middle, spot.more)

    def _paint_coder(self, painter: QPainter, mark: Mark, x: float, spot: Spot) -> float:
        """Whose coding it is, on a plate in their colour, so that nobody takes it for a word of the code; returns where it ends."""
        whose, scheme = self._shown.coders.get(mark.coder), scheme_of(self.palette())
        if whose is None:
            return x
        width = self._coder_room(mark) - TIGHT
        frame = QRectF(x, spot.area.top() + 2.5, width, spot.area.height() - 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(coder_colour(whose.colour, scheme)))
        painter.drawRoundedRect(frame, TIGHT, TIGHT)
        painter.setPen(QColor(scheme.page))
        painter.setFont(resized(self.font(), self._size - 2))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, whose.letters)
        return x + width + TIGHT

    def _coder_room(self, mark: Mark) -> float:
        """The room the initials of its coder take beside a label."""
        whose = self._shown.coders.get(mark.coder)
        metrics = QFontMetricsF(resized(self.font(), self._size - 2))
        return metrics.horizontalAdvance(whose.letters) + SMALL + TIGHT if whose else 0.0

    def _is_aim(self, mark: Mark) -> bool:
        return self._shown.aim is not None and self._shown.aim.coding_id == mark.id

    def _paint_plate(self, painter: QPainter, mark: Mark, spot: Spot) -> str:
        scheme, shown = scheme_of(self.palette()), self._shown
        ground = tint(shown.style(mark).colour, scheme)
        edge = QColor(scheme.focus) if mark.id == shown.current and self.hasFocus() else QColor(ground)
        if shown.aim is not None and self._is_aim(mark):
            edge = QColor(readable(shown.aim.colour, scheme.page, 3.0))
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(spot.area.adjusted(-TIGHT, 0.75, TIGHT - 1, -0.75), TIGHT, TIGHT)
        return ground

    # layout

    def _beside(self, number: int) -> BlockMargin:
        if number not in self._kept:
            lines = lines_of(self._document, self._document.findBlockByNumber(number))
            beside = lay_out(lines, self._shown.marks, self.width() - self._inset, self.label_height())
            self._name_current(beside)
            self._kept[number], self._spots[number] = beside, self._cut(beside)
        return self._kept[number]

    def _name_current(self, beside: BlockMargin) -> None:
        """Where there is no room for every name, that of the coding in focus is read."""
        row = self._shown.marks.row_of(self._shown.current or "")
        for at in np.flatnonzero(beside.rows == (-1 if row is None else row)).tolist():
            lead(beside.labels, at)

    def label_height(self) -> float:
        """The height one label takes."""
        return QFontMetricsF(resized(self.font(), self._size)).height() + 4

    def _cut(self, beside: BlockMargin) -> list[Spot]:
        metrics = QFontMetricsF(resized(self.font(), self._size))
        height = self.label_height()
        spots: list[Spot] = []
        for label, x in zip(beside.labels, beside.label_xs, strict=True):
            mark = self._mark(beside, label)
            more = f"+{len(label.hidden)}" if label.hidden else ""
            signs = len(self.signs(mark))
            coder = self._coder_room(mark)
            aside = (metrics.horizontalAdvance(more) + 6 if more else 0) + SIGN * signs + coder
            room = max(0.0, self.width() - self._inset - x - SMALL - aside)
            text = metrics.elidedText(self._shown.style(mark).name, self.cut, room)
            width = metrics.horizontalAdvance(text) + aside + (6 if (signs or coder) and not more else 0)
            spots.append(Spot(self.facing(QRectF(x, label.top, width, height)), text, more))
        return spots

    def signs(self, mark: Mark) -> list[str]:
        """The signs behind the label of a coding, by the names of their icons."""
        return [icon for icon, there in (("pencil-simple", mark.memo), ("star-fill", mark.starred)) if there]

    def _mark(self, beside: BlockMargin, label: Label) -> Mark:
        return self._shown.marks.mark(int(beside.rows[label.anchor]))
