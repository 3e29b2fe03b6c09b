"""A table as a heat map: the larger a number, the darker its cell; the number stands in it."""

from __future__ import annotations

from collections.abc import Collection

from qcode.charts.look import PAGE, Look
from qcode.charts.measure import cut, widest
from qcode.charts.picture import Picture, Rect, Text
from qcode.charts.series import depth, on
from qcode.charts.sheet import LETTERS, SMALL, Sheet, nothing
from qcode.charts.words import ENGLISH, Words
from qcode.model.characters import clean
from qcode.model.numbers import defined, number_format
from qcode.model.table import Table, TableRow

WIDTH = 720.0
MOST_ROWS = MOST_COLUMNS = 60
ROW, HEAD, TURNED = 24.0, 26.0, -55.0
LEAST, MOST = 26.0, 92.0
"""How wide a column may be."""
WIDEST_HEAD = 170.0
"""How wide it is where few heads have all the room they need."""
MOST_LABEL, LONGEST_HEAD, INDENT = 0.34, 150.0, 10.0


def heat_map(
    table: Table,
    language: str = "en",
    *,
    certain: Collection[tuple[str, str]] = (),
    words: Words = ENGLISH,
    look: Look = PAGE,
    width: float = WIDTH,
) -> Picture:
    """The cells of a table, at most MOST_ROWS by MOST_COLUMNS of them: those with the largest numbers, in the table's order.

    Cells with the keys (of row and column) in ``certain`` say nothing, for they cannot be otherwise, and have no shade. The
    picture is wider than ``width`` where that many columns need it.
    """
    if not table.rows or not table.columns:
        return nothing(look, width, table.title, words.nothing)
    return _Heat(table, language, frozenset(certain), words, look, width).picture()


class _Heat:
    def __init__(
        self,
        table: Table,
        language: str,
        certain: frozenset[tuple[str, str]],
        words: Words,
        look: Look,
        width: float,
    ) -> None:
        self._table, self._words, self._certain = table, words, certain
        self._style = number_format(table, language)
        places = range(len(table.columns))
        rows = [sum(self._amount(row, at) for at in places) for row in table.rows]
        columns = [sum(self._amount(row, at) for row in table.rows) for at in places]
        self._rows = [table.rows[at] for at in _largest(rows, MOST_ROWS)]
        self._columns = _largest(columns, MOST_COLUMNS)
        self._top = max((self._amount(row, at) for row in self._rows for at in self._columns), default=0.0)
        self._measure(look, width)

    def _measure(self, look: Look, width: float) -> None:
        heads = [clean(self._table.columns[at]) for at in self._columns]
        deepest = max(row.depth for row in self._rows)
        self._nested = any(row.depth for row in self._table.rows)
        labels = widest((row.label for row in self._rows), LETTERS, bold=self._nested) + deepest * INDENT
        self._left = min(labels, width * MOST_LABEL) + 12
        widest_cell = widest((self._text(row, at) for row in self._rows for at in self._columns), SMALL)
        least = max(LEAST, widest_cell + 8)
        most = max(MOST, least, min(widest(heads, SMALL) + 12, WIDEST_HEAD))
        self._cell = min(max(least, (width - self._left) / len(heads)), most)
        self._turned = widest(heads, SMALL) + 8 > self._cell
        slant = min(widest(heads, SMALL), LONGEST_HEAD) if self._turned else 0.0
        self._head = slant * 0.82 + 16 if self._turned else HEAD
        cells = self._left + self._cell * len(heads)
        self._sheet = Sheet(look, round(max(width, cells + slant * 0.58 + 6), 1))

    def picture(self) -> Picture:
        for place, column in enumerate(self._columns):
            self._head_of(column, self._left + (place + 0.5) * self._cell)
        for at, row in enumerate(self._rows):
            self._row(row, self._head + at * ROW)
        bottom = self._head + len(self._rows) * ROW
        missing = (
            (len(self._rows), len(self._table.rows)),
            (len(self._columns), len(self._table.columns)),
        )
        for shown, whole in missing:
            if shown < whole:
                bottom += 20
                said = self._words.largest.format(shown=shown, all=whole)
                self._sheet.say(self._left, bottom - 6, said, colour=self._sheet.look.quiet, size=SMALL)
                self._sheet.tell(said)
        return self._sheet.finished(bottom + 6, self._table.title)

    def _head_of(self, column: int, middle: float) -> None:
        name, quiet = clean(self._table.columns[column]), self._sheet.look.quiet
        if not self._turned:
            self._sheet.say(middle, self._head / 2, name, colour=quiet, size=SMALL, anchor="middle")
            return
        shown = cut(name, LONGEST_HEAD, SMALL)
        self._sheet.add(Text(middle + 2, self._head - 7, shown, quiet, SMALL, turned=TURNED))

    def _row(self, row: TableRow, top: float) -> None:
        sheet, middle = self._sheet, top + ROW / 2
        indent = row.depth * INDENT
        bold = self._nested and not row.depth
        sheet.say(indent, middle, row.label, room=self._left - 12 - indent, bold=bold)
        told: list[str] = []
        for place, column in enumerate(self._columns):
            said = self._cell_of(row, column, self._left + place * self._cell, top)
            if said:
                told.append(said)
        if told:
            sheet.tell(f"{row.path or row.label} · {', '.join(told)}")

    def _cell_of(self, row: TableRow, column: int, x: float, top: float) -> str:
        """Draws a cell; what is told of it, "" of one that is empty."""
        look, text = self._sheet.look, self._text(row, column)
        amount = self._amount(row, column)
        box = (x, top, self._cell, ROW)
        shade = depth(amount / self._top, look) if amount else ""
        self._sheet.add(Rect(x + 0.5, top + 0.5, self._cell - 1, ROW - 1, shade, "" if shade else look.line))
        ink = on(shade) if shade else look.quiet
        self._sheet.say(x + self._cell / 2, top + ROW / 2, text, colour=ink, size=SMALL, anchor="middle")
        said = f"{clean(self._table.columns[column])}: {text}"
        self._sheet.mark(box, row.key, self._key(column), f"{row.path or row.label} · {said}", tell=False)
        return said if amount else ""

    def _key(self, column: int) -> str:
        keys = self._table.column_keys
        return keys[column] if column < len(keys) else ""

    def _amount(self, row: TableRow, column: int) -> float:
        """The number in a cell, 0 where there is none or it says nothing."""
        if column >= len(row.values) or (row.key, self._key(column)) in self._certain:
            return 0.0
        return max(float(defined(row.values[column]) or 0), 0.0)

    def _text(self, row: TableRow, column: int) -> str:
        return self._style.text(row.values[column] if column < len(row.values) else None, column)


def _largest(amounts: list[float], most: int) -> list[int]:
    """Which of them are the largest, in their own order."""
    best = sorted(range(len(amounts)), key=lambda at: (-amounts[at], at))[:most]
    return sorted(best)
