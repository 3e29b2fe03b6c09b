"""The table of participants: filled in cell by cell or by the block, each edit one step back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLineEdit, QMessageBox
from pytestqt.modeltest import ModelTester
from sqlmodel import select

from qcode import participants
from qcode.model import Speaker
from qcode.project import create_project, open_project
from tests.window import CONTROL, SHIFT, Sitting
from ui.name_dialog import NameDialog
from ui.participants.attribute_form import AttributeDialog
from ui.participants.cells import copied, pasted
from ui.participants.listing import Column, Listing, Person
from ui.participants.model import ParticipantsModel
from ui.participants.screen import ParticipantsScreen
from ui.participants.whose import NameChoice, TranscriptsDialog
from ui.study import Study

Key = Qt.Key


@pytest.fixture
def screen(sitting: Sitting, study: Study) -> ParticipantsScreen:
    """Three participants, an attribute of each kind, and the table in front."""
    with study.desk.project.change("Set up people") as session:
        participants.add(session, "R10", "Leaders")
        participants.add(session, "R2", "Assistants")
        for name, kind in (("Age", "number"), ("Met", "date"), ("Background", "text")):
            participants.add_attribute(session, name, kind)
        participants.add_attribute(session, "Work", "choice", ["mentor", "leader"])
    sitting.do("screen-participants")
    return study.participants_screen


def cell(screen: ParticipantsScreen, name: str, column: str) -> QModelIndex:
    model = screen.model
    row = [each.pseudonym for each in model.people].index(name)
    return model.index(row, [each.name for each in model.columns].index(column))


def text(screen: ParticipantsScreen, name: str, column: str) -> str:
    return str(cell(screen, name, column).data())


def names(screen: ParticipantsScreen) -> list[str]:
    return [each.pseudonym for each in screen.model.people]


def stand(screen: ParticipantsScreen, name: str, column: str) -> None:
    screen.table.setFocus()
    screen.table.setCurrentIndex(cell(screen, name, column))


def fill_in(sitting: Sitting, screen: ParticipantsScreen, name: str, column: str, typed: str) -> None:
    stand(screen, name, column)
    sitting.press(Key.Key_Return)
    editor = sitting.focus()
    assert isinstance(editor, QLineEdit)
    editor.setText(typed)
    sitting.press(Key.Key_Return)


def steps(study: Study) -> list[str]:
    return [step.label for step in study.desk.project.history.undoable]


def answer(sitting: Sitting, verb: str) -> None:
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    sitting.click(next(button for button in box.buttons() if button.text() == verb))


def paste(sitting: Sitting, block: str) -> None:
    QGuiApplication.clipboard().setText(block)
    sitting.press(Key.Key_V, CONTROL)


def test_the_model_keeps_the_promises_of_models(qtmodeltester: ModelTester) -> None:
    model = ParticipantsModel()
    age = Column("age", "Age", "number")
    one = Person("1", "R1", "Mentors", ("R1 interview",), {"age": 34})
    qtmodeltester.check(model)
    model.show(Listing((one, Person("2", "R2", "", (), {})), (age,)))
    qtmodeltester.check(model)
    model.sort(3, Qt.SortOrder.DescendingOrder)
    model.show(Listing((one,), (age,)))
    qtmodeltester.check(model)


def test_everybody_stands_in_the_table(sitting: Sitting, screen: ParticipantsScreen) -> None:
    tester = QAbstractItemModelTester(
        screen.model, QAbstractItemModelTester.FailureReportingMode.Fatal, sitting.window
    )
    assert tester.model() is screen.model
    heads = [screen.model.headerData(at, Qt.Orientation.Horizontal) for at in range(7)]
    assert heads == ["Pseudonym", "Group", "Transcripts", "Age", "Met", "Background", "Work"]
    assert names(screen) == ["R2", "R10", "R1"], "by group, then by the number in the pseudonym"
    assert screen.counts.text() == "3 participants · 3 groups"
    assert text(screen, "R1", "Transcripts") == "1"
    said = cell(screen, "R1", "Transcripts").data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Transcripts: R1 mentor"


@pytest.mark.parametrize(
    ("column", "typed", "kept"),
    [
        ("Age", "34,5", "34.5"),
        ("Met", "21-11-2026", "2026-11-21"),
        ("Background", "Two  jobs", "Two  jobs"),
        ("Group", " Young   people", "Young people"),
        ("Pseudonym", "Anna", "Anna"),
    ],
)
def test_a_cell_is_filled_in_and_undone(
    sitting: Sitting, study: Study, screen: ParticipantsScreen, column: str, typed: str, kept: str
) -> None:
    before = text(screen, "R2", column)
    fill_in(sitting, screen, "R2", column, typed)
    assert text(screen, "Anna" if column == "Pseudonym" else "R2", column) == kept
    assert steps(study)[-1] == f"Change {column} of R2"
    sitting.do("undo")
    assert text(screen, "R2", column) == before


@pytest.mark.parametrize(
    ("column", "typed", "said"),
    [
        ("Age", "old", "“old” is not a number, as “Age” needs; nothing was changed."),
        ("Met", "31-02-2026", "“31-02-2026” is not a date"),
        ("Pseudonym", "r10", "both be called"),
        ("Pseudonym", " ", "needs a pseudonym"),
    ],
)
def test_a_value_that_does_not_fit_says_so(
    sitting: Sitting, study: Study, screen: ParticipantsScreen, column: str, typed: str, said: str
) -> None:
    before, done = text(screen, "R2", column), steps(study)
    fill_in(sitting, screen, "R2", column, typed)
    assert said in sitting.notices()
    assert text(screen, "R2", column) == before
    assert steps(study) == done
    fill_in(sitting, screen, "R2", "Background", "mended")
    assert sitting.notices() == ""


def test_choices_and_groups_are_offered(sitting: Sitting, screen: ParticipantsScreen) -> None:
    stand(screen, "R2", "Work")
    sitting.press(Key.Key_F2)
    box = sitting.focus()
    assert isinstance(box, QComboBox)
    assert [box.itemText(at) for at in range(box.count())] == ["", "mentor", "leader"]
    sitting.press(Key.Key_Down)
    sitting.press(Key.Key_Return)
    assert text(screen, "R2", "Work") == "mentor"
    stand(screen, "R2", "Group")
    sitting.type("m")
    line = sitting.focus()
    assert isinstance(line, QLineEdit)
    assert line.completer().completionCount() == 1
    assert line.completer().currentCompletion() == "Mentors"


def test_esc_leaves_a_cell_as_it_was(sitting: Sitting, study: Study, screen: ParticipantsScreen) -> None:
    done = steps(study)
    stand(screen, "R2", "Background")
    sitting.type("never mind")
    sitting.press(Key.Key_Escape)
    stand(screen, "R1", "Background")
    sitting.press(Key.Key_Return)
    sitting.press(Key.Key_Return)
    assert text(screen, "R2", "Background") == ""
    assert steps(study) == done, "a cell left as it was is no change"


def test_a_column_is_pasted_as_one_step(sitting: Sitting, study: Study, screen: ParticipantsScreen) -> None:
    stand(screen, "R2", "Age")
    paste(sitting, "34\t1-2-2026\r\n41,5\t\r\n")
    assert [text(screen, name, "Age") for name in names(screen)] == ["34", "41.5", ""]
    assert text(screen, "R2", "Met") == "2026-02-01"
    assert steps(study)[-1] == "Paste 4 cells of participants"
    sitting.do("undo")
    assert [text(screen, name, "Age") for name in names(screen)] == ["", "", ""]


def test_a_block_with_one_wrong_value_changes_nothing(
    sitting: Sitting, study: Study, screen: ParticipantsScreen
) -> None:
    done = steps(study)
    stand(screen, "R2", "Age")
    paste(sitting, "34\nold")
    assert "“old” is not a number" in sitting.notices()
    paste(sitting, "1\n2\n3\n4")
    assert "more rows" in sitting.notices()
    paste(sitting, "\t".join("12345"))
    assert "more columns" in sitting.notices()
    assert steps(study) == done
    assert text(screen, "R2", "Age") == ""


def test_one_value_fills_all_that_is_chosen(sitting: Sitting, screen: ParticipantsScreen) -> None:
    stand(screen, "R2", "Group")
    sitting.press(Key.Key_Down, SHIFT)
    sitting.press(Key.Key_Down, SHIFT)
    paste(sitting, "Mentors")
    assert {each.group for each in screen.model.people} == {"Mentors"}
    sitting.press(Key.Key_Delete)
    assert {each.group for each in screen.model.people} == {""}


def test_further_rows_become_participants(sitting: Sitting, study: Study, screen: ParticipantsScreen) -> None:
    last = names(screen)[-1]
    stand(screen, last, "Pseudonym")
    paste(sitting, "R1\tMentors\t9\t50\nR3\tLeaders\t9\t51")
    assert sorted(names(screen)) == ["R1", "R10", "R2", "R3"]
    assert (text(screen, "R3", "Group"), text(screen, "R3", "Age")) == ("Leaders", "51")
    assert text(screen, "R3", "Transcripts") == "0", "how many there are cannot be pasted"
    sitting.do("undo")
    assert "R3" not in names(screen)


def test_cells_are_copied_for_a_spreadsheet(sitting: Sitting, screen: ParticipantsScreen) -> None:
    fill_in(sitting, screen, "R2", "Group", 'so "called"')
    stand(screen, "R2", "Pseudonym")
    for key in (Key.Key_Right, Key.Key_Down):
        sitting.press(key, SHIFT)
    sitting.press(Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == 'R2\t"so ""called"""\nR10\tLeaders\n'


