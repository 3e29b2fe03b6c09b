"""A survey comes in through the window: what was guessed is seen, corrected, and nothing is kept that is not to be."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox, QTreeWidget, QTreeWidgetItem

from qcode import participants, survey
from qcode.checking import check
from tests.qcode.survey.filled import FORMS, file
from tests.window import ALT, Sitting
from ui.imports.dialog import ImportDialog
from ui.study import Study
from ui.survey.column_form import ColumnForm
from ui.survey.dialog import SurveyDialog

Key = Qt.Key


def started(sitting: Sitting, path: Path) -> SurveyDialog:
    sitting.dialogs.paths = [path]
    sitting.do("import-survey")
    dialog = sitting.dialog(SurveyDialog)
    assert isinstance(dialog, SurveyDialog)
    sitting.rest()
    return dialog


def at(dialog: SurveyDialog, text: str) -> ColumnForm:
    """The form of the column with that head, put in focus."""
    (item,) = dialog.columns.findItems(text, Qt.MatchFlag.MatchExactly)
    dialog.columns.setCurrentItem(item)
    return dialog.form


def item(tree: QTreeWidget, place: int) -> QTreeWidgetItem:
    found = tree.topLevelItem(place)
    assert found is not None
    return found


def rows(dialog: SurveyDialog) -> dict[str, str]:
    items = [dialog.columns.topLevelItem(place) for place in range(dialog.columns.topLevelItemCount())]
    return {item.text(0): item.text(1) for item in items if item is not None}


def choose(form: ColumnForm, kind: str) -> None:
    place = form.kind.findData(kind)
    form.kind.setCurrentIndex(place)
    form.kind.activated.emit(place)


def kept(study: Study) -> survey.Kept:
    with study.desk.read() as session:
        (found,) = survey.surveys(session)
        return found


def test_what_was_guessed_is_seen_and_comes_in(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    dialog = started(sitting, file(tmp_path))
    assert dialog.title.text() == "enquete.csv · 6 questions · 4 respondents"
    assert rows(dialog) == {
        "Tijdstempel": "Left out",
        "E-mailadres": "Left out",
        "Naam": "Name, not kept",
        "Respondent": "Respondent",
        "Groep": "Group",
        "Hoe oud ben je?": "Attribute",
        "Ik voel me begrepen.": "Scale",
        "Mijn mentor luistert naar mij.": "Scale",
        "Wat doe je graag?": "Several answers",
        "Anders, namelijk": "Explains “other”",
        "Wat zou je veranderen?": "Open question",
    }
    form = at(dialog, "Ik voel me begrepen.")
    assert form.why.text() == "Its answers are on a scale."
    assert form.options.tree.options() == ["helemaal oneens", "oneens", "neutraal", "eens", "helemaal eens"]
    sitting.click(dialog.start)
    assert "J1 · J2 · J3 · J4" in dialog.outcome.toPlainText()
    sitting.click(dialog.start)
    assert len(kept(study).respondents) == 4
    assert [each.name for each in study.code_screen.transcripts.model.listed][-1] == "Wat zou je veranderen?"
    sitting.do("undo")
    with study.desk.read() as session:
        assert survey.surveys(session) == []
        assert [each.pseudonym for each in participants.everyone(session)] == ["R1"]


def test_a_guess_is_corrected_and_options_are_put_in_order(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    dialog = started(sitting, file(tmp_path))
    choose(at(dialog, "Hoe oud ben je?"), "closed")
    form = at(dialog, "Hoe oud ben je?")
    assert form.options.tree.options() == ["14", "15", "16"]
    assert item(form.options.tree, 0).text(1) == "2"  # two of them are fourteen
    form.options.tree.setCurrentItem(item(form.options.tree, 2))
    sitting.bot.keyClick(form.options.tree, Key.Key_Up, ALT)
    assert form.options.tree.options() == ["14", "16", "15"]
    form.options.more.setFocus()
    sitting.bot.keyClicks(form.options.more, "17")
    sitting.bot.keyClick(form.options.more, Key.Key_Return)
    assert dialog.isVisible()
    sitting.bot.keyClick(form.options.tree, Key.Key_Delete)  # somebody chose it: it stays
    assert form.options.tree.options() == ["14", "16", "15", "17"]
    sitting.click(form.scale)
    sitting.bot.keyClicks(form.short, "leeftijd")
    choose(at(dialog, "Wat doe je graag?"), "left out")
    assert rows(dialog)["Anders, namelijk"] == "Open question"
    sitting.click(dialog.start)
    sitting.click(dialog.start)
    question = kept(study).questions[0]
    assert (question.options, question.scale, question.short) == (("14", "16", "15", "17"), True, "leeftijd")
    assert [each.text for each in kept(study).questions][-1] == "Wat zou je veranderen?"
    assert len(kept(study).questions) == 5
    assert check(study.desk.project).problems == ()


def test_walking_through_the_kinds_leaves_other_columns_as_they_were(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    dialog = started(sitting, file(tmp_path))
    before = rows(dialog)
    form = at(dialog, "Hoe oud ben je?")
    form.kind.setFocus()
    for _ in range(4):  # through respondent, name and group to dyad
        sitting.press(Key.Key_Down)
    assert rows(dialog) == before | {"Hoe oud ben je?": "Dyad"}
    for _ in range(3):
        sitting.press(Key.Key_Up)
    assert rows(dialog) == before | {"Hoe oud ben je?": "Respondent", "Respondent": "Left out"}
    for kind in ("left out", "closed"):
        choose(at(dialog, "Wat doe je graag?"), kind)
    assert rows(dialog)["Anders, namelijk"] == "Explains “other”"


def test_respondents_get_other_pseudonyms_a_group_and_how_many_were_invited(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    text = "Naam,Cijfer,Reden\nJan,4,omdat het zo is\nPiet,5,om te lachen\n"
    dialog = started(sitting, file(tmp_path, text))
    sitting.click(dialog.switch.button("respondents"))
    first = item(dialog.people, 0)
    assert [first.text(column) for column in range(5)] == ["2", "Jan", "Respondent 1", "", "new"]
    dialog.people.setFocus()
    sitting.bot.keyClick(dialog.people, Key.Key_F2)
    editor = dialog.people.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    sitting.bot.keyClicks(editor, "r1")
    sitting.bot.keyClick(editor, Key.Key_Return)
    sitting.bot.waitUntil(lambda: item(dialog.people, 0).text(4) == "in the project")
    assert item(dialog.people, 0).text(3) == "Mentors"
    dialog.heading.group.setCurrentText("Young people")
    assert list(dialog.invited.boxes) == ["Mentors", "Young people"]
    assert dialog.invited.labels["Young people"].text() == "Young people, 1 answered"
    dialog.invited.boxes["Young people"].setValue(9)
    sitting.bot.keyClicks(dialog.heading.informant, "young people")
    sitting.click(dialog.start)
    sitting.click(dialog.start)
    found = kept(study)
    assert [(each.pseudonym, each.group) for each in found.respondents] == [
        ("R1", "Mentors"),
        ("Respondent 2", "Young people"),
    ]
    assert (found.invited, found.informant) == ({"Young people": 9}, "young people")


def test_what_cannot_come_in_is_said_until_it_is_mended(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    dialog = started(sitting, file(tmp_path))
    assert dialog.problem.isHidden()
    dialog.heading.title.selectAll()
    sitting.bot.keyClick(dialog.heading.title, Key.Key_Delete)
    assert dialog.problem.accessibleName() == "A survey needs a title. Nothing was imported."
    assert not dialog.start.isEnabled()
    sitting.bot.keyClicks(dialog.heading.title, "Jongeren")
    dialog.people.renamed.emit(1, "J1")
    assert "Lines 2 and 3 are both of “J1”" in dialog.problem.accessibleName()
    dialog.people.renamed.emit(1, "J9")
    assert dialog.problem.isHidden()
    sitting.bot.keyClick(dialog, Key.Key_Escape)
    with study.desk.read() as session:
        assert survey.surveys(session) == []


def test_cells_that_are_no_answer_are_said(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    dialog = started(
        sitting, file(tmp_path, "Cijfer,Reden\n1,zomaar een reden\n99,nog een reden\n4,want het is zo\n")
    )
    assert rows(dialog)["Cijfer"] == "Attribute"
    choose(at(dialog, "Cijfer"), "closed")
    dialog.heading.missing.setText("99")
    dialog.heading.missing.editingFinished.emit()
    assert at(dialog, "Cijfer").options.tree.options() == ["1", "2", "3", "4", "5"]


def test_the_same_file_again_offers_its_new_respondents(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    dialog = started(sitting, file(tmp_path))
    sitting.click(dialog.start)
    sitting.click(dialog.start)
    again = started(sitting, file(tmp_path))
    assert again.again.accessibleName().endswith("as “enquete”, with every respondent of this file.")
    assert not again.start.isEnabled()
    assert again.problem.accessibleName().startswith(
        "This is in the project as “enquete”; to import it once more"
    )
    sitting.bot.keyClicks(again.heading.title, " bis")
    assert again.start.isEnabled()
    sitting.bot.keyClick(again, Key.Key_Escape)
    grown = FORMS + "2026-03-02 12:33:11,e@b.nl,Bo,J5,Jongeren,17,oneens,altijd,Lezen,,Later thuis.\n"
    more = started(sitting, file(tmp_path, grown))
    assert more.again.accessibleName() == "This survey is in the project as “enquete”; 1 respondent is not."
    assert more.only_new.isChecked()
    sitting.click(more.start)
    sitting.click(more.start)
    assert [each.pseudonym for each in kept(study).respondents] == ["J1", "J2", "J3", "J4", "J5"]


def test_another_version_is_chosen_from_the_surveys_there_are(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    dialog = started(sitting, file(tmp_path))
    assert not dialog.heading.paired.isEnabled()
    sitting.click(dialog.start)
    sitting.click(dialog.start)
    mentors = "Respondent,De jongere voelt zich begrepen.,Ik luister naar de jongere.\nM1,eens,soms\nM2,oneens,vaak\n"
    other = started(sitting, file(tmp_path, mentors, "mentoren.csv"))
    other.heading.paired.setCurrentIndex(1)
    other.heading.paired.activated.emit(1)
    sitting.click(other.start)
    assert "2 questions paired with the other version" in other.outcome.toPlainText()
    sitting.click(other.start)


@pytest.mark.parametrize("text", ["", "alleen koppen,zonder antwoorden\n"])
def test_a_file_that_is_no_survey_is_told(sitting: Sitting, study: Study, tmp_path: Path, text: str) -> None:
    sitting.dialogs.paths = [file(tmp_path, text)]
    sitting.do("import-survey")
    assert "“enquete.csv” is not a survey" in sitting.notices()


def test_a_table_dropped_on_the_window_is_offered_as_a_survey(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    sitting.drop_files(file(tmp_path))
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "“enquete.csv” looks like a survey."
    sitting.answer_box("Import as survey")
    dialog = sitting.dialog(SurveyDialog)
    assert isinstance(dialog, SurveyDialog)
    assert dialog.heading.title.text() == "enquete"
    dialog.reject()
    sitting.drop_files(file(tmp_path))
    sitting.answer_box("Import as transcripts")
    assert isinstance(sitting.dialog(ImportDialog), ImportDialog)
