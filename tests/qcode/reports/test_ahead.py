"""What lies ahead of the results chapter is reckoned from the same figures as its pages."""

from __future__ import annotations

import pytest

from qcode.project import Project
from qcode.reports.ahead import Ahead, ahead
from qcode.reports.coreq.checklist import standing


def test_an_empty_study_has_everything_ahead(project: Project) -> None:
    with project.read() as session:
        found, items = ahead(session), standing(session)
    assert (found.new_codes, found.quiet, found.items, found.parts) == ((), 0, 32, 11)
    assert found.to_write == sum(each.state == "open" for each in items)


@pytest.mark.parametrize(
    ("new_codes", "quiet"), [((), 0), ((4,), 0), ((4, 0, 1), 0), ((4, 1, 0, 0), 2), ((3, 0), 1)]
)
def test_transcripts_without_a_new_code_count_from_the_last(new_codes: tuple[int, ...], quiet: int) -> None:
    assert Ahead(new_codes, 0, 0, 32, 11).quiet == quiet