@pytest.mark.parametrize(
    "block", [[["a", "b"], ["c", ""]], [["two\nlines", 'a "word"', "tab\there"]], [[" 34 "]], [["", ""]]]
)
def test_what_is_copied_comes_back_as_it_was(block: list[list[str]]) -> None:
    assert pasted(copied(block)) == block


def test_a_click_on_a_head_sorts(sitting: Sitting, screen: ParticipantsScreen) -> None:
    fill_in(sitting, screen, "R1", "Age", "9")
    fill_in(sitting, screen, "R2", "Age", "41")
    stand(screen, "R1", "Age")
    head = screen.table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(3) + 10, head.height() // 2)

    def click() -> None:
        sitting.bot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
        sitting.rest()

    click()
    assert names(screen) == ["R1", "R2", "R10"]
    assert screen.model.headerData(3, Qt.Orientation.Horizontal) == "Age ↑"
    click()
    assert names(screen) == ["R2", "R1", "R10"], "who has none stands last either way"
    assert screen.table.currentIndex() == cell(screen, "R1", "Age"), "the focus goes along"
    fill_in(sitting, screen, "R2", "Age", "1")
    assert names(screen) == ["R2", "R1", "R10"], "rows stay where they are while values are filled in"
    click()
    assert names(screen) == ["R2", "R10", "R1"]


