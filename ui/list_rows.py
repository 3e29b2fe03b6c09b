"""How a row of a list one chooses from is drawn: sign, name, quietly where it belongs, and at the right end its key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import Scheme, icon, scheme_of
from ui.theme.fonts import resized
from ui.theme.key_cap import KEY_HEIGHT, paint_key
from ui.theme.spacing import MEDIUM, SMALL

ROW = Qt.ItemDataRole.UserRole + 20
"""The role of what a row shows: a `ListRow`."""
ROW_HEIGHT = 30
SIGN, SWATCH, CHECK = 16, 10, 14
MOST_AT_RIGHT = 0.38
"""The share of a row that words at its right end may take."""
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class ListRow:
    """What a row shows; of a passage ``name`` is the words found, which stand out between ``before`` and ``after``."""

    name: str
    sign: str = ""  # an icon, where there is no colour
    colour: str = ""
    beside: str = ""  # quietly after the name
    right: str = ""  # quietly at the right end
    key: str = ""  # as a key cap at the right end
    key_in_focus: str = ""  # the key cap where there is no other and the row is in focus
    ticked: bool = False
    passage: bool = False
    before: str = ""
    after: str = ""


class RowDelegate(QStyledItemDelegate):
    """Paints the `ListRow` of each row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(option.rect.width(), max(ROW_HEIGHT, QFontMetrics(option.font).height() + MEDIUM))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ListRow = index.data(ROW)
        scheme = scheme_of(option.palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        _paint_ground(painter, option, scheme, chosen=chosen)
        area = option.rect.adjusted(MEDIUM, 0, -MEDIUM, 0)
        _paint_sign(painter, area, row)
        area.setLeft(area.left() + SIGN + SMALL)
        key = row.key or (row.key_in_focus if chosen else "")
        area.setRight(_paint_right(painter, area, row, key, scheme))
        paint = _paint_passage if row.passage else _paint_name
        paint(painter, area, row, scheme)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, scheme: Scheme, *, chosen: bool) -> None:
    if chosen:
        painter.fillRect(option.rect, QColor(scheme.accent_tint))
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(scheme.focus), 1))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 0.5, -1.5, -0.5), 4, 4)


def _paint_sign(painter: QPainter, area: QRect, row: ListRow) -> None:
    middle = area.center().y()
    if not row.colour:
        icon(row.sign).paint(painter, QRect(area.left(), middle - SIGN // 2 + 1, SIGN, SIGN))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(row.colour))
    box = QRectF(area.left() + (SIGN - SWATCH) / 2, middle - SWATCH / 2 + 0.5, SWATCH, SWATCH)
    painter.drawRoundedRect(box, 2.5, 2.5)


def _paint_right(painter: QPainter, area: QRect, row: ListRow, key: str, scheme: Scheme) -> int:
    """Paints what stands at the right end and gives where the name must stop."""
    right = area.right() - (KEY_HEIGHT if row.ticked else 0)  # ticks stand under each other, key or no key
    if key:
        right = paint_key(painter, area.right(), area.center().y(), key, scheme)
    elif row.right:
        painter.setPen(QColor(scheme.quiet))
        most = int(area.width() * MOST_AT_RIGHT)
        shown = painter.fontMetrics().elidedText(row.right, Qt.TextElideMode.ElideRight, most)
        painter.drawText(area, RIGHT, shown)
        right -= painter.fontMetrics().horizontalAdvance(shown) + SMALL // 2
    if row.ticked:
        right -= CHECK + SMALL
        icon("check").paint(painter, QRect(right, area.center().y() - CHECK // 2 + 1, CHECK, CHECK))
    return right - SMALL


def _paint_name(painter: QPainter, area: QRect, row: ListRow, scheme: Scheme) -> None:
    area.setLeft(area.left() + _write(painter, area, row.name, painter.font(), scheme.ink) + SMALL)
    if row.beside and area.width() > 3 * SMALL:
        _write(painter, area, row.beside, painter.font(), scheme.quiet)


def _paint_passage(painter: QPainter, area: QRect, row: ListRow, scheme: Scheme) -> None:
    """The words found stand at a third of the line at the most, what stands before them is cut at its left."""
    usual, bold = painter.font(), resized(painter.font(), painter.font().pixelSize(), bold=True)
    before = painter.fontMetrics().elidedText(row.before, Qt.TextElideMode.ElideLeft, area.width() // 3)
    for words, font, colour in (
        (before, usual, scheme.quiet),
        (" ".join(row.name.split()), bold, scheme.ink),
        (row.after, usual, scheme.quiet),
    ):
        area.setLeft(area.left() + _write(painter, area, words, font, colour))


def _write(painter: QPainter, area: QRect, words: str, font: QFont, colour: str) -> int:
    """Writes words, cut short where there is no room, and tells how wide they became."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, area.width()))
    painter.drawText(area, LEFT, shown)
    return metrics.horizontalAdvance(shown)
