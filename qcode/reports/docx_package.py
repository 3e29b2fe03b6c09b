"""What a Word file holds besides its text: styles, lists, settings, properties, page and footers."""

# lxml comes without types, so what it returns is unknown to the checker here and nowhere else.
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false, reportAttributeAccessIssue=false

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENTATION
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Twips
from lxml import etree

from qcode.languages import is_dutch
from qcode.model.characters import clean
from qcode.reports.docx_styles import BULLETS, NUMBERS, TEXT_WIDTH, styles_xml
from qcode.reports.docx_text import field_run, paragraph, run
from qcode.reports.report import Report
from qcode.reports.words import locale_tag, word

_A4 = (11906, 16838)
_MARGIN = 1417  # 2.5 cm
_UNWANTED = ("thumbnail", "stylesWithEffects", "webSettings", "customXml", "extended-properties")


def prepare(
    document: WordDocument, report: Report, lists: Mapping[int, tuple[int, int]], landscape: bool = False
) -> None:
    """Makes python-docx's empty document ours; ``lists`` are the numbered lists in the text."""
    _drop_unwanted(document)
    language = locale_tag(report.language)
    _refill(document.styles.element, styles_xml(language))
    _refill(document.part.numbering_part.element, _numbering(lists))
    _refill(document.settings.element, _settings(report.language, language))
    _properties(document, report)
    _page(document.sections[0], report, landscape)


def fill(document: WordDocument, xml: str) -> None:
    """Puts ``xml``, the inside of w:body, into the document; page and footers stay."""
    old = document.element.body
    parser = etree.XMLParser(huge_tree=True, resolve_entities=False)
    new = etree.fromstring(f"<w:body {nsdecls('w', 'r')}>{xml}</w:body>".encode(), parser)
    new.append(old.sectPr)
    document.element.replace(old, new)


def _drop_unwanted(document: WordDocument) -> None:
    """Takes out what the empty document carries along: a thumbnail, another program's name, older styles."""
    package = document.part.package
    for rels in (document.part.rels, package.rels if package else {}):
        for key, relation in list(rels.items()):
            if relation.reltype.rsplit("/", 1)[-1] in _UNWANTED:
                rels.pop(key)


def _refill(element: BaseOxmlElement, xml: str) -> None:
    for child in list(element):
        element.remove(child)
    for child in list(parse_xml(f"<w:all {nsdecls('w', 'r')}>{xml}</w:all>")):
        element.append(child)


def _settings(language: str, tag: str) -> str:
    decimal, separator = (",", ";") if is_dutch(language) else (".", ",")
    return (
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{tag}"/><w:decimalSymbol w:val="{decimal}"/>'
        f'<w:listSeparator w:val="{separator}"/>'
    )


def _numbering(lists: Mapping[int, tuple[int, int]]) -> str:
    """Bullets and numbers six levels deep, and one entry for each numbered list, so that each starts anew."""
    bullets = "".join(_level(depth, "bullet", "•–·"[depth % 3]) for depth in range(6))
    numbers = "".join(_level(depth, "decimal", f"%{depth + 1}.") for depth in range(6))
    kinds = (
        f'<w:abstractNum w:abstractNumId="{BULLETS}"><w:multiLevelType w:val="hybridMultilevel"/>{bullets}'
        f'</w:abstractNum><w:abstractNum w:abstractNumId="{NUMBERS}">'
        f'<w:multiLevelType w:val="hybridMultilevel"/>{numbers}</w:abstractNum>'
    )
    plain = "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (BULLETS, NUMBERS)
    )
    own = "".join(
        f'<w:num w:numId="{NUMBERS + 1 + index}"><w:abstractNumId w:val="{NUMBERS}"/>'
        f'<w:lvlOverride w:ilvl="{min(depth, 6) - 1}"><w:startOverride w:val="{first}"/></w:lvlOverride></w:num>'
        for index, (depth, first) in enumerate(lists.values())
    )
    return kinds + plain + own


def _level(depth: int, kind: str, text: str) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{360 * (depth + 1)}" w:hanging="300"/></w:pPr></w:lvl>'
    )


def _properties(document: WordDocument, report: Report) -> None:
    """The title and the language; no names of people or machines."""
    known = document.core_properties
    known.title = clean(report.title)[:255]
    known.author = known.last_modified_by = known.comments = known.keywords = known.category = ""
    known.language = locale_tag(report.language)
    known.revision = 1
    known.created = known.modified = datetime.now(UTC).replace(microsecond=0, tzinfo=None)


def _page(section: Section, report: Report, landscape: bool) -> None:
    width, height = reversed(_A4) if landscape else _A4
    section.orientation = WD_ORIENTATION.LANDSCAPE if landscape else WD_ORIENTATION.PORTRAIT
    section.page_width, section.page_height = Twips(width), Twips(height)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Twips(_MARGIN)
    section.header_distance = section.footer_distance = Twips(709)
    left = clean(report.note or report.title).replace("\n", " ")
    section.footer.is_linked_to_previous = False
    _refill(section.footer._element, _footer(left, report.language, width - 2 * _MARGIN))  # pyright: ignore[reportPrivateUsage]
    section.different_first_page_header_footer = report.contents
    if report.contents:
        section.first_page_footer.is_linked_to_previous = False
        _refill(section.first_page_footer._element, paragraph("", "Footer"))  # pyright: ignore[reportPrivateUsage]


def _footer(left: str, language: str, width: int) -> str:
    """The note on the left, "Page 3 of 12" on the right of a text ``width`` twips wide."""
    before, _, rest = word(language, "page_of", page="\0", pages="\1").partition("\0")
    between, _, after = rest.partition("\1")
    number = run(before) + field_run("PAGE", "1") + run(between) + field_run("NUMPAGES", "1") + run(after)
    clear = f'<w:tab w:val="clear" w:pos="{TEXT_WIDTH}"/>' if width != TEXT_WIDTH else ""
    stops = f'<w:tabs>{clear}<w:tab w:val="right" w:pos="{width}"/></w:tabs>'
    return paragraph(run(left[:90]) + "<w:r><w:tab/></w:r>" + number, "Footer", before=stops)
