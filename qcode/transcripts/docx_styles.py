"""What a Word style says about bold, italic, underline, hidden text, headings and numbering."""

from __future__ import annotations

import re
from dataclasses import dataclass

from qcode.transcripts.blocks import BOLD, COLOURED, ITALIC, UNDERLINE
from qcode.transcripts.docx_package import VAL, W, value
from qcode.transcripts.xml import Element, whole

_HEADING = re.compile(r"heading \d|title|subtitle", re.IGNORECASE)
_HEX = re.compile(r"[0-9A-Fa-f]{6}")
_GREYISH = 40  # between red, green and blue: less is grey
_OFF = frozenset({"0", "false", "off", "none"})
_MARKS = ((f"{W}b", BOLD), (f"{W}i", ITALIC), (f"{W}u", UNDERLINE))


@dataclass(frozen=True)
class Style:
    """A style with everything it inherits. ``marks`` are BOLD | ITALIC | UNDERLINE."""

    marks: int = 0
    hidden: bool = False
    heading: bool = False
    num_id: str | None = None
    level: int | None = None


@dataclass(frozen=True)
class Look:
    """How a run looks: BOLD | ITALIC | UNDERLINE, and whether it is hidden."""

    marks: int
    hidden: bool


class Styles:
    """The styles of one file by their id."""

    def __init__(self, root: Element | None) -> None:
        styles = [] if root is None else root.findall(f"{W}style")
        self._elements = {style.get(f"{W}styleId") or "": style for style in styles}
        self._default = next((self._id(style) for style in styles if _is_default_paragraph(style)), "")
        self._known: dict[str, Style] = {}

    def paragraph(self, properties: Element | None) -> Style:
        """The style of a paragraph with these ``w:pPr``."""
        return self.of(value(properties, "pStyle") or self._default)

    def of(self, style_id: str, seen: frozenset[str] = frozenset()) -> Style:
        """The style with what it inherits; a plain one when the file does not define it."""
        if style_id not in self._known:
            element = self._elements.get(style_id)
            if element is None or style_id in seen:
                return Style()
            parent = self.of(value(element, "basedOn") or "", seen | {style_id})
            self._known[style_id] = _style(element, parent)
        return self._known[style_id]

    def run(self, properties: Element | None, paragraph: Style) -> Look:
        """How a run with these ``w:rPr`` looks in a paragraph of that style."""
        marks, hidden = paragraph.marks, paragraph.hidden
        if properties is None or not len(properties):
            return Look(marks, hidden)
        character = value(properties, "rStyle")
        if character:
            style = self.of(character)
            marks, hidden = marks | style.marks, hidden or style.hidden
        return _apply(properties, marks, hidden)

    @staticmethod
    def _id(style: Element) -> str:
        return style.get(f"{W}styleId") or ""


def _is_default_paragraph(style: Element) -> bool:
    return style.get(f"{W}type") == "paragraph" and (style.get(f"{W}default") or "0") not in _OFF


def _style(element: Element, parent: Style) -> Style:
    look = Look(parent.marks, parent.hidden)
    run = element.find(f"{W}rPr")
    if run is not None:
        look = _apply(run, look.marks, look.hidden)
    properties = element.find(f"{W}pPr")
    numbering = None if properties is None else properties.find(f"{W}numPr")
    level = value(numbering, "ilvl")
    named = _HEADING.match(value(element, "name") or "") is not None
    return Style(
        look.marks,
        look.hidden,
        named or has_outline(properties) or parent.heading,
        value(numbering, "numId") or parent.num_id,
        parent.level if level is None else whole(level),
    )


def has_outline(properties: Element | None) -> bool:
    """True when these ``w:pPr`` give the paragraph a place in the outline of the text."""
    level = value(properties, "outlineLvl")
    return level is not None and whole(level, 9) < 9


def _is_coloured(value: str | None) -> bool:
    """False for black, the automatic colour and shades of grey."""
    if value is None or not _HEX.fullmatch(value):
        return False
    shades = [int(value[at : at + 2], 16) for at in (0, 2, 4)]
    return max(shades) - min(shades) > _GREYISH


def _apply(properties: Element, marks: int, hidden: bool) -> Look:
    for child in properties:
        on = (child.get(VAL) or "1") not in _OFF
        for tag, mark in _MARKS:
            if child.tag == tag:
                marks = marks | mark if on else marks & ~mark
        if child.tag == f"{W}vanish":
            hidden = on
        elif child.tag == f"{W}color":
            marks = marks | COLOURED if _is_coloured(child.get(VAL)) else marks & ~COLOURED
    return Look(marks, hidden)
