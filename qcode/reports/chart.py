"""One bar chart of a table: what the bars are, and an SVG drawing of them.

The same bars are drawn three ways, so that each page stays editable and readable without pictures: HTML gets the SVG
below, Word gets paragraphs whose shaded tabs are the bars (real text beside them, no picture to describe, sharp on
paper), and PDF paints rectangles. The numbers always stand in a table as well, so the bars carry nothing that a
screen reader would miss.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from qcode.model.numbers import Number, NumberFormat, adds_up, defined, number_format
from qcode.model.table import Table, TableRow
from qcode.reports.characters import clean
from qcode.reports.colours import BARS

MOST_BARS = 20


@dataclass(frozen=True)
class Segment:
    """A stretch of a bar: its share of the longest bar (0 to 1) and its colour."""

    share: float
    colour: str


@dataclass(frozen=True)
class Bar:
    """One bar with its label and its number as text."""

    label: str
    text: str
    segments: tuple[Segment, ...]

    @property
    def share(self) -> float:
        """The bar's whole length as a share of the longest."""
        return sum(segment.share for segment in self.segments)


@dataclass(frozen=True)
class Chart:
    """The bars, longest first, a legend of (column, colour) when bars are stacked, and how many rows there were."""

    bars: tuple[Bar, ...]
    legend: tuple[tuple[str, str], ...]
    rows: int


def bar_chart(table: Table, language: str = "en") -> Chart | None:
    """A chart of the table's outermost rows, or None when there is nothing to compare, or ``meta["chart"]`` is False.

    Bars are stacked by column where that is true to the numbers: cells add up to the total and there are few enough
    columns to tell apart. Otherwise each bar is one total.
    """
    if table.meta.get("chart") is False:  # figures side by side that add up to nothing
        return None
    rows = [(row, length) for row in table.rows if row.depth == 0 and (length := _length(row))]
    if len(rows) < 2:
        return None
    rows.sort(key=lambda pair: -pair[1])
    longest = rows[0][1]
    stacked = is_stacked(table, [row for row, _ in rows])
    style = number_format(table, language)
    bars = tuple(_bar(row, length, longest, stacked, style) for row, length in rows[:MOST_BARS])
    legend = tuple(zip(table.columns, BARS, strict=False)) if stacked else ()
    return Chart(bars, legend, len(rows))


def is_stacked(table: Table, rows: Sequence[TableRow]) -> bool:
    """True when bars may be cut by column without telling something else than the totals do."""
    whole = all(adds_up(row.values, row.total) for row in rows)
    return whole and 1 < len(table.columns) <= len(BARS) and not any(_negative(row) for row in rows)


def _negative(row: TableRow) -> bool:
    return any(value is not None and value < 0 for value in row.values)


def _length(row: TableRow) -> float:
    """The row's total, or the sum of its cells; 0 where there is no bar to draw."""
    total = defined(row.total)
    if total is None:
        total = sum(value for value in map(defined, row.values) if value is not None)
    return max(float(total), 0.0)


def _bar(row: TableRow, length: float, longest: float, stacked: bool, style: NumberFormat) -> Bar:
    total: Number = row.total if defined(row.total) is not None else _whole(length)
    parts = row.values if stacked else (length,)
    coloured = zip(map(defined, parts), BARS, strict=False)
    segments = tuple(Segment(value / longest, colour) for value, colour in coloured if value)
    return Bar(clean(row.label), style.text(total), segments)


def _whole(value: float) -> Number:
    return int(value) if value.is_integer() else value


_ROW, _LABEL, _BARS, _WIDTH = 28, 210, 430, 720


def svg(chart: Chart, title: str) -> str:
    """The chart as an inline SVG element that follows the page's own colours."""
    height = len(chart.bars) * _ROW + (30 if chart.legend else 4)
    drawn = [_svg_bar(bar, index * _ROW) for index, bar in enumerate(chart.bars)]
    if chart.legend:
        drawn.append(_svg_legend(chart.legend, height - 12))
    return (
        f'<svg class="chart" role="img" aria-label="{escape(clean(title))}" viewBox="0 0 {_WIDTH} {height}" '
        f'width="{_WIDTH}" height="{height}">\n' + "\n".join(drawn) + "\n</svg>"
    )


def _svg_bar(bar: Bar, top: int) -> str:
    x = float(_LABEL)
    rects: list[str] = []
    for segment in bar.segments:
        width = segment.share * _BARS
        rects.append(
            f'<rect x="{x:.1f}" y="{top + 6}" width="{width:.1f}" height="15" fill="{segment.colour}"/>'
        )
        x += width
    label = escape(shortened(bar.label, 34))
    return (
        f'<text x="{_LABEL - 10}" y="{top + 18}" text-anchor="end">{label}</text>'
        + "".join(rects)
        + f'<text x="{x + 7:.1f}" y="{top + 18}">{escape(bar.text)}</text>'
    )


def _svg_legend(legend: tuple[tuple[str, str], ...], baseline: int) -> str:
    x = float(_LABEL)
    step = (_WIDTH - _LABEL) / len(legend)
    letters = int((step - 20) / 7)
    keys: list[str] = []
    for name, colour in legend:
        keys.append(
            f'<rect x="{x:.1f}" y="{baseline - 9}" width="10" height="10" fill="{colour}"/>'
            f'<text x="{x + 15:.1f}" y="{baseline}">{escape(shortened(clean(name), letters))}</text>'
        )
        x += min(step, 7 * len(name) + 36)
    return "".join(keys)


def shortened(text: str, letters: int) -> str:
    """``text`` cut to at most ``letters`` characters, with an ellipsis where something is missing."""
    return text if len(text) <= letters else text[: max(letters - 1, 1)].rstrip() + "…"
