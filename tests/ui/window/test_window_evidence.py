"""Words in a transcript become evidence for a relation in two keystrokes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from sqlmodel import select

from qcode.model import Coding, Evidence, Quotation
from qcode.project import open_project
from tests.ui.window.axial import Diagramming
from tests.window import CONTROL, SHIFT, Sitting

Key = Qt.Key


@pytest.fixture
def axial(sitting: Sitting, small: Path) -> Diagramming:
    sitting.preferences.coder = "Sanne"
    found = Diagramming(sitting, small)
    sitting.do("screen-code")
    return found


def evidence(axial: Diagramming) -> list[tuple[str, bool]]:
    """Words and side of the evidence in the file."""
    path = axial.sitting.study.desk.project.path
    with open_project(path, write=False, back_up=False) as project, project.read() as session:
        rows = session.exec(select(Quotation.text, Evidence.against).join(Evidence))
        return [(text, against) for text, against in rows]


def test_selected_words_speak_for_a_relation_in_two_keystrokes(axial: Diagramming) -> None:
    sitting = axial.sitting
    sitting.select("naast me zitten")
    sitting.press(Key.Key_A, CONTROL | SHIFT)
    sitting.press(Key.Key_Return)
    assert evidence(axial) == [("naast me zitten", False)]
    desk = sitting.study.desk
    assert desk.steps.undoable is not None
    assert desk.steps.undoable.label == "Evidence for Instrument → Alliance"
    assert sitting.study.code_screen.reader.isAncestorOf(sitting.focus())
    sitting.do("undo")
    assert evidence(axial) == []
    with desk.read() as session:
        assert session.exec(select(Quotation)).all() == []
    sitting.do("redo")
    assert evidence(axial) == [("naast me zitten", False)]


def test_they_speak_against_it_with_shift_and_change_sides(axial: Diagramming) -> None:
    sitting = axial.sitting
    sitting.select("naast me zitten")
    sitting.do("evidence")
    sitting.type("alliance lead")
    sitting.press(Key.Key_Return, SHIFT)
    assert evidence(axial) == [("naast me zitten", True)]
    sitting.select("naast me zitten")
    sitting.do("evidence")
    assert "speaks against it already" in sitting.study.evidencing.picker.rows.index(0, 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    sitting.press(Key.Key_Return)
    assert evidence(axial) == [("naast me zitten", False)]
    with sitting.study.desk.read() as session:
        assert session.exec(select(Coding)).all() == []


def test_escape_leaves_everything_as_it_was(axial: Diagramming) -> None:
    sitting = axial.sitting
    sitting.select("naast me zitten")
    sitting.do("evidence")
    sitting.type("nothing of the kind")
    assert sitting.study.evidencing.picker.nothing.isVisible()
    sitting.press(Key.Key_Return)
    sitting.press(Key.Key_Escape)
    assert not sitting.study.evidencing.picker.isVisible()
    assert evidence(axial) == []
