"""A cumulative curve: what is new at each step, and how much there is so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qcode.charts.axis import steps
from qcode.charts.look import PAGE, Look
from qcode.charts.measure import cut
from qcode.charts.measure import width as width_of
from qcode.charts.picture import Dot, Line, Picture, Point, Polyline, Rect
from qcode.charts.sheet import APART, SMALL, Sheet, nothing
from qcode.charts.words import ENGLISH, Words
from qcode.model.numbers import defined
from qcode.model.table import Table

WIDTH, HEIGHT = 720.0, 320.0
LEFT, RIGHT, TOP, BELOW = 40.0, 16.0, 10.0, 50.0
NARROWEST = 46.0
"""Pixels a step needs for its name; where there are fewer, only some are named."""
WIDEST_BAR, FAINT = 26.0, 0.15


@dataclass(frozen=True)
class CurveWords:
    """What the legend says."""

    new: str
    total: str
    middle: str = ""
    spread: str = ""
    reached: str = ""


@dataclass(frozen=True)
class Cumulative:
    """The steps with their names and keys, what is new at each and how much there is so far.

    ``middle``, and ``low`` to ``high``, are what other orders of the steps would give; ``at`` is how many steps were needed,
    None where that is not asked or never came.
    """

    names: tuple[str, ...]
    new: tuple[int, ...]
    total: tuple[int, ...]
    keys: tuple[str, ...] = ()
    middle: tuple[float, ...] = ()
    low: tuple[float, ...] = ()
    high: tuple[float, ...] = ()
    at: int | None = None


def cumulative(table: Table) -> Cumulative:
    """How many of a table's rows have something in the first column, in one of the first two, and so on."""
    seen: set[int] = set()
    new: list[int] = []
    total: list[int] = []
    for column in range(len(table.columns)):
        there = {
            at
            for at, row in enumerate(table.rows)
            if column < len(row.values) and defined(row.values[column])
        }
        new.append(len(there - seen))
        seen |= there
        total.append(len(seen))
    return Cumulative(table.columns, tuple(new), tuple(total), table.column_keys)


def curve(
    data: Cumulative,
    title: str,
    legend: CurveWords,
    *,
    said: str = "",
    words: Words = ENGLISH,
    look: Look = PAGE,
    width: float = WIDTH,
    height: float = HEIGHT,
) -> Picture:
    """Bars for what is new and a line for all so far; told by shape as well as by colour."""
    if not data.names:
        return nothing(look, width, title, words.nothing)
    return _Curve(data, legend, look, width, height).picture(title, said)