def test_a_participant_is_added_by_pseudonym(
    sitting: Sitting, study: Study, screen: ParticipantsScreen
) -> None:
    sitting.click(screen.add_button)
    dialog = sitting.dialog(NameDialog)
    assert isinstance(dialog, NameDialog)
    dialog.line.setText("R3")
    dialog.accept()
    sitting.rest()
    assert screen.table.currentIndex() == cell(screen, "R3", "Group"), "the group comes next"
    sitting.do("undo")
    assert "R3" not in names(screen)


def test_a_deleted_participant_leaves_the_transcript(
    sitting: Sitting, study: Study, screen: ParticipantsScreen
) -> None:
    stand(screen, "R1", "Pseudonym")
    sitting.press(Key.Key_Delete)
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "Delete the participant “R1”?"
    assert box.informativeText().startswith("1 transcript will stay, without a participant or group.")
    answer(sitting, "Delete")
    assert names(screen) == ["R2", "R10"]
    assert [each.name for each in study.code_screen.transcripts.model.listed] == ["R1 mentor", "Notes"]
    sitting.do("undo")
    assert text(screen, "R1", "Transcripts") == "1"


def filled_attribute(sitting: Sitting) -> AttributeDialog:
    dialog = sitting.dialog(AttributeDialog)
    assert isinstance(dialog, AttributeDialog)
    return dialog


