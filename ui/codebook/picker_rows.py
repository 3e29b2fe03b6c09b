"""The rows of the picker and how they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

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
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.codebook.matching import Choice
from ui.theme import Scheme, icon, scheme_of
from ui.theme.fonts import resized

ROW_HEIGHT = 30
SIDE = 12
Index = QModelIndex | QPersistentModelIndex


class RowKind(Enum):
    """What taking a row does."""

    CODE = auto()
    NEW = auto()
    IN_VIVO = auto()


@dataclass(frozen=True)
class PickerRow:
    """One thing to take; ``text`` is the name of a code, or the words of an in vivo code."""

    kind: RowKind
    text: str
    choice: Choice | None = None


class PickerModel(QAbstractListModel):
    """The rows, as a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PickerRow] = []

    def show(self, rows: Sequence[PickerRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_at(self, place: int) -> PickerRow | None:
        """The row at ``place``, if there is one."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.UserRole,
        ):
            return None
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return (row.choice.definition or None) if row.choice else None
        return self.words_of(row)

    def words_of(self, row: PickerRow) -> str:
        """What the row says."""
        match row.kind:
            case RowKind.NEW:
                return self.tr("New code “{name}”").format(name=row.text)
            case RowKind.IN_VIVO:
                return self.tr("Code with the words themselves")
            case _:
                return row.text


class PickerDelegate(QStyledItemDelegate):
    """Paints swatch, name, path and the key that takes the row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(option.rect.width(), max(ROW_HEIGHT, QFontMetrics(option.font).height() + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PickerRow = index.data(Qt.ItemDataRole.UserRole)
        scheme = scheme_of(option.palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        if chosen:
            painter.fillRect(option.rect, QColor(scheme.accent_tint))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(scheme.focus), 1))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 0.5, -1.5, -0.5), 4, 4)
        area = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        area.setRight(self._paint_key(painter, area, _key_of(row, chosen=chosen), scheme) - 8)
        self._paint_sign(painter, area, row)
        area.setLeft(area.left() + 20)
        self._paint_words(painter, area, str(index.data()), row, scheme)
        painter.restore()

    def _paint_sign(self, painter: QPainter, area: QRect, row: PickerRow) -> None:
        if row.choice is None:
            sign = icon("add" if row.kind == RowKind.NEW else "quotation")
            sign.paint(painter, QRect(area.left() - 2, area.center().y() - 7, 16, 16))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(row.choice.colour))
        painter.drawRoundedRect(QRectF(area.left(), area.center().y() - 4.5, 10, 10), 2.5, 2.5)

    def _paint_words(
        self, painter: QPainter, area: QRect, words: str, row: PickerRow, scheme: Scheme
    ) -> None:
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(QColor(scheme.ink))
        painter.drawText(area, middle, shown)
        beside = row.choice.above if row.choice else ""
        area.setLeft(area.left() + metrics.horizontalAdvance(shown) + 8)
        if beside and area.width() > 24:
            painter.setPen(QColor(scheme.quiet))
            painter.drawText(
                area, middle, metrics.elidedText(beside, Qt.TextElideMode.ElideRight, area.width())
            )

    def _paint_key(self, painter: QPainter, area: QRect, key: str, scheme: Scheme) -> int:
        if not key:
            return area.right() + 8
        usual = painter.font()
        painter.setFont(resized(usual, usual.pixelSize() - 2))
        width = max(18, painter.fontMetrics().horizontalAdvance(key) + 10)
        box = QRectF(area.right() - width, area.center().y() - 8.5, width, 18)
        painter.setPen(QPen(QColor(scheme.line_strong), 1))
        painter.setBrush(QColor(scheme.page))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(scheme.quiet))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), key)
        painter.setFont(usual)
        return int(box.left())


def _key_of(row: PickerRow, *, chosen: bool) -> str:
    match row.kind:
        case RowKind.NEW:
            return _shown("Ctrl+Return")
        case RowKind.IN_VIVO:
            return _shown("Ctrl+I")
        case _ if row.choice and row.choice.number:
            return str(row.choice.number)
        case _:
            return "⏎" if chosen else ""


def _shown(keys: str) -> str:
    text = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return text.replace("Return", "⏎").replace("+", " ")
