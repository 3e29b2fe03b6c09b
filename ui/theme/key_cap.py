"""A key as it stands on the keyboard, painted: where there are many, a label for each would be slow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from ui.theme.colours import Scheme
from ui.theme.fonts import resized

KEY_HEIGHT = 18


def key_font(usual: QFont) -> QFont:
    """The font of keys beside words in ``usual``."""
    return resized(usual, usual.pixelSize() - 2)


def key_width(key: str, usual: QFont) -> int:
    """Pixels a key takes beside words in ``usual``."""
    return max(KEY_HEIGHT, QFontMetrics(key_font(usual)).horizontalAdvance(key) + 10)


def paint_key(painter: QPainter, right: float, middle: float, key: str, scheme: Scheme) -> int:
    """Paints a key that ends at ``right``, around the height ``middle``, and gives where it begins."""
    usual = painter.font()
    width = key_width(key, usual)
    box = QRectF(right - width, middle - KEY_HEIGHT / 2 + 0.5, width, KEY_HEIGHT)
    painter.setFont(key_font(usual))
    painter.setPen(QPen(QColor(scheme.line_strong), 1))
    painter.setBrush(QColor(scheme.page))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(scheme.quiet))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), key)
    painter.setFont(usual)
    return int(box.left())
