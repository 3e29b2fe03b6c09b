"""Words in their context on a few lines: the words in ink, what stands around them quietly."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from qcode.quoting import InContext
from ui.reader.positions import displayable
from ui.theme import Scheme

BEFORE = 44
"""Characters of context that stand before the words, so that these begin in the first line."""
UNITS = "utf-16-le"  # as Qt counts


def paint_words(
    painter: QPainter,
    area: QRectF,
    words: InContext,
    font: QFont,
    lines: int,
    scheme: Scheme,
    mark: str = "",
) -> None:
    """Paint as much of the words as fits on so many lines, the words themselves on the colour ``mark`` if there is one."""
    before = words.before
    if len(before) > BEFORE:
        before = "…" + before[before.find(" ", len(before) - BEFORE) :]
    parts = [(displayable(part), colour, ground) for part, colour, ground in (
        (before, scheme.quiet, ""), (words.words, scheme.ink, mark), (words.after, scheme.quiet, "")
    )]  # fmt: skip
    whole = "".join(part for part, *_ in parts)
    text = _cut(whole, font, area.width(), lines)
    formats = list(_formats(parts, _length(text)))
    _laid_out(text, font, area.width(), lines, formats).draw(painter, QPointF(area.topLeft()))


def _cut(text: str, font: QFont, width: float, lines: int) -> str:
    """The text up to what fits, with dots where some is left out."""
    layout = _laid_out(text, font, width, lines)
    if layout.lineCount() < lines:
        return text
    last = layout.lineAt(lines - 1)
    seen = last.textStart() + last.textLength()
    if seen >= _length(text):
        return text
    shown = text.encode(UNITS)[: 2 * seen].decode(UNITS, "ignore").rstrip()
    room = width - QFontMetrics(font).horizontalAdvance("…")
    if last.naturalTextWidth() > room and " " in shown:
        shown = shown[: shown.rindex(" ")]
    return shown.rstrip(" …") + "…"


def _formats(parts: list[tuple[str, str, str]], length: int) -> Iterator[QTextLayout.FormatRange]:
    at = 0
    for part, colour, ground in parts:
        made, look = QTextLayout.FormatRange(), QTextCharFormat()
        look.setForeground(QColor(colour))
        if ground:
            look.setBackground(QColor(ground))
        stop = min(at + _length(part), length)
        made.start, made.length, made.format = at, stop - at, look  # pyright: ignore[reportAttributeAccessIssue]
        if stop > at:
            yield made
        at = stop


def _length(text: str) -> int:
    return len(text.encode(UNITS)) // 2


def _laid_out(
    text: str, font: QFont, width: float, lines: int, formats: Sequence[QTextLayout.FormatRange] = ()
) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.setFormats(formats)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    spacing = QFontMetrics(font).lineSpacing()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, number * spacing))
    layout.endLayout()
    return layout
