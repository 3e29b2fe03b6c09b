"""How a quotation looks in the list: where it stands, its words in context, its codes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from qcode.quotation_list import ListedQuotation
from ui.grouped.model import Index, Role
from ui.grouped.row import SWATCH, GroupedDelegate, paint_line, paint_swatch
from ui.grouped.words import paint_words
from ui.quotations.model import QuotationModel
from ui.theme import Scheme, icon, scheme_of, tabular
from ui.theme.fonts import resized
from ui.theme.spacing import HAIR, LARGE, SMALL, TIGHT

NARROW = 460
"""Pixels of width below which the words get a line more."""
SIGN = 13


def lines_at(width: int) -> int:
    """How many lines of words a row has where the list is this wide."""
    return 3 if width < NARROW else 2


class RowDelegate(GroupedDelegate):
    """Paints quotations under their headings."""

    def __init__(self, model: QuotationModel) -> None:
        super().__init__()
        self._model = model
        self.with_coder = False  # several coders are listed

    def row_height(self, font: QFont, width: int) -> int:
        """How high every row is."""
        small = QFontMetrics(resized(font, font.pixelSize() - 1)).height()
        return (
            2 * small + lines_at(width) * QFontMetrics(font).lineSpacing() + 2 * TIGHT + 2 * SMALL + 2 * HAIR
        )

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a quotation on its ground."""
        quotation: ListedQuotation = index.data(Role.ITEM)
        scheme = scheme_of(option.palette)
        area = option.rect.adjusted(LARGE, SMALL + HAIR, -LARGE, -SMALL - HAIR)
        small = resized(option.font, option.font.pixelSize() - 1)
        height = QFontMetrics(small).height()
        top = QRect(area.left(), area.top(), area.width(), height)
        self._paint_source(painter, top, quotation, small, scheme)
        lines = lines_at(option.rect.width())
        below = QRectF(area.left(), top.bottom() + 1 + TIGHT, area.width(), area.height())
        paint_words(painter, below, index.data(Role.CONTEXT), option.font, lines, scheme)
        foot = QRect(area.left(), area.bottom() + 1 - height, area.width(), height)
        self._paint_foot(painter, foot, quotation, small, scheme)

    def _paint_source(
        self, painter: QPainter, area: QRect, quotation: ListedQuotation, font: QFont, scheme: Scheme
    ) -> None:
        if quotation.starred:
            icon("starred").paint(painter, QRect(area.left(), area.center().y() - SIGN // 2, SIGN, SIGN))
            area = area.adjusted(SIGN + TIGHT, 0, 0, 0)
        if quotation.name:
            bold = resized(font, font.pixelSize(), bold=True)
            area = area.adjusted(paint_line(painter, area, quotation.name, bold, scheme.ink) + SMALL, 0, 0, 0)
        paint_line(painter, area, self._model.source(quotation), tabular(font), scheme.quiet)

    def _paint_foot(
        self, painter: QPainter, area: QRect, quotation: ListedQuotation, font: QFont, scheme: Scheme
    ) -> None:
        """Codes at the left; at the right who coded, and signs for a comment, memos and links."""
        signs = (
            ("comment", bool(quotation.comment)),
            ("memo", quotation.memos > 0),
            ("link", quotation.links > 0),
        )
        for name, there in signs:
            if there:
                icon(name).paint(
                    painter, QRect(area.right() + 1 - SIGN, area.center().y() - SIGN // 2, SIGN, SIGN)
                )
                area = area.adjusted(0, 0, -SIGN - TIGHT, 0)
        if self.with_coder:
            room = QFontMetrics(font).horizontalAdvance(quotation.coder) + HAIR
            own = QRect(max(area.left(), area.right() + 1 - room), area.top(), room, area.height())
            paint_line(painter, own, quotation.coder, font, scheme.quiet)
            area = area.adjusted(0, 0, -room - SMALL, 0)
        if not quotation.codes:
            paint_line(painter, area, self.tr("no code"), font, scheme.quiet)
        for code in quotation.codes:
            if area.width() < 2 * LARGE:
                break
            paint_swatch(painter, area.left(), area.center().y(), code.colour)
            area = area.adjusted(SWATCH + TIGHT + HAIR, 0, 0, 0)
            area = area.adjusted(paint_line(painter, area, code.name, font, scheme.ink) + SMALL, 0, 0, 0)
