"""Where lines meet the sides of cards: apart from each other, in the order of the cards they come from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QRectF

from qcode.drawing.diagram import Edge

APART = 16.0
"""Between two lines at one side of a card."""
CORNER = 14.0
"""At the ends of a side no line begins."""


class Shifts(NamedTuple):
    """How far from the middle of a side a line begins, and ends."""

    first: float = 0.0
    second: float = 0.0


class Side(NamedTuple):
    """A side of a card: left or right where it is ``across``, else top or bottom; ``towards`` is -1 for left and top."""

    across: bool
    towards: float


class Way(NamedTuple):
    """The sides of its two cards a line runs between."""

    first: Side
    second: Side


def way(first: QRectF, second: QRectF) -> Way:
    """The usual way from one card to another: between the sides that face each other, farthest apart."""
    gap_x = max(second.left() - first.right(), first.left() - second.right())
    gap_y = max(second.top() - first.bottom(), first.top() - second.bottom())
    across = gap_x >= gap_y
    ahead = second.center().x() >= first.center().x() if across else second.center().y() >= first.center().y()
    forth = 1.0 if ahead else -1.0
    return Way(Side(across, forth), Side(across, -forth))


def spread(edges: Iterable[Edge], areas: Mapping[str, QRectF], ways: Mapping[str, Way]) -> dict[str, Shifts]:
    """For each relation how far from the middle of their sides it begins and ends, so that no two lie on each other."""
    at_sides: dict[tuple[str, Side], list[tuple[float, str, bool]]] = {}
    for edge in edges:
        first, second = areas[edge.from_id], areas[edge.to_id]
        here = ways[edge.relation_id]
        for code_id, side, own, other, begins in (
            (edge.from_id, here.first, first, second, True),
            (edge.to_id, here.second, second, first, False),
        ):
            off = other.center() - own.center()
            where = (off.y() if side.across else off.x(), edge.relation_id, begins)
            at_sides.setdefault((code_id, side), []).append(where)
    found: dict[tuple[str, bool], float] = {}
    for (code_id, side), ends in at_sides.items():
        length = areas[code_id].height() if side.across else areas[code_id].width()
        for (_, relation_id, begins), shift in zip(sorted(ends), _shifts(sorted(ends), length), strict=True):
            found[relation_id, begins] = shift
    return {
        edge.relation_id: Shifts(found[edge.relation_id, True], found[edge.relation_id, False])
        for edge in edges
    }


def _shifts(ends: list[tuple[float, str, bool]], length: float) -> list[float]:
    """The straightest of the lines keeps the middle of the side, the others stand beside it in their order."""
    room = max(0.0, length / 2 - CORNER)
    straightest = min(range(len(ends)), key=lambda at: abs(ends[at][0]))
    if len({off for off, _, _ in ends}) == 1:
        places = [at - (len(ends) - 1) / 2 for at in range(len(ends))]
    else:
        places = [float(at - straightest) for at in range(len(ends))]
    apart = min(APART, room / max(1.0, *(abs(place) for place in places)))
    return [place * apart for place in places]
