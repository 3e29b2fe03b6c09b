"""A card dragged in a large diagram: all that stands still is one picture, and looks as it did."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.ui.window.axial import Diagramming, Left
from tests.window import Sitting
from ui.axial import still


@pytest.fixture
def large(sitting: Sitting, small: Path, monkeypatch: pytest.MonkeyPatch) -> Diagramming:
    """A diagram that counts as large though it has two cards."""
    monkeypatch.setattr(still, "MANY", 1)
    return Diagramming(sitting, small)


def looks(axial: Diagramming, path: str) -> QImage:
    """What is to be seen where the inside of a card is."""
    card = axial.canvas.diagram.cards[axial.codes[path]].card.adjusted(6, 6, -6, -6)
    inside: QRect = axial.canvas.mapFromScene(card).boundingRect()
    return axial.canvas.viewport().grab(inside).toImage()


@pytest.mark.parametrize("pause", [True, False])
def test_what_stands_still_looks_the_same_while_a_card_is_dragged(
    large: Diagramming, sitting: Sitting, pause: bool
) -> None:
    port, start = large.canvas.viewport(), large.spot("Instrument")
    before, place = looks(large, "Alliance"), large.place("Instrument")
    QTest.mousePress(port, Left, pos=start)
    if pause:
        sitting.rest()
    carried = looks(large, "Instrument")
    for step in (QPoint(8, 40), QPoint(16, 120), QPoint(16, 160)):
        QTest.mouseMove(port, start + step)
    sitting.rest()
    assert looks(large, "Alliance") == before
    assert looks(large, "Instrument") == carried
    QTest.mouseRelease(port, Left, pos=start + QPoint(16, 160))
    sitting.rest()
    assert looks(large, "Alliance") == before
    assert large.place("Instrument") != place


def test_a_click_without_a_drag_leaves_everything_as_it_was(large: Diagramming, sitting: Sitting) -> None:
    before = looks(large, "Alliance")
    QTest.mousePress(large.canvas.viewport(), Left, pos=large.spot("Instrument"))
    sitting.rest()
    QTest.mouseRelease(large.canvas.viewport(), Left, pos=large.spot("Instrument"))
    sitting.rest()
    assert looks(large, "Alliance") == before
    assert large.canvas.diagram.still is None


def test_a_line_goes_round_a_card_that_is_put_between_its_ends(sitting: Sitting, small: Path) -> None:
    axial = Diagramming(sitting, small)
    third = axial.codes["Reële kans"]
    sitting.study.axial_screen.deeds.place(axial.diagram_id, [third], (168.0, 320.0))
    sitting.study.axial_screen.deeds.move(axial.diagram_id, {axial.codes["Instrument"]: (560.0, 0.0)})
    sitting.rest()
    axial.canvas.zooming.fit()
    line, card = axial.canvas.diagram.lines[axial.relation_id], axial.canvas.diagram.cards[third]
    straight = line.drawn
    axial.drag(axial.spot("Reële kans"), axial.canvas.mapFromScene(280.0, 0.0))
    assert any(card.card.contains(point) for point in straight.points)
    assert not any(card.card.contains(point) for point in line.drawn.points)
    sitting.do("undo")
    assert line.drawn == straight
