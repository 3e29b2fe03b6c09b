"""The cumulative curve of codes over transcripts, on the page and in a picture file."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from qcode.charts.curve import Cumulative, CurveWords, curve
from qcode.charts.look import Look
from qcode.charts.picture import Picture
from qcode.saturation import Saturation
from ui.charts.view import FittedChart
from ui.charts.words import ChartWords

LEAST = QSize(360, 220)


class SaturationCurve(FittedChart):
    """The curve on the page; its tables say the same in figures. A transcript of it that is clicked is told."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setMinimumSize(LEAST)
        self._words = ChartWords(self)

    def show_found(self, found: Saturation, at: int | None, legend: CurveWords, said: str) -> None:
        """Draw another; ``said`` is what it shows, for who does not see it."""
        data = _data(found, at)
        words, name = self._words.words, self.accessibleName()

        def draw(look: Look, width: float, height: float) -> Picture:
            return curve(data, name, legend, said=said, words=words, look=look, width=width, height=height)

        self.show_chart(draw if found.steps else None, said)


def _data(found: Saturation, at: int | None) -> Cumulative:
    spread = found.curve
    return Cumulative(
        names=tuple(step.name for step in found.steps),
        new=tuple(len(step.new) for step in found.steps),
        total=tuple(step.total for step in found.steps),
        keys=tuple(step.document_id for step in found.steps),
        middle=spread.middle,
        low=spread.low,
        high=spread.high,
        at=at,
    )
