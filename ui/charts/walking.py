"""From one mark of a picture to the next, by the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from qcode.charts.picture import Mark

STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def next_mark(marks: Sequence[Mark], at: Mark | None, key: Qt.Key) -> Mark | None:
    """The mark a key leads to from ``at``, None where there is none; Home and End lead to the first and last."""
    if not marks:
        return None
    if key is Qt.Key.Key_End:
        return marks[-1]
    if at is None or key is Qt.Key.Key_Home:
        return marks[0]
    across, down = STEPS[key]
    there = [each for each in marks if _lies(each, at, across, down)]
    return min(there, key=lambda each: _far(each, at, across), default=None)


def _middle(mark: Mark) -> tuple[float, float]:
    return mark.x + mark.width / 2, mark.y + mark.height / 2


def _lies(mark: Mark, at: Mark, across: int, down: int) -> bool:
    """True for a mark in that direction: beside in the same line, or in a line above or below."""
    (x, y), (at_x, at_y) = _middle(mark), _middle(at)
    same_line = abs(y - at_y) < min(mark.height, at.height) / 2 + 0.5
    if across:
        return same_line and (x - at_x) * across > 0.01
    return not same_line and (y - at_y) * down > 0


def _far(mark: Mark, at: Mark, across: int) -> tuple[float, float]:
    (x, y), (at_x, at_y) = _middle(mark), _middle(at)
    # a line further up or down counts before how far aside in it
    return (abs(x - at_x), 0.0) if across else (round(abs(y - at_y) / 4), abs(x - at_x))
