"""Web pages: the text a browser shows, block by block."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from qcode.files.encoding import windows
from qcode.model.draft import Draft
from qcode.transcripts import xml
from qcode.transcripts.blocks import (
    BOLD,
    HARD_SPACE,
    ITALIC,
    UNDERLINE,
    Block,
    Piece,
    compose,
    from_pieces,
    tidy_spaces,
)
from qcode.transcripts.columns import table_blocks
from qcode.transcripts.numerals import numeral, short_style
from qcode.transcripts.text import decode
from qcode.transcripts.xml import Element

_SPACE = re.compile(r"[ \t\r\n\f]+")
_CHARSET = re.compile(rb"<(?:meta|\?xml)[^>]+?(?:charset|encoding)\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_NOT_SHOWN = "head script style noscript template iframe object svg math select textarea button input nav title meta link"
_BLOCK_TAGS = (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr html li main menu ol p pre section summary table tbody td tfoot th thead tr ul"
)
_SKIPPED, _BLOCKS = frozenset(_NOT_SHOWN.split()), frozenset(_BLOCK_TAGS.split())
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_MARKS = {
    "b": BOLD,
    "strong": BOLD,
    "i": ITALIC,
    "em": ITALIC,
    "cite": ITALIC,
    "u": UNDERLINE,
    "ins": UNDERLINE,
    "th": BOLD,
}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_NOT_BOLD = re.compile(r"font-weight\s*:\s*(?:normal|[1-5]00)", re.IGNORECASE)
_ITALIC = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_CLASS = re.compile(r"(?:^|[\s,])(?:[a-z]+\d?)?\.([\w-]+)\s*(?=,|$)")
_UNDERLINE = re.compile(r"text-decoration(?:-line)?\s*:[^;]*underline", re.IGNORECASE)


def read(path: Path) -> Draft:
    """The shown text of a web page; scripts, menus and forms are left out.

    Raises FileProblem when the page shows no text.
    """
    text, notices = _text(path)
    root = xml.parse_html(text)
    looks = {} if root is None else _looks_of_classes(root)
    blocks = [] if root is None else [block for block in _Page(looks).blocks(root) if block.text.strip()]
    return compose(path, blocks, notices)


def _text(path: Path) -> tuple[str, tuple[str, ...]]:
    """The page's source in the encoding it names; in the usual order of guesses when it names none."""
    data = path.read_bytes()
    named = _CHARSET.search(data[:2048])
    encoding = named[1].decode("ascii") if named else ""
    if (
        data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        or b"\0" in data
        or not encoding
    ):
        return decode(data, path)
    if encoding.lower() in ("iso-8859-1", "latin1", "latin-1", "windows-1252", "us-ascii", "ascii"):
        return decode(windows(data).encode("utf-8", "replace"), path)
    try:
        return decode(data.decode(encoding).encode(), path)
    except (LookupError, UnicodeDecodeError):
        return decode(data, path)


