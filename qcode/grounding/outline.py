"""The model in words: what stands in each diagram, and what codes are to each other, to be read without the drawing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from qcode.axial.diagrams import diagrams
from qcode.axial.relations import Related, relations
from qcode.codebook.tree import CodeNode, nodes
from qcode.coding.filter import Filter
from qcode.grounding.figures import Figures, figures
from qcode.model import Diagram, Dimension, DimensionPlace, Placement
from qcode.model.relation import ROLES, between

EVERYTHING = Filter()


@dataclass(frozen=True)
class ToldDimension:
    """A dimension of a category from ``low`` to ``high``, and where its quotations stand on it, from 0 to 1."""

    id: str
    name: str
    low: str
    high: str
    places: tuple[tuple[str, float], ...] = ()  # quotation and place

    def as_json(self) -> dict[str, object]:
        """The dimension as ``qcode relations --json`` prints it."""
        places = [{"quotation": key, "at": at} for key, at in self.places]
        return {"id": self.id, "name": self.name, "low": self.low, "high": self.high, "places": places}


@dataclass(frozen=True)
class ToldCategory:
    """A code of the model: its role in the diagram, how it is grounded, and its dimensions."""

    id: str
    name: str
    path: str
    role: str
    figures: Figures
    dimensions: tuple[ToldDimension, ...] = ()

    def as_json(self) -> dict[str, object]:
        """The category as ``qcode relations --json`` prints it."""
        return {
            "id": self.id,
            "code": self.path,
            "role": self.role or None,
            "quotations": self.figures.quotations,
            "people": self.figures.people,
            "dimensions": [each.as_json() for each in self.dimensions],
        }


@dataclass(frozen=True)
class ToldRelation:
    """A relation in words, with how many quotations speak for it and against it."""

    id: str
    from_id: str
    to_id: str
    from_name: str
    to_name: str
    from_path: str
    to_path: str
    kind: str
    symbol: str
    directed: bool
    evidence: int
    against: int

    @property
    def name(self) -> str:
        """The relation by its ends."""
        return between(self.from_name, self.to_name, directed=self.directed)

    @property
    def sentence(self) -> str:
        """The relation as it is read: "Say in the plan → leads to → Building trust"."""
        arrow = "→" if self.directed else "↔"
        return f"{self.from_name} {arrow} {self.kind} {arrow} {self.to_name}"

    def as_json(self) -> dict[str, object]:
        """The relation as ``qcode relations --json`` prints it."""
        return {
            "id": self.id,
            "from": self.from_path,
            "kind": self.kind,
            "to": self.to_path,
            "directed": self.directed,
            "evidence": self.evidence,
            "counter_evidence": self.against,
        }


@dataclass(frozen=True)
class ToldDiagram:
    """A diagram in words: its categories, the phenomenon first and those without a role last, and their relations."""

    id: str
    name: str
    paradigm: bool
    categories: tuple[ToldCategory, ...]
    relations: tuple[ToldRelation, ...]

    @property
    def empty_roles(self) -> tuple[str, ...]:
        """The roles of the paradigm no code stands in; none where it is not followed."""
        filled = {each.role for each in self.categories}
        return tuple(role for role in ROLES if role not in filled) if self.paradigm else ()

    def as_json(self) -> dict[str, object]:
        """The diagram as ``qcode relations --json`` prints it."""
        return {
            "id": self.id,
            "name": self.name,
            "paradigm": self.paradigm,
            "codes": [each.as_json() for each in self.categories],
            "empty_roles": list(self.empty_roles),
            "relations": [each.id for each in self.relations],
        }


@dataclass(frozen=True)
class Outline:
    """The whole model in words: every diagram, every relation, and those that are in no diagram."""

    diagrams: tuple[ToldDiagram, ...]
    relations: tuple[ToldRelation, ...]
    apart: tuple[ToldRelation, ...]

    def as_json(self) -> dict[str, object]:
        """The value ``qcode relations --json`` prints."""
        return {
            "diagrams": [each.as_json() for each in self.diagrams],
            "relations": [each.as_json() for each in self.relations],
        }


def outline(session: Session, shown: Filter = EVERYTHING) -> Outline:
    """The model in words, with the figures of what is shown."""
    known = {node.id: node for node in nodes(session)}
    told = tuple(told_relation(each, known) for each in relations(session))
    placed = _placed(session)
    counts = figures(session, shown) if placed else {}
    scales = told_dimensions(session)
    drawn = tuple(
        _diagram(each, placed.get(each.id, ()), told, known, counts, scales) for each in diagrams(session)
    )
    inside = {each.id for diagram in drawn for each in diagram.relations}
    return Outline(drawn, told, tuple(each for each in told if each.id not in inside))


def told_relation(each: Related, known: Mapping[str, CodeNode]) -> ToldRelation:
    """A relation with the names of its codes."""
    one, two = known[each.from_id], known[each.to_id]
    return ToldRelation(
        each.id,
        one.id,
        two.id,
        one.name,
        two.name,
        one.path,
        two.path,
        each.kind,
        each.symbol,
        each.directed,
        each.evidence,
        each.counter_evidence,
    )


def told_dimensions(session: Session) -> dict[str, tuple[ToldDimension, ...]]:
    """The dimensions of every category that has some, in order, with the quotations on them."""
    places: dict[str, list[tuple[str, float]]] = defaultdict(list)
    query = select(DimensionPlace.dimension_id, DimensionPlace.quotation_id, DimensionPlace.at)
    for dimension_id, quotation_id, at in session.exec(query.order_by(col(DimensionPlace.at))):
        places[dimension_id].append((quotation_id, at))
    found: dict[str, list[ToldDimension]] = defaultdict(list)
    for each in session.exec(select(Dimension).order_by(col(Dimension.position), col(Dimension.id))):
        on_it = tuple(places[each.id])
        found[each.code_id].append(ToldDimension(each.id, each.name, each.low, each.high, on_it))
    return {key: tuple(each) for key, each in found.items()}


def _placed(session: Session) -> dict[str, list[tuple[str, str]]]:
    """Code and role of what stands in each diagram."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    query = select(Placement.diagram_id, Placement.code_id, Placement.role)
    for diagram_id, code_id, role in session.exec(query):
        found[diagram_id].append((code_id, role))
    return found


def _diagram(
    diagram: Diagram,
    placed: Iterable[tuple[str, str]],
    told: Sequence[ToldRelation],
    known: Mapping[str, CodeNode],
    counts: Mapping[str, Figures],
    scales: Mapping[str, tuple[ToldDimension, ...]],
) -> ToldDiagram:
    reading = {key: at for at, key in enumerate(known)}
    order = [ROLES[1], ROLES[0], *ROLES[2:], ""]
    roles = {key: role if diagram.paradigm else "" for key, role in placed}
    categories = tuple(
        ToldCategory(key, known[key].name, known[key].path, roles[key], counts[key], scales.get(key, ()))
        for key in sorted(roles, key=lambda key: (order.index(roles[key]), reading[key]))
    )
    inside = tuple(each for each in told if each.from_id in roles and each.to_id in roles)
    return ToldDiagram(diagram.id, diagram.name, diagram.paradigm, categories, inside)
