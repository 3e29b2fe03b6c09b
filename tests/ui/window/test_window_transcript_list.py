"""The list of transcripts of a larger study: sorted, filtered, folded, and several at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMessageBox
from sqlmodel import Session, col, select

from qcode import participants
from qcode.model import Document, Participant
from qcode.project import open_project
from qcode.transcripts import documents, origin
from tests.ui.window.conftest import draft
from tests.window import CONTROL, NONE, SHIFT, Sitting
from ui.panel_tree import Role
from ui.participants.whose import NameChoice
from ui.study import Study
from ui.transcripts.view import TranscriptsPanel

Key = Qt.Key
OWN = [
    "R1 mentor",
    *(f"M{number}" for number in (10, 9, 2, 1)),
    *(f"J{number}" for number in range(1, 10)),
    "Notes",
]
"""As they came in: three groups, by name, and one without."""


@pytest.fixture
def large(small: Path) -> Path:
    """The small study with thirteen transcripts more."""
    with open_project(small) as project, project.change("Import") as session:
        for group, names in (("Mentors", ("M10", "M9", "M2", "M1")), ("Young people", OWN[5:14])):
            for name in names:
                documents.add(session, draft(name), participants.ensure(session, name, group).id)
    return small


@pytest.fixture
def panel(sitting: Sitting, large: Path) -> TranscriptsPanel:
    """The list of the large study, with Sanne at work."""
    sitting.preferences.coder = "Sanne"
    return sitting.open(large).code_screen.transcripts


def names(panel: TranscriptsPanel) -> list[str]:
    return [each.name for each in panel.model.listed]


def key(panel: TranscriptsPanel, name: str) -> str:
    return next(each.id for each in panel.every if each.name == name)


def click(
    sitting: Sitting, panel: TranscriptsPanel, name: str, modifiers: Qt.KeyboardModifier = NONE
) -> None:
    tree = panel.tree
    index = tree.row_of(key(panel, name))
    tree.scrollTo(index)
    place = tree.visualRect(index).center()
    sitting.focus()  # the window is in front again after a dialog
    tree.setFocus()
    sitting.bot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, modifiers, QPoint(place))
    sitting.rest()


def order(study: Study) -> list[str]:
    """The order in the file."""
    with study.desk.read() as session:
        return list(session.exec(select(Document.name).order_by(col(Document.position))))


def choose_order(panel: TranscriptsPanel, text: str) -> None:
    next(each for each in panel.heading.sort.menu().actions() if each.text() == text).trigger()


def test_groups_tell_how_many_and_stay_folded(sitting: Sitting, panel: TranscriptsPanel, large: Path) -> None:
    assert names(panel) == OWN
    mentors, young, others = (panel.model.index(row, 0) for row in range(3))
    assert [each.data(Role.FIGURE) for each in (mentors, young, others)] == ["5", "9", "1"]
    assert mentors.data(Qt.ItemDataRole.AccessibleTextRole) == "Mentors, 5 transcripts"
    panel.tree.collapse(young)
    panel.heading.line.setText("j3")
    assert names(panel) == ["J3"]
    assert panel.tree.isExpanded(panel.model.index(0, 0)), "what is sought is seen"
    panel.heading.line.clear()
    assert not panel.tree.isExpanded(panel.model.index(1, 0))
    sitting.do("close")
    again = sitting.open(large).code_screen.transcripts
    assert [again.tree.isExpanded(again.model.index(row, 0)) for row in range(3)] == [True, False, True]
    assert "Young" not in str([sitting.preferences.chosen_view("folded-groups")]), "settings name no group"


def test_typing_filters_the_list(sitting: Sitting, panel: TranscriptsPanel) -> None:
    assert panel.heading.seek.isVisible()
    panel.tree.setFocus()
    sitting.press(Key.Key_F, CONTROL)
    assert panel.heading.line.hasFocus()
    sitting.type("young j2")
    assert names(panel) == ["J2"]
    sitting.press(Key.Key_Down)
    assert panel.tree.hasFocus()
    panel.heading.open()
    sitting.type("x")
    assert names(panel) == []
    assert panel.none.isVisible()
    assert not panel.empty.isVisible()
    sitting.press(Key.Key_Escape)
    assert names(panel) == OWN
    assert panel.heading.line.isHidden()


def test_few_transcripts_need_no_filter(study: Study) -> None:
    heading = study.code_screen.transcripts.heading
    assert not heading.seek.isVisible()
    assert heading.sort.isVisible()


def test_the_list_is_sorted_by_name_and_by_progress(sitting: Sitting, panel: TranscriptsPanel) -> None:
    choose_order(panel, "By name")
    assert names(panel)[:5] == ["M1", "M2", "M9", "M10", "R1 mentor"]
    click(sitting, panel, "M2")
    sitting.select("Hoe gaat het")
    sitting.type("1")
    choose_order(panel, "Least coded first")
    assert names(panel)[4] == "M2"
    assert not panel.tree.dragEnabled()
    assert not sitting.offers("transcript-up")
    choose_order(panel, "In own order, changed by dragging")
    assert names(panel) == OWN
    assert panel.tree.dragEnabled()


def test_own_order_is_changed_by_key_and_taken_back(sitting: Sitting, panel: TranscriptsPanel) -> None:
    click(sitting, panel, "M2")
    sitting.press(Key.Key_Up, CONTROL | SHIFT)
    assert names(panel)[:5] == ["R1 mentor", "M10", "M2", "M9", "M1"]
    assert panel.tree.chosen() == key(panel, "M2"), "it stays lit"
    for _ in range(4):
        sitting.press(Key.Key_Down, CONTROL | SHIFT)
    assert names(panel)[:5] == ["R1 mentor", "M10", "M9", "M1", "M2"]
    assert order(sitting.study)[-1] == "M2"
    for _ in range(3):
        sitting.do("undo")
    assert names(panel) == OWN


def test_rows_are_dragged_within_their_group(sitting: Sitting, panel: TranscriptsPanel) -> None:
    model = panel.model
    mentors, young = model.index(0, 0), model.index(1, 0)
    data = model.mimeData([panel.tree.row_of(key(panel, name)) for name in ("M2", "M1")])
    move = Qt.DropAction.MoveAction
    assert not model.canDropMimeData(data, move, 0, 0, young), "the group is the participant's matter"
    assert not model.canDropMimeData(data, move, -1, 0, mentors)
    assert not model.dropMimeData(data, move, 1, 0, mentors)
    sitting.rest()
    assert names(panel)[:5] == ["R1 mentor", "M2", "M1", "M10", "M9"]
    assert sitting.app.actions["undo"].text() == "Undo: Move 2 transcripts"
    sitting.do("undo")
    assert names(panel) == OWN


def test_several_are_finished_at_once(sitting: Sitting, panel: TranscriptsPanel) -> None:
    front = sitting.study.desk.document_id
    click(sitting, panel, "M10", CONTROL)
    click(sitting, panel, "M1", CONTROL)
    assert sitting.study.desk.document_id == front, "lighting several opens none of them"
    sitting.do("finished")

    def done() -> list[str]:
        return [each.name for each in panel.model.listed if panel.tree.row_of(each.id).data(Role.DONE)]

    assert done() == ["R1 mentor", "M10", "M1"]
    assert sitting.app.actions["finished"].isChecked()
    click(sitting, panel, "M2", CONTROL)
    assert not sitting.app.actions["finished"].isChecked(), "one of those that are lit is not finished"
    click(sitting, panel, "M2", CONTROL)
    sitting.bot.waitUntil(
        lambda: (
            "Sanne: 0 % coded, 0 codings, finished in Open coding 1"
            in panel.tree.row_of(key(panel, "M1")).data(Qt.ItemDataRole.ToolTipRole)
        )
    )
    sitting.do("undo")
    assert done() == []


def test_the_tool_tip_says_what_a_transcript_is(sitting: Sitting, panel: TranscriptsPanel) -> None:
    def tip() -> list[str]:
        return panel.tree.row_of(key(panel, "Notes")).data(Qt.ItemDataRole.ToolTipRole).splitlines()

    sitting.bot.waitUntil(lambda: tip()[1] == "Interview")
    notes = [key(panel, "Notes")]

    def work(session: Session) -> None:
        origin.set_kind(session, notes, "field notes")
        origin.set_method(session, notes, "observation")

    sitting.study.desk.do("Kind", work)
    sitting.bot.waitUntil(lambda: "Field notes · observation" in tip())
    sitting.do("undo")
    sitting.bot.waitUntil(lambda: "Interview" in tip())


def test_several_are_given_to_a_group_and_to_somebody(sitting: Sitting, panel: TranscriptsPanel) -> None:
    click(sitting, panel, "M1")
    click(sitting, panel, "Notes", CONTROL)
    sitting.do("group")
    dialog = sitting.dialog(NameChoice)
    assert isinstance(dialog, NameChoice)
    assert dialog.name == "", "they are not in one group"
    dialog.choice.setCurrentText(" Team  leads ")
    dialog.accept()
    sitting.rest()
    assert names(panel)[4:6] == ["Notes", "M1"]
    with sitting.study.desk.read() as session:
        leads = session.exec(select(Participant.pseudonym).where(Participant.group == "Team leads"))
        assert sorted(leads) == ["M1", "Notes"]
    click(sitting, panel, "M1")
    click(sitting, panel, "Notes", CONTROL)
    sitting.do("participant")
    dialog = sitting.dialog(NameChoice)
    assert isinstance(dialog, NameChoice)
    dialog.choice.setCurrentText("Anna")
    dialog.accept()
    sitting.rest()
    with sitting.study.desk.read() as session:
        anna = participants.named(session, "Anna")
        owned = session.exec(select(Document.name).where(Document.participant_id == anna.id))
        assert sorted(owned) == ["M1", "Notes"]
    sitting.do("undo")
    sitting.do("undo")
    assert names(panel) == OWN


def test_several_are_deleted_after_one_question(sitting: Sitting, panel: TranscriptsPanel) -> None:
    click(sitting, panel, "J1")
    click(sitting, panel, "J9", SHIFT)
    sitting.press(Key.Key_Delete)
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "Delete 9 transcripts?"
    sitting.click(next(button for button in box.buttons() if button.text() == "Delete transcripts"))
    assert names(panel) == [name for name in OWN if not name.startswith("J")]
    assert len(order(sitting.study)) == 6
    sitting.do("undo")
    assert names(panel) == OWN


def test_enter_goes_from_the_list_to_the_text(sitting: Sitting, panel: TranscriptsPanel) -> None:
    click(sitting, panel, "M2")
    sitting.press(Key.Key_Return)
    assert sitting.study.code_screen.reader.page.hasFocus()
