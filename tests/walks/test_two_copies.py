"""Two people work apart, each in a copy; one joins the other's by keys and mouse, and both end with one study."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from qcode.checking import check
from qcode.codebook import edit, tree
from qcode.joining.choices import Decided
from qcode.joining.plan import joining
from qcode.joining.reading import read_copy
from qcode.joining.write import join
from qcode.model import Code
from qcode.project import Project, create_project, open_project
from qcode.store import backups
from qcode.transcripts import documents, editing
from tests.qcode.material import interview, misplaced, tables
from tests.qcode.study import Study
from tests.window import Sitting
from ui.joining.dialog import JoinDialog

Key = Qt.Key
TALKS = {
    "R1": "I: Is er samen gekookt?\nR1: Ja. We koken samen op dinsdag. Dat helpt om te praten.\n",
    "R2": "I: En hier?\nR2: Hier wordt zelden gekookt. Samen eten we wel, elke dag om zes uur.\n",
}
OWN = ("word_index", "written_report", "joined_copy")


def test_two_people_work_apart_and_join_their_copies(sitting: Sitting, tmp_path: Path) -> None:
    path = study_of(tmp_path)
    brams = bram_works_apart(path)
    sitting.preferences.coder = "Sanne"
    study = sitting.open(path)
    sanne_works(sitting)
    before = held(study.desk.project)
    dialog = looks_at_the_copy(sitting, brams)
    decides(sitting, dialog)
    sitting.click(dialog.join)
    assert "Bram’s copy is joined" in sitting.notices()
    after = held(study.desk.project)
    takes_it_back_and_makes_it_again(sitting, before, after)
    joins_again_to_no_avail(sitting, brams)
    sitting.do("close")
    the_files_hold_one_study(path, brams)


def study_of(folder: Path) -> Path:
    path = folder / "samen.qcode"
    with create_project(path, "Samen", language="nl", coder="Sanne") as project:
        with project.change("Set up") as session:
            for name, text in TALKS.items():
                documents.add(session, interview(name, text))
            edit.add(session, "Samen doen", definition="Iets samen doen.", shortcut=1)
        study = Study(project)
        study.code("R1", "Dat helpt om te praten.", "Samen doen")
    return path


def bram_works_apart(path: Path) -> Path:
    """Bram codes, makes a code, says what one means, and corrects a transcript."""
    copy = path.with_name("samen van Bram.qcode")
    backups.copy(path, copy)
    with open_project(copy, back_up=False) as project:
        project.coder = "Bram"
        bram = Study(project)
        bram.codes("Ritme")
        bram.code("R2", "elke dag om zes uur", "Ritme", "Bram")
        bram.code("R1", "We koken samen op dinsdag.", "Samen doen", "Bram")
        with project.change("Define", "Bram") as session:
            edit.update(session, tree.code_at(session, "Samen doen"), definition="Wat men samen doet.")
        with project.change("Correct", "Bram") as session:
            document = documents.named(session, "R2")
            new = document.text.replace("Hier wordt zelden gekookt.", "Wij koken bijna nooit zelf.")
            editing.correct(session, editing.plan(session, document.id, new), lose=True)
    return copy


def sanne_works(sitting: Sitting) -> None:
    """Sanne codes words Bram's correction took away, and words it left; she says what the code means too."""
    for name, words in (("R1", "We koken samen"), ("R2", "zelden gekookt"), ("R2", "Samen eten we wel")):
        open_transcript(sitting, name)
        sitting.select(words)
        sitting.type("1")
    with sitting.study.desk.project.change("Define", "Sanne") as session:
        edit.update(session, tree.code_at(session, "Samen doen"), definition="Iets doen met een ander.")
    sitting.rest()


def open_transcript(sitting: Sitting, name: str) -> None:
    with sitting.study.desk.read() as session:
        key = documents.named(session, name).id
    sitting.study.desk.open_document(key)
    sitting.rest()


def looks_at_the_copy(sitting: Sitting, copy: Path) -> JoinDialog:
    sitting.dialogs.paths = [copy]
    sitting.do("join")
    dialog = sitting.dialog(JoinDialog)
    assert isinstance(dialog, JoinDialog)
    told = dialog.telling.toPlainText()
    assert "1 code: Ritme" in told
    assert "Bram · Open coding 1: 2" in told
    assert "“zelden gekookt” (Samen doen)\nR2, turn 2, Sanne" in told
    return dialog


def decides(sitting: Sitting, dialog: JoinDialog) -> None:
    """By keys: down to what differs, and mine of the two versions."""
    deciding = dialog.deciding
    assert [text.toPlainText() for text in deciding.texts] == [
        "Iets doen met een ander.",
        "Wat men samen doet.",
    ]
    assert deciding.choices[0].isChecked(), "mine is the later one"
    deciding.choices[0].setFocus()
    sitting.press(Key.Key_Right)
    assert "1 code: Samen doen" in dialog.telling.toPlainText(), "Bram's would change it"
    sitting.press(Key.Key_Left)
    assert deciding.choices[0].isChecked()


def takes_it_back_and_makes_it_again(sitting: Sitting, before: object, after: object) -> None:
    project = sitting.study.desk.project
    [undo] = [each for each in sitting.window.notices.findChildren(QPushButton) if each.text() == "Undo"]
    sitting.click(undo)
    assert held(project) == before
    sitting.do("redo")
    assert held(project) == after


def joins_again_to_no_avail(sitting: Sitting, copy: Path) -> None:
    sitting.dialogs.paths = [copy]
    sitting.do("join")
    assert "holds nothing that is not here already" in sitting.notices()


def held(project: Project) -> dict[str, object]:
    """Every row of the study itself."""
    return {name: rows for name, rows in tables(project).items() if name not in OWN}


def the_files_hold_one_study(path: Path, brams: Path) -> None:
    with open_project(brams, back_up=False) as bram:
        bram.coder = "Bram"
        found = read_copy(bram, path)
        assert join(bram, joining(found.copies, Decided()), found.name)
        with open_project(path, back_up=False) as sanne:
            assert held(sanne) == held(bram)
            assert check(sanne).problems == ()
            assert misplaced(sanne) == []
            quotations = Study(sanne).quotations()
            assert {"elke dag om zes uur", "Samen eten we wel", "We koken samen"} < set(quotations)
            assert "zelden gekookt" not in quotations
            with sanne.read() as session:
                said = session.get_one(Code, tree.code_at(session, "Samen doen")).definition
            assert said == "Iets doen met een ander."
