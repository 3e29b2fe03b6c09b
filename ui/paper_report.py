"""Puts a report's parts on a sheet of paper, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextCursor, QTextDocument, QTextImageFormat, QTextOption

from qcode.charts.bars import Chart, bar_chart
from qcode.model.characters import clean, shortened
from qcode.model.margins import FLAG, base_text, base_values, margins
from qcode.model.numbers import Number, NumberFormat, Shading, number_format
from qcode.model.table import Table
from qcode.reports.characters import is_rtl
from qcode.reports.colours import ACCENT, QUIET
from qcode.reports.columns import Band, bands, word_widths
from qcode.reports.flow import Anchored, Part, contents, flow
from qcode.reports.markdown import Paragraph, Run
from qcode.reports.report import Facts, Figure, NumberTable, PageBreak, Prose, Quote, Report, TextTable
from qcode.reports.words import word
from ui.paper import (
    HEADINGS,
    LOOKS,
    TEXT_WIDTH,
    BarPlace,
    Look,
    Rule,
    Sheet,
    char_format,
    line_breaks,
    shade,
    to_bottom,
)

BAR_LEFT, BAR_LONGEST = 3000, 5200
_TWIPS_PER_CM = 567
_CELL = LOOKS["cell"]
_HEAD = replace(_CELL, bold=True, colour=QUIET)
_FEW_ROWS = 14  # so few rows stay on one page


def lay_out(report: Report) -> Sheet:
    """The whole report on one sheet; contents lines still without page numbers."""
    drawing = _Drawing(report)
    drawing.draw()
    return drawing.sheet


class _Drawing:
    def __init__(self, report: Report) -> None:
        self.sheet = Sheet()
        self._report = report
        self._tables = self._figures = 0

    def draw(self) -> None:
        parts = flow(self._report)
        self._title()
        if self._report.contents:
            self._contents(contents(parts))
            self.sheet.new_page = True
        for part in parts:
            self._part(part)

    def _title(self) -> None:
        report, sheet = self._report, self.sheet
        sheet.say(report.title, LOOKS["title"])
        if report.subtitle:
            sheet.say(report.subtitle, LOOKS["subtitle"])
        self._facts(report.details)
        if report.note:
            sheet.say(report.note, replace(LOOKS["quiet"], before=12, after=12))

    def _contents(self, entries: Sequence[Anchored]) -> None:
        if not entries:
            return
        sheet = self.sheet
        sheet.new_page = True
        sheet.say(word(self._report.language, "contents"), replace(HEADINGS[0], before=0))
        for entry in entries:
            look = LOOKS[f"contents {entry.heading.level}"]
            text = shortened(clean(entry.heading.text).replace("\n", " "), 80)
            tab = QTextOption.Tab(TEXT_WIDTH - look.left * 20, QTextOption.TabType.RightTab)
            sheet.entries[entry.anchor] = sheet.paragraph(look, tabs=[tab])
            sheet.write(f"{text}\t", look)

    def _part(self, part: Part) -> None:
        match part:
            case Anchored():
                self._heading(part)
            case Prose():
                self.sheet.say(part.text, LOOKS.get(part.style, LOOKS["body"]))
            case Facts():
                self._facts(part.pairs)
            case Quote():
                self._quote(part)
            case TextTable():
                self._text_table(part)
            case NumberTable():
                self._number_table(part)
            case Figure():
                self._figure(part)
            case Paragraph():
                self._markdown(part)
            case PageBreak():
                self.sheet.new_page = True

    def _heading(self, part: Anchored) -> None:
        heading = part.heading
        look = HEADINGS[min(max(heading.level, 1), 6) - 1]
        block = self.sheet.paragraph(look, is_rtl(heading.text))
        self.sheet.chip(heading.colour, look)
        self.sheet.write(heading.text, look)
        self.sheet.headings[part.anchor] = block

    def _facts(self, pairs: Sequence[tuple[str, str]]) -> None:
        if not pairs:
            return
        table = self.sheet.table(len(pairs), (2400, TEXT_WIDTH - 2400), padding=20)
        self.sheet.plain_tables.append(table)
        for row, (label, value) in enumerate(pairs):
            self.sheet.cell(table, row, 0, label, replace(_CELL, colour=QUIET, keep=True))
            self.sheet.cell(table, row, 1, value, _CELL)

    def _quote(self, quote: Quote) -> None:
        look = LOOKS["quote"]
        blocks: list[int] = []
        rtl = False
        for speaker, words in quote.pieces:
            rtl = is_rtl(words)
            blocks.append(self.sheet.paragraph(look, rtl))
            if speaker:
                self.sheet.write(f"{speaker}: ", replace(look, bold=True, colour=QUIET))
            self.sheet.write(words, look)
        if blocks:
            self.sheet.rules.append(Rule(blocks[0], blocks[-1], rtl))
        source = LOOKS["source"]
        if rtl and not is_rtl(quote.source):
            source = replace(source, left=0, right=True)
        self.sheet.say(quote.source, source)

    def _markdown(self, part: Paragraph) -> None:
        if part.kind == "rule":
            self.sheet.say("· · ·", replace(LOOKS["body"], colour=QUIET))
            return
        item = part.kind in {"bullet", "number"}
        base = {"quote": "quote", "code": "code"}.get(part.kind, "item" if part.depth else "body")
        look = LOOKS[base]
        if part.depth:
            look = replace(look, left=18.0 * part.depth, hanging=15 if item else 0)
        if part.kind == "quote":
            look = replace(look, after=7, keep=False)
        tabs = [QTextOption.Tab(look.hanging * 20, QTextOption.TabType.LeftTab)] if item else []
        rtl = is_rtl(part.text)
        block = self.sheet.paragraph(look, rtl, tabs)
        if item:
            self.sheet.write(f"{part.number}.\t" if part.kind == "number" else "•\t", look)
        for run in part.runs:
            self._run(run, look)
        if part.kind == "quote":
            self.sheet.rules.append(Rule(block, block, rtl))

    def _run(self, run: Run, look: Look) -> None:
        form = char_format(replace(look, bold=run.bold or look.bold, italic=run.italic or look.italic))
        form.setFontStrikeOut(run.strike)
        if run.code:
            form.setFontFamilies(["Consolas", "Menlo", "Liberation Mono", "DejaVu Sans Mono"])
        if run.link:
            form.setForeground(QColor(ACCENT))
            form.setFontUnderline(True)
        self.sheet.cursor.insertText(line_breaks(clean(run.text)), form)

    def _caption(self, title: str) -> None:
        if clean(title):
            self._tables += 1
            label = word(self._report.language, "table")
            self.sheet.say(f"{label} {self._tables}. {title}", LOOKS["caption"])

    def _figure(self, part: Figure) -> None:
        self._figures += 1
        name = f"figure-{self._figures}"
        width, height = (cm * _TWIPS_PER_CM for cm in part.size_within(TEXT_WIDTH / _TWIPS_PER_CM))
        image = QTextImageFormat()
        image.setName(name)
        image.setWidth(width)
        image.setHeight(height)
        document = self.sheet.document
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), QImage.fromData(part.png))
        self.sheet.paragraph(LOOKS["picture"])
        self.sheet.cursor.insertImage(image)
        label = word(self._report.language, "figure")
        self.sheet.say(f"{label} {self._figures}. {part.title}", LOOKS["figure"])

    def _text_table(self, words: TextTable) -> None:
        self._caption(words.title)
        widths = [cm * _TWIPS_PER_CM for cm in word_widths(words.head, words.widths)]
        count = len(widths)
        table = self.sheet.table(len(words.rows) + 1, widths)
        self.sheet.tables.append(table)
        for column, text in enumerate(words.head):
            self.sheet.cell(table, 0, column, text, replace(_HEAD, keep=True))
        for row, texts in enumerate(words.rows):
            indent = words.indents[row] if row < len(words.indents) else 0
            first = replace(_CELL, left=10.0 * indent, keep=len(words.rows) <= _FEW_ROWS // 2)
            for column, text in enumerate(texts[:count]):
                cursor = self.sheet.cell(table, row + 1, column, text, _CELL if column else first)
                colour = words.colours[row] if column == 0 and row < len(words.colours) else None
                if colour:
                    cursor.movePosition(cursor.MoveOperation.StartOfBlock)
                    self._chip_in_cell(cursor, colour)

    @staticmethod
    def _chip_in_cell(cursor: QTextCursor, colour: str) -> None:
        form = char_format(_CELL)
        form.setForeground(QColor(colour))
        cursor.insertText("■ ", form)

    def _number_table(self, part: NumberTable) -> None:
        table, language = part.table, self._report.language
        self._caption(table.title)
        if not table.rows:
            self.sheet.say(word(language, "nothing"), LOOKS["quiet"])
            return
        style = number_format(table, language)
        for band in bands(table, style):
            _Numbers(self.sheet, table, band, style).draw()
        for note in table.notes:
            self.sheet.say(note, replace(LOOKS["quiet"], after=1))
        chart = bar_chart(table, language) if part.chart else None
        if chart is not None:
            self._bars(chart)

    def _bars(self, chart: Chart) -> None:
        look = LOOKS["bar"]
        for index, bar in enumerate(chart.bars):
            end = QTextOption.Tab(BAR_LEFT + bar.share * BAR_LONGEST + 90, QTextOption.TabType.LeftTab)
            spaced = replace(look, before=10) if index == 0 else look
            block = self.sheet.paragraph(spaced, tabs=[end])
            self.sheet.write(f"{shortened(bar.label, 30)}\t{bar.text}", look)
            self.sheet.bars.append(BarPlace(block, bar.segments))
        closing = replace(look, left=BAR_LEFT / 20, before=2, after=8, keep=False)
        self.sheet.paragraph(closing)
        for name, colour in chart.legend:
            self.sheet.chip(colour, look)
            self.sheet.write(f"{name}     ", look)
        if len(chart.bars) < chart.rows:
            more = word(self._report.language, "largest", shown=len(chart.bars), all=chart.rows)
            self.sheet.say(more, LOOKS["quiet"])


class _Numbers:
    """Draws one band of a table of numbers."""

    def __init__(self, sheet: Sheet, table: Table, band: Band, style: NumberFormat) -> None:
        self._sheet = sheet
        self._table = table
        self._band = band
        self._format = style
        self._shading = Shading(table)
        self._margins = margins(table) if band.total else []
        self._base = base_values(table)
        self._nested = any(row.depth for row in table.rows)

    def draw(self) -> None:
        table, band = self._table, self._band
        count = len(table.rows) + 1 + bool(table.totals) + len(self._base)
        widths = [cm * _TWIPS_PER_CM for cm in (band.label_width, *band.widths)]
        self._grid = self._sheet.table(count, widths)
        self._sheet.tables.append(self._grid)
        self._head()
        keep = len(table.rows) <= _FEW_ROWS
        for index, row in enumerate(table.rows, start=1):
            label = replace(_CELL, left=10.0 * row.depth, bold=self._nested and not row.depth)
            self._sheet.cell(
                self._grid,
                index,
                0,
                row.label,
                replace(label, keep=(keep or count - index < 5) and index < count - 1),
            )
            around = [
                (margin.values[index - 1], margin.is_total and not row.depth) for margin in self._margins
            ]
            self._values(index, row.values, around, shaded=True)
        if table.totals:
            if not self._base:  # a heavy line stands above the last row
                self._sheet.totals.append(self._grid)
            last = len(table.rows) + 1
            self._sheet.cell(self._grid, last, 0, table.total_label, replace(_CELL, bold=True))
            around = [(margin.total, True) for margin in self._margins]
            self._values(last, table.totals, around, shaded=False)
        for index, (label, values) in enumerate(self._base, start=count - len(self._base)):
            self._base_row(index, label, values)

    def _head(self) -> None:
        names = list(self._table.columns[self._band.first : self._band.last])
        names += [margin.head for margin in self._margins]
        self._sheet.cell(self._grid, 0, 0, self._table.corner, replace(_HEAD, keep=True))
        for column, name in enumerate(names, start=1):
            self._sheet.cell(self._grid, 0, column, name, replace(_HEAD, right=True))
        to_bottom(self._grid)

    def _values(
        self,
        row: int,
        values: tuple[Number, ...],
        around: Sequence[tuple[Number, bool]],
        shaded: bool,
    ) -> None:
        right = replace(_CELL, right=True, bold=not shaded)
        for column, index in enumerate(range(self._band.first, self._band.last), start=1):
            value = values[index] if index < len(values) else None
            flag = FLAG if shaded and (row - 1, index) in self._table.flags else ""
            self._sheet.cell(self._grid, row, column, self._format.text(value, index) + flag, right)
            colour = self._shading.colour(value, index) if shaded else None
            if colour:
                shade(self._grid, row, column, colour)
        first = len(self._band.widths) - len(around) + 1
        for at, (value, bold) in enumerate(around):
            text = self._format.text(value, len(self._table.columns) + at)
            text = "" if value is None and not shaded else text
            self._sheet.cell(self._grid, row, first + at, text, replace(right, bold=bold))

    def _base_row(self, row: int, label: str, values: Sequence[Number]) -> None:
        """What the columns rest on: transcripts, people, words."""
        width = len(self._table.columns)
        shown = [*values[self._band.first : self._band.last], *(values[width:] if self._band.total else ())]
        self._sheet.cell(self._grid, row, 0, label, _CELL)
        for column, value in enumerate(shown, start=1):
            self._sheet.cell(self._grid, row, column, base_text(value), replace(_CELL, right=True))
