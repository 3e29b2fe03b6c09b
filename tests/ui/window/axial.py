"""A study with a diagram, and hands on its canvas."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qcode.axial import diagrams, kinds, relations
from qcode.codebook import tree
from qcode.coding import passes
from qcode.drawing.diagram import Drawing, drawing
from qcode.project import open_project
from tests.window import Sitting
from ui.axial.canvas import Canvas

Left = Qt.MouseButton.LeftButton
PLACED = {
    "Alliance": ("phenomenon", 0.0, 0.0),
    "Instrument": ("strategy", 336.0, 0.0),
}


class Diagramming:
    """The Axial screen of a small study in which "Instrument" leads to "Alliance"."""

    def __init__(self, sitting: Sitting, path: Path) -> None:
        self.sitting = sitting
        with open_project(path) as project, project.change("Diagram") as session:
            self.diagram_id = diagrams.add(session, "Trust").id
            self.codes = {node.path: node.id for node in tree.nodes(session)}
            for code, (role, x, y) in PLACED.items():
                diagrams.place(session, self.diagram_id, self.codes[code], (x, y), role)
            who = passes.ensure_coder(session, "Sanne").id
            kind = kinds.kind_named(session, "leads to").id
            ends = self.codes["Instrument"], self.codes["Alliance"]
            self.relation_id = relations.relate(session, *ends, kind, who).id
        sitting.open(path)
        sitting.do("screen-axial")

    @property
    def canvas(self) -> Canvas:
        return self.sitting.study.axial_screen.canvas

    def spot(self, path: str) -> QPoint:
        """Where the middle of a card is on the canvas."""
        return self.canvas.mapFromScene(self.canvas.diagram.cards[self.codes[path]].pos())

    def drag(self, start: QPoint, end: QPoint, button: Qt.MouseButton = Left) -> None:
        """Press the mouse here, move it and let it go there."""
        port = self.canvas.viewport()
        QTest.mousePress(port, button, pos=start)
        for part in (0.2, 0.6, 1.0):
            QTest.mouseMove(port, (QPointF(start) + (QPointF(end) - QPointF(start)) * part).toPoint())
        QTest.mouseRelease(port, button, pos=end)
        self.sitting.rest()

    def drop(self, spot: QPoint, path: str) -> None:
        """Drag a code from the codebook and let it go at this spot of the canvas."""
        model = self.sitting.study.code_screen.codebook.model
        name = path.rpartition("/")[2]
        role, recursive = Qt.ItemDataRole.DisplayRole, Qt.MatchFlag.MatchRecursive
        data = model.mimeData(model.match(model.index(0, 0), role, name, 1, recursive))
        port, actions = self.canvas.viewport(), Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(port, QDragEnterEvent(spot, actions, data, Left, none))
        QApplication.sendEvent(port, QDragMoveEvent(spot, actions, data, Left, none))
        QApplication.sendEvent(port, QDropEvent(QPointF(spot), actions, data, Left, none))
        self.sitting.rest()

    def saved(self) -> Drawing:
        """The diagram as it is in the file."""
        path = self.sitting.study.desk.project.path
        with open_project(path, write=False, back_up=False) as project, project.read() as session:
            return drawing(session, self.diagram_id)

    def place(self, path: str) -> tuple[float, float]:
        """Where a code stands in the file."""
        node = self.saved().node(self.codes[path])
        assert node is not None
        return node.place
