"""The canvas: the diagram in front, to look at and to work in with mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from qcode.axial.diagrams import Point
from qcode.drawing.diagram import Drawing
from ui.axial.carrying import Carrying, snapped
from ui.axial.items import CardItem, LineItem
from ui.axial.minimap import Minimap
from ui.axial.pulling import Pulling
from ui.axial.scene import DiagramScene
from ui.axial.still import Still
from ui.axial.walking import Walking
from ui.axial.words import DiagramWords
from ui.axial.zooming import Zooming
from ui.codebook.model import codes_in
from ui.theme.colours import scheme_of

Key = Qt.Key


class Canvas(QGraphicsView):
    """Shows a drawing; what is wished with it is told by signals, and done by others."""

    chosen_changed = Signal()
    dropped = Signal(list, tuple, str)  # codes, where in the diagram, in which role
    enter_pressed = Signal(QPoint)  # where on the screen what is chosen stands
    delete_wished = Signal()
    quotations_wished = Signal()  # those of the code that is chosen
    menu_wished = Signal(QPoint)

    def __init__(self, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writable = writable
        self.words = DiagramWords(self)
        self.diagram = DiagramScene(self.words, self)
        self.setScene(self.diagram)
        self.zooming = Zooming(self, self.diagram)
        self.carrying = Carrying(self.diagram, self)
        self.pulling = Pulling(self.diagram, self)
        self.walking = Walking(self.diagram, self)
        self.minimap = Minimap(self, self.diagram)
        self._still = Still(self, self.diagram)
        self._set_up()
        self.carrying.set_off.connect(self._still.begins)
        self.carrying.came_to_rest.connect(self._still.ends)
        self.zooming.changed.connect(self._still.ends)
        self.zooming.changed.connect(self.minimap.follow)
        self.diagram.selectionChanged.connect(self._tell_chosen)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setDragMode(QGraphicsView.DragMode.RubberBandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Diagram"))
        self.setAcceptDrops(self._writable)

    def show_drawing(self, drawing: Drawing | None) -> None:
        """Show a diagram as it is now, None for none."""
        self.diagram.show_drawing(drawing, scheme_of(self.palette()), movable=self._writable)
        self.minimap.redraw()

    def choose(self, codes: tuple[str, ...], relation_id: str) -> None:
        """Choose these cards, or this line, and nothing else."""
        blocked = self.diagram.blockSignals(True)
        for code_id, card in self.diagram.cards.items():
            card.setSelected(code_id in codes)
        for key, line in self.diagram.lines.items():
            line.setSelected(key == relation_id)
        self.diagram.blockSignals(blocked)
        self._describe()

    def on_screen(self) -> QPoint:
        """Where on the screen stands what is chosen, else the middle of the canvas."""
        current = self.walking.current()
        spot = self.viewport().rect().center()
        if current is not None:
            spot = self.mapFromScene(current.sceneBoundingRect().center())
        return self.viewport().mapToGlobal(spot)

    def middle(self) -> Point:
        """The place in the diagram in the middle of what is in sight."""
        spot = self.mapToScene(self.viewport().rect().center())
        return snapped((spot.x(), spot.y()))

    def _tell_chosen(self) -> None:
        self._describe()
        self.chosen_changed.emit()

    def _describe(self) -> None:
        """Say to who does not see it what is chosen."""
        current = self.walking.current()
        said = ""
        if isinstance(current, CardItem):
            said = self.words.described(current.face.node)
        elif isinstance(current, LineItem):
            said = self.words.told(current.edge, current.first.face.node, current.second.face.node)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # by mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self.mapToScene(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        card = self._card_with_handle(spot) if left and self._writable else None
        if card is not None:
            self.pulling.begins(card)
            return
        if left:
            self.walking.settle()
            self.carrying.begins()
            self._still.pressed()
        elif event.button() == Qt.MouseButton.RightButton:
            return  # what is chosen is what the menu is about; see contextMenuEvent
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self.mapToScene(event.position().toPoint())
        if self.pulling.under_way:
            self.pulling.goes_on(spot)
            return
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.carrying.goes_on(spot)
        over = self._card_with_handle(spot) if self._writable and not event.buttons() else None
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.pulling.under_way:
            self.pulling.ends(event.globalPosition().toPoint())
            return
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.carrying.ends(event.globalPosition().toPoint())
            self._still.ends()
            self.minimap.redraw()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if isinstance(self.itemAt(event.position().toPoint()), CardItem):
            self.quotations_wished.emit()
        else:
            super().mouseDoubleClickEvent(event)

    def _card_with_handle(self, spot: QPointF) -> CardItem | None:
        return next((card for card in self.diagram.cards.values() if card.has_handle_at(spot)), None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            item = self.itemAt(event.pos())
            if item is None or not item.isSelected():
                self.diagram.clearSelection()
            if item is not None:
                item.setSelected(True)
            self.menu_wished.emit(event.globalPos())
        else:
            self.menu_wished.emit(self.on_screen())
        event.accept()

    # by keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Key.Key_Escape:
            self._let_go()
        elif key in (Key.Key_Return, Key.Key_Enter):
            self.enter_pressed.emit(self.on_screen())
        elif key in (Key.Key_Delete, Key.Key_Backspace):
            self.delete_wished.emit()
        elif not (self._writable and self._nudge(event)):
            super().keyPressEvent(event)

    def _nudge(self, event: QKeyEvent) -> bool:
        far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return self.walking.nudge(event.key(), far=far)

    def _let_go(self) -> None:
        """Give up what is under way, else choose nothing."""
        if self.pulling.under_way:
            self.pulling.given_up()
        elif not self.carrying.given_up():
            self.diagram.clearSelection()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        self.walking.settle()
        thing = self.walking.step(1 if next else -1)
        if thing is None:
            return super().focusNextPrevChild(next)
        self.ensureVisible(thing.sceneBoundingRect())
        return True

    # what comes from elsewhere

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        codes = codes_in(event.mimeData())
        if codes and self._writable and self.diagram.drawing is not None:
            self.carrying.aiming.begins(codes, roles=len(codes) == 1)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.carrying.aiming.at(self.mapToScene(event.position().toPoint()))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002
        self.carrying.aiming.ends()

    def dropEvent(self, event: QDropEvent) -> None:
        codes = codes_in(event.mimeData())
        spot = self.mapToScene(event.position().toPoint())
        aiming = self.carrying.aiming
        aiming.at(spot)
        card, slot = aiming.card, aiming.slot
        place = snapped((spot.x(), spot.y())) if slot is None else (slot.pos().x(), slot.pos().y())
        aiming.ends()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if card is not None and card.code_id not in codes:
            on_screen = self.viewport().mapToGlobal(event.position().toPoint())
            self.carrying.put_on.emit(codes, card.code_id, on_screen)
        else:
            self.dropped.emit(codes, place, slot.role if slot else "")

    # the window around it

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.minimap.follow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "minimap"):
            self.show_drawing(self.diagram.drawing)
