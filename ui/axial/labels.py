"""Where labels stand on their lines: in the middle, or aside where that would cover another label or a card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from ui.axial.curve import Course, label_area

MIDDLE_OF_LINE = 0.5
PARTS = (MIDDLE_OF_LINE, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78)
"""How far along its line a label may stand, the better first."""


class Labelled(NamedTuple):
    """A line with what stands on it."""

    drawn: Course
    text: str

    @property
    def length(self) -> float:
        """How far apart its ends are."""
        return (self.drawn.end - self.drawn.start).manhattanLength()


def label_places(lines: Mapping[str, Labelled], cards: Sequence[QRectF]) -> dict[str, float]:
    """For each line how far along it its label stands; those of short lines, which have least room, choose first."""
    taken = list(cards)
    found: dict[str, float] = {}
    for key, line in sorted(lines.items(), key=lambda each: each[1].length):
        areas = {part: label_area(line.text, line.drawn.at(part)) for part in PARTS}
        found[key] = min(PARTS, key=lambda part: sum(areas[part].intersects(each) for each in taken))
        taken.append(areas[found[key]])
    return found
