"""The history tells of decisions, sessions and frozen comparisons, without a word of an interview."""

from __future__ import annotations

import pytest

from qcode.audit.event import KINDS
from qcode.audit.history import history
from qcode.audit.sought import Sought, fitting
from qcode.audit.summary import summary
from qcode.codebook import edit, tree
from qcode.coding import apply, passes
from qcode.compare import sessions
from qcode.compare.deciding import Ruling, take_back
from qcode.compare.freezing import freeze, standing
from qcode.project import Project
from qcode.reports.audit_report import text_lines
from qcode.reports.audit_words import kind_name, sentence
from qcode.transcripts import documents
from tests.qcode.compare.pair import both, decided, of_kind, read, two_coders
from tests.qcode.study import Study


@pytest.fixture(autouse=True)
def study(project: Project) -> Study:
    """Two coders who differ."""
    return two_coders(project)


def told(project: Project, language: str = "en") -> list[str]:
    """What is said of comparing, oldest first."""
    with project.read() as session:
        found = fitting(history(session), Sought(kinds=frozenset({"compare"})))
    return [sentence(event, language) for event in found]


def bram(project: Project) -> str:
    """Bram's id."""
    with project.read() as session:
        return passes.coder_named(session, "Bram").id


def test_decisions_are_told_with_who_decided_what(project: Project) -> None:
    decided(project, of_kind(project, "label"), "a")
    decided(project, of_kind(project, "only"), Ruling("difference", adjudicator_id=bram(project)))
    decided(project, of_kind(project, "label"), "both")
    assert told(project) == [
        "Decided by “Bram” and “Sanne” in “R1” (other code): what Sanne coded is kept.",
        "Decided by “Bram” in “R1” (only one): a legitimate difference.",
        "Decided anew by “Bram” and “Sanne” in “R1” (other code): both codings are kept.",
    ]
    assert told(project, "nl")[0] == (
        "Besloten door “Bram” en “Sanne” in “R1” (andere code): wat Sanne codeerde blijft."
    )


def test_the_reason_is_told_and_no_word_of_an_interview(project: Project) -> None:
    with project.read() as session:
        span = Study.span(session, "R1", "komt naast me zitten in")[1]
    decided(project, of_kind(project, "boundary"), Ruling("span", "Alleen de plaats.", span))
    with project.read() as session:
        trail = history(session)
    [event] = [each for each in trail.events if each.kind == "compare"]
    assert "".join(text_lines(event, "en")) == "Reason: “Alleen de plaats.”"
    assert "naast me" not in repr(trail)


def test_a_decision_taken_back_is_told_and_one_undone_is_not(project: Project) -> None:
    decision = decided(project, of_kind(project, "label"), "a")
    with project.change("Take back", "Bram") as session:
        take_back(session, decision)
    assert told(project)[1:] == ["A decision in “R1” was taken back (other code)."]
    project.undo()
    project.undo()
    assert told(project) == []


def test_sessions_and_what_was_frozen_are_told(project: Project) -> None:
    with project.read() as session:
        now = standing(session, both(session))
    assert now is not None
    with project.change("Freeze", "Bram") as session:
        freeze(session, "Vooraf", now, bram(project))
    with project.change("Begin", "Bram") as session:
        key = sessions.begin(session, "Gesprek 1", bram(project)).id
    for outcome in ("Scherper", "Scherper."):
        with project.change("Write", "Bram") as session:
            sessions.edit(session, key, outcome=outcome)
    with project.change("End", "Bram") as session:
        sessions.end(session, key)
    with project.change("Reopen", "Bram") as session:
        sessions.reopen(session, key)
    decided(project, of_kind(project, "label"), "a")
    with project.change("Delete", "Bram") as session:
        sessions.delete(session, key)
    assert told(project) == [
        "How “Bram” and “Sanne” agreed was kept: “Vooraf”.",
        "The session “Gesprek 1” was begun.",
        "The session “Gesprek 1” was written down.",
        "The session “Gesprek 1” was ended.",
        "The session “Gesprek 1” was reopened.",
        "Decided by “Bram” and “Sanne” in “R1” (other code): what Sanne coded is kept.",
        "The session “Gesprek 1” was deleted.",
    ]


def test_codings_of_the_layer_are_nobodys(project: Project) -> None:
    def counted() -> object:
        with project.read() as session:
            found = summary(session, history(session).events)
        return {key: count for key, count in found.by_coder.items() if key[0] in ("coding", "people")}

    before = counted()
    decided(project, of_kind(project, "label"), "both")
    decided(project, of_kind(project, "label"), "neither")
    assert counted() == before


def test_a_merge_counts_what_people_coded(project: Project) -> None:
    decided(project, of_kind(project, "label"), "both")
    with project.change("Merge", "Bram") as session:
        edit.merge(session, tree.code_at(session, "Doel"), tree.code_at(session, "Relatie"))
    with project.read() as session:
        said = [sentence(event, "en") for event in history(session).events if event.deed == "code_merged"]
    assert said == ["“Doel” was merged into “Relatie”, with 2 codings."]


def test_what_goes_with_a_transcript_or_a_coding_is_no_decision(project: Project) -> None:
    found = of_kind(project, "label")
    decided(project, found, "a")
    before = told(project)
    assert found.b is not None
    with project.change("Remove", "Bram") as session:
        apply.remove(session, [found.b.coding_id])
    with project.change("Delete", "Bram") as session:
        documents.delete(session, documents.named(session, "R1").id)
    assert told(project) == before
    assert read(project).all == ()


def test_every_kind_has_a_name() -> None:
    assert all(kind_name(kind, language) for kind in KINDS for language in ("en", "nl"))
