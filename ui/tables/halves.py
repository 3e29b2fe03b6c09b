"""A table and its chart: one of them, or both above each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from qcode.charts.curve import CurveWords
from qcode.charts.of_table import BARS, CURVE, HEAT, LANES, SCALE, STRIPS, TOTALS, Drawable, chart_of
from qcode.charts.picture import Picture
from ui.charts.view import ChartArea, Draw
from ui.charts.words import ChartWords, said_table
from ui.findings.halves import FittedHalves
from ui.tables.drawn import Drawn
from ui.tables.grid import Grid
from ui.theme import Segmented
from ui.theme.spacing import LARGE

VIEWS = ("both", "table", "chart")
CHART_LEAST = 190
LETTERS = 12


class TableAndChart(QWidget):
    """``drawings`` are charts of more than the table holds, by their kind. ``switch`` and ``kind`` are controls for the column at the left; ``changed`` tells that something else is seen."""

    changed = Signal()
    opened = Signal(str, str)  # as `Grid` tells it

    def __init__(self, grid: Grid, kinds: Sequence[str] = ("bars", "heat")) -> None:
        super().__init__()
        self.grid, self._title, self._certain = grid, "", Drawn().certain
        self.drawings: Mapping[str, Draw] = {}
        self._words = ChartWords()
        self.chart = ChartArea(self.tr("Chart"))
        self.switch = Segmented(
            [("table", self.tr("Table")), ("chart", self.tr("Chart")), ("both", self.tr("Both"))]
        )
        self.switch.setAccessibleName(self.tr("Table, chart or both"))
        self.switch.set_current("both")
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Which chart"))
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(LETTERS)
        for kind in kinds:
            self.kind.addItem(self._names()[kind], kind)
        room = QVBoxLayout(below := QWidget())
        room.setContentsMargins(0, LARGE, 0, 0)
        room.addWidget(self.chart)
        self._below = below
        self._halves = FittedHalves(grid, below, self._needed, CHART_LEAST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._halves)
        self._charted = True
        self.setFocusProxy(grid)
        self.switch.chosen.connect(lambda _: self._look())
        self.kind.activated.connect(lambda _: self._draw_other())
        self.chart.chart.opened.connect(self.opened)
        self.grid.opened.connect(self.opened)
        self.grid.model_.modelReset.connect(self.draw)

    def _names(self) -> dict[str, str]:
        return {
            BARS: self.tr("Bars"),
            TOTALS: self.tr("Bars without columns"),
            HEAT: self.tr("Heat map"),
            CURVE: self.tr("Cumulative curve"),
            LANES: self.tr("A line a code"),
            STRIPS: self.tr("All colours of a transcript"),
            SCALE: self.tr("Around the middle"),
        }

    def _needed(self) -> int:
        """How high the grid is: all of it where the chart then still has room, else half."""
        room = self._halves.height()
        left = room - self.chart.chart.needed().height() - 2 * LARGE
        return min(self.grid.whole_height, max(left, room // 2))

    @property
    def view(self) -> str:
        """What is seen: one of VIEWS."""
        return self.switch.current if self._charted else "table"

    def offer(self, kinds: Sequence[str]) -> None:
        """Draw what is shown next as one of these, or as nothing."""
        self._charted = bool(kinds)
        if kinds and kinds != [self.kind.itemData(at) for at in range(self.kind.count())]:
            kept = self.kind.currentData()
            self.kind.clear()
            for kind in kinds:
                self.kind.addItem(self._names()[kind], kind)
            self.kind.setCurrentIndex(max(self.kind.findData(kept), 0))
        self.switch.setVisible(self._charted)
        self._see()

    def look_at(self, view: str, kind: str = "") -> None:
        """See one of VIEWS, and one of the charts."""
        if view in VIEWS:
            self.switch.set_current(view)
        self.kind.setCurrentIndex(max(self.kind.findData(kind), 0))
        self._look()

    def next(self) -> None:
        """From both to the table, to the chart, and to both again; the keyboard goes along."""
        had = self.grid.hasFocus() or self.chart.chart.hasFocus()
        self.look_at(VIEWS[(VIEWS.index(self.view) + 1) % len(VIEWS)], str(self.kind.currentData()))
        if had:
            (self.chart.chart if self.view == "chart" else self.grid).setFocus()

    def _look(self) -> None:
        self._see()
        self.draw()
        self._halves.fit()
        self.changed.emit()

    def _see(self) -> None:
        self.grid.setVisible(self.view != "chart")
        self._below.setVisible(self.view != "table")
        self.kind.setVisible(self.view != "table")
        self.setFocusProxy(self.chart.chart if self.view == "chart" else self.grid)

    def _draw_other(self) -> None:
        self.draw()
        self._halves.fit()
        self.changed.emit()

    def show_table(self, table: Drawn, title: str) -> None:
        """Show another table, and draw it."""
        self._title, self._certain = title, table.certain
        self.grid.show_table(table)
        self._halves.fit()

    def draw(self) -> None:
        """Draw the rows that are seen, in their order; what is not seen is not drawn."""
        self.chart.show_chart(None if self.view == "table" else self.drawing(str(self.kind.currentData())))

    def drawing(self, kind: str) -> Draw:
        """What draws the table as one of its charts, or what it was made of as one of ``drawings``."""
        if kind in self.drawings:
            return self.drawings[kind]
        table = replace(said_table(self.grid.model_.cells.as_seen()), title=self._title)
        words = CurveWords(self.tr("new codes"), self.tr("codes so far"))
        what = Drawable(table, self._certain, self._words.language, self._words.words, words)
        drawn = lru_cache(maxsize=2)(
            lambda look, width: chart_of(kind, what, look, width)
        )  # at any height alike
        return lambda look, width, _: drawn(look, width)

    @property
    def picture(self) -> Picture | None:
        """The chart on paper; None while none is seen."""
        return self.chart.chart.for_paper()
