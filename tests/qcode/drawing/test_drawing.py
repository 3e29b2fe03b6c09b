"""A diagram as it is drawn: cards with their figures, lines with their evidence, places for roles."""

from __future__ import annotations

from qcode.axial import diagrams, dimensions
from qcode.drawing.diagram import Drawing, Edge, drawing
from qcode.drawing.places import HEIGHT, WIDTH, empty_roles, places_of_roles, spread
from qcode.model.relation import ROLES
from tests.qcode.axial.conftest import Axial
from tests.qcode.study import M1


def drawn(axial: Axial, *placed: tuple[str, str, float, float], paradigm: bool = True) -> Drawing:
    """A diagram in which these codes have been placed."""
    with axial.project.change("Diagram") as session:
        made = diagrams.add(session, "Building trust", paradigm=paradigm).id
    for path, role, x, y in placed:
        code_id = axial.code(path)
        with axial.project.change("Place") as session:
            diagrams.place(session, made, code_id, (x, y), role)
    with axial.project.read() as session:
        return drawing(session, made)


def test_a_card_tells_its_quotations_those_below_it_and_who_said_them(axial: Axial) -> None:
    axial.study.code("R1", "keuken", "Trust/Nearness")  # carries "Trust" as well
    axial.study.document("M1", M1, "M1", "Mentors")
    axial.study.code("M1", "Samen koken", "Trust/Nearness")
    axial.study.code("M1", "Samen eten", "Trust")
    found = drawn(axial, ("Trust", "phenomenon", 1, 2), ("Cooking", "", 300, 0))
    trust = found.node(axial.code("Trust"))
    assert trust is not None
    assert (trust.name, trust.path, trust.role, trust.place) == ("Trust", "Trust", "phenomenon", (1, 2))
    assert (trust.quotations, trust.people) == (5, 2)  # R1 has no participant, and stands for one
    cooking = found.node(axial.code("Cooking"))
    assert cooking is not None
    assert (cooking.quotations, cooking.people) == (0, 0)


def test_a_card_tells_its_dimensions_in_words(axial: Axial) -> None:
    code_id = axial.code("Trust")
    with axial.project.change("Dimension") as session:
        dimensions.add(session, code_id, "nearness", "far", "near")
        dimensions.add(session, code_id, "pace", "slow", "fast")
    node = drawn(axial, ("Trust", "", 0, 0)).node(code_id)
    assert node is not None
    assert node.dimensions == ("nearness: far … near", "pace: slow … fast")


def test_lines_are_those_between_codes_of_the_diagram(axial: Axial) -> None:
    inside = axial.relate("Say in the plan", "Trust")
    axial.relate("Trust", "Speaking out")
    axial.speak(inside, "keuken", "jongere")
    axial.speak(inside, "naast me zitten", against=True)
    found = drawn(axial, ("Trust", "", 0, 0), ("Say in the plan", "", 300, 0))
    ends = axial.code("Say in the plan"), axial.code("Trust")
    assert found.edges == (Edge(inside, *ends, axial.kind(), "leads to", "→", True, 2, 1),)
    assert found.edge(inside) == found.edges[0]
    assert found.edge("another") is None


def test_roles_stand_around_the_phenomenon_wherever_it_is(axial: Axial) -> None:
    assert set(empty_roles(drawn(axial))) == set(ROLES)
    found = drawn_again(axial, ("Trust", "phenomenon", 100, 50))
    assert "phenomenon" not in places_of_roles(found)
    assert places_of_roles(found)["strategy"] == (420, 50)


def test_a_second_code_in_a_role_stands_below_the_first(axial: Axial) -> None:
    found = drawn(axial, ("Trust", "strategy", 336, 0))
    x, y = places_of_roles(found)["strategy"]
    assert x == 336
    assert y > HEIGHT
    assert "strategy" not in empty_roles(found)


def test_a_free_network_has_no_places_for_roles(axial: Axial) -> None:
    assert not empty_roles(drawn(axial, ("Trust", "", 0, 0), paradigm=False))


def test_codes_put_down_together_do_not_cover_each_other(axial: Axial) -> None:
    found = drawn(axial, ("Trust", "", 0, 0))
    places = [found.nodes[0].place, *spread(found.nodes, (10, 10), 4)]
    for at, (x, y) in enumerate(places):
        for other_x, other_y in places[at + 1 :]:
            assert abs(x - other_x) >= WIDTH or abs(y - other_y) >= HEIGHT
    assert spread(found.nodes, (10, 10), 1) == [(10, 10)]


def drawn_again(axial: Axial, *placed: tuple[str, str, float, float]) -> Drawing:
    """Codes placed in the diagram that is there."""
    with axial.project.read() as session:
        made = diagrams.diagrams(session)[0].id
    for path, role, x, y in placed:
        code_id = axial.code(path)
        with axial.project.change("Place") as session:
            diagrams.place(session, made, code_id, (x, y), role)
    with axial.project.read() as session:
        return drawing(session, made)
