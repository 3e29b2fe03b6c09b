"""Codes are related by kind, with quotations for and against; what happens to codes and quotations happens here too."""

from __future__ import annotations

import pytest

from qcode.axial import kinds, relations
from qcode.checking import check
from qcode.codebook import edit
from qcode.coding import apply as coding
from qcode.errors import NotFound, Refused
from qcode.model import RelationKind
from qcode.project import Project
from qcode.transcripts import documents
from tests.qcode.axial.conftest import Axial
from tests.qcode.material import tables


@pytest.fixture(autouse=True)
def sound(axial: Axial) -> object:
    """Whatever was done, the project holds together, and undone and redone it is the same."""
    yield
    assert check(axial.project).problems == ()
    after = tables(axial.project)
    assert axial.project.undo()
    assert tables(axial.project) != after
    assert axial.project.redo()
    assert tables(axial.project) == after


def test_a_relation_leads_from_one_code_to_another(axial: Axial) -> None:
    first = axial.relate("Say in the plan", "Trust")
    assert axial.relate("Say in the plan", "Trust") == first
    axial.relate("Trust", "Say in the plan")
    assert axial.told() == ["Say in the plan leads to Trust 0–0", "Trust leads to Say in the plan 0–0"]
    assert not axial.related()[0].grounded


def test_one_that_is_not_directed_is_the_same_both_ways(axial: Axial) -> None:
    assert axial.relate("Trust", "Cooking", "contradicts") == axial.relate("Cooking", "Trust", "contradicts")
    assert axial.told() == ["Trust contradicts Cooking 0–0"]


def test_a_code_is_not_related_to_itself(axial: Axial) -> None:
    with pytest.raises(Refused, match="“Trust” cannot be related to itself; nothing was changed"):
        axial.relate("Trust", "Trust")


def test_parts_of_wholes_do_not_go_round(axial: Axial) -> None:
    axial.relate("Trust/Nearness", "Trust", "is part of")
    axial.relate("Trust", "Cooking", "is part of")
    with pytest.raises(Refused, match="“Nearness” is part of “Cooking” already"):
        axial.relate("Cooking", "Trust/Nearness", "is part of")
    axial.relate("Cooking", "Trust/Nearness", "leads to")
    backwards = axial.related()[0].id
    with axial.project.change("Turn round") as session:
        relations.turn_round(session, backwards)
    assert axial.told()[0] == "Trust is part of Nearness 0–0".replace("Nearness", "Trust/Nearness")


def test_quotations_speak_for_a_relation_and_against_it(axial: Axial) -> None:
    relation = axial.relate("Say in the plan", "Trust")
    assert axial.speak(relation, "keuken", "jongere") == 2
    assert axial.speak(relation, "keuken") == 0
    assert axial.speak(relation, "jongere", "naast me zitten", against=True) == 2
    assert axial.told() == ["Say in the plan leads to Trust 1–2"]
    with axial.project.change("Take off") as session:
        assert relations.remove_evidence(session, relation, [axial.quotation("jongere")]) == 1
    assert axial.told() == ["Say in the plan leads to Trust 1–1"]
    assert axial.related()[0].grounded


def test_a_relation_takes_its_evidence_along(axial: Axial) -> None:
    relation = axial.relate("Say in the plan", "Trust")
    axial.speak(relation, "keuken")
    other = axial.kind("is a condition for")
    with axial.project.change("Another kind") as session:
        relations.change_kind(session, relation, other)
        relations.turn_round(session, relation)
    assert axial.told() == ["Trust is a condition for Say in the plan 1–0"]
    axial.relate("Trust", "Say in the plan")
    with (
        pytest.raises(Refused, match="There is such a relation already"),
        axial.project.change("Back") as session,
    ):
        relations.change_kind(session, relation, axial.kind())
    with axial.project.change("Remove") as session:
        relations.remove(session, relation)
    assert axial.told() == ["Trust leads to Say in the plan 0–0"]
    with pytest.raises(NotFound, match="not there any more"), axial.project.change("Remove") as session:
        relations.remove(session, relation)


