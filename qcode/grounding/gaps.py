"""What is still missing in the model: roles without a code, relations and codes without grounding, evidence to look at again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session, col, select

from qcode.axial.diagrams import PHENOMENON
from qcode.axial.relations import Related, relations
from qcode.grounding.evidence import words_then
from qcode.grounding.figures import figures
from qcode.model import Code, Diagram, Evidence, Placement
from qcode.model.relation import ROLES, between


class GapKind(StrEnum):
    """What is missing; in this order where nothing else decides."""

    ROLES = "roles"
    UNGROUNDED = "ungrounded"
    CONTRADICTED = "contradicted"
    CODE = "code"
    WORDS = "words"


@dataclass(frozen=True)
class Gap:
    """Something that is missing, and where to go to mend it.

    ``name`` is the diagram's, the code's or the relation's ("Say in the plan → Building trust"). ``evidence`` and
    ``against`` are counts; ``quotation_ids`` those whose words changed since they became evidence.
    """

    kind: GapKind
    name: str
    diagram_id: str = ""
    roles: tuple[str, ...] = ()
    code_id: str = ""
    relation_id: str = ""
    evidence: int = 0
    against: int = 0
    quotation_ids: tuple[str, ...] = ()


def gaps(session: Session) -> list[Gap]:
    """All that is missing, by kind: diagrams in their order, relations and codes as they came.

    Evidence whose words changed is told last; `relations.confirm` says that it holds all the same.
    """
    names = dict(session.exec(select(Code.id, Code.name)).all())
    related = relations(session)
    return [
        *_empty_roles(session),
        *(_of_relation(GapKind.UNGROUNDED, each, names) for each in related if not _spoken_of(each)),
        *(_of_relation(GapKind.CONTRADICTED, each, names) for each in related if _contradicted(each)),
        *_without_quotations(session, names),
        *_other_words(session, related, names),
    ]


def _empty_roles(session: Session) -> list[Gap]:
    """A diagram without a phenomenon needs that first: what the other roles are to is not known yet."""
    filled: dict[str, set[str]] = defaultdict(set)
    for diagram_id, role in session.exec(select(Placement.diagram_id, Placement.role)):
        filled[diagram_id].add(role)
    query = select(Diagram.id, Diagram.name).where(Diagram.paradigm)
    found: list[Gap] = []
    for key, name in session.exec(query.order_by(col(Diagram.position), col(Diagram.created_at))):
        empty = tuple(role for role in ROLES if role not in filled[key])
        if empty:
            roles = (PHENOMENON,) if PHENOMENON in empty else empty
            found.append(Gap(GapKind.ROLES, name, diagram_id=key, roles=roles))
    return found


def _spoken_of(each: Related) -> bool:
    return each.evidence + each.counter_evidence > 0


def _contradicted(each: Related) -> bool:
    return each.counter_evidence > each.evidence


def _of_relation(
    kind: GapKind, each: Related, names: Mapping[str, str], quotation_ids: tuple[str, ...] = ()
) -> Gap:
    return Gap(
        kind,
        between(names[each.from_id], names[each.to_id], directed=each.directed),
        relation_id=each.id,
        evidence=each.evidence,
        against=each.counter_evidence,
        quotation_ids=quotation_ids,
    )


def _without_quotations(session: Session, names: Mapping[str, str]) -> list[Gap]:
    """The codes of diagrams that have no quotation, nor has any of their subcodes; each once, with a diagram it is in."""
    query = select(Placement.code_id, Placement.diagram_id).join(
        Diagram, col(Diagram.id) == Placement.diagram_id
    )
    placed = dict(reversed(session.exec(query.order_by(col(Diagram.position), col(Placement.id))).all()))
    counts = figures(session) if placed else {}
    return [
        Gap(GapKind.CODE, name, diagram_id=placed[key], code_id=key)
        for key, name in names.items()
        if key in placed and not counts[key].quotations
    ]


def _other_words(session: Session, related: Sequence[Related], names: Mapping[str, str]) -> list[Gap]:
    rows = session.exec(select(Evidence.id, Evidence.quotation_id, Evidence.relation_id)).all()
    changed = words_then(session, {key: quotation_id for key, quotation_id, _ in rows})
    about: dict[str, list[str]] = defaultdict(list)
    for key, quotation_id, relation_id in rows:
        if key in changed:
            about[relation_id].append(quotation_id)
    return [
        _of_relation(GapKind.WORDS, each, names, tuple(about[each.id]))
        for each in related
        if each.id in about
    ]
