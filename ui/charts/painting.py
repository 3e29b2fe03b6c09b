"""Paints a `Picture`: the same shapes on the screen and into a picture file."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from qcode.charts.look import Look
from qcode.charts.picture import Dot, Line, Picture, Polyline, Rect, Shape, Strokes, Text
from ui.theme import Scheme


def look_of(scheme: Scheme) -> Look:
    """The colours of a picture on a page of that scheme."""
    return Look(scheme.page, scheme.ink, scheme.quiet, scheme.line, scheme.accent, scheme.dark)


def paint(painter: QPainter, picture: Picture, font: QFont, seen: QRectF | None = None) -> None:
    """Paint the shapes that reach into ``seen``, all by default, in letters of ``font``; the ground is left as it is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush = _Brush(painter, font)
    for shape in picture.shapes:
        if seen is None or _reaches(shape, seen):
            brush.draw(shape)


def _reaches(shape: Shape, seen: QRectF) -> bool:
    match shape:
        case Rect():
            return shape.y <= seen.bottom() and shape.y + shape.height >= seen.top()
        case Text() if not shape.turned:
            return seen.top() - 4 <= shape.y <= seen.bottom() + shape.size
        case Strokes():
            first = shape.lines[0]
            return (
                min(first[1], first[3]) <= seen.bottom() + 200 and max(first[1], first[3]) >= seen.top() - 200
            )
        case _:
            return True


class _Brush:
    def __init__(self, painter: QPainter, font: QFont) -> None:
        self._painter, self._font = painter, font
        self._fonts: dict[tuple[float, bool], tuple[QFont, QFontMetricsF]] = {}

    def draw(self, shape: Shape) -> None:
        match shape:
            case Rect():
                self._colours(shape.fill, shape.edge, shape.thick)
                self._painter.drawRect(QRectF(shape.x, shape.y, shape.width, shape.height))
            case Line():
                self._colours("", shape.colour, shape.thick, shape.dash)
                self._painter.drawLine(QLineF(shape.x1, shape.y1, shape.x2, shape.y2))
            case Strokes():
                self._colours("", shape.colour, shape.thick)
                self._painter.drawLines([QLineF(*each) for each in shape.lines])
            case Polyline():
                self._polyline(shape)
            case Dot():
                self._colours(shape.fill, shape.edge, shape.thick)
                self._painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
            case Text():
                self._text(shape)

    def _colours(
        self, fill: str, edge: str, thick: float = 1.0, dash: tuple[float, ...] = (), opacity: float = 1.0
    ) -> None:
        if fill:
            colour = QColor(fill)
            colour.setAlphaF(opacity)
            self._painter.setBrush(colour)
        else:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
        if not edge:
            self._painter.setPen(Qt.PenStyle.NoPen)
            return
        pen = QPen(QColor(edge), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        if dash:
            pen.setDashPattern([each / thick for each in dash])
        self._painter.setPen(pen)

    def _polyline(self, shape: Polyline) -> None:
        self._colours(shape.fill, shape.colour, shape.thick, shape.dash, shape.opacity)
        points = QPolygonF([QPointF(*each) for each in shape.points])
        if shape.fill:
            self._painter.drawPolygon(points)
        else:
            self._painter.drawPolyline(points)

    def _text(self, shape: Text) -> None:
        font, metrics = self._letters(shape.size, bold=shape.bold)
        self._painter.setFont(font)
        self._painter.setPen(QColor(shape.colour))
        wide = metrics.horizontalAdvance(shape.words)
        left = {"start": 0.0, "middle": -wide / 2, "end": -wide}[shape.anchor]
        if not shape.turned:
            self._painter.drawText(QPointF(shape.x + left, shape.y), shape.words)
            return
        self._painter.save()
        self._painter.translate(shape.x, shape.y)
        self._painter.rotate(shape.turned)
        self._painter.drawText(QPointF(left, 0), shape.words)
        self._painter.restore()

    def _letters(self, size: float, *, bold: bool) -> tuple[QFont, QFontMetricsF]:
        found = self._fonts.get((size, bold))
        if found is None:
            font = QFont(self._font)
            font.setPixelSize(max(round(size), 6))
            font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
            found = self._fonts[size, bold] = (font, QFontMetricsF(font))
        return found
