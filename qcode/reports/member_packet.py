"""The packet of a member check as a Word file that a participant fills in: boxes to tick and room to write."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import escape, quoteattr

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from qcode.errors import Refused
from qcode.findings.packet_file import BOXES, CHECK_PROPERTY, STUDY_PROPERTY
from qcode.findings.packet_words import said
from qcode.findings.packets import WHOLE, Packet, PacketTheme
from qcode.reports.docx_package import fill, prepare
from qcode.reports.docx_styles import TEXT_WIDTH
from qcode.reports.docx_tables import SPACER
from qcode.reports.docx_text import paragraph, run, text_paragraph
from qcode.reports.report import Report
from qcode.reports.writers import in_place
from qcode.sentence import worded

_W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
_BOX_FONT = '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>'
_LINE = 'w:val="single" w:sz="6" w:space="0" w:color="5C6270"'
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VARIANTS = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_PROPERTIES_PART = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_PROPERTIES_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # the one format all custom properties have
_CODE_WIDTH = 1700
_ROOM = 1500  # twips: room for some lines by hand


def write_packet(path: Path, packet: Packet) -> None:
    """The packet in a Word file, whole or not at all. Raises Refused for another suffix, FileProblem as `in_place` does."""
    if path.suffix.lower() != ".docx":
        raise Refused(
            worded("A packet is written as a Word file, .docx; “{file}” was not written.", file=path.name)
        )
    with in_place(path) as draft:
        _document(packet).save(str(draft))


def _document(packet: Packet) -> WordDocument:
    document = Document()
    code = said(packet.language, "code", code=packet.code)
    title = said(packet.language, "title")
    report = Report(title, language=packet.language, contents=False, note=f"{packet.study} · {code}")
    prepare(document, report, {})
    fill(document, "".join(_parts(packet)))
    _identify(document, packet)
    return document


def _identify(document: WordDocument, packet: Packet) -> None:
    """Writes into the file whose packet it is, where word processors keep it and nobody sees it."""
    document.core_properties.identifier = packet.check_id
    pairs = {CHECK_PROPERTY: packet.check_id, STUDY_PROPERTY: packet.study_id}
    values = "".join(
        f'<property fmtid="{_FORMAT}" pid="{number}" name="{name}"><vt:lpwstr>{escape(value)}</vt:lpwstr></property>'
        for number, (name, value) in enumerate(pairs.items(), start=2)
    )
    xml = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Properties xmlns="{_PROPERTIES}" xmlns:vt="{_VARIANTS}">{values}</Properties>'
    )
    package = document.part.package
    assert package is not None
    part = Part(PackURI("/docProps/custom.xml"), _PROPERTIES_PART, xml.encode(), package)
    package.relate_to(part, _PROPERTIES_LINK)


def _parts(packet: Packet) -> Iterator[str]:
    language = packet.language
    yield text_paragraph(said(language, "title"), "Title")
    yield text_paragraph(
        f"{packet.study} · {said(language, 'for', pseudonym=packet.participant)}", "Subtitle"
    )
    for part in filter(None, packet.introduction.split("\n")):
        yield text_paragraph(part)
    yield text_paragraph(said(language, "how"), "Lead")
    for theme in packet.themes:
        yield from _theme(packet, theme)
    yield text_paragraph(said(language, "closing"), "Heading2")
    place = _Place(f"{packet.code}-{WHOLE}", language)
    yield _form(place, said(language, "remark"), boxes=False)


def _theme(packet: Packet, theme: PacketTheme) -> Iterator[str]:
    language = packet.language
    yield text_paragraph(f"{theme.number}. {theme.name}", "Heading2")
    for part in filter(None, theme.summary.split("\n")):
        yield text_paragraph(part)
    if theme.quotations:
        yield text_paragraph(said(language, "said" if packet.others else "said_own"), "Heading4")
    for each in theme.quotations:
        yield "".join(text_paragraph(line, "Quote") for line in each.text.split("\n"))
        yield text_paragraph(each.source, "QuoteSource")
    yield text_paragraph(said(language, "recognise"), "Heading4")
    place = _Place(f"{packet.code}-{theme.number}", language)
    yield _form(place, said(language, "comment"), boxes=True)


class _Place(NamedTuple):
    """Where an answer belongs: the printed code of its theme, and the language around it."""

    code: str
    language: str


def _form(place: _Place, question: str, *, boxes: bool) -> str:
    """A table with the boxes and the code in its first row, and room to write in its second."""
    width = (TEXT_WIDTH - _CODE_WIDTH) // len(BOXES) if boxes else 0
    options = "".join(_cell(_option(place, name), width) for name in BOXES) if boxes else ""
    asked = "" if boxes else _cell(text_paragraph(question, "TableText"), TEXT_WIDTH - _CODE_WIDTH)
    side = '<w:jc w:val="right"/>'
    code = _cell(
        text_paragraph(place.code, "TableText", '<w:color w:val="5C6270"/>', after=side), _CODE_WIDTH
    )
    columns = len(BOXES) + 1 if boxes else 2
    written = _writing(place, question if boxes else "")
    room = _row(_cell(written, TEXT_WIDTH, columns), f'<w:trHeight w:val="{_ROOM}" w:hRule="atLeast"/>')
    grid = [width] * len(BOXES) if boxes else [TEXT_WIDTH - _CODE_WIDTH]
    return _table([*grid, _CODE_WIDTH], _row(options + asked + code) + room, question) + SPACER


def _table(widths: list[int], rows: str, caption: str) -> str:
    borders = "".join(f"<w:{side} {_LINE}/>" for side in ("top", "left", "bottom", "right", "insideH"))
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="80" w:type="dxa"/><w:left w:w="120" w:type="dxa"/>'
        '<w:bottom w:w="80" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar>'
        f"<w:tblCaption w:val={quoteattr(caption)}/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def _row(cells: str, height: str = "") -> str:
    return f"<w:tr><w:trPr><w:cantSplit/>{height}</w:trPr>{cells}</w:tr>"


def _cell(content: str, width: int, columns: int = 1) -> str:
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}</w:tcPr>{content}</w:tc>'


def _option(place: _Place, name: str) -> str:
    label = said(place.language, name)
    box = (
        f'<w:sdt {_W14}><w:sdtPr>{_named(f"{label}?", f"{name}:{place.code}")}<w:lock w:val="sdtLocked"/>'
        '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
        '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>'
        f"<w:sdtContent><w:r><w:rPr>{_BOX_FONT}</w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>"
    )
    return paragraph(box + run(f" {label}"), "TableText", "<w:keepNext/>")


def _writing(place: _Place, question: str) -> str:
    asked = text_paragraph(question, "TableText", '<w:color w:val="5C6270"/>') if question else ""
    invitation = said(place.language, "write_here")
    control = (
        f"<w:sdt><w:sdtPr>{_named(question or invitation, f'write:{place.code}')}<w:showingPlcHdr/>"
        f'<w:text w:multiLine="1"/></w:sdtPr><w:sdtContent>{run(invitation, _GREY)}</w:sdtContent></w:sdt>'
    )
    return asked + paragraph(control, "TableText", after='<w:spacing w:before="80"/>')


_GREY = '<w:color w:val="5C6270"/>'


def _named(alias: str, tag: str) -> str:
    """What a form field is called, and the number Word knows it by: the same each time the packet is written."""
    number = uuid5(NAMESPACE_URL, tag).int % 2**31
    return f'<w:alias w:val={quoteattr(alias)}/><w:tag w:val="{tag}"/><w:id w:val="{number}"/>'
