"""The survey in the tables: counted, drawn, opened onto the people behind each number, taken along."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlmodel import Session

from qcode import survey
from tests.accessible import complaints
from tests.qcode.survey.filled import file, plan_of
from tests.window import ALT, CONTROL, Sitting
from ui.study import Study
from ui.tables.screen import TablesScreen
from ui.tables.survey_page import SurveyPage

Key = Qt.Key


def show(study: Study, sitting: Sitting) -> tuple[TablesScreen, SurveyPage]:
    sitting.press(Key.Key_5, CONTROL)
    screen = study.screens.tables.get()
    page = screen.show_page("survey")
    assert isinstance(page, SurveyPage)
    sitting.rest()
    return screen, page


@pytest.fixture
def surveyed(study: Study, sitting: Sitting, tmp_path: Path) -> Study:
    """The small study with a survey of four, of nine who were invited."""
    grid = survey.read(file(tmp_path))
    plan = plan_of(study.desk.project, grid, invited={"": 9})

    def work(session: Session) -> bool:
        survey.import_survey(session, grid, plan)
        return True

    assert study.desk.do("Import survey", work)
    sitting.rest()
    return study


def test_without_a_survey_the_page_says_how_one_comes_in(study: Study, sitting: Sitting) -> None:
    _, page = show(study, sitting)
    assert page.empty.isVisible()
    assert "Import survey" in page.empty.words.text()
    sitting.dialogs.paths = []
    sitting.click(page.empty.button)
    assert sitting.dialogs.begun_at != Path(), "it asks for the file"


def test_closed_questions_are_counted_drawn_and_open_onto_people(surveyed: Study, sitting: Sitting) -> None:
    screen, page = show(surveyed, sitting)
    rows = {cells[0]: cells for cells in page.grid.shown()}
    assert rows["Ik voel me begrepen."][-2:] == ["3", "1"]  # n, and one who gave no answer
    assert page.both.chart.isVisible()
    assert not complaints(screen)
    key = page.grid.model_.table.rows[0].key
    page.grid.setFocus()
    page.grid.go_to(key, page.grid.model_.table.column_keys.index("neutraal") + 1)
    sitting.press(Key.Key_Return)
    people = screen.people.get()
    assert people.isVisible()
    assert [people.list.item(at).text() for at in range(people.list.count())] == ["J3 · Jongeren"]
    people.list.setFocus()
    people.list.setCurrentRow(0)
    sitting.press(Key.Key_Return)
    assert surveyed.going.screen == "participants"
    sitting.press(Key.Key_Left, ALT)
    assert surveyed.going.screen == "tables"


def test_answers_in_words_lead_to_their_transcript_and_are_copied(surveyed: Study, sitting: Sitting) -> None:
    _, page = show(surveyed, sitting)
    sitting.click(page.mode.button("words"))
    assert page.answers.isVisible()
    assert not page.both.isVisible()
    assert "J2\tNiks." in page.answers.lines()
    page.copy()
    assert "J1\tMeer eigen tijd, en minder regels." in QApplication.clipboard().text()
    row = next(at for at in range(page.answers.rowCount()) if page.answers.item(at, 0).text() == "J2")
    page.answers.setFocus()
    page.answers.setCurrentCell(row, 0)
    sitting.press(Key.Key_Return)
    assert surveyed.going.screen == "code"
    span = surveyed.code_screen.reader.selected_span()
    assert span is not None
    assert surveyed.code_screen.reader.shown_words(span) == "Niks."


def test_the_response_says_where_it_is_too_low(surveyed: Study, sitting: Sitting) -> None:
    _, page = show(surveyed, sitting)
    sitting.click(page.mode.button("response"))
    assert page.grid.shown()[0][:3] == ["All", "9", "4"]
    assert "too few to conclude from" in page.note.text()
    assert not page.both.chart.isVisible()


def test_what_is_chosen_is_kept_and_undo_takes_the_survey_away(surveyed: Study, sitting: Sitting) -> None:
    _, page = show(surveyed, sitting)
    sitting.click(page.shown.button("number"))
    page.by_group.click()
    kept = page.settings()
    sitting.click(page.mode.button("themes"))
    page.restore(kept)
    sitting.rest()
    assert page.settings() == kept
    assert page.grid.shown()[1][0] == "Jongeren"
    sitting.press(Key.Key_Z, CONTROL)
    assert page.empty.isVisible()
