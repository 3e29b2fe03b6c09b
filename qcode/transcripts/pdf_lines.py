"""The lines on a PDF page with their place and size, built from the single characters.

PDFium's own line ends follow the order of drawing and miss short lines; the characters' baselines do not. It gives a
no-break space as a plain one, and a hyphen at a line's end as U+0002 or U+FFFE.
"""

# pypdfium2 carries types for part of itself only.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from qcode.transcripts.blocks import BOLD, ITALIC, Piece
from qcode.transcripts.numerals import symbol

_HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-", "\ufffd": None, "\0": None})
_WORDS_LOOKED_AT = 8  # a lead-in is a name and perhaps a time
_NAME_BYTES = 128
_CELL_GAP = 2.0  # times the size of the letters; justified lines stay well below


@dataclass(frozen=True)
class Line:
    """A line of text on a page; ``left`` is where reading begins, also from right to left (then negative)."""

    text: str
    left: float
    right: float
    base: float  # points above the page's foot
    size: float
    first_word: float  # its width
    pieces: tuple[Piece, ...] = ()  # the line by formatting

    @property
    def right_to_left(self) -> bool:
        """True when the line reads from right to left."""
        return self.right <= 0


@dataclass
class _Glyph:
    at: int
    char: str
    base: float
    size: float


def page_lines(page: pdfium.PdfPage) -> list[Line]:
    """The lines of a page in reading order."""
    text = page.get_textpage()
    try:
        return [line for glyphs in _grouped(text) if (line := _line(text, glyphs)) is not None]
    finally:
        text.close()


def _grouped(text: pdfium.PdfTextPage) -> Iterator[list[_Glyph]]:
    """The characters of each line: a new one begins at a line end or where the baseline moves."""
    held: list[_Glyph] = []
    for glyph in _glyphs(text):
        if glyph.char in "\r\n":
            if held:
                yield held
            held = []
            continue
        last = next((other for other in reversed(held) if not other.char.isspace()), None)
        if (
            last is not None
            and glyph.char != " "
            and abs(last.base - glyph.base) > 0.5 * max(last.size, glyph.size)
        ):
            yield held
            held = []
        held.append(glyph)
    if held:
        yield held


def _glyphs(text: pdfium.PdfTextPage) -> Iterator[_Glyph]:
    x, y, matrix = ctypes.c_double(), ctypes.c_double(), raw.FS_MATRIX(1, 0, 0, 1, 0, 0)
    handle = text.raw
    high = ""
    for at in range(text.count_chars()):
        char = chr(raw.FPDFText_GetUnicode(handle, at))
        if "\ud800" <= char <= "\udbff":  # astral characters come in two halves
            high = char
            continue
        char = (high + char).encode("utf-16", "surrogatepass").decode("utf-16", "replace").translate(_HYPHENS)
        high = ""
        if "\uf000" <= char <= "\uf0ff":
            char = symbol(ord(char))
        if char:
            raw.FPDFText_GetCharOrigin(handle, at, x, y)
            raw.FPDFText_GetMatrix(handle, at, matrix)
            scale = math.hypot(matrix.c, matrix.d)
            yield _Glyph(at, char, y.value, raw.FPDFText_GetFontSize(handle, at) * scale)


def _line(text: pdfium.PdfTextPage, glyphs: list[_Glyph]) -> Line | None:
    while glyphs and glyphs[-1].char.isspace():
        glyphs.pop()
    while glyphs and glyphs[0].char.isspace():
        glyphs.pop(0)
    if not glyphs:
        return None
    _set_tabs(text, glyphs)
    words = "".join(glyph.char for glyph in glyphs)
    gap = next((at for at, glyph in enumerate(glyphs) if glyph.char.isspace()), len(glyphs))
    ends = [_box(text, glyph) for glyph in (glyphs[0], glyphs[gap - 1], glyphs[-1])]
    left, right = min(box[0] for box in ends), max(box[1] for box in ends)
    width = max(box[1] for box in ends[:2]) - min(box[0] for box in ends[:2])
    if _is_right_to_left(words):
        left, right = -right, -left
    visible = [glyph for glyph in glyphs if not glyph.char.isspace()]
    size = sorted(glyph.size for glyph in visible)[len(visible) // 2]
    return Line(words, left, right, visible[0].base, size, width, tuple(_pieces(text, glyphs, words)))


def _set_tabs(text: pdfium.PdfTextPage, glyphs: list[_Glyph]) -> None:
    """Puts a tab where a gap between words is as wide as between the cells of a table."""
    if any(unicodedata.bidirectional(glyph.char[0]) in ("R", "AL") for glyph in glyphs):
        return  # neighbours in the text need not be neighbours on the page
    for before, space, after in zip(glyphs, glyphs[1:], glyphs[2:], strict=False):
        if space.char == " " and not before.char.isspace() and not after.char.isspace():
            (left, right), (next_left, next_right) = _box(text, before), _box(text, after)
            if max(next_left - right, left - next_right) > _CELL_GAP * before.size:
                space.char = "\t"


def _box(text: pdfium.PdfTextPage, glyph: _Glyph) -> tuple[float, float]:
    """Where a character begins and ends across the page."""
    left, _, right, _ = cast("tuple[float, float, float, float]", text.get_charbox(glyph.at, loose=True))
    return left, right


def _pieces(text: pdfium.PdfTextPage, glyphs: list[_Glyph], words: str) -> Iterator[Piece]:
    """The first words each with the marks of its first letter, the rest of the line as plain.

    All words of a line that stands out, for it may do so to its end.
    """
    offsets = [offset for offset, glyph in enumerate(glyphs) for _ in glyph.char]
    end = 0
    shown = True  # every word so far stands out
    for number, match in enumerate(re.finditer(r"\S+\s*", words)):
        if number >= _WORDS_LOOKED_AT and not shown:
            break
        end = match.end()
        marks = _marks(text, glyphs[offsets[match.start()]].at)
        shown = shown and marks != 0
        yield match[0], marks
    if end < len(words):
        yield words[end:], 0


def _marks(text: pdfium.PdfTextPage, at: int) -> int:
    name = ctypes.create_string_buffer(_NAME_BYTES)
    raw.FPDFText_GetFontInfo(text.raw, at, name, _NAME_BYTES, ctypes.c_int())
    font = name.value.decode("utf-8", "replace").lower()
    bold = "bold" in font or "black" in font or "heavy" in font
    return (BOLD if bold else 0) | (ITALIC if "italic" in font or "oblique" in font else 0)


def _is_right_to_left(words: str) -> bool:
    kinds = (unicodedata.bidirectional(char) for char in words)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"
