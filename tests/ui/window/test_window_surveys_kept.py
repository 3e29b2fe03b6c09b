"""Surveys of a project are looked after in one place: what is said of them, their questions, their respondents."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from qcode import survey
from qcode.checking import check
from qcode.project import open_project
from tests.qcode.survey.filled import bring, file
from tests.window import ALT, Sitting
from ui.study import Study
from ui.survey.surveys_dialog import SurveysDialog

MENTORS = "Respondent,Koppel,De jongere voelt zich begrepen.,Ik luister naar de jongere.\nM1,1,eens,soms\nM2,2,oneens,vaak\n"


@pytest.fixture
def dialog(sitting: Sitting, small: Path, tmp_path: Path) -> SurveysDialog:
    with open_project(small) as project:
        bring(project, file(tmp_path), "Jongeren", invited={"Jongeren": 5})
        bring(project, file(tmp_path, MENTORS, "mentoren.csv"), "Mentoren")
    sitting.preferences.coder = "Sanne"
    sitting.open(small)
    sitting.do("surveys")
    found = sitting.dialog(SurveysDialog)
    assert isinstance(found, SurveysDialog)
    return found


def kept(study: Study, title: str) -> survey.Kept:
    with study.desk.read() as session:
        return survey.survey(session, survey.must_be_named(session, title).id)


def ask(dialog: SurveysDialog, place: int) -> None:
    dialog.questions.setCurrentIndex(dialog.questions.model().index(place, 0))


def choose(box: object, place: int) -> None:
    box.setCurrentIndex(place)  # type: ignore[attr-defined]
    box.activated.emit(place)  # type: ignore[attr-defined]


def test_what_is_said_of_a_survey_is_changed_each_as_one_step(
    sitting: Sitting, dialog: SurveysDialog
) -> None:
    study = sitting.study
    assert [dialog.list.item(row).text() for row in range(2)] == ["Jongeren", "Mentoren"]
    dialog.list.setCurrentRow(1)
    for line, words in ((dialog.about.title, "Het team"), (dialog.about.informant, "mentoren")):
        line.setFocus()
        line.selectAll()
        sitting.bot.keyClicks(line, words)
        sitting.bot.keyClick(line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    choose(dialog.about.version, 1)
    dialog.show_side("respondents")
    dialog.invited.boxes[""].setValue(8)
    sitting.rest()
    there = kept(study, "Het team")
    assert (there.informant, there.invited) == ("mentoren", {"": 8})
    assert there.paired_id == kept(study, "Jongeren").id
    assert [bool(each.paired_id) for each in there.questions] == [True, True]
    assert dialog.list.item(1).text() == "Het team"
    sitting.click(dialog.close_button)
    for _ in range(4):
        sitting.do("undo")
    assert kept(study, "Mentoren").invited == {}
    assert check(study.desk.project).problems == ()


def test_a_title_that_is_taken_is_refused_in_the_dialog(sitting: Sitting, dialog: SurveysDialog) -> None:
    dialog.about.title.setText("Mentoren")
    dialog.about.title.editingFinished.emit()
    assert dialog.problem.accessibleName().startswith("“Mentoren” cannot be the title")
    assert dialog.about.title.text() == "Jongeren"


def test_a_question_gets_a_short_name_themes_another_order_and_a_pair(
    sitting: Sitting, dialog: SurveysDialog
) -> None:
    study = sitting.study
    ask(dialog, 2)
    form = dialog.form
    assert form.question.text() == "Mijn mentor luistert naar mij."
    form.short.setText("luisteren")
    form.short.editingFinished.emit()
    choose(form.themes.choice, form.themes.choice.findText("Alliance/Relation"))
    choose(form.themes.choice, form.themes.choice.findText("Instrument"))
    form.themes.list.setCurrentRow(1)
    sitting.bot.keyClick(form.themes.list, Qt.Key.Key_Delete)
    form.options.tree.setCurrentIndex(form.options.tree.model().index(3, 0))
    sitting.bot.keyClick(form.options.tree, Qt.Key.Key_Up, ALT)
    sitting.rest()
    question = kept(study, "Jongeren").questions[2]
    with study.desk.read() as session:
        paths = dict(enumerate(_paths(session, question.themes)))
    assert (question.short, question.options, paths) == (
        "luisteren",
        ("nooit", "soms", "altijd", "vaak"),
        {0: "Alliance/Relation"},
    )
    dialog.list.setCurrentRow(1)
    choose(dialog.about.version, 1)
    ask(dialog, 0)
    assert form.pair.currentText() == "Ik voel me begrepen."
    choose(form.pair, 0)
    assert kept(study, "Mentoren").questions[0].paired_id is None


def _paths(session: object, themes: tuple[str, ...]) -> list[str]:
    from qcode.codebook import tree

    return [tree.code_path(session, key) for key in themes]  # type: ignore[arg-type]


def test_who_belongs_together_is_typed(sitting: Sitting, dialog: SurveysDialog) -> None:
    dialog.show_side("respondents")
    dialog.people.setFocus()
    sitting.bot.keyClick(dialog.people, Qt.Key.Key_F2)
    editor = dialog.people.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    sitting.bot.keyClicks(editor, "7")
    sitting.bot.keyClick(editor, Qt.Key.Key_Return)
    sitting.bot.waitUntil(lambda: kept(sitting.study, "Jongeren").respondents[0].dyad == "7")


def test_questions_and_surveys_go_when_that_is_wished(sitting: Sitting, dialog: SurveysDialog) -> None:
    study = sitting.study
    ask(dialog, 5)
    sitting.bot.keyClick(dialog.questions, Qt.Key.Key_Delete)
    sitting.answer_box("Delete")
    assert [each.name for each in study.code_screen.transcripts.model.listed] == ["R1 mentor", "Notes"]
    assert len(kept(study, "Jongeren").questions) == 5
    for _ in range(2):
        sitting.click(dialog.delete)
        sitting.answer_box("Delete")
    assert sitting.window.findChildren(SurveysDialog) == []
    sitting.do("surveys")
    assert "There are no surveys yet" in sitting.notices()
    for _ in range(3):
        sitting.do("undo")
    assert len(kept(study, "Jongeren").questions) == 6


def test_a_participant_who_answered_is_deleted_with_a_warning(
    sitting: Sitting, dialog: SurveysDialog
) -> None:
    sitting.click(dialog.close_button)
    study = sitting.study
    study.going.show_screen("participants")
    study.screens.participants.get().table.selectRow(0)
    sitting.rest()
    sitting.do("delete-participant")
    from PySide6.QtWidgets import QMessageBox

    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "what they answered in surveys goes" in box.informativeText()
    box.reject()
