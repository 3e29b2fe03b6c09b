"""Memos are about relations and refer to them, by the names their codes have now."""

from __future__ import annotations

import pytest

from qcode.axial import relations
from qcode.checking import check
from qcode.codebook import edit
from qcode.memo_list import ListedMemo, listed
from qcode.model.reference import Reference
from qcode.reports.memo_report import memo_report
from qcode.reports.report import Markdown
from qcode.typed_references import referring
from tests.qcode.axial.conftest import Axial


@pytest.fixture
def relation(axial: Axial) -> str:
    return axial.relate("Say in the plan", "Trust")


def write(axial: Axial, relation_id: str) -> str:
    text = f"Because {Reference('relation', relation_id, 'Say in the plan → Trust').written} holds."
    return axial.study.memo("About", text)


def only(axial: Axial) -> ListedMemo:
    with axial.project.read() as session:
        return listed(session)[0]


def test_a_memo_about_a_relation_follows_the_names_of_its_codes(axial: Axial, relation: str) -> None:
    write(axial, relation)
    assert [(link.target, link.name) for link in only(axial).links] == [
        ("relation", "Say in the plan → Trust")
    ]
    with axial.project.change("Rename") as session:
        edit.rename(session, axial.code("Trust"), "Building trust")
    assert only(axial).words == "Because Say in the plan → Building trust holds."
    with axial.project.read() as session:
        said = [each.text for each in memo_report(session).blocks if isinstance(each, Markdown)]
    assert said == ["Because Say in the plan → Building trust holds."]


def test_a_relation_that_goes_leaves_its_name_in_memos(axial: Axial, relation: str) -> None:
    write(axial, relation)
    with axial.project.change("Remove") as session:
        relations.remove(session, relation)
    assert only(axial).links == ()
    assert only(axial).words == "Because Say in the plan → Trust (deleted) holds."
    assert check(axial.project).problems == ()
    axial.project.undo()
    assert only(axial).words == "Because Say in the plan → Trust holds."
    assert len(only(axial).links) == 1


def test_a_code_that_goes_takes_its_relations_off_memos(axial: Axial, relation: str) -> None:
    write(axial, relation)
    with axial.project.change("Delete") as session:
        edit.delete(session, axial.code("Trust"))
    assert only(axial).words == "Because Say in the plan → Trust (deleted) holds."
    assert check(axial.project).problems == ()


def test_relations_that_become_one_have_the_memos_of_both(axial: Axial, relation: str) -> None:
    write(axial, axial.relate("Say in the plan", "Cooking"))
    with axial.project.change("Merge") as session:
        edit.merge(session, axial.code("Cooking"), axial.code("Trust"))
    assert [(link.target_id, link.name) for link in only(axial).links] == [
        (relation, "Say in the plan → Trust")
    ]
    assert only(axial).words == "Because Say in the plan → Trust holds."


def test_a_relation_is_referred_to_by_its_name(axial: Axial, relation: str) -> None:
    with axial.project.read() as session:
        assert referring(session, "See [[say in the plan → trust]].") == (
            f"See [say in the plan → trust](qcode:relation/{relation})."
        )
        assert referring(session, "[[Trust → Say in the plan]]") == "[[Trust → Say in the plan]]"
