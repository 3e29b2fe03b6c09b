"""Where the roles of the paradigm stand around the phenomenon, and where there is room for a code."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qcode.axial.diagrams import PHENOMENON, Point
from qcode.drawing.diagram import Drawing, Node
from qcode.model.relation import ROLES

WIDTH, HEIGHT, GAP = 196, 96, 28
"""The room one card takes, and what is left between two."""

AROUND: dict[str, Point] = {
    "causal condition": (-320.0, -168.0),
    PHENOMENON: (0.0, 0.0),
    "context": (-320.0, 64.0),
    "intervening condition": (0.0, -264.0),
    "strategy": (320.0, 0.0),
    "consequence": (0.0, 264.0),
}
"""The middle of each role's first card, seen from the phenomenon."""


def places_of_roles(drawing: Drawing) -> dict[str, Point]:
    """Where the next code of each role would stand; a role that takes no more is left out."""
    found: dict[str, Point] = {}
    for role in ROLES:
        there = drawing.in_role(role)
        if role != PHENOMENON or not there:
            found[role] = beside(drawing.nodes, _after(there, _first(drawing, role)))
    return found


def empty_roles(drawing: Drawing) -> dict[str, Point]:
    """The roles no code stands in, and where the first would; none in a free network."""
    if not drawing.paradigm:
        return {}
    return {
        role: at for role, at in places_of_roles(drawing).items() if not drawing.in_role(role)
    }  # fmt: skip


def _first(drawing: Drawing, role: str) -> Point:
    phenomenon = next(iter(drawing.in_role(PHENOMENON)), None)
    x, y = phenomenon.place if phenomenon else (0.0, 0.0)
    return x + AROUND[role][0], y + AROUND[role][1]


def _after(there: Sequence[Node], first: Point) -> Point:
    return (there[-1].x, there[-1].y + HEIGHT + GAP) if there else first


def beside(nodes: Iterable[Node], wished: Point) -> Point:
    """The free place nearest below ``wished``."""
    taken = [node.place for node in nodes]
    x, y = wished
    while any(abs(x - other[0]) < WIDTH and abs(y - other[1]) < HEIGHT for other in taken):
        y += HEIGHT + GAP
    return x, y


def spread(nodes: Sequence[Node], wished: Point, count: int) -> list[Point]:
    """Free places for ``count`` codes put down together, one below the other, the first at ``wished``."""
    x, y = wished
    found: list[Point] = []
    for _ in range(count):
        at = (x, y) if count == 1 else beside(nodes, (x, y))
        found.append(at)
        x, y = at[0], at[1] + HEIGHT + GAP
    return found
