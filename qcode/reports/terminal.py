"""A table on the terminal: numbers to the right, subcodes indented, cut into bands where it is too wide."""

from __future__ import annotations

from collections.abc import Sequence

from rich import box
from rich.console import Console, Group
from rich.table import Table as RichTable
from rich.text import Text

from qcode.model.characters import clean, shortened
from qcode.model.margins import FLAG, base_text, base_values, margins
from qcode.model.numbers import Number, NumberFormat, number_format
from qcode.model.table import Table, TableRow
from qcode.reports.words import word

_GAP = 3  # a blank on each side and the line between, which is a blank too
_WIDEST_LABEL, _WIDEST_COLUMN = 40, 16


def print_table(table: Table, console: Console, language: str = "en") -> None:
    """Prints the table, fitted to the console's width, with its title and notes."""
    console.print(table_view(table, console.width, language))


def table_view(table: Table, width: int = 80, language: str = "en") -> Group:
    """The table as something rich can print within ``width`` characters."""
    lines: list[Text | RichTable] = []
    if table.title:
        lines.append(Text(clean(table.title), style="bold"))
    if not table.rows:
        return Group(*lines, Text(word(language, "nothing"), style="dim"))
    lines += _Bands(table, width, number_format(table, language)).drawn()
    lines += [Text(clean(note), style="dim") for note in table.notes]
    return Group(*lines)


class _Bands:
    """Cuts the columns into bands that fit, each with the row labels before it."""

    def __init__(self, table: Table, width: int, style: NumberFormat) -> None:
        self._table = table
        self._style = style
        around = margins(table)
        self._names = [*table.columns, *(margin.head for margin in around)]
        self._cells = [
            self._texts(row.values, [margin.values[at] for margin in around], at)
            for at, row in enumerate(table.rows)
        ]
        self._last = self._texts(table.totals, [each.total for each in around]) if table.totals else []
        self._foot = [(table.total_label, self._last)] if self._last else []
        for label, values in base_values(table):
            texts = [*map(base_text, values)]
            self._foot.append((label, [*texts, *[""] * (len(self._names) - len(texts))]))
        longest = max([len(table.corner), *(2 * row.depth + len(row.label) for row in table.rows)])
        self._label = max(min(longest, _WIDEST_LABEL, width // 2), 8)
        self._widths = [self._width(column) for column in range(len(self._names))]
        self._room = width - self._label - _GAP

    def _texts(self, values: Sequence[Number], around: Sequence[Number], row: int = -1) -> list[str]:
        width = len(self._table.columns)
        every = [*values[:width], *[None] * (width - len(values)), *around]
        return [
            self._style.text(value, at) + (FLAG if (row, at) in self._table.flags else "")
            for at, value in enumerate(every)
        ]

    def _width(self, column: int) -> int:
        numbers = [len(row[column]) for row in (*self._cells, *(texts for _, texts in self._foot))]
        words = max((len(piece) for piece in self._names[column].split()), default=1)
        return max(*numbers, min(words, _WIDEST_COLUMN), 3)

    def drawn(self) -> list[RichTable]:
        """The bands, in order."""
        bands: list[list[int]] = [[]]
        used = 0
        for column, width in enumerate(self._widths):
            if bands[-1] and used + width + _GAP > self._room:
                bands.append([])
                used = 0
            bands[-1].append(column)
            used += width + _GAP
        return [self._band(columns) for columns in bands]

    def _band(self, columns: Sequence[int]) -> RichTable:
        view = RichTable(box=box.SIMPLE_HEAD, show_footer=bool(self._foot), pad_edge=False, padding=(0, 1))
        label = Text("\n".join(clean(label).replace("\n", " ") for label, _ in self._foot))
        view.add_column(Text(clean(self._table.corner)), label, width=self._label, no_wrap=True)
        for column in columns:
            foot = Text("\n".join(texts[column] for _, texts in self._foot))
            head = Text(clean(self._names[column]))
            view.add_column(head, foot, justify="right", width=self._widths[column], overflow="fold")
        nested = any(row.depth for row in self._table.rows)
        for row, cells in zip(self._table.rows, self._cells, strict=True):
            style = "bold" if nested and not row.depth else ""
            view.add_row(self._name(row), *(Text(cells[column]) for column in columns), style=style)
        return view

    def _name(self, row: TableRow) -> Text:
        indent = "  " * row.depth
        return Text(indent + shortened(clean(row.label).replace("\n", " "), self._label - len(indent)))
