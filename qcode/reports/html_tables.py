"""Tables of numbers and their charts as HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from qcode.charts.bars import bar_chart, bars
from qcode.charts.svg import inline
from qcode.model.characters import clean
from qcode.model.margins import FLAG, base_text, base_values, margins
from qcode.model.numbers import (
    SHADES,
    Number,
    NumberFormat,
    Shading,
    number_format,
)
from qcode.model.table import Table, TableRow
from qcode.reports.words import chart_words, word


def number_table(table: Table, caption: str, language: str, chart: str = "") -> str:
    """The table with its caption (HTML), notes and, below them, ``chart``."""
    if not table.rows:
        nothing = word(language, "nothing")
        return f'<figure>\n<figcaption>{caption}</figcaption>\n<p class="quiet">{nothing}</p></figure>\n'
    drawing = _NumberTable(table, number_format(table, language))
    titled = f"<caption>{caption}</caption>\n" if caption else ""
    notes = "".join(f'<p class="quiet">{_words(note)}</p>\n' for note in table.notes)
    return (
        f'<figure>\n<div class="scroll"><table>\n{titled}{drawing.head()}<tbody>\n{drawing.body()}</tbody>\n'
        f"{drawing.foot()}</table></div>\n{notes}{chart}</figure>\n"
    )


def chart_figure(table: Table, language: str) -> str:
    """The table's bar chart, or nothing where there is nothing to compare."""
    chart = bar_chart(table, language)
    if chart is None:
        return ""
    title = f"{word(language, 'chart')}: {table.title or table.corner}"
    return inline(bars(chart, title, words=chart_words(language))) + "\n"


def _words(text: str) -> str:
    return escape(clean(text), quote=False)


class _NumberTable:
    def __init__(self, table: Table, style: NumberFormat) -> None:
        self._table = table
        self._format = style
        self._shading = Shading(table)
        self._margins = margins(table)
        self._nested = any(row.depth for row in table.rows)

    def head(self) -> str:
        names = [*self._table.columns, *(margin.head for margin in self._margins)]
        cells = "".join(f'<th scope="col" class="n">{_words(name)}</th>' for name in names)
        return f'<thead><tr><th scope="col">{_words(self._table.corner)}</th>{cells}</tr></thead>\n'

    def body(self) -> str:
        return "".join(self._row(at, row) for at, row in enumerate(self._table.rows))

    def _row(self, at: int, row: TableRow) -> str:
        theme = ' class="theme"' if self._nested and not row.depth else ""
        label = f'<th scope="row"{theme}{_indent(row.depth)} dir="auto">{_words(row.label)}</th>'
        cells = "".join(self._cell(value, column, at) for column, value in enumerate(row.values))
        for column, margin in enumerate(self._margins, start=len(self._table.columns)):
            kind = "n theme" if margin.is_total and not row.depth else "n"
            cells += f'<td class="{kind}">{self._format.text(margin.values[at], column)}</td>'
        return f"<tr>{label}{cells}</tr>\n"

    def _cell(self, value: Number, column: int, row: int) -> str:
        shade = self._shading.colour(value, column)
        flag = FLAG if (row, column) in self._table.flags else ""
        tint = f" s{SHADES.index(shade) + 1}" if shade else ""
        return f'<td class="n{tint}">{self._format.text(value, column)}{flag}</td>'

    def foot(self) -> str:
        drawn = "".join(self._total_row(*line) for line in self._totals())
        drawn += "".join(_base_row(*line) for line in base_values(self._table))
        return f"<tfoot>{drawn}</tfoot>\n" if drawn else ""

    def _totals(self) -> Iterator[tuple[str, tuple[Number, ...]]]:
        if self._table.totals:
            margin = (each.total for each in self._margins)
            yield self._table.total_label, (*self._table.totals[: len(self._table.columns)], *margin)

    def _total_row(self, label: str, values: Sequence[Number]) -> str:
        width = len(self._table.columns)
        texts = (
            "" if value is None and at >= width else self._format.text(value, at)
            for at, value in enumerate(values)
        )
        return f'<tr><th scope="row">{_words(label)}</th>{_foot(texts)}</tr>'


def _base_row(label: str, values: Sequence[Number]) -> str:
    """What the columns rest on: transcripts, people, words."""
    return f'<tr class="base"><th scope="row">{_words(label)}</th>{_foot(map(base_text, values))}</tr>'


def _foot(texts: Iterable[str]) -> str:
    return "".join(f'<td class="n">{text}</td>' for text in texts)


def _indent(depth: int) -> str:
    return f' style="padding-inline-start:{8 + 16 * depth}px"' if depth else ""
