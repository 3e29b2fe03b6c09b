"""The Word styles of a report: every look a reader may want to change has a name in Word's own list."""

from __future__ import annotations

from dataclasses import dataclass

from qcode.reports.colours import ACCENT, INK, LINE, QUIET

FONT = "Arial"
TABLE_STYLE = "QcodeTable"
FACTS_STYLE = "QcodeFacts"


def _hex(colour: str) -> str:
    return colour.lstrip("#")


@dataclass(frozen=True)
class Style:
    """A paragraph style: its Word name, what it rests on, and its looks.

    Lengths in points; ``props`` come before and ``tail`` after the spacing in Word's fixed order.
    """

    name: str
    size: float = 0
    before: float = 0
    after: float = 0
    line: float = 0  # share of single spacing
    left: float = 0
    hanging: float = 0
    based: str = "Normal"
    following: str = ""
    props: str = ""
    looks: str = ""
    colour: str = ""
    outline: int = 0
    own: bool = False  # not one of the names Word knows itself

    @property
    def key(self) -> str:
        """Word's identifier: the name without spaces."""
        return "".join(part[:1].upper() + part[1:] for part in self.name.split(" "))

    def xml(self) -> str:
        """The w:style element."""
        following = f'<w:next w:val="{self.following}"/>' if self.following else ""
        own = ' w:customStyle="1"' if self.own else ""
        return (
            f'<w:style w:type="paragraph"{own} w:styleId="{self.key}"><w:name w:val="{self.name}"/>'
            f'<w:basedOn w:val="{self.based}"/>{following}<w:qFormat/>'
            f"<w:pPr>{self._paragraph()}</w:pPr><w:rPr>{self._characters()}</w:rPr></w:style>"
        )

    def _paragraph(self) -> str:
        line = f' w:line="{round(self.line * 240)}" w:lineRule="auto"' if self.line else ""
        spacing = (
            f'<w:spacing w:before="{round(self.before * 20)}" w:after="{round(self.after * 20)}"{line}/>'
        )
        hanging = f' w:hanging="{round(self.hanging * 20)}"' if self.hanging else ""
        indent = f'<w:ind w:left="{round(self.left * 20)}"{hanging}/>' if self.left or hanging else ""
        outline = f'<w:outlineLvl w:val="{self.outline - 1}"/>' if self.outline else ""
        return self.props + spacing + indent + outline

    def _characters(self) -> str:
        colour = f'<w:color w:val="{_hex(self.colour)}"/>' if self.colour else ""
        half = round(self.size * 2)
        size = f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>' if self.size else ""
        return self.looks + colour + size


_BOLD = "<w:b/><w:bCs/>"
_KEEP = "<w:keepNext/><w:keepLines/>"
QUOTE_RULE = f'w:val="single" w:sz="12" w:space="9" w:color="{_hex(LINE)}"'
_RULE_LEFT = f"<w:pBdr><w:left {QUOTE_RULE}/></w:pBdr>"
_RULE_BELOW = f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="{_hex(LINE)}"/></w:pBdr>'
# The right edge of the text, 16 cm wide, where page numbers stand.
TEXT_WIDTH = 9071
_TAB_RIGHT = f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>'


BULLETS, NUMBERS = 1, 2  # the two kinds of list in the numbering part


def _numbered(kind: int) -> str:
    return f'<w:numPr><w:numId w:val="{kind}"/></w:numPr>'


def _heading(level: int, size: float, before: float, after: float, colour: str) -> Style:
    return Style(
        f"heading {level}",
        size,
        before,
        after,
        line=1.1,
        following="Normal",
        props=_KEEP,
        looks=_BOLD,
        colour=colour,
        outline=level,
    )


