"""Lines of a diagram meet the sides of cards apart from each other."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from qcode.drawing.diagram import Edge
from ui.axial.curve import course
from ui.axial.ends import Shifts, spread


def area(x: float, y: float) -> QRectF:
    return QRectF(x - 98, y - 32, 196, 64)


def edge(name: str, first: str, second: str) -> Edge:
    return Edge(name, first, second, "kind", "leads to", "→", True)


AREAS = {"a": area(-320, -160), "b": area(-320, 40), "c": area(0, 0), "d": area(0, 300)}


def test_a_line_alone_keeps_the_middle() -> None:
    assert spread([edge("r", "a", "c")], AREAS) == {"r": Shifts()}


def test_lines_at_one_side_stand_in_the_order_of_where_they_come_from() -> None:
    found = spread([edge("low", "b", "c"), edge("high", "a", "c")], AREAS)
    assert found["high"].second < found["low"].second == 0, "the straightest keeps the middle"


def test_lines_between_the_same_two_do_not_lie_on_each_other() -> None:
    found = spread([edge("one", "c", "d"), edge("two", "c", "d"), edge("back", "d", "c")], AREAS)
    starts = {found["one"].first, found["two"].first, found["back"].second}
    assert len(starts) == 3
    for name in ("one", "two"):
        assert found[name].first == found[name].second, "they run beside each other"


def test_many_lines_stay_within_their_side() -> None:
    edges = [edge(str(at), "a", "c") for at in range(40)]
    for shifts in spread(edges, AREAS).values():
        assert abs(shifts.second) <= 32


def test_a_line_leads_from_side_to_side() -> None:
    drawn = course(AREAS["a"], AREAS["c"])
    assert drawn.start.x() > AREAS["a"].right()
    assert drawn.end.x() < AREAS["c"].left()
    down = course(AREAS["c"], AREAS["d"])
    assert AREAS["c"].bottom() < down.start.y() < down.end.y() < AREAS["d"].top()
