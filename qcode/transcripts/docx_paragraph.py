"""The text of one Word paragraph: its runs, breaks, fields, changes, note marks and text boxes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from qcode.transcripts.blocks import Piece
from qcode.transcripts.docx_package import W
from qcode.transcripts.docx_styles import Look, Style, Styles
from qcode.transcripts.numerals import symbol
from qcode.transcripts.xml import Element

_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_MATHS = tuple(
    f"{{http://schemas.openxmlformats.org/officeDocument/2006/math}}{name}" for name in ("oMath", "oMathPara")
)
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
ALTERNATE = f"{_COMPATIBILITY}AlternateContent"
BOX = f"{W}txbxContent"

_INSERTED = (f"{W}ins", f"{W}moveTo")
_DELETED = (f"{W}del", f"{W}moveFrom")
_THROUGH = tuple(
    f"{W}{name}"
    for name in ("hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo", "rubyBase", "sdtContent")
)
_NOTES = {f"{W}footnoteReference": "footnotes", f"{W}endnoteReference": "endnotes"}
_PICTURES = tuple(f"{W}{name}" for name in ("pict", "drawing", "object"))
_FIXED = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_PAGE_BREAK = "\f"  # stands for a page or column break until it is known whether text surrounds it


@dataclass
class Findings:
    """What a file holds beside its text, gathered along the way."""

    insertions: int = 0
    deletions: int = 0
    hidden: int = 0
    embedded: int = 0
    notes: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])  # (footnotes | endnotes, id)


class ParagraphReader:
    """Reads paragraphs in the order of the file: fields may run from one into the next."""

    def __init__(self, styles: Styles, findings: Findings) -> None:
        self._styles = styles
        self._findings = findings
        self._fields: list[bool] = []  # a field begun and not ended: True while its code is passed over
        self._pieces: list[Piece] = []
        self._boxes: list[Element] = []
        self._style = Style()
        self._readers: dict[str, Callable[[Element], None]] = {f"{W}r": self._run, ALTERNATE: self._alternate}
        self._readers |= dict.fromkeys(_THROUGH, self._inside)
        self._readers |= dict.fromkeys(_INSERTED, self._inserted)
        self._readers |= dict.fromkeys(_DELETED, self._deleted)
        self._readers |= dict.fromkeys(_MATHS, self._math)
        self._readers[f"{W}sdt"] = self._content_control

    def read(self, paragraph: Element, style: Style) -> tuple[list[Piece], list[Element]]:
        """The paragraph's formatted pieces, and the text boxes anchored in it."""
        self._pieces, self._boxes, self._style = [], [], style
        self._inside(paragraph)
        return _without_page_breaks(self._pieces), self._boxes

    def _inside(self, parent: Element) -> None:
        for child in parent:
            reader = self._readers.get(child.tag)
            if reader is not None:
                reader(child)

    def _inserted(self, element: Element) -> None:
        self._findings.insertions += 1
        self._inside(element)

    def _deleted(self, _: Element) -> None:
        self._findings.deletions += 1

    def _math(self, element: Element) -> None:
        self._say("".join(text.text or "" for text in element.iter(_MATH_TEXT)), 0)

    def _content_control(self, element: Element) -> None:
        if not is_placeholder(element):
            self._inside(element)

    def _alternate(self, element: Element) -> None:
        self._inside(alternative(element))

    def _run(self, run: Element) -> None:
        look = self._styles.run(run.find(f"{W}rPr"), self._style)
        for child in run:
            self._run_part(child, look)

    def _run_part(self, child: Element, look: Look) -> None:
        tag = child.tag
        if tag == f"{W}t":
            self._shown((child.text or "").replace("\n", " ").replace("\r", ""), look)
        elif tag == f"{W}fldChar":
            self._field(child.get(f"{W}fldCharType"))
        elif tag in _FIXED:
            self._shown(_FIXED[tag], look)
        elif tag == f"{W}br":
            self._shown(_PAGE_BREAK if child.get(f"{W}type") in ("page", "column") else "\n", look)
        elif tag == f"{W}sym":
            self._shown(_symbol(child), look)
        elif tag in _NOTES:
            self._note(_NOTES[tag], child.get(f"{W}id") or "", look)
        elif tag == f"{W}ruby":
            self._inside(child)
        elif tag in _PICTURES or tag == ALTERNATE:
            self._boxes += boxes(child)

    def _note(self, kind: str, note_id: str, look: Look) -> None:
        if look.hidden or any(self._fields):
            return
        self._findings.notes.append((kind, note_id))
        self._say(f"[{len(self._findings.notes)}]", look.marks)

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(True)
        elif self._fields and kind == "separate":
            self._fields[-1] = False
        elif self._fields and kind == "end":
            self._fields.pop()

    def _shown(self, text: str, look: Look) -> None:
        if any(self._fields):
            return
        if not look.hidden:
            self._say(text, look.marks)
        elif text.strip():
            self._findings.hidden += 1

    def _say(self, text: str, marks: int) -> None:
        if text:
            self._pieces.append((text, marks))


def is_placeholder(control: Element) -> bool:
    """True for a content control nobody filled in: it shows "Click here to enter text"."""
    properties = control.find(f"{W}sdtPr")
    return properties is not None and properties.find(f"{W}showingPlcHdr") is not None


def alternative(element: Element) -> Element:
    """The first of an element's alternative contents, which is the one newer programs show."""
    return next(iter(element), element)


def boxes(element: Element) -> list[Element]:
    """The text boxes in a drawing, each once and none inside another."""
    if element.tag == BOX:
        return [element]
    children: Iterable[Element] = alternative(element) if element.tag == ALTERNATE else element
    return [box for child in children for box in boxes(child)]


def _symbol(element: Element) -> str:
    try:
        point = int(element.get(f"{W}char") or "", 16)
    except ValueError:
        return ""
    return symbol(point) if 0x20 <= point <= 0x10FFFF else ""


def _without_page_breaks(pieces: list[Piece]) -> list[Piece]:
    """Page breaks become line ends where text stands on both sides, and go elsewhere."""
    if all(text != _PAGE_BREAK for text, _ in pieces):
        return pieces
    solid = [at for at, (text, _) in enumerate(pieces) if text.strip()]
    kept: list[Piece] = []
    for at, (text, marks) in enumerate(pieces):
        if text != _PAGE_BREAK:
            kept.append((text, marks))
        elif solid and solid[0] < at < solid[-1]:
            kept.append(("\n", marks))
    return kept