STYLES = (
    Style("Title", 26, 0, 6, 1.1, following="Subtitle", props=_KEEP, looks=_BOLD, colour=INK),
    Style("Subtitle", 13, 0, 14, following="Normal", colour=QUIET),
    _heading(1, 18, 26, 8, ACCENT),
    _heading(2, 13.5, 20, 5, INK),
    _heading(3, 11.5, 15, 4, INK),
    _heading(4, 10, 12, 3, INK),
    _heading(5, 10, 10, 3, QUIET),
    _heading(6, 10, 10, 3, QUIET),
    Style("TOC Heading", 18, 0, 10, following="Normal", props=_KEEP, looks=_BOLD, colour=ACCENT),
    Style("toc 1", 10, 7, 2, 1.1, props=_TAB_RIGHT, looks=_BOLD),
    Style("toc 2", 10, 0, 2, 1.1, left=12, props=_TAB_RIGHT),
    Style("toc 3", 9, 0, 1, 1.1, left=26, props=_TAB_RIGHT, colour=QUIET),
    Style("Lead", 11.5, 0, 10, 1.4, colour=INK, own=True),
    Style("Definition", 10, 0, 8, looks="<w:i/><w:iCs/>", colour=INK, own=True),
    Style("Quiet", 8.5, 0, 6, 1.15, colour=QUIET, own=True),
    Style("Quote", 10, 0, 0, 1.3, left=20, props=_KEEP.replace("<w:keepLines/>", "") + _RULE_LEFT),
    Style("Quote Source", 8.5, 2, 12, 1.3, left=20, colour=QUIET, own=True),
    Style("Caption", 9.5, 14, 4, 1.15, props="<w:keepNext/>", looks=_BOLD, colour=INK),
    Style("Figure Caption", 9.5, 0, 12, 1.15, looks=_BOLD, colour=INK, own=True),
    Style("List Bullet", 10, 0, 3, props=_numbered(BULLETS)),
    Style("List Number", 10, 0, 3, props=_numbered(NUMBERS)),
    Style("List Continue", 10, 0, 4, left=18),
    Style(
        "Code Block",
        9,
        2,
        8,
        1.15,
        left=10,
        looks='<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas"/>',
        own=True,
    ),
    Style("Table Text", 9, 0, 0, 1.1, own=True),
    Style("Chart", 9, 0, 4, 1, props="<w:keepNext/><w:keepLines/>", own=True),
    Style("header", 8.5, 0, 0, props=_TAB_RIGHT, colour=QUIET),
    Style("footer", 8.5, 0, 0, props=_TAB_RIGHT, colour=QUIET),
)

_CHARACTER_STYLES = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
    f'<w:rPr><w:color w:val="{_hex(ACCENT)}"/><w:u w:val="single"/></w:rPr></w:style>'
    '<w:style w:type="character" w:customStyle="1" w:styleId="Speaker"><w:name w:val="Speaker"/><w:qFormat/>'
    f'<w:rPr>{_BOLD}<w:color w:val="{_hex(QUIET)}"/></w:rPr></w:style>'
)


def _table_style(key: str, name: str, borders: str, padding: tuple[int, int], first_row: str = "") -> str:
    above, left = padding
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{key}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:qFormat/>'
        f'<w:tblPr><w:tblBorders>{borders}</w:tblBorders><w:tblCellMar><w:top w:w="{above}" w:type="dxa"/>'
        f'<w:left w:w="{left}" w:type="dxa"/><w:bottom w:w="{above}" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr>{first_row}</w:style>"
    )


def _table_styles() -> str:
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{_hex(LINE)}"'
    head = (
        f'<w:tblStylePr w:type="firstRow"><w:rPr>{_BOLD}<w:color w:val="{_hex(QUIET)}"/></w:rPr><w:tcPr>'
        f'<w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="{_hex(ACCENT)}"/></w:tcBorders>'
        f"</w:tcPr></w:tblStylePr>"
        f'<w:tblStylePr w:type="lastRow"><w:rPr>{_BOLD}</w:rPr><w:tcPr><w:tcBorders>'
        f'<w:top w:val="single" w:sz="8" w:space="0" w:color="{_hex(ACCENT)}"/></w:tcBorders></w:tcPr></w:tblStylePr>'
    )
    normal = (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
    )
    lines = f"<w:top {line}/><w:bottom {line}/><w:insideH {line}/>"
    table = _table_style(TABLE_STYLE, "Qcode Table", lines, (40, 85), head)
    return normal + table + _table_style(FACTS_STYLE, "Qcode Facts", "", (20, 0))


def styles_xml(language: str) -> str:
    """The inside of w:styles: defaults in ``language`` (a full tag such as "nl-NL") and all named styles."""
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" '
        f'w:cs="{FONT}"/><w:color w:val="{_hex(INK)}"/><w:sz w:val="20"/><w:szCs w:val="20"/>'
        f'<w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f'<w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="312" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        f"</w:docDefaults>"
    )
    normal = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        "<w:pPr><w:widowControl/></w:pPr></w:style>"
    )
    return defaults + normal + "".join(style.xml() for style in STYLES) + _CHARACTER_STYLES + _table_styles()
