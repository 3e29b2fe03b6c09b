"""How a memo is drawn in the list: title; kind, date and coder; what it is about; where the words sought stand."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.memos.model import LINKS, SNIPPET, Snippet
from ui.theme import icon, scheme_of
from ui.theme.fonts import resized
from ui.two_lines import BENEATH

Index = QModelIndex | QPersistentModelIndex
PAD, GAP, SIGN = 8, 3, 13
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class MemoRows(QStyledItemDelegate):
    """Three lines a memo, four while words are sought."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.searching = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        lines = 4 if self.searching else 3
        height = QFontMetricsF(option.font).height()
        return QSize(option.rect.width(), round(lines * height + (lines - 1) * GAP + 2 * PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(8, 1, -8, -1)
        self._paint_ground(painter, box, option)
        scheme, size = scheme_of(option.palette), option.font.pixelSize()
        title, small = resized(option.font, size, bold=True), resized(option.font, size - 1)
        height = QFontMetricsF(option.font).height()
        line = QRectF(box.left() + PAD, box.top() + PAD - 1, box.width() - 2 * PAD, height)
        _write(painter, line, str(index.data()), title, scheme.ink)
        line.translate(0, height + GAP)
        _write(painter, line, str(index.data(BENEATH)), small, scheme.quiet)
        line.translate(0, height + GAP)
        sign = QRectF(line.left(), line.center().y() - SIGN / 2, SIGN, SIGN)
        icon("link").paint(painter, sign.toRect())
        _write(painter, line.adjusted(SIGN + 5, 0, 0, 0), str(index.data(LINKS)), small, scheme.quiet)
        if self.searching:
            line.translate(0, height + GAP)
            self._write_snippet(painter, line, index.data(SNIPPET), small, option)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        scheme = scheme_of(option.palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.accent_tint if chosen else scheme.hover))
            painter.drawRoundedRect(box, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(scheme.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _write_snippet(
        self, painter: QPainter, line: QRectF, snippet: Snippet, font: QFont, option: QStyleOptionViewItem
    ) -> None:
        scheme = scheme_of(option.palette)
        bold = resized(font, font.pixelSize(), bold=True)
        before = QFontMetricsF(font).elidedText(
            snippet.before, Qt.TextElideMode.ElideLeft if snippet.found else Qt.TextElideMode.ElideRight,
            line.width() / 3 if snippet.found else line.width(),
        )  # fmt: skip
        for words, face, colour in (
            (before, font, scheme.quiet),
            (snippet.found, bold, scheme.ink),
            (snippet.after, font, scheme.quiet),
        ):
            if words and line.width() > 0:
                _write(painter, line, words, face, colour)
                line.setLeft(line.left() + QFontMetricsF(face).horizontalAdvance(words))


def _write(painter: QPainter, line: QRectF, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, _LEFT, shown)
