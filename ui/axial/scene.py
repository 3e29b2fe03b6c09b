"""A diagram as a scene: keeps cards, lines and empty places as the diagram has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from qcode.axial.diagrams import Point
from qcode.drawing.diagram import Drawing, Edge, Node
from qcode.drawing.places import empty_roles
from ui.axial.card import face_of
from ui.axial.curve import course, in_lines
from ui.axial.ends import Shifts, Way, spread
from ui.axial.items import CardItem, LineItem, SlotItem
from ui.axial.labels import MIDDLE_OF_LINE, Labelled, label_places
from ui.axial.routes import FEW, routes
from ui.axial.words import DiagramWords
from ui.theme.colours import Scheme

GRID = 24
DOTS_FROM = 0.5
"""Below this size the dots of the ground run together, and are left out."""
AROUND = 400.0
"""Room around what stands in the diagram, to put things elsewhere."""


class DiagramScene(QGraphicsScene):
    """Cards and lines by the ids of their codes and relations."""

    def __init__(self, words: DiagramWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.drawing: Drawing | None = None
        self.cards: dict[str, CardItem] = {}
        self.lines: dict[str, LineItem] = {}
        self.slots: dict[str, SlotItem] = {}
        self.still: QPixmap | None = None  # what is painted instead of all that stands still
        self._scheme: Scheme | None = None
        self._movable = True
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)

    def show_drawing(self, drawing: Drawing | None, scheme: Scheme, *, movable: bool) -> None:
        """Show a diagram as it is now; what is chosen in it and still there stays chosen."""
        other = self.drawing is None or drawing is None or drawing.diagram_id != self.drawing.diagram_id
        if other or scheme is not self._scheme:
            self._empty()
        self.drawing, self._scheme, self._movable = drawing, scheme, movable
        nodes = {node.code_id: node for node in drawing.nodes} if drawing else {}
        edges = {edge.relation_id: edge for edge in drawing.edges} if drawing else {}
        self._let_go(nodes, edges)
        for node in nodes.values():
            self._show_node(node)
        areas = {key: card.card for key, card in self.cards.items()}
        ways = routes(edges.values(), areas)
        apart = spread(edges.values(), areas, ways)
        places = self._label_places(edges, apart, ways)
        for key, edge in edges.items():
            self._show_edge(edge, apart[key], ways[key], places.get(key, MIDDLE_OF_LINE))
        self.show_slots(empty_roles(drawing) if drawing else {})
        self.setSceneRect(self.used.adjusted(-AROUND, -AROUND, AROUND, AROUND))

    @property
    def used(self) -> QRectF:
        """The rectangle around all that stands in the diagram."""
        found = QRectF()
        for item in (*self.cards.values(), *self.slots.values()):
            found = found.united(item.card)
        return found

    @property
    def ids(self) -> set[str]:
        """The ids of the codes and relations in the diagram."""
        return {*self.cards, *self.lines}

    def show_slots(self, places: Mapping[str, Point]) -> None:
        """Show where codes of these roles belong, and nowhere else."""
        for slot in self.slots.values():
            self.removeItem(slot)
        scheme = self._scheme
        self.slots = (
            {role: SlotItem(role, at, self.words, scheme) for role, at in places.items()} if scheme else {}
        )
        for slot in self.slots.values():
            self.addItem(slot)

    def chosen_codes(self) -> list[str]:
        """The codes whose cards are chosen."""
        return [code_id for code_id, card in self.cards.items() if card.isSelected()]

    def chosen_relation(self) -> str:
        """The relation whose line is chosen alone, "" for none."""
        chosen = [key for key, line in self.lines.items() if line.isSelected()]
        return chosen[0] if len(chosen) == 1 and not self.chosen_codes() else ""

    def _empty(self) -> None:
        self.cards, self.lines, self.slots = {}, {}, {}
        self.clear()

    def _let_go(self, nodes: Mapping[str, Node], edges: Mapping[str, Edge]) -> None:
        gone: list[QGraphicsItem] = []
        for key, line in list(self.lines.items()):
            edge = edges.get(key)
            if edge is None or (edge.from_id, edge.to_id) != (line.edge.from_id, line.edge.to_id):
                line.let_go()
                gone.append(self.lines.pop(key))
        gone += [self.cards.pop(key) for key in list(self.cards) if key not in nodes]
        for item in gone:
            self.removeItem(item)

    def _show_node(self, node: Node) -> None:
        assert self.drawing is not None
        assert self._scheme is not None
        face = face_of(node, self.words, paradigm=self.drawing.paradigm)
        card = self.cards.get(node.code_id)
        if card is None:
            card = self.cards[node.code_id] = CardItem(face, self._scheme, movable=self._movable)
            self.addItem(card)
        else:
            card.show_face(face)

    def _label_places(
        self, edges: Mapping[str, Edge], apart: Mapping[str, Shifts], ways: Mapping[str, Way]
    ) -> dict[str, float]:
        """Where the labels stand; nowhere but in the middle of their lines in a diagram of very many cards."""
        cards = {key: card.card for key, card in self.cards.items()}
        if len(cards) > FEW:
            return {}
        lines = {
            key: Labelled(
                course(cards[edge.from_id], cards[edge.to_id], apart[key], ways[key]),
                in_lines(self.words.label(edge)),
            )
            for key, edge in edges.items()
        }
        return label_places(lines, list(cards.values()))

    def _show_edge(self, edge: Edge, shifts: Shifts, between: Way, label_at: float) -> None:
        assert self._scheme is not None
        line = self.lines.get(edge.relation_id)
        if line is None:
            ends = self.cards[edge.from_id], self.cards[edge.to_id]
            line = LineItem(edge, ends, self.words, self._scheme, self._obstacles)
            self.lines[edge.relation_id] = line
            self.addItem(line)
        line.show_edge(edge, shifts, between, label_at)

    def _obstacles(self) -> Sequence[QRectF]:
        return [card.card for card in self.cards.values()] if len(self.cards) <= FEW else ()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        if self._scheme is None:
            return
        if self.still is not None:
            painter.save()
            painter.resetTransform()
            painter.drawPixmap(0, 0, self.still)
            painter.restore()
            return
        painter.fillRect(rect, QColor(self._scheme.page))
        if painter.worldTransform().m11() < DOTS_FROM:
            return
        painter.setPen(QColor(self._scheme.line_strong))
        left, top = int(rect.left()) // GRID * GRID, int(rect.top()) // GRID * GRID
        for x in range(left, int(rect.right()) + GRID, GRID):
            for y in range(top, int(rect.bottom()) + GRID, GRID):
                painter.drawPoint(x, y)
