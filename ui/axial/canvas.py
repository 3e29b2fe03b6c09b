"""The canvas: the diagram in front, to look at and to work in with mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from qcode.axial.diagrams import Point
from qcode.drawing.diagram import Drawing
from ui.axial.items import CardItem, middle_of
from ui.axial.scene import DiagramScene
from ui.axial.words import DiagramWords
from ui.theme.colours import scheme_of

SNAP = 8
"""Cards fall into place on lines so far apart."""


class Canvas(QGraphicsView):
    """Shows a drawing; what is wished with it is told by signals, and done by others."""

    moved = Signal(dict)  # the new place of each code that was dragged, by its id
    chosen_changed = Signal()

    def __init__(self, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writable = writable
        self.words = DiagramWords(self)
        self.diagram = DiagramScene(self.words, self)
        self.setScene(self.diagram)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setDragMode(QGraphicsView.DragMode.RubberBandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setAccessibleName(self.tr("Diagram"))
        self.diagram.selectionChanged.connect(self.chosen_changed)
        self._pressed_at: dict[str, Point] = {}

    def show_drawing(self, drawing: Drawing | None) -> None:
        """Show a diagram as it is now, None for none."""
        self.diagram.show_drawing(drawing, scheme_of(self.palette()), movable=self._writable)

    def choose(self, codes: tuple[str, ...], relation_id: str) -> None:
        """Choose these cards, or this line, and nothing else."""
        blocked = self.diagram.blockSignals(True)
        for code_id, card in self.diagram.cards.items():
            card.setSelected(code_id in codes)
        for key, line in self.diagram.lines.items():
            line.setSelected(key == relation_id)
        self.diagram.blockSignals(blocked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed_at = {key: middle_of(card) for key, card in self.diagram.cards.items()}

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._tell_moved()

    def _tell_moved(self) -> None:
        moved = {
            key: snapped(middle_of(card))
            for key, card in self.diagram.cards.items()
            if key in self._pressed_at and middle_of(card) != self._pressed_at[key]
        }
        self._pressed_at = {}
        if moved:
            for key, place in moved.items():
                self.diagram.cards[key].setPos(*place)
            self.moved.emit(moved)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "diagram"):
            self.show_drawing(self.diagram.drawing)

    def card_at(self, event: QMouseEvent) -> CardItem | None:
        """The card under the mouse."""
        found = self.items(event.position().toPoint())
        return next((item for item in found if isinstance(item, CardItem)), None)


def snapped(place: Point) -> Point:
    """The nearest place where cards fall into line."""
    return round(place[0] / SNAP) * SNAP, round(place[1] / SNAP) * SNAP
