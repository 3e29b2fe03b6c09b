"""What one quotation is in the model: the relations it speaks for and against, the dimensions it has a place on."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session

from qcode.model import Code, Coder, Dimension, DimensionPlace, Evidence, Relation, RelationKind
from qcode.model.relation import between
from qcode.model.row import table_of


@dataclass(frozen=True)
class SpeaksFor:
    """A relation the quotation speaks for, or ``against``, as ``coder`` found."""

    relation_id: str
    first: str  # the name of a code
    kind: str
    second: str
    directed: bool
    against: bool
    coder: str

    @property
    def name(self) -> str:
        """The relation by its ends: "Trust → Openness"."""
        return between(self.first, self.second, directed=self.directed)

    @property
    def sentence(self) -> str:
        """The relation as it is read: "Trust leads to Openness"."""
        return f"{self.first} {self.kind} {self.second}"


@dataclass(frozen=True)
class StandsOn:
    """A dimension of a category and the place of the quotation on it, from 0 (``low``) to 1 (``high``)."""

    dimension_id: str
    code: str
    name: str
    low: str
    high: str
    at: float
    coder: str


@dataclass(frozen=True)
class InModel:
    """Everything a quotation does in the model."""

    speaks: tuple[SpeaksFor, ...] = ()
    stands: tuple[StandsOn, ...] = ()


NOT_IN_MODEL = InModel()


def in_model(session: Session, quotation_id: str) -> InModel:
    """What a quotation does in the model: what it speaks for first, then against, each by name; dimensions by category."""
    return InModel(tuple(_speaks(session, quotation_id)), tuple(_stands(session, quotation_id)))


def _speaks(session: Session, quotation_id: str) -> list[SpeaksFor]:
    evidence, relation, kind, coder = map(table_of, (Evidence, Relation, RelationKind, Coder))
    one, two = table_of(Code).alias(), table_of(Code).alias()
    how = kind.c.directed, evidence.c.against, coder.c.name
    query = (
        select(relation.c.id, one.c.name, kind.c.name, two.c.name, *how)
        .join_from(evidence, relation)
        .join(kind, kind.c.id == relation.c.kind_id)
        .join(coder, coder.c.id == evidence.c.coder_id)
        .join(one, one.c.id == relation.c.from_id)
        .join(two, two.c.id == relation.c.to_id)
        .where(evidence.c.quotation_id == quotation_id)
        .order_by(evidence.c.against, one.c.name, two.c.name, relation.c.id)
    )
    return [SpeaksFor(*row) for row in session.connection().execute(query)]


def _stands(session: Session, quotation_id: str) -> list[StandsOn]:
    place, dimension, code, coder = map(table_of, (DimensionPlace, Dimension, Code, Coder))
    said = (dimension.c.id, code.c.name, dimension.c.name, dimension.c.low, dimension.c.high)
    query = (
        select(*said, place.c.at, coder.c.name)
        .join_from(place, dimension)
        .join(code, code.c.id == dimension.c.code_id)
        .join(coder, coder.c.id == place.c.coder_id)
        .where(place.c.quotation_id == quotation_id)
        .order_by(code.c.name, dimension.c.position, dimension.c.id)
    )
    return [StandsOn(*row) for row in session.connection().execute(query)]
