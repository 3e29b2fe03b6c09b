"""In a project with many quotations the pages are filled beside the window's own work."""

from __future__ import annotations

import pytest

from qcode.findings import questions
from tests.window import Sitting
from ui.findings.core_page import CorePage
from ui.findings.page import FindingsPage
from ui.findings.questions_page import QuestionsPage
from ui.findings.triangulation_page import TriangulationPage
from ui.study import Study


@pytest.fixture(autouse=True)
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every project counts as one with many quotations."""
    monkeypatch.setattr("ui.reading.MANY", -1)


def page_of(study: Study, key: str) -> FindingsPage:
    study.going.show_findings(key)
    page = study.screens.findings.get().page
    assert page.reading.under_way
    return page


def test_pages_are_filled_when_what_they_show_is_read(study: Study, sitting: Sitting) -> None:
    core = page_of(study, "core")
    sitting.rest()
    assert isinstance(core, CorePage)
    assert core.table.row_keys()
    assert core.name.text() == "No core category chosen yet"
    triangulation = page_of(study, "triangulation")
    sitting.rest()
    assert isinstance(triangulation, TriangulationPage)
    assert triangulation.model.rows


def test_a_question_that_is_asked_comes_into_focus_and_only_the_last_reading_is_shown(
    study: Study, sitting: Sitting
) -> None:
    page = page_of(study, "questions")
    sitting.rest()
    assert isinstance(page, QuestionsPage)
    assert page.empty.isVisible()
    main = study.desk.do("Ask", lambda session: questions.add(session, "How usable is the list?").id)
    assert main is not None
    study.desk.do("Ask", lambda session: questions.add(session, "For whom?", main).id)
    assert not page.table.row_keys()
    sitting.rest()
    assert len(page.table.row_keys()) == 2
    assert not page.reading.under_way
