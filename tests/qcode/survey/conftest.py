"""Whatever is done with surveys can be undone, and leaves a sound project."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from qcode.checking import check
from qcode.project import Project
from tests.qcode.material import tables
from tests.qcode.study import Study, small


@pytest.fixture
def sound(project: Project) -> Generator[Study]:
    """The small study; whatever was done to it, it holds together, and undone and redone it is the same."""
    study = small(project)
    before = tables(project)
    steps = len(project.history.undoable)
    yield study
    assert check(project).problems == ()
    after = tables(project)
    done = len(project.history.undoable) - steps
    for _ in range(done):
        assert project.undo()
    assert tables(project) == before
    for _ in range(done):
        assert project.redo()
    assert tables(project) == after
