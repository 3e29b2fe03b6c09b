"""The cumulative curve of codes over transcripts, drawn on the page and into a picture file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from qcode.saturation import Saturation
from ui.theme import Scheme, scheme_of
from ui.theme.spacing import MEDIUM, SMALL, TIGHT

LEFT, RIGHT, TOP, BELOW = 40.0, 16.0, 10.0, 46.0
LEAST = QSize(360, 220)
STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000)
MOST_LINES = 5
NARROWEST = 46.0
"""Pixels a transcript needs for its name; where there are fewer, only some are named."""
CENTRE = int(Qt.AlignmentFlag.AlignCenter)
BESIDE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


@dataclass(frozen=True)
class CurveWords:
    """What the legend says."""

    new: str
    total: str
    middle: str
    spread: str
    reached: str = ""


class CurveDrawing:
    """Draws one `Saturation`; told by shape as well as by colour: bars, a line with dots, a broken line, a band."""

    def __init__(self, found: Saturation, at: int | None, words: CurveWords, scheme: Scheme) -> None:
        self._found, self._at, self._words, self._scheme = found, at, words, scheme
        highest = max([step.total for step in found.steps] + [round(each) for each in found.curve.high] + [1])
        self._unit = next((each for each in STEPS if highest / each <= MOST_LINES), STEPS[-1])
        self._highest = self._unit * -(-highest // self._unit)

    def paint(self, painter: QPainter, whole: QRectF) -> None:
        """Paint all of it into ``whole``."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._area = whole.adjusted(LEFT, TOP, -RIGHT, -BELOW)
        self._lines(painter)
        self._bars(painter)
        self._spread(painter)
        self._curve(painter)
        self._mark(painter)
        self._names(painter)
        self._legend(painter, whole)

    # places

    def _x(self, step: int) -> float:
        return self._area.left() + (step + 0.5) * self._area.width() / len(self._found.steps)

    def _y(self, count: float) -> float:
        return self._area.bottom() - self._area.height() * count / self._highest

    def _points(self, counts: Sequence[float]) -> list[QPointF]:
        return [QPointF(self._x(at), self._y(count)) for at, count in enumerate(counts)]

    # parts

    def _lines(self, painter: QPainter) -> None:
        for count in range(0, self._highest + 1, self._unit):
            y = self._y(count)
            painter.setPen(QPen(QColor(self._scheme.line), 1))
            painter.drawLine(QLineF(self._area.left(), y, self._area.right(), y))
            painter.setPen(QColor(self._scheme.quiet))
            painter.drawText(QRectF(0, y - 10, LEFT - SMALL, 20), BESIDE, str(count))

    def _bars(self, painter: QPainter) -> None:
        wide = min(self._area.width() / len(self._found.steps) * 0.5, 26.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._scheme.line_strong))
        for at, step in enumerate(self._found.steps):
            top = self._y(len(step.new))
            painter.drawRect(QRectF(self._x(at) - wide / 2, top, wide, self._area.bottom() - top))

    def _spread(self, painter: QPainter) -> None:
        curve = self._found.curve
        if not curve.middle:
            return
        tint = QColor(self._scheme.accent)
        tint.setAlpha(38)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawPolygon(QPolygonF([*self._points(curve.low), *reversed(self._points(curve.high))]))
        painter.setPen(QPen(QColor(self._scheme.ink), 1.2, Qt.PenStyle.DashLine))
        painter.drawPolyline(QPolygonF(self._points(curve.middle)))

    def _curve(self, painter: QPainter) -> None:
        points = self._points([step.total for step in self._found.steps])
        painter.setPen(QPen(QColor(self._scheme.accent), 2.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(QColor(self._scheme.accent))
        painter.setPen(QPen(QColor(self._scheme.page), 1.5))
        for point in points:
            painter.drawEllipse(point, 4.5, 4.5)

    def _mark(self, painter: QPainter) -> None:
        """Where new ones stopped coming, by the rule that was chosen."""
        if self._at is None or not 0 < self._at <= len(self._found.steps):
            return
        x = self._x(self._at - 1)
        painter.setPen(QPen(QColor(self._scheme.ink), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(x, self._area.top(), x, self._area.bottom()))
        painter.setPen(QColor(self._scheme.ink))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(self._words.reached) + SMALL
        left = x + TIGHT if x + TIGHT + wide < self._area.right() else x - TIGHT - wide
        low = self._y(len(self._found.steps[0].new)) if self._found.steps else 0.0
        place = QRectF(left, max(self._area.bottom() - 44, low), wide, 18)
        ground = QColor(self._scheme.page)
        ground.setAlpha(220)
        painter.fillRect(place, ground)
        painter.drawText(place, CENTRE, self._words.reached)

    def _names(self, painter: QPainter) -> None:
        steps = self._found.steps
        room = self._area.width() / len(steps)
        every = max(1, -(-int(NARROWEST) // max(int(room), 1)))
        painter.setPen(QColor(self._scheme.quiet))
        letters = QFontMetricsF(painter.font())
        for at in range(0, len(steps), every):
            name = letters.elidedText(steps[at].name, Qt.TextElideMode.ElideRight, room * every - TIGHT)
            place = QRectF(self._x(at) - room * every / 2, self._area.bottom() + 2, room * every, 18)
            painter.drawText(place, CENTRE, name)

    def _legend(self, painter: QPainter, whole: QRectF) -> None:
        x, y = self._area.left(), whole.bottom() - 12
        letters = QFontMetricsF(painter.font())
        spread = bool(self._found.curve.middle)
        entries = [("new", self._words.new), ("total", self._words.total)]
        entries += [("middle", self._words.middle), ("spread", self._words.spread)] if spread else []
        for kind, words in entries:
            self._sign(painter, kind, QRectF(x, y - 5, 18, 10))
            painter.setPen(QColor(self._scheme.quiet))
            wide = letters.horizontalAdvance(words) + SMALL
            painter.drawText(QRectF(x + 22, y - 10, wide, 20), int(Qt.AlignmentFlag.AlignVCenter), words)
            x += 22 + wide + MEDIUM

    def _sign(self, painter: QPainter, kind: str, box: QRectF) -> None:
        middle = QLineF(box.left(), box.center().y(), box.right(), box.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        match kind:
            case "new":
                painter.setBrush(QColor(self._scheme.line_strong))
                painter.drawRect(box.adjusted(4, 0, -4, 0))
            case "total":
                painter.setPen(QPen(QColor(self._scheme.accent), 2.2))
                painter.drawLine(middle)
                painter.setBrush(QColor(self._scheme.accent))
                painter.drawEllipse(box.center(), 3.0, 3.0)
            case "middle":
                painter.setPen(QPen(QColor(self._scheme.ink), 1.2, Qt.PenStyle.DashLine))
                painter.drawLine(middle)
            case _:
                tint = QColor(self._scheme.accent)
                tint.setAlpha(60)
                painter.setBrush(tint)
                painter.drawRect(box)


class SaturationCurve(QWidget):
    """The curve on the page; its tables say the same in figures."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumSize(LEAST)
        self._found: Saturation | None = None
        self._at: int | None = None
        self._words = CurveWords("", "", "", "")

    def show_found(self, found: Saturation, at: int | None, words: CurveWords, said: str) -> None:
        """Draw another; ``said`` is what it shows, for who does not see it."""
        self._found, self._at, self._words = found, at, words
        self.setAccessibleDescription(said)
        self.update()

    def drawing(self, scheme: Scheme) -> CurveDrawing | None:
        """What draws it in the colours of ``scheme``; None while there is nothing to draw."""
        if self._found is None or not self._found.steps:
            return None
        return CurveDrawing(self._found, self._at, self._words, scheme)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        drawing = self.drawing(scheme_of(self.palette()))
        if drawing is not None:
            drawing.paint(QPainter(self), QRectF(self.rect()))
