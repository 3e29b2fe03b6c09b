"""A survey beside the interviews: brought in by keys, a guess corrected, an open answer coded, taken back and made again, and in the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from sqlmodel import select

from qcode import participants, survey
from qcode.checking import check
from qcode.codebook import edit, tree
from qcode.model import Coding, Document, Quotation
from qcode.project import create_project, open_project
from tests.qcode.material import add_interview, tables
from tests.window import CONTROL, Sitting
from ui.survey.dialog import SurveyDialog
from ui.survey.surveys_dialog import SurveysDialog

Key = Qt.Key
FILE = """\
Tijdstempel,Naam,Jongere,Begrepen,Hoe vaak praat je?,Waar praat je?,Wat helpt?
2026-03-01 12:30:11,Noor,R1,4,soms,"Keuken, Auto",Samen koken in de keuken.
2026-03-01 12:31:11,Sem,J2,5,vaak,Auto,Dat hij terugbelt.
2026-03-01 12:32:11,Bo,J3,n.v.t.,nooit,"Auto, Kamer, Keuken",
"""


def test_a_survey_is_brought_in_coded_taken_back_and_saved(sitting: Sitting, tmp_path: Path) -> None:
    path = study(tmp_path)
    sitting.preferences.coder = "Sanne"
    sitting.open(path)
    bring_in(sitting, tmp_path)
    code_an_answer(sitting)
    say_what_it_is_about(sitting)
    done = tables(sitting.study.desk.project)
    while sitting.offers("undo"):
        sitting.do("undo")
    gone = tables(sitting.study.desk.project)
    assert gone["survey"] == gone["survey_response"] == gone["participant"] == {}
    while sitting.offers("redo"):
        sitting.do("redo")
    assert tables(sitting.study.desk.project) == done
    sitting.do("close")
    the_file_holds(path)


def study(folder: Path) -> Path:
    """One interview, a code, nothing coded."""
    path = folder / "Leerhuis.qcode"
    with create_project(path, "Leerhuis") as project:
        add_interview(project, "R1")
        with project.change("Set up") as session:
            participants.add(session, "R1")
            edit.add(session, "Samen doen", shortcut=1)
            edit.add(session, "Alliantie")
    return path


def bring_in(sitting: Sitting, folder: Path) -> None:
    """The column of young people was not known to say who they are: that is put right by keys."""
    file = folder / "jongeren.csv"
    file.write_text(FILE, encoding="utf-8")
    sitting.dialogs.paths = [file]
    sitting.do("import-survey")
    dialog = sitting.dialog(SurveyDialog)
    assert isinstance(dialog, SurveyDialog)
    assert dialog.columns.hasFocus()
    while dialog.form.question.text() != "Jongere":
        sitting.press(Key.Key_Up)
    assert dialog.form.kind.currentText() == "Open question"
    sitting.press(Key.Key_Tab)
    while QApplication.focusWidget() is not dialog.form.kind:
        sitting.press(Key.Key_Tab)
    sitting.press(Key.Key_Home)
    while dialog.form.kind.currentText() != "Respondent":
        sitting.press(Key.Key_Down)
    sitting.click(dialog.switch.button("respondents"))
    dialog.people.setFocus()
    sitting.press(Key.Key_End)
    sitting.press(Key.Key_F2)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    sitting.press(Key.Key_A, CONTROL)
    sitting.type("J9")
    sitting.press(Key.Key_Return)
    sitting.bot.waitUntil(
        lambda: dialog.coming is not None and dialog.coming.respondents[2].pseudonym == "J9"
    )
    dialog.invited.boxes[""].setValue(4)
    sitting.click(dialog.start)
    assert "2 of them new in the project: R1 · J2 · J9" in dialog.outcome.toPlainText()
    sitting.press(Key.Key_Return)


def code_an_answer(sitting: Sitting) -> None:
    sitting.press(Key.Key_PageDown, CONTROL)
    reader = sitting.study.code_screen.reader
    assert reader.content().text == "Wat helpt?\nSamen koken in de keuken.\nDat hij terugbelt."
    sitting.select("Samen koken")
    sitting.type("1")
    assert sitting.marks() == [("Samen koken", "Samen doen")]


def say_what_it_is_about(sitting: Sitting) -> None:
    sitting.do("surveys")
    dialog = sitting.dialog(SurveysDialog)
    assert isinstance(dialog, SurveysDialog)
    assert dialog.list.item(0).text() == "jongeren"
    choice = dialog.form.themes.choice
    choice.setFocus()
    sitting.press(Key.Key_Down)  # opens the list
    listed = choice.view()
    sitting.bot.waitUntil(listed.isVisible)
    place = choice.findText("Alliantie")
    for _ in range(place):
        sitting.bot.keyClick(listed, Key.Key_Down)
    sitting.bot.keyClick(listed, Key.Key_Return)
    sitting.rest()
    assert [dialog.form.themes.list.item(0).text()] == ["Alliantie"]
    sitting.press(Key.Key_Escape)


def the_file_holds(path: Path) -> None:
    with open_project(path, write=False) as project:
        assert check(project).problems == ()
        with project.read() as session:
            (kept,) = survey.surveys(session)
            said = survey.answers(session, kept.id)
            names = {each.participant_id: each.pseudonym for each in kept.respondents}
            told = {
                each.text: {names[who]: one for who, one in said[each.id].items()} for each in kept.questions
            }
            about = {
                each.text: [tree.code_path(session, key) for key in each.themes] for each in kept.questions
            }
            groups = {each.pseudonym: each.group for each in participants.everyone(session)}
            coded = session.exec(
                select(Document.name, Quotation.text)
                .join(Quotation, Quotation.document_id == Document.id)  # type: ignore[arg-type]
                .join(Coding, Coding.quotation_id == Quotation.id)  # type: ignore[arg-type]
            ).all()
    assert told == {
        "Begrepen": {"R1": "4", "J2": "5"},
        "Hoe vaak praat je?": {"R1": "soms", "J2": "vaak", "J9": "nooit"},
        "Waar praat je?": {"R1": ["Keuken", "Auto"], "J2": ["Auto"], "J9": ["Auto", "Kamer", "Keuken"]},
        "Wat helpt?": {"R1": "Samen koken in de keuken.", "J2": "Dat hij terugbelt."},
    }
    assert about["Begrepen"] == ["Alliantie"]
    assert (dict(kept.invited), set(groups)) == ({"": 4}, {"R1", "J2", "J9"})
    assert coded == [("Wat helpt?", "Samen koken")]
    assert b"Noor" not in path.read_bytes()
