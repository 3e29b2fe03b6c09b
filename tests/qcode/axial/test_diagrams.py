"""Codes stand in diagrams with a role and a place, and on dimensions quotations do."""

from __future__ import annotations

import pytest

from qcode.axial import diagrams, dimensions
from qcode.checking import check
from qcode.codebook import edit
from qcode.coding import apply as coding
from qcode.coding import passes
from qcode.errors import NotFound, Refused
from tests.qcode.axial.conftest import Axial
from tests.qcode.material import tables


def add(axial: Axial, name: str = "Building trust") -> str:
    with axial.project.change("Diagram") as session:
        return diagrams.add(session, name).id


def place(axial: Axial, diagram: str, path: str, role: str = "", at: tuple[float, float] = (0, 0)) -> None:
    code_id = axial.code(path)
    with axial.project.change("Place") as session:
        diagrams.place(session, diagram, code_id, at, role)


def placed(axial: Axial, diagram: str) -> dict[str, tuple[str, float, float]]:
    with axial.project.read() as session:
        names = {axial.code(path): path for path in ("Say in the plan", "Trust", "Cooking") if path}
        return {
            names.get(row.code_id, row.code_id): (row.role, row.x, row.y)
            for row in diagrams.placements(session, diagram)
        }


def test_a_code_has_a_role_and_a_place(axial: Axial) -> None:
    diagram = add(axial)
    place(axial, diagram, "Trust", "phenomenon", (10, 20))
    place(axial, diagram, "Cooking", "strategy", (300, 20))
    place(axial, diagram, "Cooking", "consequence", (0, 200.5))
    assert placed(axial, diagram) == {"Trust": ("phenomenon", 10, 20), "Cooking": ("consequence", 0, 200.5)}
    with axial.project.change("Move") as session:
        diagrams.move(
            session, diagram, {axial.code("Cooking"): (5, 6), axial.code("Say in the plan"): (1, 1)}
        )
    assert placed(axial, diagram)["Cooking"] == ("consequence", 5, 6)
    before = tables(axial.project)
    with axial.project.change("Take off") as session:
        assert diagrams.take_off(session, diagram, [axial.code("Cooking")]) == 1
    assert "Cooking" not in placed(axial, diagram)
    axial.project.undo()
    assert tables(axial.project) == before


def test_one_phenomenon_a_diagram_and_several_diagrams_a_study(axial: Axial) -> None:
    first, second = add(axial), add(axial, "Speaking out")
    place(axial, first, "Trust", "phenomenon")
    with pytest.raises(Refused, match="“Trust” is the phenomenon of this diagram"):
        place(axial, first, "Cooking", "phenomenon")
    place(axial, second, "Cooking", "phenomenon")
    place(axial, first, "Trust", "phenomenon", (1, 1))
    with pytest.raises(Refused, match="not “hero”"):
        place(axial, first, "Cooking", "hero")
    with pytest.raises(Refused, match="There is a diagram “Building trust” already"):
        add(axial, "building TRUST")
    with axial.project.change("Remove") as session:
        diagrams.remove(session, first)
        diagrams.use_paradigm(session, second, paradigm=False)
        diagrams.rename(session, second, "Free")
    with axial.project.read() as session:
        assert [(each.name, each.paradigm) for each in diagrams.diagrams(session)] == [("Free", False)]
    with pytest.raises(NotFound, match="not there any more"):
        place(axial, first, "Cooking")


def test_merged_and_deleted_codes_in_diagrams(axial: Axial) -> None:
    first, second = add(axial), add(axial, "Other")
    place(axial, first, "Trust", "", (1, 1))
    place(axial, first, "Cooking", "strategy", (2, 2))
    place(axial, second, "Cooking", "context", (3, 3))
    with axial.project.change("Merge") as session:
        edit.merge(session, axial.code("Cooking"), axial.code("Trust"))
    with axial.project.read() as session:
        rows = [diagrams.placements(session, each) for each in (first, second)]
    assert [[(row.role, row.x) for row in each] for each in rows] == [[("strategy", 1)], [("context", 3)]]
    with axial.project.change("Delete") as session:
        edit.delete(session, axial.code("Trust"))
    with axial.project.read() as session:
        assert not diagrams.placements(session, first)
    assert check(axial.project).problems == ()


def dimension(axial: Axial, path: str, name: str) -> str:
    code_id = axial.code(path)
    with axial.project.change("Dimension") as session:
        return dimensions.add(session, code_id, name, "far", "near").id


def stand(axial: Axial, dimension_id: str, words: str, at: float) -> None:
    quotation_id = axial.quotation(words)
    with axial.project.change("Place") as session:
        who = passes.ensure_coder(session, "Sanne").id
        dimensions.place(session, dimension_id, quotation_id, at, who)


def places(axial: Axial, dimension_id: str) -> list[float]:
    with axial.project.read() as session:
        return [row.at for row in dimensions.places_on(session, dimension_id)]


def test_quotations_stand_on_a_dimension(axial: Axial) -> None:
    nearness = dimension(axial, "Trust", "nearness")
    stand(axial, nearness, "keuken", 0.8)
    stand(axial, nearness, "jongere", -3)
    stand(axial, nearness, "keuken", 0.5)
    assert places(axial, nearness) == [0, 0.5]
    with axial.project.change("Names") as session:
        dimensions.change(session, nearness, "distance", "near", "far")
        assert dimensions.take_off(session, nearness, axial.quotation("jongere"))
        assert not dimensions.take_off(session, nearness, axial.quotation("jongere"))
    with pytest.raises(Refused, match="There is a dimension “distance” already"):
        dimension(axial, "Trust", "Distance")
    with pytest.raises(Refused, match="needs a name and two ends"):
        dimension(axial, "Trust", " ")
    with axial.project.change("Delete quotation") as session:
        coding.delete_quotations(session, [axial.quotation("keuken")])
    assert places(axial, nearness) == []
    with axial.project.change("Remove") as session:
        dimensions.remove(session, nearness)
    with pytest.raises(NotFound, match="not there any more"):
        stand(axial, nearness, "jongere", 1)


def test_merged_codes_have_the_dimensions_of_both(axial: Axial) -> None:
    one, two = dimension(axial, "Trust", "nearness"), dimension(axial, "Cooking", "Nearness")
    pace = dimension(axial, "Cooking", "pace")
    stand(axial, one, "keuken", 0.1)
    stand(axial, two, "keuken", 0.9)
    stand(axial, two, "jongere", 0.4)
    stand(axial, pace, "jongere", 1)
    with axial.project.change("Merge") as session:
        edit.merge(session, axial.code("Cooking"), axial.code("Trust"))
    with axial.project.read() as session:
        names = [each.name for each in dimensions.dimensions(session, axial.code("Trust"))]
    assert names == ["nearness", "pace"]
    assert (places(axial, one), places(axial, pace)) == ([0.1, 0.4], [1])
    with axial.project.change("Delete") as session:
        edit.delete(session, axial.code("Trust"))
    assert (places(axial, one), places(axial, pace)) == ([], [])
    assert check(axial.project).problems == ()
