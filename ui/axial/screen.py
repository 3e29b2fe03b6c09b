"""The screen of axial coding: codes left, the diagram in the middle, what is chosen right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from qcode.axial import diagrams
from qcode.axial.diagrams import Point
from qcode.codebook.tree import nodes
from qcode.drawing.diagram import drawing
from ui.axial.canvas import Canvas
from ui.axial.chosen import AxialChoice
from ui.axial.deeds import AxialDeeds
from ui.axial.diagram_choice import DiagramChoice
from ui.axial.head import AxialHead
from ui.axial.relating import Relating
from ui.axial.sights import Sights
from ui.desk import Desk
from ui.following import Following
from ui.messages import Messages
from ui.preferences import Preferences
from ui.theme.invitation import Invitation

LEFT, RIGHT = 261, 300
SMALLEST_PANEL = 200
SHOWS = {
    "code",
    "coding",
    "core_category",
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

    menu_wished = Signal(QPoint)
    code_wished = Signal()  # the first one

    def __init__(
        self,
        desk: Desk,
        study_key: str,
        messages: Messages,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk, self._preferences = desk, preferences
        self.choice = AxialChoice(self)
        self.deeds = AxialDeeds(desk, self)
        self.diagrams = DiagramChoice(desk, self.choice, self.deeds, messages, self)
        self.relating = Relating(desk, self.choice, self.deeds, self)
        self.head = AxialHead(writable=desk.writable)
        self.canvas = Canvas(writable=desk.writable)
        self.empty = Invitation()
        self.pages = QStackedWidget()
        self.left, self.right = _column(), _column()
        self._share()
        self._sights = Sights(self.canvas.zooming, preferences, study_key)
        self.restoreState(preferences.layout("axial"))
        self._connect()

    def _share(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.pages.addWidget(self.canvas)
        self.pages.addWidget(self.empty)
        column.addWidget(self.head)
        column.addWidget(self.pages, 1)
        for place, (part, stretch) in enumerate(((self.left, 0), (middle, 1), (self.right, 0))):
            self.addWidget(part)
            self.setStretchFactor(place, stretch)
        self.setCollapsible(1, False)
        self.left.setMinimumWidth(SMALLEST_PANEL)
        self.right.setMinimumWidth(SMALLEST_PANEL + 40)
        self.setSizes([LEFT, 1440 - LEFT - RIGHT, RIGHT])

    def _connect(self) -> None:
        canvas, deeds = self.canvas, self.deeds
        self.choice.changed.connect(self._show_choice)
        self._following = Following(self._desk, self, SHOWS, self.refresh, behind=True)
        self._desk.settling.connect(canvas.walking.settle)
        canvas.chosen_changed.connect(self._take_choice)
        for moved in (canvas.carrying.moved, canvas.walking.nudged):
            moved.connect(lambda places: deeds.move(self.choice.diagram_id, places))
        for placed in (canvas.dropped, canvas.carrying.put_in_role):
            placed.connect(self._place)
        canvas.carrying.put_on.connect(self.relating.ask_put_on)
        canvas.pulling.relate_wished.connect(self.relating.ask)
        canvas.enter_pressed.connect(self._relate_at)
        canvas.delete_wished.connect(self.take_off)
        canvas.menu_wished.connect(self.menu_wished)
        canvas.zooming.changed.connect(lambda: self.head.show_scale(canvas.zooming.scale))
        self.head.diagram_wished.connect(self.choice.open_diagram)
        self.head.paradigm_wished.connect(self.diagrams.use_paradigm)

    # showing

    def refresh(self) -> None:
        """Show the diagram as it is now."""
        with self._desk.read() as session:
            known = [(each.id, each.name) for each in diagrams.diagrams(session)]
            front = self._in_front([key for key, _ in known])
            shown = drawing(session, front) if front else None
            codes = bool(shown and shown.nodes) or bool(nodes(session))
        self.choice.open_diagram(front)
        self.head.show_diagrams(known, front, paradigm=shown is not None and shown.paradigm)
        there = self.canvas.diagram.ids
        blocked = self.canvas.blockSignals(True)  # a line that is drawn anew is still what was chosen
        self.canvas.show_drawing(shown)
        self.canvas.blockSignals(blocked)
        self.choice.forget(there - self.canvas.diagram.ids)
        self.pages.setCurrentWidget(self.canvas if shown else self.empty)
        self._invite(codes)
        self._sights.turn_to(front)
        self._show_choice()

    def _in_front(self, known: Sequence[str]) -> str:
        """The diagram in front, or that of the last time, or the first."""
        wished = (self.choice.diagram_id, self._sights.last)
        return next((key for key in wished if key in known), next(iter(known), ""))

    def _invite(self, codes: bool) -> None:
        if not codes:
            self.empty.invite(
                self.tr(
                    "No codes yet.\n\nDiagrams show what codes are to each other. Make the first code here, or code transcripts."
                ),
                "add",
                self.tr("New code…") if self._desk.writable else "",
                self.code_wished.emit,
            )
            return
        self.empty.invite(
            self.tr(
                "No diagram yet.\n\nA diagram shows what brings a phenomenon about, where and how it takes place, "
                "what people do and what comes of it; or it is a free network of codes."
            ),
            "add",
            self.tr("New diagram") if self._desk.writable else "",
            self.diagrams.new,
        )

    def _show_choice(self) -> None:
        shown = self.canvas.diagram.drawing
        if (shown.diagram_id if shown else "") != self.choice.diagram_id:
            self._following.wish()
            return
        self.canvas.choose(self.choice.codes, self.choice.relation_id)
        if self.choice.code_id:
            self._desk.choose_code(self.choice.code_id)

    def _take_choice(self) -> None:
        relation_id = self.canvas.diagram.chosen_relation()
        if relation_id:
            self.choice.choose_relation(relation_id)
        else:
            self.choice.choose_codes(self.canvas.diagram.chosen_codes())

    def enter(self) -> None:
        """Take the keyboard."""
        (self.canvas if self.choice.diagram_id else self.empty.button).setFocus()

    def keep_layout(self) -> None:
        """Remember the sizes of the columns and what is in sight of the diagram."""
        self._sights.keep()
        self._preferences.keep_layout("axial", self.saveState())

    # deeds on what is chosen

    def place_code(self) -> None:
        """Ask for a code to put in the middle of what is in sight."""
        self.diagrams.place_code(self.canvas.middle())

    def _place(self, codes: list[str], at: Point, role: str) -> None:
        if self.deeds.place(self.choice.diagram_id, codes, at, role):
            self.choice.choose_codes(codes)
            self.canvas.setFocus()

    def arrange(self) -> None:
        """Find places for the chosen codes where they are several, else for all."""
        chosen = self.choice.codes
        if len(chosen) > 1:
            self.deeds.arrange(self.choice.diagram_id, chosen)
        else:
            self.deeds.arrange(self.choice.diagram_id, then=lambda _: self.canvas.zooming.fit())

    def take_off(self) -> None:
        """Take the chosen codes out of the diagram, or the chosen relation away."""
        self.canvas.walking.settle()
        if not self._desk.writable:
            return
        if self.choice.relation_id:
            self.deeds.remove(self.choice.relation_id)
        elif self.choice.codes:
            self.deeds.take_off(self.choice.diagram_id, self.choice.codes)

    def relate(self) -> None:
        """Relate the chosen code to another, two chosen codes to each other; or give the relation another kind."""
        self._relate_at(self.canvas.on_screen())

    def _relate_at(self, place: QPoint) -> None:
        if not self._desk.writable:
            return
        shown, codes = self.canvas.diagram.drawing, self.choice.codes
        if self.choice.relation_id:
            self.relating.ask_kind_of(self.choice.relation_id, place)
        elif len(codes) == 2:
            self.relating.ask(codes[0], codes[1], place)
        elif len(codes) == 1 and shown is not None and len(shown.nodes) > 1:
            self.relating.ask_other(codes[0], [node.code_id for node in shown.nodes], place)

    def give_role(self, role: str) -> None:
        """Give the chosen code another role in the diagram."""
        if self.choice.code_id:
            self.deeds.give_role(self.choice.diagram_id, self.choice.code_id, role)

    def turn_round(self) -> None:
        """Make the chosen relation lead the other way."""
        self.deeds.turn_round(self.choice.relation_id)


def _column() -> QFrame:
    """An empty column of the screen."""
    frame = QFrame()
    frame.setProperty("panel", True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return frame
