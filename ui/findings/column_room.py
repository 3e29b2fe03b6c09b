"""How wide the columns of a table of figures are: all of them in sight where that can be, their heads whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetrics

from ui.theme.spacing import HAIR, LARGE, MEDIUM, WIDE

HEAD_SIZE, HEAD_WEIGHT = 12, QFont.Weight.Medium
NUMBER_WIDTH = 44
HEAD = f"""
QHeaderView::section {{ padding: 4px 5px; font-size: {HEAD_SIZE}px; font-weight: {HEAD_WEIGHT.value}; }}
QHeaderView::up-arrow, QHeaderView::down-arrow {{ image: none; width: 0; height: 0; }}
"""
ROOMY, USUAL, CLOSE = WIDE + LARGE, WIDE, MEDIUM + HAIR
"""What stands beside the widest words of a column: where there is much room, some, and little."""


class Columns(NamedTuple):
    """The heads of columns, some on two lines, and how wide each column is."""

    heads: tuple[str, ...]
    widths: tuple[int, ...]


def head_font(font: QFont) -> QFont:
    """The font of the heads of columns."""
    copy = QFont(font)
    copy.setPixelSize(HEAD_SIZE)
    copy.setWeight(HEAD_WEIGHT)
    return copy


def room_for(heads: Sequence[str], cells: Sequence[int], metrics: QFontMetrics, most: int) -> Columns:
    """Columns that take ``most`` pixels together, if they can: where there is little, heads stand on two lines or closer.

    ``cells`` is how wide the widest number of each column is.
    """
    whole, broken = tuple(heads), tuple(halved(head, metrics) for head in heads)
    columns = Columns(whole, ())
    for shown, beside in (
        (whole, ROOMY),
        (whole, USUAL),
        (broken, USUAL),
        (whole, CLOSE),
        (broken, CLOSE),
    ):
        wide = [max(metrics.size(0, head).width(), cell) for head, cell in zip(shown, cells, strict=True)]
        columns = Columns(shown, tuple(max(width + beside, NUMBER_WIDTH) for width in wide))
        if sum(columns.widths) <= most:
            break
    return columns


def halved(words: str, metrics: QFontMetrics) -> str:
    """The words on two lines, broken where that makes them narrowest; one word stays as it is."""
    spaces = [at for at, letter in enumerate(words) if letter == " "]
    if not spaces:
        return words
    halves = [(words[:at], words[at + 1 :]) for at in spaces if words[at:] not in (" ↓", " ↑")]
    if not halves:
        return words
    return "\n".join(min(halves, key=lambda pair: max(map(metrics.horizontalAdvance, pair))))
