"""Codes stand in a diagram, and are moved about in it by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from tests.ui.window.axial import Diagramming, Left
from tests.window import Sitting


@pytest.fixture
def axial(sitting: Sitting, small: Path) -> Diagramming:
    return Diagramming(sitting, small)


def test_a_diagram_shows_its_codes_and_what_they_are_to_each_other(axial: Diagramming) -> None:
    cards = {item.face.node.name for item in axial.canvas.diagram.cards.values()}
    assert cards == {"Alliance", "Instrument"}
    assert list(axial.canvas.diagram.lines) == [axial.relation_id]


def test_a_card_is_dragged_in_one_step_that_can_be_taken_back(axial: Diagramming) -> None:
    start = axial.spot("Instrument")
    axial.drag(start, start + QPoint(81, 120))
    assert axial.place("Instrument") == (416, 120)
    desk = axial.sitting.study.desk
    assert desk.undoable is not None
    assert desk.undoable.label == "Move Instrument in the diagram"
    axial.sitting.do("undo")
    assert axial.place("Instrument") == (336, 0)
    assert axial.canvas.diagram.cards[axial.codes["Instrument"]].pos().x() == 336
    axial.sitting.do("redo")
    assert axial.place("Instrument") == (416, 120)


def test_what_is_clicked_is_chosen(axial: Diagramming) -> None:
    choice = axial.sitting.study.axial_screen.choice
    QTest.mouseClick(axial.canvas.viewport(), Left, pos=axial.spot("Alliance"))
    assert choice.codes == (axial.codes["Alliance"],)
    middle = axial.canvas.diagram.lines[axial.relation_id].drawn.middle
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
