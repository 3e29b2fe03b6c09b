"""A relation as a line of a diagram: its course between two cards, and how it is painted."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from qcode.drawing.diagram import Edge
from ui.axial.card import small_font
from ui.axial.ends import Shifts, Side, Way, way
from ui.theme.colours import Scheme

HEAD, HEAD_WIDTH = 9.0, 4.0
SPACE = 5.0
"""Between the end of a line and the card it leads to."""
REACH = 36.0
BOW, FARTHEST, DEEPER = 64.0, 220.0, 0.14
"""How far a line that goes round something bends away from its card, at least and at most, and by how much of its length."""
PIECES = 32
WIDEST = 100.0
"""The width a label has in one line at most."""
MIDDLE = Shifts()
TOUCHED = 10.0
"""How near one has to point to a line to mean it."""


@dataclass(frozen=True)
class Course:
    """Where a line runs: its ends, where it bends to, and where its label stands."""

    start: QPointF
    bend_out: QPointF
    bend_in: QPointF
    end: QPointF

    @property
    def path(self) -> QPainterPath:
        """The line itself."""
        path = QPainterPath(self.start)
        path.cubicTo(self.bend_out, self.bend_in, self.end)
        return path

    def at(self, part: float) -> QPointF:
        """The place a part of the way along it, from 0 to 1."""
        left = 1 - part
        ends = self.start * left**3 + self.end * part**3
        return ends + self.bend_out * (3 * left**2 * part) + self.bend_in * (3 * left * part**2)

    @property
    def direction(self) -> float:
        """In which direction it arrives, in radians."""
        last = self.end - self.bend_in
        if not last.manhattanLength():
            last = self.end - self.start
        return math.atan2(last.y(), last.x())

    @cached_property
    def points(self) -> list[QPointF]:
        """The line as short straight pieces."""
        path = self.path
        return [path.pointAtPercent(at / PIECES) for at in range(PIECES + 1)]

    @property
    def room(self) -> QRectF:
        """A rectangle the line does not leave; cheaper than that of its path."""
        points = QPolygonF([self.start, self.bend_out, self.bend_in, self.end])
        return points.boundingRect()


def course(first: QRectF, second: QRectF, shifts: Shifts = MIDDLE, between: Way | None = None) -> Course:
    """The course from one card to another, ``between`` two sides or the usual ones, its ends shifted along these."""
    out, into = between or way(first, second)
    start = _at(first, out, shifts.first, SPACE * 0.4)
    end = _at(second, into, shifts.second, SPACE)
    off = end - start
    along = abs(off.x() if out.across else off.y()), abs(off.x() if into.across else off.y())
    facing = out.across == into.across and out.towards == -into.towards
    bow = max(BOW, DEEPER * math.hypot(off.x(), off.y()))  # a longer line goes round outside a shorter one
    reach = [max(REACH, each / 2) if facing else min(max(bow, each / 2), FARTHEST) for each in along]
    return Course(start, start + _outwards(out) * reach[0], end + _outwards(into) * reach[1], end)


def _outwards(side: Side) -> QPointF:
    return QPointF(side.towards, 0) if side.across else QPointF(0, side.towards)


def _at(area: QRectF, side: Side, shift: float, space: float) -> QPointF:
    middle = area.center()
    if side.across:
        return QPointF(middle.x() + side.towards * (area.width() / 2 + space), middle.y() + shift)
    return QPointF(middle.x() + shift, middle.y() + side.towards * (area.height() / 2 + space))


@lru_cache(maxsize=2048)
def in_lines(text: str) -> str:
    """A label in one line, or in two where it would be too wide to stand between two cards."""
    if "\n" in text:
        return "\n".join(in_lines(line) for line in text.split("\n"))
    metrics = QFontMetricsF(small_font())
    spaces = [at for at, letter in enumerate(text) if letter == " "]
    if metrics.horizontalAdvance(text) <= WIDEST or not spaces:
        return text
    split = min(
        spaces,
        key=lambda at: max(metrics.horizontalAdvance(text[:at]), metrics.horizontalAdvance(text[at + 1 :])),
    )
    return f"{text[:split]}\n{text[split + 1 :]}"


def label_area(text: str, middle: QPointF) -> QRectF:
    """The room a label takes."""
    metrics = QFontMetricsF(small_font())
    lines = text.split("\n")
    width = max(metrics.horizontalAdvance(line) for line in lines)
    area = QRectF(0, 0, width + 8, metrics.height() * len(lines) + 2)
    area.moveCenter(middle)
    return area


def paint_line(
    painter: QPainter,
    edge: Edge,
    drawn: Course,
    scheme: Scheme,
    *,
    chosen: bool = False,
    within: QRectF | None = None,
) -> None:
    """Paints a line with its arrow, or as much of it as is ``within`` a rectangle; one without evidence is broken."""
    pen = QPen(_ink(scheme, chosen), 2.4 if chosen else 1.4)
    if not edge.evidence:
        pen.setDashPattern([5, 4])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if within is None or within.contains(drawn.room):
        painter.drawPath(drawn.path)
    else:
        for run in _runs(drawn.points, within):
            painter.drawPolyline(run)
    if edge.directed and (within is None or within.contains(drawn.end)):
        _paint_head(painter, drawn, _ink(scheme, chosen))


def _runs(points: list[QPointF], within: QRectF) -> Iterator[list[QPointF]]:
    """The stretches of a line that come near a rectangle: to break a long line takes long where nobody sees it."""
    run: list[QPointF] = []
    left, top, right, bottom = within.left(), within.top(), within.right(), within.bottom()
    for first, second in pairwise(points):
        beside = max(first.x(), second.x()) < left or min(first.x(), second.x()) > right
        if beside or max(first.y(), second.y()) < top or min(first.y(), second.y()) > bottom:
            if run:
                yield run
            run = []
        else:
            run = [*(run or [first]), second]
    if run:
        yield run


def paint_label(painter: QPainter, text: str, area: QRectF, scheme: Scheme, *, chosen: bool = False) -> None:
    """Paints what a relation is, on the ground of the page so that the line does not run through it."""
    painter.fillRect(area, QColor(scheme.page))
    painter.setFont(small_font())
    painter.setPen(QColor(scheme.accent if chosen else scheme.quiet))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def _ink(scheme: Scheme, chosen: bool) -> QColor:
    return QColor(scheme.accent if chosen else scheme.edge)


def _paint_head(painter: QPainter, drawn: Course, colour: QColor) -> None:
    turn = drawn.direction
    along = QPointF(math.cos(turn), math.sin(turn))
    aside = QPointF(-along.y(), along.x())
    foot = drawn.end - along * HEAD
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([drawn.end, foot + aside * HEAD_WIDTH, foot - aside * HEAD_WIDTH]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
