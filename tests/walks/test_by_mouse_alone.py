"""Coding with the mouse alone: words dragged over, codes dropped, edges pulled, brackets and buttons clicked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QToolButton
from sqlmodel import select

from qcode.codebook import edit
from qcode.model import Coding, Quotation
from qcode.project import create_project, open_project
from qcode.transcripts import documents
from tests.qcode.material import interview, misplaced
from tests.walks.hands import LEFT, drag_over, middle_of
from tests.window import NONE, Sitting

COPY = Qt.DropAction.CopyAction
MENTOR = """I: Hoe gaat het tussen jou en de jongeren?
R1: De ene komt gewoon naast me zitten in de keuken.
I: En de doelen?
R1: We sluiten aan bij wat ze zelf willen.
"""


def test_a_transcript_is_coded_by_mouse_alone(sitting: Sitting, tmp_path: Path) -> None:
    path = study_of(tmp_path)
    sitting.preferences.coder = "Sanne"
    sitting.open(path)
    drag_over(sitting, "naast", "keuken")
    drop_code(sitting, "Nabijheid", middle_of(sitting, "zitten"))
    assert sitting.marks() == [("naast me zitten in de keuken", "Nabijheid")]
    sitting.study.code_screen.reader.select(None)
    drop_code(sitting, "Doel", middle_of(sitting, "sluiten"))
    assert ("We sluiten aan bij wat ze zelf willen.", "Doel") in sitting.marks(), "dropped on a turn"
    choose(sitting, "sluiten")
    assert sitting.study.code_screen.inspector.is_quotation
    take_off_with_the_cross(sitting)
    undo_with_the_button(sitting)
    assert ("We sluiten aan bij wat ze zelf willen.", "Doel") in sitting.marks()
    sitting.do("close")
    the_file_holds(path)


def study_of(folder: Path) -> Path:
    path = folder / "muis.qcode"
    with create_project(path, "Muis") as project, project.change("Set up") as session:
        documents.add(session, interview("R1", MENTOR))
        for name in ("Nabijheid", "Doel"):
            edit.add(session, name)
    return path


def drop_code(sitting: Sitting, name: str, spot: QPoint) -> None:
    """Drag a code out of the codebook and let it go at a place of the page."""
    panel = sitting.study.code_screen.codebook
    code = next(node.id for node in panel.model.nodes if node.name == name)
    data: QMimeData = panel.model.mimeData([panel.tree.row_of(code)])
    view = sitting.study.code_screen.reader.page.viewport()
    for event in (
        QDragEnterEvent(spot, COPY, data, LEFT, NONE),
        QDragMoveEvent(spot, COPY, data, LEFT, NONE),
        QDropEvent(QPointF(spot), COPY, data, LEFT, NONE),
    ):
        QApplication.sendEvent(view, event)
    sitting.rest()


def choose(sitting: Sitting, word: str) -> None:
    """Click coded words."""
    view = sitting.study.code_screen.reader.page.viewport()
    sitting.bot.mouseClick(view, LEFT, NONE, middle_of(sitting, word))
    sitting.rest()


def take_off_with_the_cross(sitting: Sitting) -> None:
    chip = sitting.study.code_screen.inspector.quotation.chips()[0]
    sitting.click(chip.close_button)
    assert ("We sluiten aan bij wat ze zelf willen.", "Doel") not in sitting.marks()


def undo_with_the_button(sitting: Sitting) -> None:
    undo = sitting.app.actions["undo"]
    buttons = sitting.study.bar.findChildren(QToolButton)
    sitting.click(next(button for button in buttons if button.defaultAction() is undo))


def the_file_holds(path: Path) -> None:
    with open_project(path, write=False) as project:
        assert misplaced(project) == []
        with project.read() as session:
            assert len(session.exec(select(Coding)).all()) == 2
            words = sorted(session.exec(select(Quotation.text)))
    assert words == ["We sluiten aan bij wat ze zelf willen.", "naast me zitten in de keuken"]