def test_an_attribute_is_added_changed_and_deleted(
    sitting: Sitting, study: Study, screen: ParticipantsScreen
) -> None:
    stand(screen, "R2", "Age")
    sitting.do("add-attribute")
    dialog = filled_attribute(sitting)
    assert not dialog.accept_button.isEnabled()
    dialog.name.setText("Role")
    dialog.kind.setCurrentIndex(3)
    assert dialog.choices.isVisible()
    assert not dialog.accept_button.isEnabled(), "a choice needs choices"
    dialog.choices.setPlainText("mentor\n\n leader \nMentor")
    dialog.accept()
    sitting.rest()
    assert screen.model.columns[-1].choices == ("mentor", "leader")
    assert screen.table.currentIndex() == cell(screen, "R2", "Role")
    sitting.do("edit-attribute")
    dialog = filled_attribute(sitting)
    assert dialog.choices.toPlainText() == "mentor\nleader"
    dialog.name.setText("Post")
    dialog.kind.setCurrentIndex(0)
    dialog.accept()
    sitting.rest()
    assert (screen.model.columns[-1].name, screen.model.columns[-1].kind) == ("Post", "text")
    fill_in(sitting, screen, "R2", "Post", "chair")
    sitting.do("delete-attribute")
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.informativeText().startswith("What is known of 1 participant goes with it.")
    answer(sitting, "Delete attribute")
    assert [each.name for each in screen.model.columns][-1] == "Work"
    sitting.do("undo")
    assert text(screen, "R2", "Post") == "chair"


def test_a_kind_that_does_not_fit_is_refused(sitting: Sitting, screen: ParticipantsScreen) -> None:
    fill_in(sitting, screen, "R2", "Background", "north")
    stand(screen, "R2", "Background")
    sitting.do("edit-attribute")
    dialog = filled_attribute(sitting)
    dialog.kind.setCurrentIndex(1)
    dialog.accept()
    sitting.rest()
    assert "“north” is not a number" in sitting.notices()
    assert text(screen, "R2", "Background") == "north"


def test_transcripts_are_ticked(sitting: Sitting, study: Study, screen: ParticipantsScreen) -> None:
    stand(screen, "R2", "Transcripts")
    sitting.press(Key.Key_Return)
    dialog = sitting.dialog(TranscriptsDialog)
    assert isinstance(dialog, TranscriptsDialog)
    assert dialog.ticked == set()
    assert dialog.list.item(0).text() == "R1 mentor (now R1)"
    sitting.press(Key.Key_Space)
    dialog.accept()
    sitting.rest()
    assert [text(screen, name, "Transcripts") for name in ("R1", "R2")] == ["0", "1"]
    assert steps(study)[-1] == "Transcripts of R2"
    with study.desk.read() as session:
        speaker = session.exec(select(Speaker).where(Speaker.name == "R1")).one()
        assert speaker.participant_id == participants.named(session, "R2").id
    sitting.do("undo")
    assert text(screen, "R1", "Transcripts") == "1"


