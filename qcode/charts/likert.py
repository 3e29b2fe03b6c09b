"""Answers on a scale as stacked bars around the middle: who is against to the left, who is in favour to the right.

The neutral option lies half on either side of the middle (Robbins and Heiberger 2011, "Plotting Likert and other rating
scales"), so that bars can be compared by where they reach.
"""

from __future__ import annotations

from dataclasses import dataclass

from qcode.charts.axis import percentage
from qcode.charts.look import PAGE, Look
from qcode.charts.measure import in_lines, widest
from qcode.charts.measure import width as width_of
from qcode.charts.picture import Line, Picture
from qcode.charts.series import scale
from qcode.charts.sheet import LETTERS, SMALL, Sheet, nothing
from qcode.charts.words import ENGLISH, Words
from qcode.model.characters import clean
from qcode.model.table import Table

WIDTH = 720.0
LINE, GAP, THICK = 15.0, 12.0, 20.0
MOST_LINES, MOST_LABEL = 3, 0.36


@dataclass(frozen=True)
class ScaleItem:
    """An item and how many chose each option, from most against to most in favour; who gave no answer is not in it.

    ``group`` is told after the label where an item stands once for each group.
    """

    key: str
    label: str
    counts: tuple[int, ...]
    group: str = ""

    @property
    def name(self) -> str:
        """The item, and in which group it is."""
        return f"{self.label} · {self.group}" if self.group else self.label

    @property
    def answers(self) -> int:
        """How many answered."""
        return sum(self.counts)


@dataclass(frozen=True)
class Scale:
    """Items with the same options, named and keyed from most against to most in favour.

    ``neutral`` is which option is neither (counted from 0); None where there is none.
    """

    options: tuple[str, ...]
    items: tuple[ScaleItem, ...]
    option_keys: tuple[str, ...] = ()
    neutral: int | None = None

    @staticmethod
    def middle_of(options: int) -> int | None:
        """The option in the middle of an odd number, None of an even one."""
        return options // 2 if options % 2 else None


def scale_in(table: Table) -> Scale:
    """The scale of a table with an item a row and an option a column, in shares or counts, and how many answered as its total.

    Rows without a total are heads of the rows below, which are groups.
    """
    items: list[ScaleItem] = []
    head = ""
    for row in table.rows:
        if row.total is None:
            head = row.label
            continue
        shares = table.format_of(0) == "share"
        counts = tuple(round((value or 0) * (row.total if shares else 1)) for value in row.values)
        label, group = (head, row.label) if row.depth and head else (row.label, "")
        items.append(ScaleItem(row.key, label, counts, group))
    options = table.columns
    return Scale(options, tuple(items), table.column_keys, Scale.middle_of(len(options)))


def likert(
    data: Scale,
    title: str,
    language: str = "en",
    *,
    words: Words = ENGLISH,
    look: Look = PAGE,
    width: float = WIDTH,
) -> Picture:
    """A bar an item, as long as the share of those who answered; each option says its percentage where there is room."""
    if not data.items or not data.options:
        return nothing(look, width, title, words.nothing)
    return _Likert(data, language, look, width).picture(title)


class _Likert:
    def __init__(self, data: Scale, language: str, look: Look, width: float) -> None:
        self._data, self._language = data, language
        self._sheet = Sheet(look, width)
        self._fills = scale(len(data.options), look, data.neutral)
        room = width * MOST_LABEL
        self._labels = [in_lines(clean(item.name), room, LETTERS, MOST_LINES) for item in data.items]
        self._left = min(widest((line for lines in self._labels for line in lines), LETTERS), room) + 14
        self._counts = [f"n = {item.answers}" for item in data.items]
        right = width - widest(self._counts, SMALL) - 14
        reach = [self._reach(item) for item in data.items]
        self._before, self._after = (
            max(max(each[0] for each in reach), 0.05),
            max(max(each[1] for each in reach), 0.05),
        )
        self._unit = (right - self._left) / (self._before + self._after)
        self._middle = self._left + self._before * self._unit

    def _shares(self, item: ScaleItem) -> list[float]:
        return [count / item.answers if item.answers else 0.0 for count in item.counts]

    def _reach(self, item: ScaleItem) -> tuple[float, float]:
        """How far a bar reaches to the left and to the right of the middle, as shares of those who answered."""
        shares, neutral = self._shares(item), self._data.neutral
        if neutral is None:
            half = len(shares) // 2
            return sum(shares[:half]), sum(shares[half:])
        split = shares[neutral] / 2
        return sum(shares[:neutral]) + split, sum(shares[neutral + 1 :]) + split

    def picture(self, title: str) -> Picture:
        sheet = self._sheet
        top = sheet.legend(zip(self._data.options, self._fills, strict=True), self._left, 0) + 6
        heights = [max(len(lines) * LINE, THICK) + GAP for lines in self._labels]
        bottom = top + sum(heights)
        sheet.add(Line(self._middle, top - 2, self._middle, bottom, sheet.look.quiet))
        at = top
        for item, lines, high, said in zip(
            self._data.items, self._labels, heights, self._counts, strict=True
        ):
            self._item(item, lines, at, high, said)
            at += high
        self._axis(bottom)
        return sheet.finished(bottom + 26, title)

    def _item(self, item: ScaleItem, lines: list[str], top: float, high: float, counted: str) -> None:
        sheet, middle = self._sheet, top + high / 2
        first = middle - (len(lines) - 1) * LINE / 2
        for at, line in enumerate(lines):
            sheet.say(0, first + at * LINE, line)
        told = [
            f"{name}: {percentage(share, self._language)} ({count})"
            for name, share, count in zip(self._data.options, self._shares(item), item.counts, strict=True)
        ]
        name = item.name
        sheet.mark((0, top, self._left, high), item.key, "", f"{name} · {counted}: {', '.join(told)}")
        x = self._middle - self._reach(item)[0] * self._unit
        for option, share in enumerate(self._shares(item)):
            wide = share * self._unit
            if wide:
                self._option(
                    item, option, (x, middle - THICK / 2, wide, THICK), share, f"{name} · {told[option]}"
                )
            x += wide
        colour = sheet.look.quiet
        sheet.say(sheet.width - 2, middle, counted, colour=colour, size=SMALL, anchor="end")

    def _option(
        self, item: ScaleItem, option: int, box: tuple[float, float, float, float], share: float, said: str
    ) -> None:
        x, y, wide, high = box
        fill, ground = self._fills[option], self._sheet.look.ground
        self._sheet.area(x, y, wide, high, fill)
        self._sheet.add(Line(x, y, x, y + high, ground, 1.2))
        whole = percentage(share, self._language)
        short = whole.rstrip("%").rstrip()
        self._sheet.number(box, whole if width_of(whole, SMALL) + 6 <= wide else short, fill)
        keys = self._data.option_keys
        self._sheet.mark(box, item.key, keys[option] if option < len(keys) else "", said, tell=False)

    def _axis(self, bottom: float) -> None:
        sheet = self._sheet
        step = 0.25 if self._unit >= 160 else 0.5
        for sign, reach in ((-1, self._before), (1, self._after)):
            for at in range(1 if sign > 0 else 0, int(reach / step + 1e-9) + 1):
                x = self._middle + sign * at * step * self._unit
                sheet.add(Line(x, bottom, x, bottom + 4, sheet.look.quiet))
                words = percentage(at * step, self._language)
                half = width_of(words, SMALL) / 2
                x = min(max(x, half), sheet.width - half)
                sheet.say(x, bottom + 14, words, colour=sheet.look.quiet, size=SMALL, anchor="middle")
