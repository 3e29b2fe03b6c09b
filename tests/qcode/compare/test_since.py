"""After a decision only its transcript has to be read again; after anything else all of it."""

from __future__ import annotations

import pytest

from qcode.codebook import edit, tree
from qcode.coding import passes
from qcode.compare.deciding import take_back
from qcode.compare.since import decided_since, last_change
from qcode.project import Project
from qcode.transcripts import documents
from tests.qcode.compare.pair import decided, of_kind, two_coders
from tests.qcode.study import Study


@pytest.fixture(autouse=True)
def study(project: Project) -> Study:
    """Two coders who differ."""
    return two_coders(project)


def number(project: Project) -> int:
    with project.read() as session:
        return last_change(session)


def since(project: Project, change: int) -> frozenset[str] | None:
    with project.read() as session:
        return decided_since(session, change)


def transcript(project: Project) -> frozenset[str]:
    with project.read() as session:
        return frozenset([documents.named(session, "R1").id])


def test_decisions_are_told_by_their_transcript_also_when_they_are_undone(project: Project) -> None:
    here, before = transcript(project), number(project)
    assert since(project, before) == frozenset()
    key = decided(project, of_kind(project, "label"), "a")  # the first, which makes the layer
    assert since(project, before) == here
    project.undo()
    assert since(project, before) == here
    before = number(project)
    project.redo()
    assert since(project, before) == here
    with project.change("Take back") as session:
        take_back(session, key)
    assert since(project, before) == here


def test_anything_else_that_was_done_to_what_is_compared_is_more_than_that(
    study: Study, project: Project
) -> None:
    before = number(project)
    study.code("R1", "Samen koken", "Doel")
    assert since(project, before) is None, "a coding, while nothing was agreed yet"
    decided(project, of_kind(project, "label"), "a")
    after = number(project)
    study.memo("Something else")
    assert since(project, after) == frozenset()
    with project.change("Define") as session:
        edit.update(session, tree.code_at(session, "Doel"), definition="What one wants")
    assert since(project, after) is None
    after = number(project)
    with project.change("Rename") as session:
        passes.rename_coder(session, passes.coder_named(session, "Bram").id, "Bo")
    assert since(project, after) is None
    assert since(project, before) is None
