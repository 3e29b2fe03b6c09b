"""How a table of numbers fits on paper: column widths, and bands where there are too many columns for one page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from qcode.model.margins import margins
from qcode.model.numbers import NumberFormat
from qcode.model.table import Table

_LETTER = 0.185  # cm, a generous average at 9 points
_BOLD = 0.205  # of a head, in the widest of the fonts there may be
_PADDING = 0.5
_LABEL_LEAST, _LABEL_MOST = 3.2, 7.5
_COLUMN_LEAST, _COLUMN_MOST = 1.3, 3.0


@dataclass(frozen=True)
class Band:
    """The columns ``first`` to ``last`` (half open) side by side, with the total and what stands beside it or not; widths in cm."""

    first: int
    last: int
    total: bool
    label_width: float
    widths: tuple[float, ...]


PORTRAIT, LANDSCAPE = 16.0, 24.7  # cm of text on A4 between margins of 2.5 cm


def word_widths(head: Sequence[str], shares: Sequence[float], page_width: float = PORTRAIT) -> list[float]:
    """Column widths in cm of a table of words: the shares asked for, but no word of the head broken.

    What narrow columns gain, the widest gives.
    """
    count = max(len(head), 1)
    given = list(shares) if len(shares) == count and sum(shares) > 0 else [1.0] * count
    widths = [page_width * share / sum(given) for share in given]
    for index, name in enumerate(head):
        longest = max((len(piece) for piece in name.split()), default=0)
        widest = max(range(count), key=lambda column: widths[column])
        missing = min(longest * _BOLD + _PADDING - widths[index], widths[widest] / 2)
        if missing > 0 and index != widest:
            widths[index] += missing
            widths[widest] -= missing
    return widths


def bands(table: Table, style: NumberFormat, page_width: float = PORTRAIT) -> list[Band]:
    """One band where the table fits on ``page_width`` cm, else several that each repeat the labels."""
    widths = [_column_width(table, index, style) for index in range(len(table.columns))]
    label = _label_width(table, page_width - sum(widths) - 2 * _PADDING)
    groups = _filled(widths, page_width - label)
    around = [_clamped(max(len(margin.head), 4) * _LETTER + _PADDING) for margin in margins(table)]
    if around and sum(widths[slice(*groups[-1])]) + sum(around) > page_width - label:
        groups.append((len(widths), len(widths)))
    return [
        Band(
            first, last, bool(around) and last == len(widths) and index == len(groups) - 1, label, tuple(got)
        )
        for index, (first, last) in enumerate(groups)
        for got in [[*widths[first:last], *(around if index == len(groups) - 1 else [])]]
    ]


def _filled(widths: list[float], room: float) -> list[tuple[int, int]]:
    groups: list[tuple[int, int]] = []
    first, used = 0, 0.0
    for index, width in enumerate(widths):
        if used + width > room and index > first:
            groups.append((first, index))
            first, used = index, 0.0
        used += width
    return [*groups, (first, len(widths))]


def _label_width(table: Table, room: float) -> float:
    """As wide as the labels; the head above them on one line where there is ``room`` for it."""
    letters = max((len(row.label) + 2 * row.depth for row in table.rows), default=0) * _LETTER
    head = len(table.corner) * _BOLD
    if head > room:
        head = max((len(piece) for piece in table.corner.split()), default=0) * _BOLD
    return min(max(max(letters, head) + _PADDING, _LABEL_LEAST), _LABEL_MOST)


def _column_width(table: Table, index: int, style: NumberFormat) -> float:
    words = [len(piece) * _BOLD for piece in re.split(r"[\s_\-/]+", table.columns[index])]
    numbers = [
        len(style.text(row.values[index], index)) * _LETTER for row in table.rows if index < len(row.values)
    ]
    return _clamped(max([*words, *numbers, _LETTER]) + _PADDING)


def _clamped(width: float) -> float:
    return min(max(width, _COLUMN_LEAST), _COLUMN_MOST)
