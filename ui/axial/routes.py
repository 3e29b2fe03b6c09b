"""Which sides of its cards a line runs between: the usual ones, or others where it would run under a third card."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import hypot

from PySide6.QtCore import QRectF

from qcode.drawing.diagram import Edge
from ui.axial.curve import MIDDLE, Course, course
from ui.axial.ends import Side, Way, way

FEW = 60
"""In a diagram of more cards lines take the usual sides: there is hardly a way round so many, and to look for it takes long."""
PIECES = 24
CLEAR = 4.0
"""How far a line keeps from other cards."""
INSIDE = 6.0
"""So far inside its own cards a line is under them, and not merely at their edge."""
SIDES = tuple(Side(across, towards) for across in (True, False) for towards in (1.0, -1.0))
Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""


def routes(edges: Iterable[Edge], areas: Mapping[str, QRectF]) -> dict[str, Way]:
    """The sides each relation runs between, by its id; ``areas`` are the cards."""
    cards = areas.values() if len(areas) <= FEW else ()
    return {edge.relation_id: route(areas[edge.from_id], areas[edge.to_id], cards) for edge in edges}


def route(first: QRectF, second: QRectF, cards: Iterable[QRectF]) -> Way:
    """The sides a line between two cards keeps clear of the other ``cards`` by; the usual ones where none do better."""
    usual = way(first, second)
    others = [_box(each, CLEAR) for each in cards if each not in (first, second)]
    if not others or not _under(_points(course(first, second, MIDDLE, usual)), others):
        return usual
    boxes = [*others, _box(first, -INSIDE), _box(second, -INSIDE)]
    tried = [usual, *(Way(out, into) for out in SIDES for into in SIDES if (out, into) != usual)]
    return min(tried, key=lambda each: _cost(_points(course(first, second, MIDDLE, each)), boxes))


def _cost(points: Sequence[tuple[float, float]], boxes: Sequence[Box]) -> tuple[int, float]:
    """How much of a line is under cards, then how long it is."""
    return _under(points, boxes), sum(hypot(x - a, y - b) for (a, b), (x, y) in pairwise(points))


def _box(area: QRectF, wider: float) -> Box:
    return area.left() - wider, area.top() - wider, area.right() + wider, area.bottom() + wider


def _points(drawn: Course) -> list[tuple[float, float]]:
    """Places on a line, close enough that no card fits between two of them."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = (
        (each.x(), each.y()) for each in (drawn.start, drawn.bend_out, drawn.bend_in, drawn.end)
    )
    return [
        (
            p * ax + q * bx + r * cx + s * dx,
            p * ay + q * by + r * cy + s * dy,
        )
        for p, q, r, s in WEIGHTS
    ]


def _under(points: Sequence[tuple[float, float]], boxes: Sequence[Box]) -> int:
    """How many of the places lie under a card."""
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    near = [
        each for each in boxes if each[0] < right and left < each[2] and each[1] < bottom and top < each[3]
    ]
    return sum(1 for x, y in points for box in near if box[0] < x < box[2] and box[1] < y < box[3])


def _weights(at: float) -> tuple[float, float, float, float]:
    """What each of the four points of a curve counts for, a part ``at`` of the way."""
    left = 1 - at
    return left**3, 3 * left**2 * at, 3 * left * at**2, at**3


WEIGHTS = tuple(_weights(at / PIECES) for at in range(PIECES + 1))
