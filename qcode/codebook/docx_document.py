"""The code list of a thesis appendix as a Word document."""

# python-docx leaves the types of XML elements open.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docx import Document
from docx.document import Document as DocumentObject
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell, _Row

from qcode.codebook.characters import printable
from qcode.codebook.headings import labels
from qcode.model.code_draft import CodebookDraft, CodeDraft
from qcode.model.paths import join

MARK = "qcode codebook"  # the table's description: a table read back is then read exactly
_OPTIONAL = ("use_when", "use_not", "example")
_HEAD, _THEME, _CELL, _NOTE = "Codebook Head", "Codebook Theme", "Codebook Cell", "Codebook Note"
_INK, _QUIET = RGBColor(0x1F, 0x24, 0x30), RGBColor(0x5B, 0x60, 0x6B)
_LINE = "DEDBD4"
_LONGEST_TITLE = 255
_WIDTHS = {"theme": 3.9, "subcode": 3.3, "definition": 6.0, "use_when": 4.0, "use_not": 4.0, "example": 5.0}


def write(path: Path, draft: CodebookDraft) -> None:
    """Writes the document: title, description, source, then one table of all codes."""
    document = Document()
    columns = ["definition", *(name for name in _OPTIONAL if _says(draft, name))]
    _page(document, wide=len(columns) > 1)
    _styles(document, draft.language)
    document.core_properties.title = printable(draft.title)[:_LONGEST_TITLE]
    document.core_properties.author = ""
    document.core_properties.comments = ""
    document.add_heading(printable(draft.title), 1)
    for text in (draft.description, draft.source):
        if text:
            document.add_paragraph(printable(text), _NOTE)
    _table(document, draft, columns)
    document.save(str(path))


def _says(draft: CodebookDraft, name: str) -> bool:
    return any(getattr(code, name) for _, code in draft.walk())


def _page(document: DocumentObject, wide: bool) -> None:
    section = document.sections[0]
    short, long = Mm(210), Mm(297)
    section.page_width, section.page_height = (long, short) if wide else (short, long)
    section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(20)


def _styles(document: DocumentObject, language: str) -> None:
    """Named styles, so that a thesis can give the table its own look in one place."""
    normal = _style(document, "Normal")
    normal.font.name, normal.font.size = "Calibri", Pt(10)
    tag = OxmlElement("w:lang")
    tag.set(qn("w:val"), {"nl": "nl-NL", "en": "en-GB"}.get(language, language or "en-GB"))
    normal.element.get_or_add_rPr().append(tag)
    heading = _style(document, "Heading 1")
    heading.font.size, heading.font.color.rgb = Pt(16), _INK
    for name, bold, colour in (
        (_CELL, False, _INK),
        (_HEAD, True, _INK),
        (_THEME, True, _INK),
        (_NOTE, False, _QUIET),
    ):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        assert isinstance(style, ParagraphStyle)
        style.base_style = document.styles["Normal"]
        style.font.bold, style.font.color.rgb, style.font.size = bold, colour, Pt(9)
        style.paragraph_format.space_before = Pt(0 if name == _NOTE else 2)
        style.paragraph_format.space_after = Pt(8 if name == _NOTE else 2)


def _style(document: DocumentObject, name: str) -> ParagraphStyle:
    style = document.styles[name]
    assert isinstance(style, ParagraphStyle)
    return style


def _table(document: DocumentObject, draft: CodebookDraft, columns: Sequence[str]) -> None:
    words = labels(draft.language)
    heads = ["theme", "subcode", *columns]
    table = document.add_table(rows=1, cols=len(heads))
    table.style = "Table Grid"
    table.autofit = False
    _describe(table)
    for cell, name in zip(table.rows[0].cells, heads, strict=True):
        _fill(cell, words["meaning" if name == "definition" else name], _HEAD)
    _mark_row(table.rows[0], "w:tblHeader")
    for names, code in draft.walk():
        row = table.add_row()
        _mark_row(row, "w:cantSplit")
        _fill_row(row, names, code, columns)
    _widths(document, table, heads)


def _fill_row(row: _Row, names: tuple[str, ...], code: CodeDraft, columns: Sequence[str]) -> None:
    """A theme in the first column; anything below it in the second, as a path from its theme."""
    cells = row.cells
    _fill(cells[0], names[0] if len(names) == 1 else "", _THEME)
    _fill(cells[1], join(names[1:]), _CELL)
    for cell, name in zip(cells[2:], columns, strict=True):
        _fill(cell, getattr(code, name) or "", _CELL)
    if code.colour:
        _edge(cells[0], code.colour)


def _fill(cell: _Cell, text: str, style: str) -> None:
    first, *others = printable(text).split("\n")
    cell.paragraphs[0].style = style
    cell.paragraphs[0].add_run(first)
    for line in others:
        cell.add_paragraph(line, style)


def _edge(cell: _Cell, colour: str) -> None:
    """The code's colour as a thick left edge of its row."""
    borders = OxmlElement("w:tcBorders")
    left = OxmlElement("w:left")
    for name, value in (("val", "single"), ("sz", "36"), ("space", "0"), ("color", colour.lstrip("#"))):
        left.set(qn(f"w:{name}"), value)
    borders.append(left)
    cell._tc.get_or_add_tcPr().append(borders)


def _mark_row(row: _Row, tag: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(tag))


def _describe(table: Table) -> None:
    description = OxmlElement("w:tblDescription")
    description.set(qn("w:val"), MARK)
    table._tbl.tblPr.append(description)
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", _LINE)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    table._tbl.tblPr.insert(2, borders)


def _widths(document: DocumentObject, table: Table, heads: Sequence[str]) -> None:
    section = document.sections[0]
    room = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
    shares = [_WIDTHS[name] for name in heads]
    for at, share in enumerate(shares):
        width = Mm(round(room / Mm(1) * share / sum(shares), 1))
        table.columns[at].width = width
        for cell in table.column_cells(at):
            cell.width = width
