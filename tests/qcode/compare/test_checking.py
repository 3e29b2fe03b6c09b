"""A check tells of decisions that do not hold together."""

from __future__ import annotations

import sqlite3

import pytest

from qcode.checking import check
from qcode.project import Project, open_project
from tests.qcode.compare.pair import decided, of_kind, two_coders


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("DELETE FROM decision_side WHERE position = 1", "“R1”: a decision does not have two sides."),
        (
            "UPDATE decision_side SET coder_id = (SELECT id FROM coder WHERE name = 'Bram')",
            "“R1”: a decision is about a coding that is somebody else’s.",
        ),
        (
            "UPDATE decided_coding SET coding_id = (SELECT coding_id FROM decision_side WHERE position = 0)",
            "“R1”: a decision led to a coding of a person.",
        ),
        (
            "UPDATE coder SET kind = 'agreed' WHERE name = 'Bram'",
            "There are 2 layers of what was agreed; only one is used.",
        ),
    ],
)
def test_what_does_not_hold_together_is_told(project: Project, statement: str, told: str) -> None:
    two_coders(project)
    decided(project, of_kind(project, "label"), "a")
    assert check(project).problems == ()
    project.close()
    with sqlite3.connect(project.path) as connection:
        connection.execute(statement)
    connection.close()
    with open_project(project.path, write=False) as again:
        assert told in check(again).problems
