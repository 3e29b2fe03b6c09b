"""The bars of a table: what they are, and a picture of them.

Reports draw the same bars each in its own way, so that each page stays editable and readable without pictures: HTML gets
an SVG, Word gets paragraphs whose shaded tabs are the bars (real text beside them, no picture to describe, sharp on
paper), and PDF paints rectangles. The numbers always stand in a table as well, so the bars carry nothing that a
screen reader would miss.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from qcode.charts.look import PAGE, Look
from qcode.charts.measure import widest
from qcode.charts.picture import Line, Picture
from qcode.charts.series import BARS, MARK, Fill, series
from qcode.charts.sheet import LETTERS, SMALL, Sheet, nothing
from qcode.charts.words import ENGLISH, Words
from qcode.model.characters import clean
from qcode.model.colour import parse
from qcode.model.numbers import Number, NumberFormat, adds_up, defined, number_format
from qcode.model.palette import readable_on
from qcode.model.table import Table, TableRow

MOST_BARS = 20
LINES = "line"
"""What ``meta["chart"]`` says where the columns of a table are lines over its rows."""
WIDTH = 720.0
ROW, THICK = 28.0, 16.0
MOST_LABEL = 0.34
"""The share of the picture's width that labels take at most."""
INDENT = 12.0


@dataclass(frozen=True)
class Segment:
    """A stretch of a bar: its share of the longest bar (0 to 1) and its colour; its column where bars are stacked."""

    share: float
    colour: str
    column: int = -1
    text: str = ""


@dataclass(frozen=True)
class Bar:
    """One bar with its label and its number as text, and the key and path of its row."""

    label: str
    text: str
    segments: tuple[Segment, ...]
    key: str = ""
    path: str = ""
    depth: int = 0

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
    column_keys: tuple[str, ...] = ()


def bar_chart(table: Table, language: str = "en") -> Chart | None:
    """A chart of the table's outermost rows, or None when there is nothing to compare, or ``meta["chart"]`` is False or LINES.

    Bars are stacked by column where that is true to the numbers: cells add up to the total and there are few enough
    columns to tell apart. Otherwise each bar is one total.
    """
    if table.meta.get("chart") in (False, LINES):  # figures side by side that add up to nothing, or a course
        return None
    of_one_kind = comparable(table)
    chart = None if of_one_kind is None else bars_of(of_one_kind, language)
    return chart if chart is not None and len(chart.bars) > 1 else None


def comparable(table: Table) -> Table | None:
    """The table as bars can show it: None where its columns hold different kinds of numbers, without totals of another kind.

    A number of people beside shares is no sum of them.
    """
    kinds = {table.format_of(column) for column in range(len(table.columns))}
    if len(kinds) > 1:
        return None
    if table.format_of(len(table.columns)) in kinds or not kinds:
        return table
    return replace(table, rows=tuple(replace(row, total=None) for row in table.rows), totals=())


def bars_of(
    table: Table, language: str = "en", *, most: int = MOST_BARS, nested: bool = False, stacked: bool = True
) -> Chart:
    """The bars of the outermost rows, or with ``nested`` of all, where there is something to draw.

    Bars are stacked where `is_stacked` allows it and ``stacked`` asks for it.
    """
    rows = [row for row in table.rows if (nested or row.depth == 0) and _length(row)]
    rows.sort(key=lambda row: -_length(row))
    longest = max((_length(row) for row in rows), default=1.0)
    cut_up = stacked and is_stacked(table, rows)
    style = number_format(table, language)
    bars = tuple(_bar(row, longest, cut_up, style) for row in rows[:most])
    legend = tuple(zip(table.columns, BARS, strict=False)) if cut_up else ()
    return Chart(bars, legend, len(rows), table.column_keys)


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


