"""The columns of attributes change places, by mouse, key and menu; the order is the project's."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from qcode import participants
from qcode.project import open_project
from tests.window import CONTROL, SHIFT, Sitting
from ui.participants.screen import ParticipantsScreen
from ui.study import Study

Key = Qt.Key
FIXED = ["Pseudonym", "Group", "Transcripts"]


@pytest.fixture
def screen(sitting: Sitting, study: Study) -> ParticipantsScreen:
    with study.desk.project.change("Set up people") as session:
        for name in ("Age", "Met", "Work"):
            participants.add_attribute(session, name)
    sitting.do("screen-participants")
    return study.participants_screen


def heads(screen: ParticipantsScreen) -> list[str]:
    """The columns from left to right, as they are seen."""
    head = screen.table.horizontalHeader()
    return [screen.model.columns[head.logicalIndex(at)].name for at in range(head.count())]


def saved(path: Path) -> list[str]:
    with open_project(path, write=False) as project, project.read() as session:
        return [each.name for each in participants.attributes(session)]


def stand(screen: ParticipantsScreen, column: str) -> None:
    at = [each.name for each in screen.model.columns].index(column)
    screen.table.setFocus()
    screen.table.setCurrentIndex(screen.model.index(0, at))


def drag(sitting: Sitting, screen: ParticipantsScreen, column: str, onto: str) -> None:
    head = screen.table.horizontalHeader()
    names = [each.name for each in screen.model.columns]

    def middle(name: str) -> QPoint:
        at = names.index(name)
        return QPoint(head.sectionViewportPosition(at) + head.sectionSize(at) // 2, head.height() // 2)

    sitting.bot.mousePress(head.viewport(), Qt.MouseButton.LeftButton, pos=middle(column))
    further = QPoint(8 if middle(onto).x() > middle(column).x() else -8, 0)
    for place in (middle(column) + further, middle(onto), middle(onto) + further):
        sitting.bot.mouseMove(head.viewport(), place)
    sitting.bot.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=middle(onto) + further)
    sitting.rest()


def test_a_head_is_dragged_and_undo_takes_it_back(
    sitting: Sitting, study: Study, screen: ParticipantsScreen, small: Path
) -> None:
    drag(sitting, screen, "Work", "Age")
    assert heads(screen) == [*FIXED, "Work", "Age", "Met"]
    assert saved(small) == ["Work", "Age", "Met"]
    assert sitting.app.actions["undo"].text() == "Undo: Move attribute Work"
    sitting.do("undo")
    assert heads(screen) == [*FIXED, "Age", "Met", "Work"]
    sitting.do("redo")
    assert heads(screen) == [*FIXED, "Work", "Age", "Met"]
    sitting.do("close")
    again = sitting.open(small)
    sitting.do("screen-participants")
    assert heads(again.participants_screen) == [*FIXED, "Work", "Age", "Met"]


def test_what_every_study_has_stays_in_front(
    sitting: Sitting, study: Study, screen: ParticipantsScreen
) -> None:
    steps = len(study.desk.project.history.undoable)
    drag(sitting, screen, "Group", "Met")
    assert heads(screen) == [*FIXED, "Age", "Met", "Work"]
    assert len(study.desk.project.history.undoable) == steps
    drag(sitting, screen, "Met", "Pseudonym")
    assert heads(screen) == [*FIXED, "Met", "Age", "Work"]


def test_keys_and_the_menu_move_the_column_in_focus(sitting: Sitting, screen: ParticipantsScreen) -> None:
    stand(screen, "Age")
    sitting.rest()
    assert not sitting.offers("attribute-left")
    sitting.press(Key.Key_Right, CONTROL | SHIFT)
    assert heads(screen) == [*FIXED, "Met", "Age", "Work"]
    sitting.do("attribute-right")
    assert heads(screen) == [*FIXED, "Met", "Work", "Age"]
    assert not sitting.offers("attribute-right")
    assert screen.attribute is not None
    assert screen.attribute.name == "Age", "the focus goes along"
    sitting.press(Key.Key_Left, CONTROL | SHIFT)
    sitting.do("attribute-left")
    assert heads(screen) == [*FIXED, "Age", "Met", "Work"]
    stand(screen, "Group")
    assert not sitting.offers("attribute-left")
    assert not sitting.offers("attribute-right")
