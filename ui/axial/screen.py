"""The screen of axial coding: codes left, the diagram in the middle, what is chosen right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from qcode.axial import diagrams
from qcode.drawing.diagram import drawing
from ui.axial.canvas import Canvas
from ui.axial.chosen import AxialChoice
from ui.axial.deeds import AxialDeeds
from ui.desk import Desk

LEFT, RIGHT = 261, 300
SMALLEST_PANEL = 200
SHOWS = {
    "code",
    "coding",
    "diagram",
    "placement",
    "relation",
    "relation_kind",
    "evidence",
    "dimension",
    "document",
}


class AxialScreen(QSplitter):
    """The diagram in front between two columns; reads again what changed when it is in sight."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk = desk
        self.choice = AxialChoice(self)
        self.deeds = AxialDeeds(desk, self)
        self.left, self.right = _column(), _column()
        self.canvas = Canvas(writable=desk.writable)
        for part in (self.left, self.canvas, self.right):
            self.addWidget(part)
        self._share()
        self._behind = True
        self.choice.changed.connect(self._show_choice)
        self.canvas.chosen_changed.connect(self._take_choice)
        self.canvas.moved.connect(lambda places: self.deeds.move(self.choice.diagram_id, places))
        desk.changed.connect(self._follow)

    def _share(self) -> None:
        for place, stretch in enumerate((0, 1, 0)):
            self.setStretchFactor(place, stretch)
        self.setCollapsible(1, False)
        self.left.setMinimumWidth(SMALLEST_PANEL)
        self.right.setMinimumWidth(SMALLEST_PANEL + 40)
        self.setSizes([LEFT, 1440 - LEFT - RIGHT, RIGHT])

    # showing

    def _follow(self, tables: frozenset[str]) -> None:
        if tables & SHOWS:
            self._behind = True
            if self.isVisible():
                self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._behind:
            self.refresh()

    def refresh(self) -> None:
        """Show the diagram as it is now."""
        self._behind = False
        with self._desk.read() as session:
            known = [each.id for each in diagrams.diagrams(session)]
            if self.choice.diagram_id not in known:
                self.choice.open_diagram(known[0] if known else "")
            shown = drawing(session, self.choice.diagram_id) if known else None
        self.canvas.show_drawing(shown)
        self._show_choice()

    def _show_choice(self) -> None:
        shown = self.canvas.diagram.drawing
        if (shown.diagram_id if shown else "") != self.choice.diagram_id and not self._behind:
            self.refresh()
            return
        self.canvas.choose(self.choice.codes, self.choice.relation_id)

    def _take_choice(self) -> None:
        relation_id = self.canvas.diagram.chosen_relation()
        if relation_id:
            self.choice.choose_relation(relation_id)
        else:
            self.choice.choose_codes(self.canvas.diagram.chosen_codes())

    def enter(self) -> None:
        """Take the keyboard."""
        self.canvas.setFocus()


def _column() -> QFrame:
    """An empty column beside the diagram."""
    frame = QFrame()
    frame.setProperty("panel", True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return frame