class _Curve:
    def __init__(self, data: Cumulative, legend: CurveWords, look: Look, width: float, height: float) -> None:
        self._data, self._legend = data, legend
        self._sheet = Sheet(look, width)
        self._height = height
        self._ticks = steps(max([*data.total, *data.new, *data.high, 1]))
        self._step = (width - LEFT - RIGHT) / len(data.names)
        self._bottom = height - BELOW

    def picture(self, title: str, said: str) -> Picture:
        self._lines()
        self._bars()
        self._spread()
        self._line()
        self._reached()
        self._names()
        self._signs()
        return self._sheet.finished(self._height, title, said)

    def _x(self, step: int) -> float:
        return LEFT + (step + 0.5) * self._step

    def _y(self, count: float) -> float:
        return self._bottom - (self._bottom - TOP) * count / self._ticks[-1]

    def _points(self, counts: Sequence[float]) -> tuple[Point, ...]:
        return tuple((self._x(at), self._y(count)) for at, count in enumerate(counts))

    def _lines(self) -> None:
        sheet = self._sheet
        for count in self._ticks:
            y = self._y(count)
            sheet.add(Line(LEFT, y, sheet.width - RIGHT, y, sheet.look.line))
            sheet.say(LEFT - 8, y, f"{count:.0f}", colour=sheet.look.quiet, size=SMALL, anchor="end")

    def _bars(self) -> None:
        wide = min(self._step * 0.5, WIDEST_BAR)
        for at, count in enumerate(self._data.new):
            top = self._y(count)
            self._sheet.add(Rect(self._x(at) - wide / 2, top, wide, self._bottom - top, self._grey))

    @property
    def _grey(self) -> str:
        return "#525A62" if self._sheet.look.dark else "#C4C0B6"

    def _spread(self) -> None:
        data, look = self._data, self._sheet.look
        if not data.middle:
            return
        band = (*self._points(data.low), *reversed(self._points(data.high)))
        self._sheet.add(Polyline(band, fill=look.accent, opacity=FAINT))
        self._sheet.add(Polyline(self._points(data.middle), look.ink, 1.2, (5, 3)))

    def _line(self) -> None:
        look = self._sheet.look
        points = self._points(self._data.total)
        self._sheet.add(Polyline(points, look.accent, 2.2))
        for at, (x, y) in enumerate(points):
            self._sheet.add(Dot(x, y, 4.5, look.accent, look.ground, 1.5))
            box = (x - self._step / 2, TOP, self._step, self._bottom - TOP + 20)
            self._sheet.mark(box, self._key(at), "", self._said(at))

    def _key(self, at: int) -> str:
        return self._data.keys[at] if at < len(self._data.keys) else ""

    def _said(self, at: int) -> str:
        data, legend = self._data, self._legend
        return f"{data.names[at]} · {legend.new}: {data.new[at]}, {legend.total}: {data.total[at]}"

    def _reached(self) -> None:
        """Where new ones stopped coming, by the rule that was chosen."""
        at, look, words = self._data.at, self._sheet.look, self._legend.reached
        if at is None or not 0 < at <= len(self._data.names):
            return
        x = self._x(at - 1)
        self._sheet.add(Line(x, TOP, x, self._bottom, look.ink, 1, (1, 2)))
        wide = width_of(words, SMALL) + 8
        left = x + 4 if x + 4 + wide < self._sheet.width - RIGHT else x - 4 - wide
        top = max(self._bottom - 44, self._y(self._data.new[0]))
        top = min(top, self._bottom - 20)
        self._sheet.add(Rect(left, top, wide, 18, look.ground, look.line))
        self._sheet.say(left + wide / 2, top + 9, words, size=SMALL, anchor="middle")

    def _names(self) -> None:
        every = max(1, -(-int(NARROWEST) // max(int(self._step), 1)))
        for at in range(0, len(self._data.names), every):
            name = cut(self._data.names[at], self._step * every - 4, SMALL)
            self._sheet.say(
                self._x(at),
                self._bottom + 12,
                name,
                colour=self._sheet.look.quiet,
                size=SMALL,
                anchor="middle",
            )

    def _signs(self) -> None:
        legend = self._legend
        entries = [("new", legend.new), ("total", legend.total)]
        if self._data.middle:
            entries += [("middle", legend.middle), ("spread", legend.spread)]
        x, y = LEFT, self._height - 12
        for kind, words in entries:
            room = self._sheet.width - x - 24
            self._sign(kind, x, y)
            shown = self._sheet.say(x + 24, y, words, room=room, colour=self._sheet.look.quiet, size=SMALL)
            x += 24 + width_of(shown, SMALL) + APART
            if x > self._sheet.width - 60:
                return

    def _sign(self, kind: str, x: float, y: float) -> None:
        sheet, look = self._sheet, self._sheet.look
        match kind:
            case "new":
                sheet.add(Rect(x + 4, y - 5, 10, 10, self._grey))
            case "total":
                sheet.add(Line(x, y, x + 18, y, look.accent, 2.2))
                sheet.add(Dot(x + 9, y, 3, look.accent))
            case "middle":
                sheet.add(Line(x, y, x + 18, y, look.ink, 1.2, (5, 3)))
            case _:
                box = ((x, y - 5), (x + 18, y - 5), (x + 18, y + 5), (x, y + 5))
                sheet.add(Polyline(box, fill=look.accent, opacity=0.25))
