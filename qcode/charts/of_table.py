"""The charts a table can be drawn as."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qcode.charts.bars import bars, bars_of
from qcode.charts.curve import CurveWords, cumulative, curve
from qcode.charts.heat import heat_map
from qcode.charts.likert import likert, scale_in
from qcode.charts.look import PAGE, Look
from qcode.charts.picture import Picture
from qcode.charts.words import Words
from qcode.model.table import Table, TableRow

BARS, TOTALS, HEAT, CURVE, SCALE = "bars", "totals", "heat", "curve", "scale"
"""Bars, cut by column where the columns add up; a bar a row, in its own colour; the cells by shade; what is new in each column; answers
on a scale around its middle."""
LANES, STRIPS = "lanes", "strips"
"""Where codes fall in transcripts, which is more than a table holds."""
MOST = 60
"""Bars of a picture of their own, for which there is all the room."""
CURVE_HEIGHT = 300.0


Cell = tuple[str, str]
"""The keys of a row and a column."""


class Drawable(NamedTuple):
    """A table in the language of who looks at it, and what else a chart of it needs."""

    table: Table
    certain: frozenset[Cell]
    language: str
    words: Words
    curve: CurveWords


def chart_of(kind: str, what: Drawable, look: Look = PAGE, width: float = 900.0) -> Picture:
    """The table drawn as one of these kinds."""
    table, language, words = what.table, what.language, what.words
    if kind == SCALE:
        return likert(scale_in(table), table.title, language, words=words, look=look, width=width)
    if kind == HEAT:
        return heat_map(table, language, certain=what.certain, words=words, look=look, width=width)
    if kind == CURVE:
        data = cumulative(table)
        return curve(data, table.title, what.curve, words=words, look=look, width=width, height=CURVE_HEIGHT)
    chart = bars_of(table, language, most=MOST, nested=with_subcodes(table), stacked=kind == BARS)
    return bars(chart, table.title, words=words, look=look, width=width)


def certain_cells(rows: Sequence[TableRow], *, rollup: bool) -> frozenset[Cell]:
    """Where codes stand against each other: a code is always on its own words, and with ``rollup`` on those of its theme."""
    line: list[TableRow] = []
    found: set[Cell] = set()
    for row in rows:
        line = [each for each in line if each.depth < row.depth] if rollup else []
        line.append(row)
        found |= {pair for each in line for pair in ((each.key, row.key), (row.key, each.key))}
    return frozenset(found)


def with_subcodes(table: Table) -> bool:
    """True where subcodes have bars of their own: their theme does not count them, or is the only one."""
    return table.meta.get("rollup") is False or sum(not row.depth for row in table.rows) == 1
