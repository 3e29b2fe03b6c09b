"""One diagram as plain values: what the screen, the picture of it and the report draw."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session

from qcode.axial import diagrams
from qcode.axial.relations import relations
from qcode.codebook.tree import nodes
from qcode.coding.filter import Filter
from qcode.coding.quotations import chunks
from qcode.grounding.figures import figures
from qcode.model import CoreCategory, Dimension, Placement
from qcode.model.row import table_of

EVERYTHING = Filter()


@dataclass(frozen=True)
class Node:
    """A code in a diagram; its middle is at ``x``, ``y``, in pixels at the usual size.

    ``quotations`` carry the code or one below it, each counted once; ``people`` said them. ``dimensions`` are in words.
    """

    code_id: str
    name: str
    path: str
    colour: str
    role: str
    x: float
    y: float
    quotations: int = 0
    people: int = 0
    dimensions: tuple[str, ...] = ()
    core: bool = False

    @property
    def place(self) -> diagrams.Point:
        """Where its middle is."""
        return self.x, self.y


@dataclass(frozen=True)
class Edge:
    """A relation between two codes of a diagram, and how many quotations speak for and against it."""

    relation_id: str
    from_id: str
    to_id: str
    kind_id: str
    kind: str
    symbol: str
    directed: bool
    evidence: int = 0
    counter_evidence: int = 0


@dataclass(frozen=True)
class Drawing:
    """A diagram: its nodes in the order of the codebook, its edges oldest first."""

    diagram_id: str
    name: str
    paradigm: bool
    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()

    def node(self, code_id: str) -> Node | None:
        """The node of a code, None when it is not in the diagram."""
        return next((node for node in self.nodes if node.code_id == code_id), None)

    def edge(self, relation_id: str) -> Edge | None:
        """The edge of a relation, None when it is not in the diagram."""
        return next((edge for edge in self.edges if edge.relation_id == relation_id), None)

    def in_role(self, role: str) -> list[Node]:
        """The nodes with a role, from top to bottom."""
        return sorted((node for node in self.nodes if node.role == role), key=lambda node: (node.y, node.x))


def drawing(session: Session, diagram_id: str, shown: Filter = EVERYTHING) -> Drawing:
    """A diagram as it is to be drawn, its figures of the codings that are ``shown``. Raises NotFound."""
    diagram = diagrams.diagram_of(session, diagram_id)
    placement = table_of(Placement).c
    query = select(placement.code_id, placement.role, placement.x, placement.y)
    rows = session.connection().execute(query.where(placement.diagram_id == diagram_id)).all()
    placed = {code_id: (role, x, y) for code_id, role, x, y in rows}
    if not placed:
        return Drawing(diagram.id, diagram.name, diagram.paradigm)
    known = nodes(session)
    grounds = figures(session, shown, only=placed)
    words = dimension_words(session, placed)
    core = session.connection().execute(select(table_of(CoreCategory).c.code_id)).scalar()
    drawn = tuple(
        Node(
            node.id,
            node.name,
            node.path,
            node.colour,
            *placed[node.id],
            grounds[node.id].quotations,
            grounds[node.id].people,
            words.get(node.id, ()),
            node.id == core,
        )
        for node in known
        if node.id in placed
    )
    return Drawing(diagram.id, diagram.name, diagram.paradigm, drawn, _edges(session, placed))


def _edges(session: Session, placed: Collection[str]) -> tuple[Edge, ...]:
    return tuple(
        Edge(
            each.id,
            each.from_id,
            each.to_id,
            each.kind_id,
            each.kind,
            each.symbol,
            each.directed,
            each.evidence,
            each.counter_evidence,
        )
        for each in relations(session, placed)
        if each.from_id in placed and each.to_id in placed
    )


def dimension_words(session: Session, code_ids: Collection[str]) -> dict[str, tuple[str, ...]]:
    """The dimensions of codes in words, such as "nearness: far … near", in their order."""
    dimension = table_of(Dimension).c
    query = select(dimension.code_id, dimension.name, dimension.low, dimension.high)
    query = query.order_by(dimension.position, dimension.id)
    found: dict[str, tuple[str, ...]] = {}
    for some in chunks(code_ids):
        for code_id, name, low, high in session.connection().execute(
            query.where(dimension.code_id.in_(some))
        ):
            found[code_id] = (*found.get(code_id, ()), f"{name}: {low} … {high}")
    return found
