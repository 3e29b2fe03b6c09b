"""What one quotation does in the model is told of it alone: relations it speaks for and against, places on dimensions."""

from __future__ import annotations

from qcode.axial import dimensions
from qcode.coding import passes
from qcode.grounding.in_model import NOT_IN_MODEL, InModel, in_model
from tests.qcode.axial.conftest import Axial


def told(axial: Axial, words: str) -> InModel:
    with axial.project.read() as session:
        return in_model(session, axial.quotation(words))


def test_a_quotation_tells_which_relations_it_speaks_for_and_against(axial: Axial) -> None:
    leads = axial.relate("Say in the plan", "Trust")
    beside = axial.relate("Cooking", "Trust", "is associated with")
    axial.speak(beside, "keuken")
    axial.speak(leads, "keuken", against=True)
    axial.speak(leads, "jongere")
    found = told(axial, "keuken")
    assert [(each.sentence, each.against) for each in found.speaks] == [
        ("Cooking is associated with Trust", False),
        ("Say in the plan leads to Trust", True),
    ]
    assert [each.name for each in found.speaks] == ["Cooking ↔ Trust", "Say in the plan → Trust"]
    assert [(each.relation_id, each.coder) for each in found.speaks] == [(beside, "Sanne"), (leads, "Sanne")]
    assert found.stands == ()
    assert told(axial, "naast me zitten") == NOT_IN_MODEL


def test_a_quotation_tells_where_it_stands_on_dimensions(axial: Axial) -> None:
    trust, quotation = axial.code("Trust"), axial.quotation("keuken")
    with axial.project.change("Place", "Bram") as session:
        who = passes.ensure_coder(session, "Bram").id
        near = dimensions.add(session, trust, "nearness", "far", "near")
        dimensions.add(session, trust, "pace", "slow", "fast")
        dimensions.place(session, near.id, quotation, 0.75, who)
        near_id = near.id
    [stands] = told(axial, "keuken").stands
    assert (stands.dimension_id, stands.name, stands.code) == (near_id, "nearness", "Trust")
    assert (stands.low, stands.high, stands.at, stands.coder) == ("far", "near", 0.75, "Bram")