class _Page:
    """Walks through a page, gathering pieces until a block begins or ends."""

    def __init__(self, looks: Mapping[str, str] | None = None) -> None:
        self._looks = looks or {}
        self._pieces: list[Piece] = []
        self._label = ""
        self._numbers: list[tuple[str, int]] = []  # the open lists: their style and the last number used
        self._kind = "text"

    def blocks(self, root: Element) -> Iterator[Block]:
        """The blocks in an element, the last one included."""
        yield from self._element(root, 0, keep=False)
        yield from self._flush()

    def _element(self, element: Element, marks: int, keep: bool) -> Iterator[Block]:
        tag = element.tag
        if tag in _SKIPPED or _is_hidden(element):
            return
        if tag == "br":
            self._pieces.append(("\n", marks))
        elif tag == "table" and _is_grid(element):
            yield from self._flush()
            yield from table_blocks(list(self._table_rows(element)))
        elif tag in _BLOCKS:
            yield from self._block(element, marks, keep)
        else:
            yield from self._inside(element, _marked(element, marks, self._looks), keep)

    def _block(self, element: Element, marks: int, keep: bool) -> Iterator[Block]:
        yield from self._flush()
        outer = self._kind
        tag = element.tag
        if tag in ("ol", "ul", "menu"):
            start = int(element.get("start") or 1) if (element.get("start") or "1").isdecimal() else 1
            style = short_style(element.get("type") or "1") if tag == "ol" else ""
            self._numbers.append((style, start - 1))
        elif tag == "li":
            self._label, self._kind = self._next_label(element), "list"
        elif tag in _HEADINGS:
            self._kind = "heading"
        yield from self._inside(
            element, 0 if tag in _HEADINGS else _marked(element, marks, self._looks), keep or tag == "pre"
        )
        yield from self._flush() if tag != "pre" else self._flush_lines()
        self._kind = outer
        if tag in ("ol", "ul", "menu"):
            self._numbers.pop()
            self._label = ""

    def _table_rows(self, table: Element) -> Iterator[list[str]]:
        for row in table.iter("tr"):
            cells = [cell for cell in row if cell.tag in ("td", "th")]
            yield ["\n".join(block.text for block in _Page(self._looks).blocks(cell)) for cell in cells]

    def _inside(self, element: Element, marks: int, keep: bool) -> Iterator[Block]:
        self._say(element.text, marks, keep)
        for child in element:
            yield from self._element(child, marks, keep)
            self._say(child.tail, marks, keep)

    def _say(self, text: str | None, marks: int, keep: bool) -> None:
        if text:
            self._pieces.append((text.replace(" ", HARD_SPACE) if keep else _SPACE.sub(" ", text), marks))

    def _next_label(self, item: Element) -> str:
        if not self._numbers or not self._numbers[-1][0]:
            return "• "
        style, number = self._numbers[-1]
        given = item.get("value") or ""
        number = int(given) if given.isdecimal() else number + 1
        self._numbers[-1] = (style, number)
        return f"{numeral(number, style)}. "

    def _flush(self) -> Iterator[Block]:
        pieces = tidy_spaces(self._pieces)
        self._pieces = []
        while pieces and pieces[-1][0] == "\n":
            pieces.pop()
        if pieces:
            label, self._label = self._label, ""
            yield from_pieces(pieces, label, self._kind)

    def _flush_lines(self) -> Iterator[Block]:
        """What was laid out by hand: each line a block of its own."""
        text = "".join(text for text, _ in self._pieces).replace(HARD_SPACE, " ")
        self._pieces = []
        yield from (Block(line) for line in text.split("\n"))


def _looks_of_classes(root: Element) -> dict[str, str]:
    """What the page's own style sheet says of each class: Google Docs shows bold that way only."""
    sheets = " ".join(style.text or "" for style in root.iter("style"))
    looks: dict[str, str] = {}
    for names, look in _RULE.findall(sheets):
        for name in _CLASS.findall(names):
            looks[name] = f"{looks.get(name, '')};{look}"
    return looks


def _marked(element: Element, marks: int, looks: Mapping[str, str]) -> int:
    marks |= _MARKS.get(element.tag, 0)
    classes = (looks.get(name, "") for name in (element.get("class") or "").split())
    style = ";".join([*classes, element.get("style") or ""])
    if not style:
        return marks
    if _NOT_BOLD.search(style):
        marks &= ~BOLD
    marks |= BOLD if _BOLD.search(style) else 0
    marks |= ITALIC if _ITALIC.search(style) else 0
    return marks | (UNDERLINE if _UNDERLINE.search(style) else 0)


def _is_hidden(element: Element) -> bool:
    return element.get("hidden") is not None or _HIDDEN.search(element.get("style") or "") is not None


def _is_grid(table: Element) -> bool:
    """True for a table of data; one that holds tables or has a single column only lays out the page."""
    rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    nested = sum(1 for _ in table.iter("table")) > 1
    return not nested and max((len(row) for row in rows), default=0) > 1
