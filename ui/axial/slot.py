"""A place of a role that no code stands in yet, as it is painted: broken, and lighter than a card."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.axial.card import WIDTH, role_font, small_font
from ui.theme.colours import Scheme
from ui.theme.spacing import MEDIUM, RADIUS_LARGE, SMALL

HEIGHT = 72.0
SLOT = QRectF(-WIDTH / 2, -HEIGHT / 2, WIDTH, HEIGHT)
"""The room it takes, with its middle at nothing."""
BELOW_ROLE = 20


def paint_slot(
    painter: QPainter, words: tuple[str, str], scheme: Scheme, *, lit: bool = False, faint: bool = False
) -> None:
    """Paints it with its middle at nothing: the name of the role, and below that what there is to say of it.

    ``faint`` is for paper, where nothing can be put there.
    """
    edge = scheme.line_strong if faint else scheme.edge
    pen = QPen(QColor(scheme.accent if lit else edge), 2 if lit else 1)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(QColor(scheme.accent_tint if lit else scheme.page))
    painter.drawRoundedRect(SLOT, RADIUS_LARGE, RADIUS_LARGE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    role, said = words
    inside = SLOT.adjusted(MEDIUM, SMALL, -MEDIUM, -SMALL)
    painter.setPen(QColor(scheme.quiet))
    painter.setFont(_fitting(role.upper(), inside.width()))
    painter.drawText(inside, Qt.AlignmentFlag.AlignTop, role.upper())
    painter.setFont(small_font())
    painter.drawText(inside.adjusted(0, BELOW_ROLE, 0, 0), int(Qt.TextFlag.TextWordWrap), said)


def _fitting(words: str, room: float) -> QFont:
    """The font of roles, its letters no further apart than the words have room for."""
    font = role_font()
    if QFontMetricsF(font).horizontalAdvance(words) > room - MEDIUM:  # on paper letters are a little wider
        font = QFont(font)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0)
    return font
