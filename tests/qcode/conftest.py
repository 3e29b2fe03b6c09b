"""Studies the tests of the core start from."""

from __future__ import annotations

import pytest

from qcode.project import Project
from tests.qcode.study import Study, small


@pytest.fixture
def empty(project: Project) -> Study:
    """A study without anything in it."""
    return Study(project)


@pytest.fixture
def study(project: Project) -> Study:
    """The small study, whose counts are known."""
    return small(project)
