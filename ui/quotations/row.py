"""How a quotation looks in the list: where it stands, its words in context, its codes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from qcode.quotation_list import ListedQuotation
from qcode.quotation_order import Section
from qcode.quoting import InContext
from ui.quotations.model import Index, QuotationModel, Role
from ui.quotations.words import paint_words
from ui.theme import Scheme, icon, scheme_of, tabular
from ui.theme.fonts import resized
from ui.theme.spacing import HAIR, LARGE, RADIUS, SMALL, TIGHT

NARROW = 460
"""Pixels of width below which the words get a line more."""
SIDE = SMALL
"""Between a lit row and the edges of the list."""
SWATCH, SIGN = 9, 13


def lines_at(width: int) -> int:
    """How many lines of words a row has where the list is this wide."""
    return 3 if width < NARROW else 2


def row_height(font: QFont, width: int) -> int:
    """How high every row is."""
    small = QFontMetrics(resized(font, font.pixelSize() - 1)).height()
    return 2 * small + lines_at(width) * QFontMetrics(font).lineSpacing() + 2 * TIGHT + 2 * SMALL + 2 * HAIR


def heading_height(font: QFont) -> int:
    """How high a heading is."""
    return QFontMetrics(font).height() + LARGE + TIGHT


class RowDelegate(QStyledItemDelegate):
    """Paints quotations and headings; only what is in view is ever laid out."""

    def __init__(self, model: QuotationModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.with_coder = False  # several coders are listed

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(option.rect.width(), row_height(option.font, option.rect.width()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        quotation: ListedQuotation | None = index.data(Role.QUOTATION)
        if quotation is None:
            self._paint_heading(painter, option, index.data(Role.SECTION))
        else:
            self._paint_quotation(painter, option, quotation, index.data(Role.CONTEXT))
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, section: Section) -> None:
        scheme = scheme_of(option.palette)
        area = option.rect.adjusted(LARGE, SMALL, -LARGE, 0)
        if section.colour:
            _paint_swatch(painter, area.left(), area.center().y(), section.colour)
            area.setLeft(area.left() + SWATCH + TIGHT + HAIR)
        count = str(len(section.quotations))
        font = tabular(resized(option.font, option.font.pixelSize() - 1))
        painter.setFont(font)
        painter.setPen(QColor(scheme.quiet))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), count)
        area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(count) - SMALL)
        bold = resized(option.font, option.font.pixelSize(), bold=True)
        _paint_line(painter, area, self._model.title(section), bold, scheme.ink)

    def _paint_quotation(
        self, painter: QPainter, option: QStyleOptionViewItem, quotation: ListedQuotation, words: InContext
    ) -> None:
        scheme = scheme_of(option.palette)
        box = QRectF(option.rect).adjusted(SIDE, 1, -SIDE, -1)
        _paint_ground(painter, box, option, scheme)
        area = option.rect.adjusted(LARGE, SMALL + HAIR, -LARGE, -SMALL - HAIR)
        small = resized(option.font, option.font.pixelSize() - 1)
        height = QFontMetrics(small).height()
        top = QRect(area.left(), area.top(), area.width(), height)
        self._paint_source(painter, top, quotation, small, scheme)
        lines = lines_at(option.rect.width())
        below = QRectF(area.left(), top.bottom() + 1 + TIGHT, area.width(), area.height())
        paint_words(painter, below, words, option.font, lines, scheme)
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
            area = area.adjusted(
                _paint_line(painter, area, quotation.name, bold, scheme.ink) + SMALL, 0, 0, 0
            )
        _paint_line(painter, area, self._model.source(quotation), tabular(font), scheme.quiet)

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
            _paint_line(painter, own, quotation.coder, font, scheme.quiet)
            area = area.adjusted(0, 0, -room - SMALL, 0)
        if not quotation.codes:
            _paint_line(painter, area, self.tr("no code"), font, scheme.quiet)
        for code in quotation.codes:
            if area.width() < 2 * LARGE:
                break
            _paint_swatch(painter, area.left(), area.center().y(), code.colour)
            area = area.adjusted(SWATCH + TIGHT + HAIR, 0, 0, 0)
            area = area.adjusted(_paint_line(painter, area, code.name, font, scheme.ink) + SMALL, 0, 0, 0)


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


def _paint_swatch(painter: QPainter, left: int, middle: int, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(left, middle - SWATCH / 2 + 1, SWATCH, SWATCH), HAIR, HAIR)


def _paint_line(painter: QPainter, area: QRect, text: str, font: QFont, colour: str) -> int:
    """Paint a line, cut short where there is no room, and tell how wide it became."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(area.width(), 0))
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
    return metrics.horizontalAdvance(shown)
