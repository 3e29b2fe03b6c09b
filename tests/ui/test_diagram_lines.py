"""Lines of a diagram meet the sides of cards apart from each other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from qcode.drawing.diagram import Edge
from ui.axial.curve import Course, course, label_area
from ui.axial.ends import Shifts, spread, way
from ui.axial.labels import MIDDLE_OF_LINE, Labelled, label_places
from ui.axial.routes import FEW, route, routes


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    """Labels are measured in a font of the program."""


def area(x: float, y: float) -> QRectF:
    return QRectF(x - 98, y - 32, 196, 64)


def edge(name: str, first: str, second: str) -> Edge:
    return Edge(name, first, second, "kind", "leads to", "→", True)


def spread_out(edges: list[Edge]) -> dict[str, Shifts]:
    """How far from the middle of their sides lines begin and end that run the usual way."""
    return spread(
        edges, AREAS, {each.relation_id: way(AREAS[each.from_id], AREAS[each.to_id]) for each in edges}
    )


def under(line: Course, card: QRectF) -> bool:
    """True where a line runs under a card."""
    return any(card.contains(point) for point in line.points)


AREAS = {"a": area(-320, -160), "b": area(-320, 40), "c": area(0, 0), "d": area(0, 300)}


def test_a_line_alone_keeps_the_middle() -> None:
    assert spread_out([edge("r", "a", "c")]) == {"r": Shifts()}


def test_lines_at_one_side_stand_in_the_order_of_where_they_come_from() -> None:
    found = spread_out([edge("low", "b", "c"), edge("high", "a", "c")])
    assert found["high"].second < found["low"].second == 0, "the straightest keeps the middle"


def test_lines_between_the_same_two_do_not_lie_on_each_other() -> None:
    found = spread_out([edge("one", "c", "d"), edge("two", "c", "d"), edge("back", "d", "c")])
    starts = {found["one"].first, found["two"].first, found["back"].second}
    assert len(starts) == 3
    for name in ("one", "two"):
        assert found[name].first == found[name].second, "they run beside each other"


def test_many_lines_stay_within_their_side() -> None:
    edges = [edge(str(at), "a", "c") for at in range(40)]
    for shifts in spread_out(edges).values():
        assert abs(shifts.second) <= 32


def test_a_line_leads_from_side_to_side() -> None:
    drawn = course(AREAS["a"], AREAS["c"])
    assert drawn.start.x() > AREAS["a"].right()
    assert drawn.end.x() < AREAS["c"].left()
    down = course(AREAS["c"], AREAS["d"])
    assert AREAS["c"].bottom() < down.start.y() < down.end.y() < AREAS["d"].top()


def test_a_line_goes_round_a_card_that_stands_between() -> None:
    first, between, second = area(-320, 0), area(0, 0), area(320, 0)
    assert under(course(first, second), between)
    taken = route(first, second, [first, between, second])
    drawn = course(first, second, between=taken)
    assert not under(drawn, between)
    assert not under(drawn, first.adjusted(6, 6, -6, -6))
    assert not under(drawn, second.adjusted(6, 6, -6, -6))


def test_a_line_goes_round_on_the_side_that_is_free() -> None:
    first, between, second, below = area(0, -200), area(0, 0), area(0, 200), area(230, 0)
    drawn = course(first, second, between=route(first, second, [first, between, second, below]))
    assert not under(drawn, between)
    assert not under(drawn, below)
    assert min(point.x() for point in drawn.points) < between.left()


def test_a_line_nothing_stands_in_the_way_of_runs_as_ever() -> None:
    cards = list(AREAS.values())
    assert route(AREAS["a"], AREAS["c"], cards) == way(AREAS["a"], AREAS["c"])


def test_in_a_diagram_of_very_many_cards_lines_run_the_usual_way() -> None:
    row = {str(at): area(at * 230, 0) for at in range(FEW + 1)}
    found = routes([edge("far", "0", "5")], row)
    assert found["far"] == way(row["0"], row["5"])
    few = dict(list(row.items())[:FEW])
    assert routes([edge("far", "0", "5")], few)["far"] != way(row["0"], row["5"])


def test_labels_of_lines_that_cross_stand_beside_each_other_and_beside_cards() -> None:
    cards = [area(-320, 0), area(320, 0), area(0, -320), area(0, 320)]
    lines = {
        "across": Labelled(course(cards[0], cards[1]), "leads to · 3"),
        "down": Labelled(course(cards[2], cards[3]), "is met by · 9"),
    }
    found = label_places(lines, cards)
    areas = [label_area(line.text, line.drawn.at(found[key])) for key, line in lines.items()]
    assert not areas[0].intersects(areas[1])
    assert not any(each.intersects(card) for each in areas for card in cards)


def test_a_label_nothing_is_in_the_way_of_stands_in_the_middle() -> None:
    drawn = course(AREAS["a"], AREAS["c"])
    assert label_places({"r": Labelled(drawn, "leads to")}, list(AREAS.values())) == {"r": MIDDLE_OF_LINE}
