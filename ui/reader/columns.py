"""How the reader's width is shared between turns, text and margin."""

from __future__ import annotations

from typing import NamedTuple

COMFORT, MOST = 62, 75
"""Characters a line has when there is room for the margin too, and never more than."""
MARGIN, MARGIN_WISH, MARGIN_LEAST = 200, 250, 120
TEXT_LEAST = 260
TEXT_PAD = 16
"""Between the end of the text and the margin."""


class Columns(NamedTuple):
    """Widths in pixels, from left to right; together the whole width."""

    gutter: int
    text: int
    margin: int


def columns(width: int, character: float, gutter: int) -> Columns:
    """Shares of ``width`` for characters of ``character`` pixels and turns that wish ``gutter`` pixels.

    The text has a comfortable line first, then the margin what it wishes, then the text its longest line; what
    is left over goes to both sides, so the text stays in the middle.
    """
    most = round(MOST * character) + TEXT_PAD
    margin = MARGIN
    text = min(width - gutter - margin, round(COMFORT * character) + TEXT_PAD)
    if text < TEXT_LEAST:
        margin = max(MARGIN_LEAST, width - gutter - TEXT_LEAST)
        text = max(80, width - gutter - margin)
    spare = max(0, width - gutter - text - margin)
    wider_margin = min(spare, MARGIN_WISH - MARGIN if margin >= MARGIN else 0)
    longer_lines = min(spare - wider_margin, max(0, most - text))
    rest = spare - wider_margin - longer_lines
    return Columns(gutter + rest // 2, text + longer_lines, margin + wider_margin + rest - rest // 2)
