"""What stands in a diagram as things one can point to: cards, lines, and places where codes belong."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from qcode.axial.diagrams import Point
from qcode.drawing.diagram import Edge
from ui.axial.card import RING, Face, Words, paint_card
from ui.axial.curve import MIDDLE, TOUCHED, Course, course, in_lines, label_area, paint_label, paint_line
from ui.axial.ends import Shifts, Way, way
from ui.axial.labels import MIDDLE_OF_LINE
from ui.axial.routes import route
from ui.axial.slot import SLOT, paint_slot
from ui.axial.words import DiagramWords
from ui.theme.colours import Scheme
from ui.theme.spacing import RADIUS

LABELS_FROM = 0.45
"""Below this size what stands on lines cannot be read, and is left out."""
HANDLE, NEAR = 4.5, 9.0
"""How large a handle is, and how near one has to press to take it."""

Option = QStyleOptionGraphicsItem


class CardItem(QGraphicsItem):
    """A code in the diagram; its place is that of its middle."""

    def __init__(self, face: Face, scheme: Scheme, *, movable: bool) -> None:
        super().__init__()
        self.face, self.scheme = face, scheme
        self.lines: list[LineItem] = []
        self.lit = False
        self.still = False  # it is part of a picture while others are dragged, and not painted itself
        self._pointed_at = False
        self.setPos(*face.node.place)
        self.setAcceptHoverEvents(movable)
        self.setZValue(2)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        flags = QGraphicsItem.GraphicsItemFlag
        self.setFlag(flags.ItemIsSelectable)
        self.setFlag(flags.ItemIsMovable, movable)
        self.setFlag(flags.ItemSendsGeometryChanges)

    @property
    def code_id(self) -> str:
        """The code it stands for."""
        return self.face.node.code_id

    @property
    def card(self) -> QRectF:
        """Where it is in the diagram."""
        return self.face.area.translated(self.pos())

    def show_face(self, face: Face) -> None:
        """Show the code as it is now."""
        if face != self.face:
            self.prepareGeometryChange()
            taller, self.face = face.height != self.face.height, face
            self.update()
            for line in self.lines if taller else ():
                line.follow()
        self.setPos(*face.node.place)

    def light(self, lit: bool) -> None:
        """Tell that what is carried would fall on it."""
        if lit != self.lit:
            self.lit = lit
            if self.still:
                self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents, not lit)
            self.update()

    def handles(self) -> list[QPointF]:
        """The places in the diagram where a relation can be pulled out."""
        area = self.card
        middle = area.center()
        sides = [(area.left(), middle.y()), (area.right(), middle.y())]
        return [QPointF(*at) for at in (*sides, (middle.x(), area.top()), (middle.x(), area.bottom()))]

    def nearest_handle(self, spot: QPointF) -> QPointF:
        """The handle a line to this spot would begin at."""
        return min(self.handles(), key=lambda handle: (handle - spot).manhattanLength())

    def has_handle_at(self, spot: QPointF) -> bool:
        """True where a press takes a handle."""
        shown = self._pointed_at or self.isSelected()
        return shown and (self.nearest_handle(spot) - spot).manhattanLength() <= NEAR

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:  # noqa: ARG002
        self._pointed_at = True
        self.update()

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:  # noqa: ARG002
        self._pointed_at = False
        self.update()

    def boundingRect(self) -> QRectF:
        around = max(RING, HANDLE) + 2
        return self.face.area.adjusted(-around, -around, around, around)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRoundedRect(self.face.area.adjusted(-HANDLE, -HANDLE, HANDLE, HANDLE), RADIUS, RADIUS)
        return path

    def paint(self, painter: QPainter, option: Option, widget: QWidget | None = None) -> None:  # noqa: ARG002
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_card(painter, self.face, self.scheme, chosen=self.isSelected() or self.lit)
        if self.acceptHoverEvents() and (self._pointed_at or self.isSelected()):
            painter.setPen(QPen(QColor(self.scheme.accent), 1.5))
            painter.setBrush(QColor(self.scheme.page))
            for handle in self.handles():
                painter.drawEllipse(handle - self.pos(), HANDLE, HANDLE)

    def itemChange(self, change: QGraphicsItem.GraphicsItemChange, value: object) -> object:
        if change == QGraphicsItem.GraphicsItemChange.ItemPositionHasChanged:
            for line in self.lines:
                line.follow()
        return super().itemChange(change, value)


class LineItem(QGraphicsItem):
    """A relation between two cards."""

    def __init__(
        self,
        edge: Edge,
        ends: tuple[CardItem, CardItem],
        words: Words,
        scheme: Scheme,
        around: Callable[[], Sequence[QRectF]],
    ) -> None:
        """``around`` tells the cards it is to keep clear of as they are now."""
        super().__init__()
        self.edge, (self.first, self.second) = edge, ends
        self.words, self.scheme, self._around = words, scheme, around
        self.shifts = MIDDLE
        self.way = way(self.first.card, self.second.card)
        self.label_at = MIDDLE_OF_LINE
        self.drawn: Course = course(self.first.card, self.second.card)
        self._label = QRectF()
        self._text = ""
        self._room = QRectF()  # kept, for Qt asks for it thousands of times while a card is dragged
        self.setZValue(1)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        for card in ends:
            card.lines.append(self)
        self._run()

    def show_edge(self, edge: Edge, shifts: Shifts, between: Way, label_at: float) -> None:
        """Show the relation as it is now, between these sides, its label so far along the line."""
        text = in_lines(self.words.label(edge))
        now = (edge, shifts, between, label_at, text)
        if now != (self.edge, self.shifts, self.way, self.label_at, self._text):
            self.edge, self.shifts, self.way, self.label_at, self._text = now
            self._run()

    def follow(self) -> None:
        """Run between the cards where they are now."""
        self.way = route(self.first.card, self.second.card, self._around())
        self._run()

    def _run(self) -> None:
        self.prepareGeometryChange()
        self.drawn = course(self.first.card, self.second.card, self.shifts, self.way)
        self._label = label_area(self._text, self.drawn.at(self.label_at))
        self._room = self.drawn.room.united(self._label).adjusted(-TOUCHED, -TOUCHED, TOUCHED, TOUCHED)
        self.update()

    def let_go(self) -> None:
        """Be no longer told where its cards are."""
        for card in (self.first, self.second):
            if self in card.lines:
                card.lines.remove(self)

    def boundingRect(self) -> QRectF:
        return self._room

    def shape(self) -> QPainterPath:
        stroker = QPainterPathStroker()
        stroker.setWidth(TOUCHED)
        path = stroker.createStroke(self.drawn.path)
        path.addRect(self._label)
        return path

    def paint(self, painter: QPainter, option: Option, widget: QWidget | None = None) -> None:  # noqa: ARG002
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, seen = self.isSelected(), option.exposedRect  # pyright: ignore[reportAttributeAccessIssue]
        paint_line(painter, self.edge, self.drawn, self.scheme, chosen=chosen, within=seen)
        if (
            self._label.intersects(seen)
            and QStyleOptionGraphicsItem.levelOfDetailFromTransform(painter.worldTransform()) >= LABELS_FROM
        ):
            paint_label(painter, self._text, self._label, self.scheme, chosen=chosen)


class SlotItem(QGraphicsItem):
    """A place where a code of some role belongs, drawn broken as long as there is none."""

    def __init__(self, role: str, at: Point, words: DiagramWords, scheme: Scheme) -> None:
        super().__init__()
        self.role, self._words, self._scheme = role, words, scheme
        self.lit = False
        self.setPos(*at)
        self.setZValue(0)

    @property
    def card(self) -> QRectF:
        """Where it is in the diagram."""
        return SLOT.translated(self.pos())

    def light(self, lit: bool) -> None:
        """Tell that what is dragged would fall here."""
        if lit != self.lit:
            self.lit = lit
            self.update()

    def boundingRect(self) -> QRectF:
        return SLOT.adjusted(-2, -2, 2, 2)

    def paint(self, painter: QPainter, option: Option, widget: QWidget | None = None) -> None:  # noqa: ARG002
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = self._words.role(self.role), self._words.belongs(self.role)
        paint_slot(painter, words, self._scheme, lit=self.lit)


def middle_of(item: CardItem) -> Point:
    """Where the middle of a card is now."""
    at: QPointF = item.pos()
    return at.x(), at.y()
