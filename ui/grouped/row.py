"""How a list under headings looks: its headings, the ground of its rows, and the small things painted in them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.grouped.model import Heading, Index, Role
from ui.theme import Scheme, scheme_of, tabular
from ui.theme.fonts import resized
from ui.theme.spacing import HAIR, LARGE, RADIUS, SMALL, TIGHT

SIDE = SMALL
"""Between a lit row and the edges of the list."""
SWATCH = 9


def heading_height(font: QFont) -> int:
    """How high a heading is."""
    return QFontMetrics(font).height() + LARGE + TIGHT


class GroupedDelegate(QStyledItemDelegate):
    """Paints headings and the ground of rows; only what is in view is ever laid out."""

    def row_height(self, font: QFont, width: int) -> int:
        """How high every row is where the list is this wide."""
        raise NotImplementedError

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint what a row says, on its ground."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(option.rect.width(), self.row_height(option.font, option.rect.width()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(Role.ITEM) is None:
            _paint_heading(painter, option, index.data(Role.HEADING))
        else:
            scheme = scheme_of(option.palette)
            _paint_ground(painter, QRectF(option.rect).adjusted(SIDE, 1, -SIDE, -1), option, scheme)
            self.paint_row(painter, option, index)
        painter.restore()


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
    scheme = scheme_of(option.palette)
    area = option.rect.adjusted(LARGE, SMALL, -LARGE, 0)
    if heading.colour:
        paint_swatch(painter, area.left(), area.center().y(), heading.colour)
        area.setLeft(area.left() + SWATCH + TIGHT + HAIR)
    count = str(heading.size)
    font = tabular(resized(option.font, option.font.pixelSize() - 1))
    painter.setFont(font)
    painter.setPen(QColor(scheme.quiet))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), count)
    area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(count) - SMALL)
    bold = resized(option.font, option.font.pixelSize(), bold=True)
    paint_line(painter, area, heading.title, bold, scheme.ink)


def _paint_ground(painter: QPainter, box: QRectF, option: QStyleOptionViewItem, scheme: Scheme) -> None:
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.accent_tint if chosen else scheme.hover))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(scheme.focus))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def paint_swatch(painter: QPainter, left: int, middle: int, colour: str) -> None:
    """Paint the colour of a code."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(left, middle - SWATCH / 2 + 1, SWATCH, SWATCH), HAIR, HAIR)


def paint_line(painter: QPainter, area: QRect, text: str, font: QFont, colour: str) -> int:
    """Paint a line, cut short where there is no room, and tell how wide it became."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(area.width(), 0))
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
    return metrics.horizontalAdvance(shown)
