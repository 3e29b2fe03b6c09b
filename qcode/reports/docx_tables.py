"""Word's XML for tables: facts, tables of words, tables of numbers, and bars."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qcode.charts.bars import Chart
from qcode.model.characters import clean, shortened
from qcode.model.margins import FLAG, Margin, base_text, base_values, margins
from qcode.model.numbers import Number, Shading, number_format
from qcode.model.table import Table, TableRow
from qcode.reports.characters import is_rtl
from qcode.reports.columns import PORTRAIT, Band, bands, word_widths
from qcode.reports.docx_styles import FACTS_STYLE, TABLE_STYLE, TEXT_WIDTH
from qcode.reports.docx_text import chip, paragraph, run, text_paragraph
from qcode.reports.report import TextTable

_TWIPS_PER_CM = 567
_TOGETHER = 14  # a table of so few rows stays on one page
SPACER = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/></w:pPr></w:p>'
_SPACER_KEPT = SPACER.replace("<w:pPr>", "<w:pPr><w:keepNext/>")  # before notes, which stay with their table


@dataclass(frozen=True)
class _Cell:
    """One cell: its text and how it looks. ``keep`` holds its row together with the next."""

    text: str
    number: bool = False
    bold: bool = False
    quiet: bool = False
    indent: int = 0
    shade: str | None = None
    colour: str | None = None
    keep: bool = False
    head: bool = False
    place: str = ""  # what it leads to

    def xml(self, width: int) -> str:
        shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{self.shade[1:]}"/>' if self.shade else ""
        side = '<w:vAlign w:val="bottom"/>' if self.head else ""
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}{side}</w:tcPr>{self._paragraph()}</w:tc>'

    def _paragraph(self) -> str:
        looks = "<w:b/><w:bCs/>" if self.bold else ""
        looks += '<w:color w:val="5C6270"/>' if self.quiet else ""
        rtl = not self.number and is_rtl(self.text)
        indent = f'<w:ind w:left="{self.indent * 200}"/>' if self.indent else ""
        side = '<w:jc w:val="right"/>' if self.number else ""
        keep = "<w:keepNext/>" if self.keep else ""
        words = run(self.text, ('<w:rStyle w:val="Hyperlink"/>' if self.place else "") + looks, rtl)
        if self.place:
            words = f'<w:hyperlink w:anchor="{self.place}" w:history="1">{words}</w:hyperlink>'
        return paragraph(chip(self.colour) + words, "TableText", keep, indent + side, rtl)


def _table(style: str, widths: Sequence[int], rows: Iterable[str], look: str, title: str = "") -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    named = f"<w:tblCaption w:val={_quoted(title)}/>" if title else ""
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook {look}/>{named}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _quoted(text: str) -> str:
    text = clean(text).replace("\n", " ")
    return '"' + text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;") + '"'


def _look(head: bool, total: bool) -> str:
    value = 0x600 | (0x20 if head else 0) | (0x40 if total else 0)
    return (
        f'w:val="{value:04X}" w:firstRow="{int(head)}" w:lastRow="{int(total)}" w:firstColumn="0" '
        f'w:lastColumn="0" w:noHBand="1" w:noVBand="1"'
    )


def _row(cells: Sequence[_Cell], widths: Sequence[int], head: bool = False) -> str:
    repeat = "<w:tblHeader/>" if head else ""
    drawn = "".join(cell.xml(width) for cell, width in zip(cells, widths, strict=True))
    return f"<w:tr><w:trPr><w:cantSplit/>{repeat}</w:trPr>{drawn}</w:tr>"


def facts(pairs: Sequence[tuple[str, str]]) -> str:
    """Label and value pairs in two columns without lines."""
    widths = (2400, TEXT_WIDTH - 2400)
    rows = (
        _row((_Cell(label, quiet=True, keep=index + 1 < len(pairs)), _Cell(value)), widths)
        for index, (label, value) in enumerate(pairs)
    )
    return _table(FACTS_STYLE, widths, rows, _look(False, False)) + SPACER if pairs else ""


def text_table(table: TextTable) -> str:
    """A table of words over the whole width; its head repeats on each page."""
    widths = [round(cm * _TWIPS_PER_CM) for cm in word_widths(table.head, table.widths)]
    few = len(table.rows) <= _TOGETHER // 2
    head = [_Cell(text, bold=True, quiet=True, keep=True, head=True) for text in table.head]
    rows = [_row(head, widths, head=True)] if head else []
    for index, row in enumerate(table.rows):
        keep = few and index + 1 < len(table.rows)
        indent = table.indents[index] if index < len(table.indents) else 0
        colour = table.colours[index] if index < len(table.colours) else None
        place = table.places[index] if index < len(table.places) else ""
        first = _Cell(row[0] if row else "", indent=indent, colour=colour, keep=keep, place=place)
        rest = [_Cell(text, keep=keep) for text in row[1 : len(widths)]]
        missing = [_Cell("")] * (len(widths) - 1 - len(rest))
        rows.append(_row((first, *rest, *missing), widths))
    return _table(TABLE_STYLE, widths, rows, _look(True, False)) + SPACER


def number_tables(table: Table, language: str, page_width: float = PORTRAIT) -> str:
    """The table, cut into bands that each fit ``page_width`` cm."""
    style = number_format(table, language)
    shading = Shading(table)
    drawn = [_NumberBand(table, band, language, shading).xml() for band in bands(table, style, page_width)]
    return SPACER.join(drawn) + (_SPACER_KEPT if table.notes else SPACER)


class _NumberBand:
    """Draws one band of a number table."""

    def __init__(self, table: Table, band: Band, language: str, shading: Shading) -> None:
        self._table = table
        self._band = band
        self._format = number_format(table, language)
        self._shading = shading
        self._margins = margins(table) if band.total else []
        self._base = base_values(table)
        self._nested = any(row.depth for row in table.rows)
        self._few = len(table.rows) <= _TOGETHER
        self._widths = [round(cm * _TWIPS_PER_CM) for cm in (band.label_width, *band.widths)]

    def xml(self) -> str:
        rows = [self._head(), *(self._body_row(at, row) for at, row in enumerate(self._table.rows))]
        if self._table.totals:
            rows.append(self._totals())
        rows += [self._base_row(label, values) for label, values in self._base]
        last = bool(self._table.totals) and not self._base
        return _table(TABLE_STYLE, self._widths, rows, _look(True, last), self._table.title)

    def _head(self) -> str:
        names = list(self._table.columns[self._band.first : self._band.last])
        names += [margin.head for margin in self._margins]
        corner = _Cell(self._table.corner, bold=True, quiet=True, keep=True, head=True)
        cells = [_Cell(name, number=True, bold=True, quiet=True, head=True) for name in names]
        return _row((corner, *cells), self._widths, head=True)

    def _body_row(self, at: int, row: TableRow) -> str:
        rows = self._table.rows
        under = bool(self._table.totals or self._base)
        ending = under and any(row is other for other in rows[-3:])  # no total on its own
        last = row is rows[-1] and not under
        keep = ending or (bool(self._table.notes) if last else self._few and row is not rows[-1])
        label = _Cell(row.label, bold=self._nested and not row.depth, indent=row.depth, keep=keep)
        cells = [
            _Cell(
                self._format.text(value, column) + (FLAG if (at, column) in self._table.flags else ""),
                number=True,
                shade=self._shading.colour(value, column),
            )
            for column, value in self._slice(row.values)
        ]
        for column, margin in self._around():
            bold = margin.is_total and not row.depth
            cells.append(_Cell(self._format.text(margin.values[at], column), number=True, bold=bold))
        return _row((label, *cells), self._widths)

    def _totals(self) -> str:
        texts = [self._format.text(value, column) for column, value in self._slice(self._table.totals)]
        for column, margin in self._around():
            texts.append("" if margin.total is None else self._format.text(margin.total, column))
        cells = [_Cell(text, number=True, bold=True) for text in texts]
        keep = bool(self._table.notes or self._base)
        label = _Cell(self._table.total_label, bold=True, keep=keep)
        return _row((label, *cells), self._widths)

    def _base_row(self, label: str, values: Sequence[Number]) -> str:
        """What the columns rest on: transcripts, people, words."""
        width = len(self._table.columns)
        shown = [*values[self._band.first : self._band.last], *(values[width:] if self._band.total else ())]
        missing = [None] * (len(self._widths) - 1 - len(shown))
        cells = [_Cell(base_text(value), number=True, quiet=True) for value in (*shown, *missing)]
        return _row((_Cell(label, quiet=True, keep=bool(self._table.notes)), *cells), self._widths)

    def _around(self) -> list[tuple[int, Margin]]:
        return list(enumerate(self._margins, start=len(self._table.columns)))

    def _slice(self, values: tuple[Number, ...]) -> list[tuple[int, Number]]:
        """This band's columns with their values, None where a row is too short."""
        wanted = range(self._band.first, self._band.last)
        return [(index, values[index] if index < len(values) else None) for index in wanted]


