"""The rows of the box as a list, and how they are drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.finder.entries import Entry
from ui.theme import Scheme, icon, scheme_of
from ui.theme.fonts import resized

ROW_HEIGHT = 30
SIDE = 12
SIGN = 16
MOST_BESIDE = 0.38
"""The share of a row that what stands at its right end may take."""
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
Index = QModelIndex | QPersistentModelIndex


class EntriesModel(QAbstractListModel):
    """The rows, as a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return entry
            case Qt.ItemDataRole.DisplayRole:
                return f"{entry.before}{entry.name}{entry.after}"
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                said = f"{entry.before}{entry.name}{entry.after}"
                return " · ".join(part for part in (said, entry.beside, entry.keys) if part)
            case _:
                return None


class EntryDelegate(QStyledItemDelegate):
    """Paints sign, name and at the right end where it belongs; words found stand out in their line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(option.rect.width(), max(ROW_HEIGHT, QFontMetrics(option.font).height() + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        scheme = scheme_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(scheme.accent_tint))
        area = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        self._paint_sign(painter, area, entry)
        area.setLeft(area.left() + SIGN + 8)
        area.setRight(self._paint_right(painter, area, entry, scheme) - 12)
        if entry.is_place:
            self._paint_words(painter, area, entry, scheme)
        else:
            self._paint_name(painter, area, entry, scheme)
        painter.restore()

    def _paint_sign(self, painter: QPainter, area: QRect, entry: Entry) -> None:
        if entry.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(entry.colour))
            painter.drawRoundedRect(QRectF(area.left() + 3, area.center().y() - 4.5, 10, 10), 2.5, 2.5)
            return
        icon(entry.sign).paint(painter, QRect(area.left(), area.center().y() - 7, SIGN, SIGN))

    def _paint_right(self, painter: QPainter, area: QRect, entry: Entry, scheme: Scheme) -> int:
        """Paints what stands at the right end and gives where the name must stop."""
        words = entry.keys or (entry.beside if entry.is_place else "")
        if not words:
            return area.right()
        painter.setPen(QColor(scheme.quiet))
        most = int(area.width() * MOST_BESIDE)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, most)
        painter.drawText(area, RIGHT, shown)
        return area.right() - painter.fontMetrics().horizontalAdvance(shown)

    def _paint_name(self, painter: QPainter, area: QRect, entry: Entry, scheme: Scheme) -> None:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(entry.name, Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(QColor(scheme.ink))
        painter.drawText(area, LEFT, shown)
        area.setLeft(area.left() + metrics.horizontalAdvance(shown) + 8)
        if entry.beside and area.width() > 24:
            painter.setPen(QColor(scheme.quiet))
            painter.drawText(
                area, LEFT, metrics.elidedText(entry.beside, Qt.TextElideMode.ElideRight, area.width())
            )

    def _paint_words(self, painter: QPainter, area: QRect, entry: Entry, scheme: Scheme) -> None:
        """The words found stand at a third of the line at the most, what stands before them is cut at its left."""
        usual, bold = painter.font(), resized(painter.font(), painter.font().pixelSize(), bold=True)
        metrics = painter.fontMetrics()
        before = metrics.elidedText(entry.before, Qt.TextElideMode.ElideLeft, area.width() // 3)
        for words, font, colour in (
            (before, usual, scheme.quiet),
            (" ".join(entry.name.split()), bold, scheme.ink),
            (entry.after, usual, scheme.quiet),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            width = QFontMetrics(font).horizontalAdvance(words)
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, max(0, area.width()))
            painter.drawText(area, LEFT, shown)
            area.setLeft(area.left() + width)
        painter.setFont(usual)
