"""Reports and tables as Word files with real styles, so that a reader can restyle and navigate them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE

from qcode.charts.bars import bar_chart
from qcode.model.characters import clean
from qcode.model.numbers import number_format
from qcode.model.table import Table
from qcode.reports.characters import is_rtl
from qcode.reports.columns import LANDSCAPE, PORTRAIT, bands
from qcode.reports.docx_package import fill, prepare
from qcode.reports.docx_pictures import PICTURE, add_pictures, picture
from qcode.reports.docx_styles import BULLETS, QUOTE_RULE
from qcode.reports.docx_tables import bars, facts, number_tables, text_table
from qcode.reports.docx_text import (
    Links,
    bookmark,
    chip,
    field_run,
    marked_runs,
    on_new_page,
    paragraph,
    run,
    text_paragraph,
)
from qcode.reports.flow import Anchored, Part, contents, flow
from qcode.reports.made import Made, alone
from qcode.reports.markdown import Paragraph
from qcode.reports.report import Facts, Figure, NumberTable, PageBreak, Prose, Quote, Report, TextTable
from qcode.reports.words import word

_PROSE_STYLES = {"definition": "Definition", "quiet": "Quiet", "lead": "Lead"}
_MARKDOWN_STYLES = {
    "text": "", "bullet": "ListBullet", "number": "ListNumber", "more": "ListContinue", "quote": "Quote",
    "code": "CodeBlock",
}  # fmt: skip
_RULE = '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="DEDBD4"/></w:pBdr>'

QUOTES = 1_000_000  # bookmarks are numbered throughout: those of headings, then those of quotations

_RULE_RIGHT = f'<w:pBdr><w:left w:val="nil"/><w:right {QUOTE_RULE}/></w:pBdr>'


def write_table(path: Path, table: Table, language: str = "en", made: Made | None = None) -> None:
    """The table with its chart and notes as a Word file, on its side where that spares cutting it up."""
    wide = len(bands(table, number_format(table, language))) > 1
    _write(path, alone(table, language, made), LANDSCAPE if wide else PORTRAIT)


def write_report(path: Path, report: Report) -> None:
    """The report as a Word file.

    The contents list is a real one and already filled in. Its page numbers stay empty until Word counts them (F9 in
    the list, as a line in the list says): only Word knows where its pages end, a guess could be wrong on paper, and
    asking Word to count on opening makes it greet the reader with a warning.
    """
    _write(path, report, PORTRAIT)


def _write(path: Path, report: Report, page_width: float) -> None:
    document = Document()
    body = Body(report, page_width)
    xml = body.xml()
    prepare(document, report, body.lists, landscape=page_width == LANDSCAPE)
    for address, key in body.links.addresses.items():
        document.part.rels.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, address, key, is_external=True)
    add_pictures(document, body.pictures)
    fill(document, xml)
    document.save(str(path))


@dataclass
class Body:
    """Draws the report's parts as Word's XML and remembers what the rest of the file must hold for them."""

    report: Report
    page_width: float = PORTRAIT  # cm
    links: Links = field(default_factory=Links)
    lists: dict[int, tuple[int, int]] = field(
        default_factory=dict[int, tuple[int, int]]
    )  # key: (depth, first)
    tables: int = 0
    headings: int = 0
    quotes: int = 0
    pictures: list[bytes] = field(default_factory=list[bytes])

    def xml(self) -> str:
        """Title, contents list and all parts."""
        parts = flow(self.report)
        front = [self._title(), *([self._contents(contents(parts))] if self.report.contents else [])]
        drawn: list[str] = []
        new_page = self.report.contents
        for part in parts:
            if isinstance(part, PageBreak):
                new_page = True
                continue
            xml = self._part(part)
            drawn.append(on_new_page(xml) if new_page else xml)
            new_page = False
        return "".join([*front, *drawn])

    def _title(self) -> str:
        report = self.report
        down = '<w:spacing w:before="4200"/>' if report.contents else ""
        note = (
            text_paragraph(report.note, "Quiet", after='<w:spacing w:before="240"/>') if report.note else ""
        )
        return (
            text_paragraph(report.title, "Title", after=down)
            + (text_paragraph(report.subtitle, "Subtitle") if report.subtitle else "")
            + facts(report.details)
            + note
        )

    def _contents(self, entries: list[Anchored]) -> str:
        """The contents field with its entries already in it; they lead to their headings."""
        if not entries:
            return ""
        head = text_paragraph(word(self.report.language, "contents"), "TOCHeading")
        begin = (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h \\z \\u </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        )
        hint = paragraph(begin + run(word(self.report.language, "number_hint")), "Quiet")
        end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        closing = paragraph(end, "Quiet", after='<w:spacing w:after="0" w:line="20" w:lineRule="exact"/>')
        return on_new_page(head) + hint + "".join(map(_entry, entries)) + closing

    def _part(self, part: Part) -> str:
        match part:
            case Anchored():
                return self._heading(part)
            case Prose():
                keep = "<w:keepNext/>" if part.style == "ahead" else ""
                return text_paragraph(part.text, _PROSE_STYLES.get(part.style, ""), before=keep)
            case Facts():
                return facts(part.pairs)
            case Quote():
                return self._quote(part)
            case TextTable():
                return self._caption(part.title) + text_table(part)
            case NumberTable():
                return self._number_table(part)
            case Figure():
                return self._figure(part)
            case Paragraph():
                return self._markdown(part)
            case PageBreak():
                return ""

    def _heading(self, part: Anchored) -> str:
        self.headings += 1
        text, level = part.heading.text.replace("\n", " "), min(max(part.heading.level, 1), 6)
        rtl = is_rtl(text)
        words = bookmark(run(text, rtl_paragraph=rtl), _bookmark_name(part), self.headings)
        return paragraph(chip(part.heading.colour) + words, f"Heading{level}", rtl=rtl)

    def _quote(self, part: Quote) -> str:
        if not part.key:
            return _quote(part)
        self.quotes += 1
        return _quote(part, lambda words: bookmark(words, part.key, QUOTES + self.quotes))

    def _number_table(self, part: NumberTable) -> str:
        table, language = part.table, self.report.language
        if not table.rows:
            return self._caption(table.title) + text_paragraph(word(language, "nothing"), "Quiet")
        close = '<w:spacing w:after="20"/>'
        notes = "".join(
            text_paragraph(note, "Quiet", before="<w:keepNext/>", after=close) for note in table.notes[:-1]
        ) + "".join(text_paragraph(note, "Quiet") for note in table.notes[-1:])
        chart = bar_chart(table, language) if part.chart else None
        drawn = ""
        if chart is not None:
            some = len(chart.bars) < chart.rows
            more = word(language, "largest", shown=len(chart.bars), all=chart.rows) if some else ""
            drawn = bars(chart, more)
        return self._caption(table.title) + number_tables(table, language, self.page_width) + notes + drawn

    def _caption(self, title: str) -> str:
        if not clean(title):
            return ""
        self.tables += 1
        label = word(self.report.language, "table")
        number = field_run(f"SEQ {label} \\* ARABIC", str(self.tables))
        return paragraph(run(f"{label} ") + number + run(f". {title}"), "Caption")

    def _figure(self, part: Figure) -> str:
        self.pictures.append(part.png)
        number = len(self.pictures)
        drawn = picture(part, f"{PICTURE}{number}", number, self.page_width)
        label = word(self.report.language, "figure")
        counted = field_run(f"SEQ {label} \\* ARABIC", str(number))
        return drawn + paragraph(run(f"{label} ") + counted + run(f". {part.title}"), "FigureCaption")

    def _markdown(self, part: Paragraph) -> str:
        if part.kind == "rule":
            return paragraph("", before=_RULE)
        rtl = is_rtl(part.text)
        words = marked_runs(part.runs, self.links, rtl)
        if part.kind in {"bullet", "number"}:
            return paragraph(words, _MARKDOWN_STYLES[part.kind], self._numbering(part), rtl=rtl)
        indent = f'<w:ind w:left="{360 * part.depth}"/>' if part.depth else ""
        space = '<w:spacing w:after="140"/>' if part.kind == "quote" else ""
        rule = _RULE_RIGHT if part.kind == "quote" and rtl else ""
        return paragraph(words, _MARKDOWN_STYLES[part.kind], rule, space + indent, rtl)

    def _numbering(self, part: Paragraph) -> str:
        if part.kind == "number":
            self.lists.setdefault(part.list_key, (part.depth, part.number))
            number = BULLETS + 2 + list(self.lists).index(part.list_key)
        else:
            number = BULLETS
        return f'<w:numPr><w:ilvl w:val="{min(part.depth, 6) - 1}"/><w:numId w:val="{number}"/></w:numPr>'


def _bookmark_name(part: Anchored) -> str:
    return f"_Toc{part.anchor[1:]:0>6}"


def _entry(entry: Anchored) -> str:
    """One line of the contents list: a link to the heading, and the page number once Word has counted."""
    name = _bookmark_name(entry)
    number = field_run(f"PAGEREF {name} \\h", "")
    text = entry.heading.text.replace("\n", " ")
    rtl = is_rtl(text)
    link = (
        f'<w:hyperlink w:anchor="{name}" w:history="1">{run(text, rtl_paragraph=rtl)}'
        f"<w:r><w:tab/></w:r>{number}</w:hyperlink>"
    )
    return paragraph(link, f"Toc{entry.heading.level}", rtl=rtl)


def _quote(quote: Quote, marked: Callable[[str], str] = lambda words: words) -> str:
    """The words, each speaker on a new line, and the source; held together across pages.

    ``marked`` makes a place of the first line.
    """
    lines: list[str] = []
    rtl = False
    for speaker, words in quote.pieces:
        rtl = is_rtl(words)
        name = run(f"{speaker}: ", '<w:rStyle w:val="Speaker"/>', rtl) if speaker else ""
        rule = _RULE_RIGHT if rtl else ""
        said = name + run(words, rtl_paragraph=rtl)
        lines.append(paragraph(said if lines else marked(said), "Quote", rule, rtl=rtl))
    side = (
        '<w:ind w:left="0" w:right="400"/><w:jc w:val="right"/>' if rtl and not is_rtl(quote.source) else ""
    )
    return "".join(lines) + text_paragraph(quote.source, "QuoteSource", after=side)
