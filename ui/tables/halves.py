"""A table and its chart: one of them, or both above each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from qcode.charts.bars import bars, bars_of
from qcode.charts.heat import heat_map
from qcode.charts.look import Look
from qcode.charts.picture import Picture
from qcode.model.table import Table
from ui.charts.view import ChartArea
from ui.charts.words import ChartWords, said_table
from ui.findings.halves import FittedHalves
from ui.tables.grid import Grid
from ui.theme import Segmented
from ui.theme.spacing import LARGE

Chart = Callable[[Table, str, ChartWords, Look, float], Picture]
"""Draws a table under a title in a look, for a width."""
VIEWS = ("both", "table", "chart")
CHART_LEAST = 190


def bar_picture(table: Table, title: str, words: ChartWords, look: Look, width: float) -> Picture:
    """The themes as bars, stacked where the columns add up."""
    return bars(bars_of(table, words.language), title, words=words.words, look=look, width=width)


def heat_picture(table: Table, title: str, words: ChartWords, look: Look, width: float) -> Picture:  # noqa: ARG001
    """The cells, darker the larger their number is."""
    return heat_map(table, words.language, words=words.words, look=look, width=width)


CHARTS: Mapping[str, Chart] = {"bars": bar_picture, "heat": heat_picture}


class TableAndChart(QWidget):
    """``switch`` and ``kind`` are controls for the column at the left; ``changed`` tells that something else is seen."""

    changed = Signal()
    opened = Signal(str, str)  # as `Grid` tells it

    def __init__(self, grid: Grid, kinds: Sequence[str] = ("bars", "heat")) -> None:
        super().__init__()
        self.grid, self._title, self._table = grid, "", grid.model_.table
        self._words = ChartWords()
        self.chart = ChartArea(self.tr("Chart"))
        self.switch = Segmented(
            [("table", self.tr("Table")), ("chart", self.tr("Chart")), ("both", self.tr("Both"))]
        )
        self.switch.setAccessibleName(self.tr("Table, chart or both"))
        self.switch.set_current("both")
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Which chart"))
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
        self.setFocusProxy(grid)
        self.switch.chosen.connect(lambda _: self._look())
        self.kind.activated.connect(lambda _: self._draw_other())
        self.chart.chart.opened.connect(self.opened)
        self.grid.opened.connect(self.opened)

    def _names(self) -> dict[str, str]:
        return {"bars": self.tr("Bars by theme"), "heat": self.tr("Heat map")}

    def _needed(self) -> int:
        return self.grid.whole_height

    @property
    def view(self) -> str:
        """What is seen: one of VIEWS."""
        return self.switch.current

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
        self.grid.setVisible(self.view != "chart")
        self._below.setVisible(self.view != "table")
        self.kind.setVisible(self.view != "table")
        self.setFocusProxy(self.chart.chart if self.view == "chart" else self.grid)
        self._draw()
        self._halves.fit()
        self.changed.emit()

    def _draw_other(self) -> None:
        self._draw()
        self.changed.emit()

    def show_table(self, table: Table, title: str, certain: frozenset[tuple[str, str]] = frozenset()) -> None:
        """Show another table, and draw it."""
        self._table, self._title = said_table(table), title
        self.grid.show_table(table, certain)
        self._draw()
        self._halves.fit()

    def _draw(self) -> None:
        """What is not seen is not drawn."""
        table, title, draw = self._table, self._title, CHARTS[str(self.kind.currentData())]
        if self.view == "table":
            self.chart.show_chart(None)
        else:
            self.chart.show_chart(lambda look, width, _: draw(table, title, self._words, look, width))

    @property
    def picture(self) -> Picture | None:
        """The chart on paper; None while none is seen."""
        return self.chart.chart.for_paper()
