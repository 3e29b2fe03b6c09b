"""A place of a role that no code stands in yet, as it is painted: broken, and lighter than a card."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.axial.card import WIDTH, role_font, small_font
from ui.theme.colours import Scheme
from ui.theme.spacing import MEDIUM, RADIUS_LARGE, SMALL

HEIGHT = 72.0
SLOT = QRectF(-WIDTH / 2, -HEIGHT / 2, WIDTH, HEIGHT)
"""The room it takes, with its middle at nothing."""
BELOW_ROLE = 20


def paint_slot(painter: QPainter, words: tuple[str, str], scheme: Scheme, *, lit: bool = False) -> None:
    """Paints it with its middle at nothing: the name of the role, and below that what there is to say of it."""
    pen = QPen(QColor(scheme.accent if lit else scheme.edge), 2 if lit else 1)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(QColor(scheme.accent_tint if lit else scheme.page))
    painter.drawRoundedRect(SLOT, RADIUS_LARGE, RADIUS_LARGE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    role, said = words
    inside = SLOT.adjusted(MEDIUM, SMALL, -MEDIUM, -SMALL)
    painter.setPen(QColor(scheme.quiet))
    painter.setFont(role_font())
    painter.drawText(inside, Qt.AlignmentFlag.AlignTop, role.upper())
    painter.setFont(small_font())
    painter.drawText(inside.adjusted(0, BELOW_ROLE, 0, 0), int(Qt.TextFlag.TextWordWrap), said)
