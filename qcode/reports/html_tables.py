"""Tables of numbers and their charts as HTML."""

from __future__ import annotations

from html import escape

from qcode.charts.bars import bar_chart, bars
from qcode.charts.svg import inline
from qcode.model.characters import clean
from qcode.model.numbers import (
    SHADES,
    Number,
    NumberFormat,
    Shading,
    grand_total,
    has_totals,
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
        self._totals = has_totals(table)
        self._nested = any(row.depth for row in table.rows)

    def head(self) -> str:
        names = [*self._table.columns, *([self._table.total_label] if self._totals else [])]
        cells = "".join(f'<th scope="col" class="n">{_words(name)}</th>' for name in names)
        return f'<thead><tr><th scope="col">{_words(self._table.corner)}</th>{cells}</tr></thead>\n'

    def body(self) -> str:
        return "".join(self._row(row) for row in self._table.rows)

    def _row(self, row: TableRow) -> str:
        theme = ' class="theme"' if self._nested and not row.depth else ""
        label = f'<th scope="row"{theme}{_indent(row.depth)} dir="auto">{_words(row.label)}</th>'
        cells = "".join(self._cell(value, column) for column, value in enumerate(row.values))
        if self._totals:
            kind = "n theme" if not row.depth else "n"
            cells += f'<td class="{kind}">{self._format.text(row.total, len(self._table.columns))}</td>'
        return f"<tr>{label}{cells}</tr>\n"

    def _cell(self, value: Number, column: int) -> str:
        shade = self._shading.colour(value, column)
        tint = f" s{SHADES.index(shade) + 1}" if shade else ""
        return f'<td class="n{tint}">{self._format.text(value, column)}</td>'

    def foot(self) -> str:
        if not self._table.totals:
            return ""
        numbers = list(self._table.totals[: len(self._table.columns)])
        cells = "".join(
            f'<td class="n">{self._format.text(value, at)}</td>' for at, value in enumerate(numbers)
        )
        if self._totals:
            total = grand_total(self._table)
            cells += f'<td class="n">{"" if total is None else self._format.text(total, len(numbers))}</td>'
        return f'<tfoot><tr><th scope="row">{_words(self._table.total_label)}</th>{cells}</tr></tfoot>\n'


def _indent(depth: int) -> str:
    return f' style="padding-inline-start:{8 + 16 * depth}px"' if depth else ""
