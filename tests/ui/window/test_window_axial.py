"""Codes stand in a diagram, and are moved about in it by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from sqlmodel import Session

from qcode.codebook.tree import code_at
from qcode.model import CoreCategory
from tests.ui.window.axial import Diagramming, Left
from tests.window import Sitting, second_sitting
from ui.axial.kind_dialog import KindDialog

__all__ = ["second_sitting"]


@pytest.fixture
def axial(sitting: Sitting, small: Path) -> Diagramming:
    return Diagramming(sitting, small)


def test_a_diagram_shows_its_codes_and_what_they_are_to_each_other(axial: Diagramming) -> None:
    cards = {item.face.node.name for item in axial.canvas.diagram.cards.values()}
    assert cards == {"Alliance", "Instrument"}
    assert list(axial.canvas.diagram.lines) == [axial.relation_id]


def test_a_card_is_dragged_in_one_step_that_can_be_taken_back(axial: Diagramming) -> None:
    axial.canvas.zooming.step(0)
    start = axial.spot("Instrument")
    axial.drag(start, start + QPoint(81, 120))
    assert axial.place("Instrument") == (416, 120)
    desk = axial.sitting.study.desk
    assert desk.steps.undoable is not None
    assert desk.steps.undoable.label == "Move Instrument in the diagram"
    axial.sitting.do("undo")
    assert axial.place("Instrument") == (336, 0)
    assert axial.canvas.diagram.cards[axial.codes["Instrument"]].pos().x() == 336
    axial.sitting.do("redo")
    assert axial.place("Instrument") == (416, 120)


def test_what_is_clicked_is_chosen(axial: Diagramming) -> None:
    choice = axial.sitting.study.axial_screen.choice
    QTest.mouseClick(axial.canvas.viewport(), Left, pos=axial.spot("Alliance"))
    assert choice.codes == (axial.codes["Alliance"],)
    middle = axial.canvas.diagram.lines[axial.relation_id].drawn.at(0.5)
    QTest.mouseClick(axial.canvas.viewport(), Left, pos=axial.canvas.mapFromScene(middle))
    assert choice.relation_id == axial.relation_id
    assert choice.codes == ()
    choice.choose_codes([axial.codes["Instrument"]])
    assert axial.canvas.diagram.cards[axial.codes["Instrument"]].isSelected()


def test_what_changed_elsewhere_is_shown_when_the_screen_comes_back(axial: Diagramming) -> None:
    axial.sitting.do("screen-code")
    axial.sitting.study.codes.rename(axial.codes["Instrument"], "Questionnaire")
    axial.sitting.do("screen-axial")
    cards = {item.face.node.name for item in axial.canvas.diagram.cards.values()}
    assert cards == {"Alliance", "Questionnaire"}


# relating


def chosen_from(menu: QMenu | None, text: str) -> None:
    """Choose what a menu says with these words in it."""
    assert menu is not None
    next(action for action in menu.actions() if text in action.text()).trigger()
    menu.close()


def told(axial: Diagramming) -> list[tuple[str, str, str]]:
    """The relations in the file: from, kind, to."""
    found, names = axial.saved(), {key: path for path, key in axial.codes.items()}
    return [(names[edge.from_id], edge.kind, names[edge.to_id]) for edge in found.edges]


def test_a_relation_is_pulled_from_card_to_card(axial: Diagramming) -> None:
    canvas, screen = axial.canvas, axial.sitting.study.axial_screen
    QTest.mouseClick(canvas.viewport(), Left, pos=axial.spot("Alliance"))
    handle = canvas.mapFromScene(canvas.diagram.cards[axial.codes["Alliance"]].handles()[1])
    axial.drag(handle, axial.spot("Instrument"))
    assert told(axial) == [("Instrument", "leads to", "Alliance")]
    chosen_from(screen.relating.menu, "contradicts")
    assert told(axial)[1:] == [("Alliance", "contradicts", "Instrument")]
    assert screen.choice.relation_id in canvas.diagram.lines
    axial.sitting.do("undo")
    assert len(told(axial)) == 1


def test_enter_gives_a_relation_another_kind_or_turns_it_round(axial: Diagramming) -> None:
    screen = axial.sitting.study.axial_screen
    screen.choice.choose_relation(axial.relation_id)
    screen.canvas.setFocus()
    axial.sitting.press(Qt.Key.Key_Return)
    chosen_from(screen.relating.menu, "is part of")
    assert told(axial) == [("Instrument", "is part of", "Alliance")]
    axial.sitting.do("turn-round")
    assert told(axial) == [("Alliance", "is part of", "Instrument")]
    axial.sitting.do("undo")
    axial.sitting.do("undo")
    assert told(axial) == [("Instrument", "leads to", "Alliance")]


def test_a_kind_of_ones_own_is_made_while_relating(axial: Diagramming) -> None:
    screen = axial.sitting.study.axial_screen
    screen.choice.choose_codes([axial.codes["Alliance"], axial.codes["Instrument"]])
    axial.sitting.do("relate")
    chosen_from(screen.relating.menu, "New kind")
    dialog = axial.sitting.dialog(KindDialog)
    assert isinstance(dialog, KindDialog)
    dialog.name.setText("asks for")
    dialog.symbol.setText("?")
    axial.sitting.click(dialog.accept_button)
    assert told(axial)[1:] == [("Alliance", "asks for", "Instrument")]
    assert axial.saved().edges[1].symbol == "?"
    axial.sitting.do("undo")
    assert len(told(axial)) == 1


# by keyboard


def test_everything_in_the_diagram_is_reached_by_the_keyboard_and_said(axial: Diagramming) -> None:
    canvas = axial.canvas
    canvas.setFocus()
    canvas.diagram.clearSelection()
    said = []
    for _ in range(3):
        axial.sitting.press(Qt.Key.Key_Tab)
        said.append(canvas.accessibleDescription())
    assert said == [
        "Phenomenon, Alliance, no quotation yet",
        "Action / strategy, Instrument, no quotation yet",
        "Instrument leads to Alliance, no evidence yet",
    ]
    axial.sitting.press(Qt.Key.Key_Tab)
    assert not canvas.hasFocus()


def test_arrows_move_what_is_chosen_in_one_step(axial: Diagramming) -> None:
    axial.canvas.setFocus()
    axial.sitting.study.axial_screen.choice.choose_codes([axial.codes["Instrument"]])
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        axial.sitting.press(key)
    axial.sitting.do("undo")  # saves what was nudged, then takes it back
    assert axial.place("Instrument") == (336, 0)
    axial.sitting.do("redo")
    assert axial.place("Instrument") == (352, 8)


def test_delete_takes_codes_out_and_relations_away(axial: Diagramming) -> None:
    choice = axial.sitting.study.axial_screen.choice
    axial.canvas.setFocus()
    choice.choose_relation(axial.relation_id)
    axial.sitting.press(Qt.Key.Key_Delete)
    assert told(axial) == []
    axial.sitting.do("undo")
    choice.choose_codes([axial.codes["Instrument"]])
    axial.sitting.press(Qt.Key.Key_Delete)
    assert axial.saved().node(axial.codes["Instrument"]) is None
    axial.sitting.do("undo")
    assert told(axial) == [("Instrument", "leads to", "Alliance")]


# dropping


def test_a_code_is_dropped_into_a_role(axial: Diagramming) -> None:
    slot = axial.canvas.diagram.slots["consequence"]
    axial.drop(axial.canvas.mapFromScene(slot.pos()), "Reële kans")
    node = axial.saved().node(axial.codes["Reële kans"])
    assert node is not None
    assert (node.role, node.place) == ("consequence", (slot.pos().x(), slot.pos().y()))
    assert "consequence" not in axial.canvas.diagram.slots
    axial.sitting.do("undo")
    assert "consequence" in axial.canvas.diagram.slots


def test_a_code_is_dropped_on_the_ground(axial: Diagramming) -> None:
    axial.drop(axial.canvas.mapFromScene(QPointF(160, -120)), "Reële kans")
    node = axial.saved().node(axial.codes["Reële kans"])
    assert node is not None
    assert (node.role, node.place) == ("", (160, -120))


def test_a_code_dropped_on_another_is_related_or_goes_below_it(axial: Diagramming) -> None:
    screen = axial.sitting.study.axial_screen
    axial.drop(axial.spot("Alliance"), "Reële kans")
    chosen_from(screen.relating.menu, "a subcode of")
    with axial.sitting.study.desk.read() as session:
        assert code_at(session, "Alliance/Reële kans") == axial.codes["Reële kans"]
    axial.sitting.do("undo")
    axial.drop(axial.spot("Instrument"), "Alliance")
    menu = screen.relating.menu
    assert menu is not None
    inside = menu.actions()[0].menu()
    assert isinstance(inside, QMenu)
    chosen_from(inside, "is a condition for")
    assert told(axial)[1:] == [("Alliance", "is a condition for", "Instrument")]


def test_a_code_cannot_go_below_itself(axial: Diagramming) -> None:
    """A subcode stands in the diagram, and its theme is dropped on it."""
    screen = axial.sitting.study.axial_screen
    screen.deeds.place(axial.diagram_id, [axial.codes["Alliance/Goal"]], (0, 200))
    axial.sitting.rest()
    axial.drop(axial.spot("Alliance/Goal"), "Alliance")
    chosen_from(screen.relating.menu, "a subcode of")
    axial.sitting.rest()
    assert "cannot be moved under itself" in axial.sitting.notices()


def test_a_card_is_dragged_into_a_role_and_onto_another(axial: Diagramming) -> None:
    screen = axial.sitting.study.axial_screen
    start = axial.spot("Instrument")
    slot = axial.canvas.diagram.slots["context"]
    axial.drag(start, axial.canvas.mapFromScene(slot.pos()))
    node = axial.saved().node(axial.codes["Instrument"])
    assert node is not None
    assert node.role == "context"
    axial.drag(axial.spot("Instrument"), axial.spot("Alliance"))
    assert axial.place("Instrument") == node.place
    assert screen.relating.menu is not None


# diagrams


def test_diagrams_are_made_renamed_and_deleted(axial: Diagramming) -> None:
    screen = axial.sitting.study.axial_screen
    axial.sitting.do("new-diagram")
    axial.sitting.type("Speaking out")
    axial.sitting.press(Qt.Key.Key_Return)
    assert screen.canvas.diagram.drawing is not None
    assert screen.canvas.diagram.drawing.name == "Speaking out"
    assert len(screen.canvas.diagram.slots) == 6
    axial.sitting.do("toggle-paradigm")
    assert screen.canvas.diagram.slots == {}
    axial.sitting.do("rename-diagram")
    axial.sitting.type("Silence")
    axial.sitting.press(Qt.Key.Key_Return)
    assert screen.head.diagram.value == "Silence"
    screen.choice.open_diagram(axial.diagram_id)
    assert screen.head.diagram.value == "Trust"
    for _ in range(3):
        axial.sitting.do("undo")
    assert [action.text() for action in screen.head.diagram.menu().actions()][:2] == ["Trust", ""]


def test_a_study_without_a_diagram_says_what_to_do(sitting: Sitting, small: Path) -> None:
    sitting.open(small)
    sitting.do("screen-axial")
    screen = sitting.study.axial_screen
    assert screen.empty.isVisible()
    assert screen.empty.button.text() == "New diagram"
    sitting.click(screen.empty.button)
    sitting.type("Trust")
    sitting.press(Qt.Key.Key_Return)
    assert screen.canvas.isVisible()
    sitting.do("undo")
    assert screen.empty.isVisible()


def test_the_size_and_place_of_each_diagram_are_kept(axial: Diagramming, second_sitting: Sitting) -> None:
    axial.sitting.do("larger")
    axial.sitting.do("larger")
    scale = axial.canvas.zooming.scale
    assert scale > 1.2
    path = axial.sitting.study.desk.project.path
    axial.sitting.do("close")
    second_sitting.open(path)
    second_sitting.do("screen-axial")
    assert second_sitting.study.axial_screen.canvas.zooming.scale == pytest.approx(scale, abs=0.01)
    second_sitting.do("whole-diagram")
    assert second_sitting.study.axial_screen.canvas.zooming.scale <= 1


def test_a_diagram_is_arranged_and_saved_as_a_picture(axial: Diagramming) -> None:
    axial.sitting.study.axial_screen.deeds.move(axial.diagram_id, {axial.codes["Instrument"]: (9, 9)})
    axial.sitting.do("arrange-diagram")
    assert axial.place("Instrument") == (320, 0)
    axial.sitting.do("undo")
    assert axial.place("Instrument") == (9, 9)
    path = axial.sitting.folder / "trust.png"
    axial.sitting.dialogs.paths = [path]
    axial.sitting.do("save-diagram")
    assert path.read_bytes().startswith(b"\x89PNG")


def test_a_double_click_lists_quotations_and_f2_renames(axial: Diagramming) -> None:
    axial.sitting.study.axial_screen.choice.choose_codes([axial.codes["Instrument"]])
    axial.sitting.do("rename")
    axial.sitting.type("Questionnaire")
    axial.sitting.press(Qt.Key.Key_Return)
    node = axial.saved().node(axial.codes["Instrument"])
    assert node is not None
    assert node.name == "Questionnaire"
    QTest.mouseDClick(axial.canvas.viewport(), Left, pos=axial.spot("Alliance"))
    axial.sitting.rest()
    assert axial.sitting.study.going.screen == "code"


def test_the_core_category_is_told_on_its_card(axial: Diagramming) -> None:
    def choose(session: Session) -> None:
        who = axial.sitting.study.desk.who(session).coder_id
        session.add(CoreCategory(code_id=axial.codes["Instrument"], coder_id=who))

    axial.sitting.study.desk.do("Core category", choose)
    lines = axial.canvas.diagram.cards[axial.codes["Instrument"]].face.lines
    assert " ".join(line.text for line in lines).startswith("ACTION / STRATEGY · CORE CATEGORY Instrument")


def test_what_is_open_for_reading_is_looked_at_only(axial: Diagramming, second_sitting: Sitting) -> None:
    path = axial.sitting.study.desk.project.path
    second_sitting.open(path)
    second_sitting.do("screen-axial")
    screen = second_sitting.study.axial_screen
    assert len(screen.canvas.diagram.cards) == 2
    screen.choice.choose_codes([axial.codes["Instrument"]])
    for name in ("new-diagram", "relate", "take-out", "arrange-diagram"):
        assert not second_sitting.offers(name), name
    screen.canvas.setFocus()
    second_sitting.press(Qt.Key.Key_Delete)
    second_sitting.press(Qt.Key.Key_Right)
    assert axial.place("Instrument") == (336, 0)
    assert second_sitting.offers("save-diagram")