def test_a_transcript_is_given_to_somebody_new(
    sitting: Sitting, study: Study, screen: ParticipantsScreen
) -> None:
    sitting.do("screen-code")
    study.code_screen.transcripts.tree.menu_wished.emit(QPoint(20, 20))
    assert "Participant of the transcript…" in [each.text() for each in study.menus.menu.actions()]
    study.menus.menu.close()
    sitting.do("participant")
    dialog = sitting.dialog(NameChoice)
    assert isinstance(dialog, NameChoice)
    assert dialog.name == "R1"
    dialog.choice.setCurrentText("  Anna ")
    dialog.accept()
    sitting.rest()
    sitting.do("screen-participants")
    assert text(screen, "Anna", "Transcripts") == "1"
    sitting.do("screen-code")
    sitting.do("participant")
    dialog = sitting.dialog(NameChoice)
    assert isinstance(dialog, NameChoice)
    dialog.choice.setCurrentText("")
    dialog.accept()
    sitting.rest()
    sitting.do("screen-participants")
    assert text(screen, "Anna", "Transcripts") == "0"


def test_a_spreadsheet_tells_what_it_brought(
    sitting: Sitting, study: Study, screen: ParticipantsScreen, tmp_path: Path
) -> None:
    table = tmp_path / "people.csv"
    table.write_text(
        "pseudonym,group,Years,Work\nR2,Mentors,3,coach\nR3,Leaders,4,leader\n", encoding="utf-8"
    )
    sitting.dialogs.paths = [table]
    sitting.do("import-participants")
    said = "1 participant added. 1 filled in further. New attributes: Years. New choices of Work: coach."
    assert sitting.notices() == said
    assert (text(screen, "R2", "Work"), text(screen, "R3", "Years")) == ("coach", "4")
    sitting.do("undo")
    assert "R3" not in names(screen)
    table.write_text("age\n3\n", encoding="utf-8")
    sitting.dialogs.paths = [table]
    sitting.do("import-participants")
    assert "has no column that says who each row is about" in sitting.notices()


def test_an_empty_study_says_what_to_do(sitting: Sitting, tmp_path: Path) -> None:
    path = tmp_path / "empty.qcode"
    create_project(path, "Empty").close()
    study = sitting.open(path)
    sitting.click(study.bar.switch.button("participants"))
    screen = study.participants_screen
    assert screen.empty.isVisible()
    assert not screen.table.isVisible()
    assert not sitting.offers("delete-participant")
    sitting.press(Key.Key_Space)
    dialog = sitting.dialog(NameDialog)
    assert isinstance(dialog, NameDialog)
    dialog.line.setText("R1")
    dialog.accept()
    sitting.rest()
    assert screen.table.isVisible()
    assert names(screen) == ["R1"]
    assert sitting.focus() is screen.table


def test_every_part_has_a_name_and_commands_know_their_place(
    sitting: Sitting, screen: ParticipantsScreen
) -> None:
    stand(screen, "R2", "Age")
    assert sitting.offers("edit-attribute")
    stand(screen, "R2", "Transcripts")
    assert not sitting.offers("edit-attribute")
    assert sitting.offers("participant-transcripts")
    sitting.press(Key.Key_Down, SHIFT)
    assert not sitting.offers("participant-transcripts")
    assert sitting.offers("delete-participant")
    for part in (screen.table, screen.add_button, screen.attribute_button, screen.import_button):
        assert part.accessibleName()
    stand(screen, "R2", "Age")
    sitting.press(Key.Key_Return)
    assert sitting.focus().accessibleName() == "Age, R2"
    sitting.do("screen-code")
    assert not sitting.offers("delete-participant")


def test_for_reading_nothing_can_be_filled_in(sitting: Sitting, small: Path) -> None:
    with open_project(small):
        study = sitting.open(small)
        assert not study.desk.writable
        sitting.do("screen-participants")
        screen = study.participants_screen
        stand(screen, "R1", "Group")
        sitting.press(Key.Key_Return)
        assert screen.table.hasFocus()
        paste(sitting, "Leaders")
        sitting.press(Key.Key_Delete)
        assert text(screen, "R1", "Group") == "Mentors"
        assert not screen.add_button.isEnabled()
        assert not sitting.offers("add-participant")
