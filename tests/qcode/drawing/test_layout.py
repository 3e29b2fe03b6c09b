"""Codes find places by themselves: in their roles, in layers, clear of each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qcode.axial.diagrams import Point
from qcode.drawing.diagram import Drawing, Edge, Node
from qcode.drawing.layout import arranged
from qcode.drawing.places import HEIGHT, WIDTH
from qcode.model.relation import ROLES


def node(name: str, role: str = "", at: Point = (0, 0)) -> Node:
    return Node(name, name, name, "#2F5D62", role, *at)


def edge(first: str, second: str) -> Edge:
    return Edge(f"{first}-{second}", first, second, "kind", "leads to", "→", True)


def drawing(*nodes: Node, edges: tuple[Edge, ...] = (), paradigm: bool = True) -> Drawing:
    return Drawing("diagram", "Trust", paradigm, nodes, edges)


def covered(places: dict[str, Point]) -> list[tuple[str, str]]:
    """Cards that cover each other."""
    listed = sorted(places.items())
    return [
        (first, second)
        for at, (first, (x, y)) in enumerate(listed)
        for second, (other_x, other_y) in listed[at + 1 :]
        if abs(x - other_x) < WIDTH and abs(y - other_y) < HEIGHT
    ]


def test_an_empty_diagram_has_nothing_to_arrange() -> None:
    assert arranged(drawing()) == {}


def test_roles_stand_where_the_paradigm_has_them() -> None:
    places = arranged(drawing(*(node(role, role, (5, 5)) for role in ROLES)))
    assert places["phenomenon"] == (0, 0)
    assert places["causal condition"][0] < 0 < places["strategy"][0]
    assert places["intervening condition"][1] < 0 < places["consequence"][1]


def test_what_leads_to_something_stands_above_it() -> None:
    nodes = [node(name) for name in "abc"]
    places = arranged(drawing(*nodes, edges=(edge("a", "b"), edge("b", "c")), paradigm=False))
    assert places["a"][1] < places["b"][1] < places["c"][1]


def test_codes_that_lead_round_to_each_other_are_placed_too() -> None:
    nodes = [node(name) for name in "ab"]
    places = arranged(drawing(*nodes, edges=(edge("a", "b"), edge("b", "a")), paradigm=False))
    assert covered(places) == []


def test_those_that_were_not_chosen_stay() -> None:
    nodes = [node("a", at=(0, 0)), node("b", at=(0, 10)), node("c", at=(0, 20))]
    places = arranged(drawing(*nodes, edges=(edge("b", "c"),)), ["b", "c"])
    assert set(places) == {"b", "c"}
    assert covered({**places, "a": (0, 0)}) == []


@given(
    roles=st.lists(st.sampled_from(("", *(role for role in ROLES if role != "phenomenon"))), max_size=24),
    ends=st.lists(st.tuples(st.integers(0, 23), st.integers(0, 23)), max_size=30),
    paradigm=st.booleans(),
)
def test_no_card_covers_another(roles: list[str], ends: list[tuple[int, int]], paradigm: bool) -> None:
    nodes = [node("phenomenon", "phenomenon"), *(node(str(at), role) for at, role in enumerate(roles))]
    known = {each.code_id for each in nodes}
    edges = tuple(edge(str(a), str(b)) for a, b in ends if a != b and {str(a), str(b)} <= known)
    places = arranged(drawing(*nodes, edges=edges, paradigm=paradigm))
    assert set(places) == known
    assert covered(places) == []
