"""Pictures as the bytes of a file."""

from __future__ import annotations

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from qcode.charts.picture import Picture
from qcode.charts.svg import FONTS, MARGIN
from ui.charts.painting import paint
from ui.printing import ensure_application

FINE = 3
"""Pixels of a PNG for each of the screen's, for print."""
LARGEST = 20000
"""Pixels a side has at most; a picture that is larger is drawn less finely."""


def paper_font() -> QFont:
    """The letters of a picture in a file: the same as in an SVG."""
    font = QFont()
    font.setFamilies([each.strip(" '") for each in FONTS.split(",")])
    return font


def png(picture: Picture) -> bytes:
    """The picture on its ground, with FINE pixels for each of the screen's; works without a screen."""
    ensure_application()
    wide, high = picture.width + 2 * MARGIN, picture.height + 2 * MARGIN
    fine = min(float(FINE), LARGEST / wide, LARGEST / high)
    image = QImage(round(wide * fine), round(high * fine), QImage.Format.Format_RGB32)
    image.setText("Title", picture.title)
    image.setText("Description", picture.description)
    image.setDotsPerMeterX(round(fine * 96 / 0.0254))
    image.setDotsPerMeterY(round(fine * 96 / 0.0254))
    image.fill(QColor(picture.ground))
    painter = QPainter(image)
    painter.scale(fine, fine)
    painter.translate(MARGIN, MARGIN)
    paint(painter, picture, paper_font())
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - the stubs want a name in bytes
    return bytes(buffer.data().data())
