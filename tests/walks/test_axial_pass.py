"""An axial pass by mouse and keyboard: a diagram made, codes put in roles, related, arranged; all taken back and made again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu

from qcode.codebook import edit
from qcode.drawing.diagram import Drawing, drawing
from qcode.project import create_project, open_project
from qcode.transcripts import documents
from tests.qcode.material import interview, tables
from tests.walks.hands import LEFT
from tests.window import NONE, Sitting
from ui.axial.canvas import Canvas
from ui.chooser import Chooser

Key = Qt.Key
COPY = Qt.DropAction.CopyAction
MENTOR = "I: Hoe gaat het?\nR1: De ene komt naast me zitten.\n"
CODES = ("Vertrouwen", "Inspraak", "Samen doen", "Rooster")


def test_an_axial_pass_is_walked_through(sitting: Sitting, tmp_path: Path) -> None:
    path = study_of(tmp_path)
    sitting.preferences.coder = "Sanne"
    sitting.open(path)
    before = tables(sitting.study.desk.project)
    begin_a_diagram(sitting)
    put_codes_in_roles(sitting)
    relate_by_mouse(sitting)
    relate_by_keyboard(sitting)
    nudge_and_take_out(sitting)
    the_file_holds(path)
    after = tables(sitting.study.desk.project)
    while (step := sitting.study.desk.steps.undoable) is not None and step.label != "Set up":
        sitting.do("undo")
    assert tables(sitting.study.desk.project) == before
    while sitting.offers("redo"):
        sitting.do("redo")
    assert tables(sitting.study.desk.project) == after
    sitting.do("close")
    the_file_holds(path)


def study_of(folder: Path) -> Path:
    path = folder / "muis.qcode"
    with create_project(path, "Muis") as project, project.change("Set up") as session:
        documents.add(session, interview("R1", MENTOR))
        for name in CODES:
            edit.add(session, name)
    return path


def begin_a_diagram(sitting: Sitting) -> None:
    sitting.do("screen-axial")
    screen = sitting.study.axial_screen
    assert screen.empty.button.hasFocus()
    sitting.press(Key.Key_Return)
    sitting.type("Vertrouwen")
    sitting.press(Key.Key_Return)
    assert len(screen.canvas.diagram.slots) == 6, "every role says what belongs there"


def put_codes_in_roles(sitting: Sitting) -> None:
    for name, role in (("Vertrouwen", "phenomenon"), ("Inspraak", "causal condition")):
        slot = canvas_of(sitting).diagram.slots[role]
        drop(sitting, name, canvas_of(sitting).mapFromScene(slot.pos()))
    drop(sitting, "Samen doen", canvas_of(sitting).mapFromScene(QPointF(320, 160)))
    start = spot(sitting, "Samen doen")
    slot = canvas_of(sitting).diagram.slots["strategy"]
    drag(sitting, start, canvas_of(sitting).mapFromScene(slot.pos()))


def relate_by_mouse(sitting: Sitting) -> None:
    canvas = canvas_of(sitting)
    sitting.bot.mouseClick(canvas.viewport(), LEFT, NONE, spot(sitting, "Inspraak"))
    handle = canvas.mapFromScene(canvas.diagram.cards[code(sitting, "Inspraak")].handles()[1])
    drag(sitting, handle, spot(sitting, "Vertrouwen"))
    choose(sitting, "leads to")


def relate_by_keyboard(sitting: Sitting) -> None:
    sitting.study.axial_screen.choice.choose_codes([code(sitting, "Samen doen")])
    canvas_of(sitting).setFocus()
    sitting.press(Key.Key_Return)
    dialog = sitting.dialog(Chooser)
    assert isinstance(dialog, Chooser)
    dialog.line.setText("vertr")
    sitting.click(dialog.accept_button)
    choose(sitting, "is a strategy for")


def nudge_and_take_out(sitting: Sitting) -> None:
    screen = sitting.study.axial_screen
    screen.choice.choose_codes([code(sitting, "Samen doen")])
    screen.canvas.setFocus()
    for _ in range(3):
        sitting.press(Key.Key_Down)
    drop(sitting, "Rooster", canvas_of(sitting).mapFromScene(QPointF(-320, 160)))
    canvas_of(sitting).setFocus()
    sitting.press(Key.Key_Delete)


def the_file_holds(path: Path) -> None:
    found = saved(path)
    names = {node.code_id: node.name for node in found.nodes}
    assert {(node.name, node.role) for node in found.nodes} == {
        ("Vertrouwen", "phenomenon"),
        ("Inspraak", "causal condition"),
        ("Samen doen", "strategy"),
    }
    assert [(names[edge.from_id], edge.kind, names[edge.to_id]) for edge in found.edges] == [
        ("Inspraak", "leads to", "Vertrouwen"),
        ("Samen doen", "is a strategy for", "Vertrouwen"),
    ]


# hands


def saved(path: Path) -> Drawing:
    from qcode.axial import diagrams

    with open_project(path, write=False, back_up=False) as project, project.read() as session:
        return drawing(session, diagrams.diagram_named(session).id)


def canvas_of(sitting: Sitting) -> Canvas:
    return sitting.study.axial_screen.canvas


def code(sitting: Sitting, name: str) -> str:
    nodes = sitting.study.code_screen.codebook.model.nodes
    return next(node.id for node in nodes if node.name == name)


def spot(sitting: Sitting, name: str) -> QPoint:
    canvas = canvas_of(sitting)
    return canvas.mapFromScene(canvas.diagram.cards[code(sitting, name)].pos())


def drop(sitting: Sitting, name: str, at: QPoint) -> None:
    panel = sitting.study.code_screen.codebook
    data = panel.model.mimeData([panel.tree.row_of(code(sitting, name))])
    for event in (
        QDragEnterEvent(at, COPY, data, LEFT, NONE),
        QDragMoveEvent(at, COPY, data, LEFT, NONE),
        QDropEvent(QPointF(at), COPY, data, LEFT, NONE),
    ):
        QApplication.sendEvent(canvas_of(sitting).viewport(), event)
    sitting.rest()


def drag(sitting: Sitting, start: QPoint, end: QPoint) -> None:
    view = canvas_of(sitting).viewport()
    sitting.bot.mousePress(view, LEFT, NONE, start)
    for part in (0.3, 0.7, 1.0):
        sitting.bot.mouseMove(view, (QPointF(start) + (QPointF(end) - QPointF(start)) * part).toPoint())
    sitting.bot.mouseRelease(view, LEFT, NONE, end)
    sitting.rest()


def choose(sitting: Sitting, kind: str) -> None:
    menu = sitting.study.axial_screen.relating.menu
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text().partition("\t")[0] == kind).trigger()
    menu.close()
    sitting.rest()