_BAR_LEFT, _BAR_LONGEST = 3000, 5200


def bars(chart: Chart, note: str) -> str:
    """The chart as paragraphs: label, shaded tabs as long as the bar, number; then legend and note."""
    lines = [_bar(bar.label, bar.text, [(s.share, s.colour) for s in bar.segments]) for bar in chart.bars]
    if chart.legend:
        keys = "".join(chip(colour) + run(f"{name}     ") for name, colour in chart.legend)
        lines.append(
            paragraph(keys, "Chart", after=f'<w:spacing w:before="80"/><w:ind w:left="{_BAR_LEFT}"/>')
        )
    lines.append(text_paragraph(note, "Quiet") if note else SPACER)
    return SPACER + "".join(lines)


def _bar(label: str, number: str, segments: Sequence[tuple[float, str]]) -> str:
    at = _BAR_LEFT
    stops = [at]
    drawn = [run(shortened(label, 30)), "<w:r><w:tab/></w:r>"]
    for share, colour in segments:
        at += max(round(share * _BAR_LONGEST), 20)
        stops.append(at)
        shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{colour[1:]}"/>'
        drawn.append(f"<w:r><w:rPr>{shade}</w:rPr><w:tab/></w:r>")
    drawn.append(run(f" {number}"))
    tabs = "".join(f'<w:tab w:val="left" w:pos="{stop}"/>' for stop in stops)
    return paragraph("".join(drawn), "Chart", before=f"<w:tabs>{tabs}</w:tabs>")
