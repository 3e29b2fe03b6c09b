"""How a memo is drawn in the list: its title, and under it kind, day, coder and links."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.memos.model import MemosModel
from ui.theme import scheme_of
from ui.theme.fonts import resized

Index = QModelIndex | QPersistentModelIndex
PAD = 8


class MemoDelegate(QStyledItemDelegate):
    """Two lines a memo."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(option.rect.width(), 2 * QFontMetrics(option.font).height() + 2 * PAD + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        scheme = scheme_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(8, 1, -8, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.accent_tint if chosen else scheme.hover))
            painter.drawRoundedRect(box, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(scheme.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._paint_lines(painter, box.adjusted(PAD, PAD, -PAD, -PAD), option, index)
        painter.restore()

    def _paint_lines(
        self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        scheme = scheme_of(option.palette)
        model = index.model()
        assert isinstance(model, MemosModel)
        memo = index.data(Qt.ItemDataRole.UserRole)
        size = option.font.pixelSize()
        lines = (
            (memo.title, resized(option.font, size, bold=True), scheme.ink, Qt.AlignmentFlag.AlignTop),
            (model.beneath(memo), resized(option.font, size - 1), scheme.quiet, Qt.AlignmentFlag.AlignBottom),
        )
        for text, font, colour, side in lines:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
            painter.drawText(area, int(side | Qt.AlignmentFlag.AlignLeft), shown)
