"""What is known of what is chosen on the axial screen, as plain values."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

from sqlmodel import Session, select

from qcode.answers import questions_of
from qcode.axial import kinds
from qcode.axial.relations import Related, relations
from qcode.codebook.tree import CodeNode, nodes
from qcode.coding.filter import Filter
from qcode.findings.member_answers import Response, said_by_participants
from qcode.findings.questions import questions
from qcode.grounding.cooccurrence import NEXT_TURN, quotations_together
from qcode.grounding.evidence import Spoken, spoken
from qcode.grounding.figures import NOWHERE, Figures, figures
from qcode.grounding.outline import ToldDimension, ToldRelation, told_dimensions, told_relation
from qcode.grounding.suggestions import Suggestion
from qcode.model import Code, Placement
from qcode.quoting import Quoted, quoted
from ui.inspector.about import Note, notes_about


@dataclass(frozen=True)
class KindOf:
    """A kind of relation to choose from."""

    id: str
    name: str
    symbol: str
    directed: bool


class AnsweredQuestion(NamedTuple):
    """A research question that something answers: where it leads to, and its number with its words."""

    id: str
    said: str


@dataclass(frozen=True)
class RelationFacts:
    """A relation with the roles of its codes in the diagram in front, what speaks for and against it, its memos, and the questions it answers."""

    relation: ToldRelation
    kind_id: str
    roles: tuple[str, str]
    evidence: tuple[Spoken, ...]
    notes: tuple[Note, ...]
    kinds: tuple[KindOf, ...]
    questions: tuple[AnsweredQuestion, ...]

    def side(self, *, against: bool) -> tuple[Spoken, ...]:
        """What speaks for it, or against it."""
        return tuple(each for each in self.evidence if each.against is against)


@dataclass(frozen=True)
class CategoryFacts:
    """A code with its role in the diagram in front, how it is grounded, its relations, dimensions and what participants said of it."""

    code: CodeNode
    role: str
    figures: Figures
    definition: str
    relations: tuple[ToldRelation, ...]
    dimensions: tuple[ToldDimension, ...]
    notes: tuple[Note, ...]
    answers: tuple[Response, ...]


@dataclass(frozen=True)
class LinkFacts:
    """A suggested link with the quotations of the one code and of the other that stand together."""

    suggestion: Suggestion
    names: tuple[str, str]
    pairs: tuple[tuple[Quoted, Quoted], ...]
    kinds: tuple[KindOf, ...]


def relation_facts(session: Session, relation_id: str, diagram_id: str) -> RelationFacts | None:
    """What is known of a relation; None when it is gone."""
    found: Related | None = next((each for each in relations(session) if each.id == relation_id), None)
    if found is None:
        return None
    roles = roles_in(session, diagram_id)
    return RelationFacts(
        told_relation(found, {node.id: node for node in nodes(session)}),
        found.kind_id,
        (roles.get(found.from_id, ""), roles.get(found.to_id, "")),
        tuple(spoken(session, [relation_id]).get(relation_id, ())),
        notes_about(session, ("relation", relation_id)),
        kinds_of(session),
        _questions_of(session, relation_id),
    )


def _questions_of(session: Session, relation_id: str) -> tuple[AnsweredQuestion, ...]:
    """The questions a relation answers, in reading order."""
    answered = set(questions_of(session, ("relation", relation_id)))
    return tuple(
        AnsweredQuestion(each.id, each.said)
        for each in (questions(session) if answered else ())
        if each.id in answered
    )


def category_facts(session: Session, code_id: str, diagram_id: str) -> CategoryFacts | None:
    """What is known of a code; None when it is gone."""
    known = {node.id: node for node in nodes(session)}
    if code_id not in known:
        return None
    related = [told_relation(each, known) for each in relations(session, [code_id])]
    return CategoryFacts(
        known[code_id],
        roles_in(session, diagram_id).get(code_id, ""),
        figures(session, only=[code_id]).get(code_id, NOWHERE),
        session.get_one(Code, code_id).definition,
        tuple(related),
        told_dimensions(session).get(code_id, ()),
        notes_about(session, ("code", code_id)),
        tuple(said_by_participants(session, [code_id])),
    )


def link_facts(session: Session, suggestion: Suggestion, shown: Filter) -> LinkFacts | None:
    """What is known of a suggested link; None when one of its codes is gone."""
    known = {node.id: node.name for node in nodes(session)}
    ends = (suggestion.code_id, suggestion.other_id)
    if any(end not in known for end in ends):
        return None
    pairs = quotations_together(session, *ends, NEXT_TURN, shown=shown)
    there = {each.id: each for each in quoted(session, {key for pair in pairs for key in pair})}
    return LinkFacts(
        suggestion,
        (known[ends[0]], known[ends[1]]),
        tuple((there[one], there[two]) for one, two in pairs),
        kinds_of(session),
    )


def kinds_of(session: Session) -> tuple[KindOf, ...]:
    """The kinds of relation to choose from."""
    return tuple(KindOf(kind.id, kind.name, kind.symbol, kind.directed) for kind in kinds.kinds(session))


def roles_in(session: Session, diagram_id: str) -> dict[str, str]:
    """The role of each code that stands in a diagram."""
    query = select(Placement.code_id, Placement.role).where(Placement.diagram_id == diagram_id)
    return dict(session.exec(query).all())


def in_line(quotation: Quoted) -> str:
    """The words of a quotation on one line, each speaker's name before theirs where several speak."""
    said = (f"{who}: {words}" if who else words for who, words in quotation.pieces)
    return " ".join(" ".join(said).split())


def names_of(session: Session, code_ids: Collection[str]) -> str:
    """The names of codes, as a label lists them."""
    names = dict(session.exec(select(Code.id, Code.name)).all())
    return ", ".join(names[key] for key in code_ids if key in names)
