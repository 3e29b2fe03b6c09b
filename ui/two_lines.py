"""List rows of two lines: something to read, and under it quietly where it belongs."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import scheme_of
from ui.theme.fonts import resized

Index = QModelIndex | QPersistentModelIndex
BENEATH = Qt.ItemDataRole.UserRole + 10
"""The role of a row's second line."""
PAD = SIDE = 8


class TwoLines(QStyledItemDelegate):
    """Paints both lines on a lit ground where the row is chosen or pointed at."""

    cut_beneath = Qt.TextElideMode.ElideRight

    def __init__(self, parent: object, *, bold: bool = True) -> None:
        super().__init__(parent)  # pyright: ignore[reportArgumentType, reportCallIssue]
        self._bold = bold

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(option.rect.width(), 2 * QFontMetrics(option.font).height() + 2 * PAD + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(SIDE, 1, -SIDE, -1)
        self._paint_ground(painter, box, option)
        size = option.font.pixelSize()
        first, second = resized(option.font, size, bold=self._bold), resized(option.font, size - 1)
        scheme = scheme_of(option.palette)
        area = box.adjusted(PAD, PAD, -PAD, -PAD)
        self._paint_line(
            painter,
            area.adjusted(self.indent(), 0, 0, 0),
            index.data(),
            first,
            scheme.ink,
            Qt.AlignmentFlag.AlignTop,
        )
        self._paint_line(
            painter,
            area,
            index.data(BENEATH),
            second,
            scheme.quiet,
            Qt.AlignmentFlag.AlignBottom,
            self.cut_beneath,
        )
        painter.restore()

    def indent(self) -> int:
        """How far the first line stands in."""
        return 0

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

    def _paint_line(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        font: QFont,
        colour: str,
        side: Qt.AlignmentFlag,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, cut, int(area.width()))
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignLeft), shown)
