"""Places for the codes of a diagram, found by themselves: by role around the phenomenon, or by what leads to what."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import igraph  # pyright: ignore[reportMissingTypeStubs]

from qcode.axial.diagrams import PHENOMENON, Point
from qcode.drawing.diagram import Drawing, Node
from qcode.drawing.places import AROUND, GAP, HEIGHT, WIDTH
from qcode.model.relation import ROLES

ACROSS, DOWN = WIDTH + 124, HEIGHT + 72
"""From the middle of a card to that of its neighbour, beside it and below it; wide enough for a label between them."""
STEP = HEIGHT + GAP
ROW = 5
"""How many cards stand beside each other at least, before a layer goes on below."""
SIDEWAYS = ("intervening condition", "consequence")
"""Roles whose cards stand beside each other: above and below the phenomenon."""


def arranged(drawing: Drawing, only: Collection[str] | None = None) -> dict[str, Point]:
    """Places for all codes of a diagram, or for those in ``only`` while the others stay where they are.

    Codes with a role stand around the phenomenon, the others below them in layers, as far as possible each above those it
    leads to (Sugiyama, Tagawa and Toda 1981).
    """
    moved = [node for node in drawing.nodes if only is None or node.code_id in only]
    if only is not None:
        return _within(drawing, moved)
    in_roles = [node for node in moved if node.role and drawing.paradigm]
    places = _by_role(in_roles)
    free = [node for node in moved if node.code_id not in places]
    bottom = max((y for _, y in places.values()), default=-2 * DOWN)
    layers = layered(drawing, free)
    return places | _shifted(layers, (0.0, bottom + 2 * DOWN if places else 0.0))


def _by_role(nodes: Sequence[Node]) -> dict[str, Point]:
    there = {role: [node.code_id for node in nodes if node.role == role] for role in ROLES}
    places = dict.fromkeys(there[PHENOMENON], AROUND[PHENOMENON])
    for role in ROLES:
        if role not in (*SIDEWAYS, PHENOMENON):
            x, y = AROUND[role]
            away = -STEP if role == "causal condition" else STEP  # away from the other role at that side
            places |= {key: (x, y + at * away) for at, key in enumerate(there[role])}
    highest, lowest = (end(y for _, y in places.values()) if places else 0.0 for end in (min, max))
    for role, beyond in (("intervening condition", highest - STEP), ("consequence", lowest + STEP)):
        x, y = AROUND[role]
        if len(there[role]) > 1:  # a row of several would come to stand on the columns at the sides
            y = min(y, beyond) if y < 0 else max(y, beyond)
        places |= {key: (x + aside * ACROSS, y) for key, aside in _asides(there[role])}
    return places


def _asides(keys: Sequence[str]) -> list[tuple[str, float]]:
    """How many places beside the middle of their row each stands."""
    return [(key, at - (len(keys) - 1) / 2) for at, key in enumerate(keys)]


def layered(drawing: Drawing, nodes: Sequence[Node]) -> dict[str, Point]:
    """The nodes in layers, around nothing: each above those it leads to, with few lines that cross."""
    number = {node.code_id: at for at, node in enumerate(nodes)}
    ends = [
        (number[edge.from_id], number[edge.to_id])
        for edge in drawing.edges
        if edge.from_id in number and edge.to_id in number
    ]
    if not nodes:
        return {}
    graph = igraph.Graph(n=len(nodes), edges=ends, directed=True)
    found: Any = graph.layout_sugiyama(hgap=ACROSS, vgap=DOWN, maxiter=30)  # pyright: ignore[reportUnknownMemberType]
    corners = [(float(x), float(y)) for x, y, *_ in found.coords[: len(nodes)]]
    width = max(x for x, _ in corners) - min(x for x, _ in corners)
    most = max(ROW, round(len(nodes) ** 0.5 * 1.2))
    loose = corners if width <= most * ACROSS * 1.5 else _close(corners, most)
    return dict(zip(number, _centred(loose), strict=True))


def _close(corners: Sequence[Point], most: int) -> list[Point]:
    """The same layers in the same order, close together, in rows of so many at most.

    Lines that pass a layer take room in it too; in a dense diagram that drives the cards far apart.
    """
    layers: dict[float, list[int]] = {}
    for at in sorted(range(len(corners)), key=lambda at: (corners[at][1], corners[at][0])):
        layers.setdefault(corners[at][1], []).append(at)
    rows = [layer[at : at + most] for layer in layers.values() for at in range(0, len(layer), most)]
    places = {
        at: ((place - (len(row) - 1) / 2) * ACROSS, number * DOWN)
        for number, row in enumerate(rows)
        for place, at in enumerate(row)
    }
    return [places[at] for at in range(len(corners))]


def _within(drawing: Drawing, moved: Sequence[Node]) -> dict[str, Point]:
    """New places for some, around where they stand now, and clear of the cards that stay."""
    if not moved:
        return {}
    chosen = {node.code_id for node in moved}
    middle = sum(node.x for node in moved) / len(moved), sum(node.y for node in moved) / len(moved)
    places = _shifted(layered(drawing, moved), middle)
    staying = [node.place for node in drawing.nodes if node.code_id not in chosen]
    while _covered(places, staying):
        places = _shifted(places, (0.0, STEP))
    return places


def _covered(places: Mapping[str, Point], staying: Sequence[Point]) -> bool:
    return any(
        abs(x - other_x) < WIDTH and abs(y - other_y) < HEIGHT
        for x, y in places.values()
        for other_x, other_y in staying
    )


def _centred(points: Sequence[Point]) -> list[Point]:
    across, down = [x for x, _ in points], [y for _, y in points]
    x0, y0 = (min(across) + max(across)) / 2, (min(down) + max(down)) / 2
    return [(round(x - x0), round(y - y0)) for x, y in points]


def _shifted(places: Mapping[str, Point], by: Point) -> dict[str, Point]:
    return {key: (round(x + by[0]), round(y + by[1])) for key, (x, y) in places.items()}