def _bar(row: TableRow, longest: float, stacked: bool, style: NumberFormat) -> Bar:
    length = _length(row)
    total: Number = row.total if defined(row.total) is not None else _whole(length)
    if stacked:
        parts = enumerate(zip(map(defined, row.values), BARS, strict=False))
        segments = tuple(
            Segment(value / longest, colour, column, style.text(value, column))
            for column, (value, colour) in parts
            if value
        )
    else:
        colour = parse(row.colour or "") or BARS[0]
        segments = (Segment(length / longest, colour),)
    return Bar(
        clean(row.label), style.text(total, len(row.values)), segments, row.key, clean(row.path), row.depth
    )


def _whole(value: float) -> Number:
    return int(value) if value.is_integer() else value


def bars(
    chart: Chart, title: str, *, words: Words = ENGLISH, look: Look = PAGE, width: float = WIDTH
) -> Picture:
    """The bars below each other, with the legend under them; each segment that has room says its number."""
    if not chart.bars:
        return nothing(look, width, title, words.nothing)
    return _Bars(chart, look, width).picture(title, words)


class _Bars:
    def __init__(self, chart: Chart, look: Look, width: float) -> None:
        self._chart = chart
        self._sheet = Sheet(look, width)
        self._fills = series(len(chart.legend), look)
        labels = widest((bar.label for bar in chart.bars), LETTERS) + INDENT * max(
            bar.depth for bar in chart.bars
        )
        numbers = widest((bar.text for bar in chart.bars), LETTERS, bold=True)
        self._left = min(labels, width * MOST_LABEL) + 12
        self._longest = max(width - self._left - numbers - 10, 40.0)

    def picture(self, title: str, words: Words) -> Picture:
        chart, sheet = self._chart, self._sheet
        bottom = len(chart.bars) * ROW
        sheet.add(Line(self._left, 0, self._left, bottom, sheet.look.line))
        for at, bar in enumerate(chart.bars):
            self._row(bar, at * ROW)
        if chart.legend:
            names = [name for name, _ in chart.legend]
            bottom = sheet.legend(zip(names, self._fills, strict=True), self._left, bottom + 6)
        if len(chart.bars) < chart.rows:
            said = words.largest.format(shown=len(chart.bars), all=chart.rows)
            sheet.say(self._left, bottom + 12, said, colour=sheet.look.quiet, size=SMALL)
            sheet.tell(said)
            bottom += 24
        return sheet.finished(bottom + 4, title)

    def _row(self, bar: Bar, top: float) -> None:
        sheet, middle = self._sheet, top + ROW / 2
        indent = INDENT * bar.depth
        sheet.say(indent, middle, bar.label, room=self._left - 12 - indent)
        sheet.mark((0, top, self._left, ROW), bar.key, "", f"{bar.path or bar.label}: {bar.text}")
        x = self._left
        for segment in bar.segments:
            wide = segment.share * self._longest
            self._segment(bar, segment, (x, middle - THICK / 2, wide, THICK))
            x += wide
        sheet.say(x + 8, middle, bar.text, bold=bool(self._chart.legend))

    def _segment(self, bar: Bar, segment: Segment, box: tuple[float, float, float, float]) -> None:
        x, y, wide, high = box
        fill = self._fill(segment)
        ground = self._sheet.look.ground
        self._sheet.area(x, y, wide, high, fill)
        if segment.column >= 0 and x > self._left:
            self._sheet.add(Line(x, y, x, y + high, ground, 1.5))
        if segment.column < 0:
            self._sheet.mark(box, bar.key, "", f"{bar.path or bar.label}: {bar.text}", tell=False)
            return
        self._sheet.number(box, segment.text, fill)
        keys = self._chart.column_keys
        column = keys[segment.column] if segment.column < len(keys) else ""
        name = self._chart.legend[segment.column][0]
        self._sheet.mark(box, bar.key, column, f"{bar.path or bar.label} · {name}: {segment.text}")

    def _fill(self, segment: Segment) -> Fill:
        if segment.column >= 0:
            return self._fills[segment.column]
        return Fill(readable_on(self._sheet.look.ground, segment.colour, MARK))