def test_a_quotation_that_is_evidence_is_kept_when_its_code_is_taken_off(axial: Axial) -> None:
    axial.speak(axial.relate("Say in the plan", "Trust"), "keuken")
    codings = [row for row in axial.study.codings() if row[1] in ("keuken", "jongere")]
    assert len(codings) == 2
    with axial.project.change("Delete code") as session:
        edit.delete(session, axial.code("Cooking"))
        edit.delete(session, axial.code("Trust/Nearness"))
    with axial.project.change("Delete code") as session:
        edit.merge(session, axial.code("Trust"), axial.code("Speaking out"))
    assert axial.told() == ["Say in the plan leads to Speaking out 1–0"]
    with axial.project.change("Remove quotation") as session:
        coding.delete_quotations(session, [axial.quotation("keuken")])
    assert axial.told() == ["Say in the plan leads to Speaking out 0–0"]


def test_merged_codes_have_the_relations_of_both(axial: Axial) -> None:
    one = axial.relate("Cooking", "Speaking out")
    two = axial.relate("Trust", "Speaking out")
    axial.relate("Cooking", "Trust")
    axial.relate("Say in the plan", "Cooking")
    axial.speak(one, "keuken", "jongere")
    axial.speak(two, "keuken", "naast me zitten", against=True)
    with axial.project.change("Merge") as session:
        edit.merge(session, axial.code("Cooking"), axial.code("Trust"))
    assert axial.told() == ["Trust leads to Speaking out 1–2", "Say in the plan leads to Trust 0–0"]


def test_merging_does_not_make_parts_of_wholes_go_round(axial: Axial) -> None:
    axial.relate("Cooking", "Trust", "is part of")
    axial.relate("Trust", "Speaking out", "is part of")
    with axial.project.change("Merge") as session:
        edit.merge(session, axial.code("Speaking out"), axial.code("Cooking"))
    assert axial.told() == ["Cooking is part of Trust 0–0"]


def test_relations_of_a_deleted_code_go(axial: Axial) -> None:
    axial.speak(axial.relate("Say in the plan", "Trust/Nearness"), "keuken")
    axial.relate("Say in the plan", "Cooking")
    with axial.project.change("Delete") as session:
        edit.delete(session, axial.code("Trust"))
    assert axial.told() == ["Say in the plan leads to Cooking 0–0"]


def test_evidence_of_a_deleted_transcript_goes(axial: Axial) -> None:
    axial.speak(axial.relate("Say in the plan", "Trust"), "keuken")
    with axial.project.change("Delete") as session:
        documents.delete(session, documents.named(session, "R1").id)
    assert axial.told() == ["Say in the plan leads to Trust 0–0"]


def test_kinds_of_ones_own(axial: Axial) -> None:
    with axial.project.change("Kind") as session:
        kinds.add_kind(session, "slows down", "⊣")
    assert [kind.name for kind in listed(axial.project)][-2:] == ["is associated with", "slows down"]
    relation = axial.relate("Cooking", "Trust", "slows down")
    with axial.project.change("Rename") as session:
        kinds.rename_kind(session, axial.kind("slows down"), "delays")
    assert axial.told() == ["Cooking delays Trust 0–0"]
    with (
        pytest.raises(Refused, match="“delays” is what 1 relations are"),
        axial.project.change("x") as session,
    ):
        kinds.remove_kind(session, axial.kind("delays"))
    for name, why in (("Leads  TO", "There is a kind of relation “leads to” already"), (" ", "needs a name")):
        with pytest.raises(Refused, match=why), axial.project.change("Kind") as session:
            kinds.add_kind(session, name)
    with axial.project.change("Remove") as session:
        relations.remove(session, relation)
        kinds.remove_kind(session, axial.kind("delays"))
    with pytest.raises(NotFound, match="no kind of relation “delays”"):
        axial.kind("delays")


def listed(project: Project) -> list[RelationKind]:
    with project.read() as session:
        return kinds.kinds(session)
