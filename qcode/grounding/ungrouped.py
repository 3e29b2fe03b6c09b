"""Codes that have no place yet: they belong to no theme, hold no subcodes, and stand in no diagram and no relation."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select, union
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.coding.filter import Filter
from qcode.grounding.figures import NOWHERE, Figures, figures
from qcode.model import Placement, Relation
from qcode.model.row import table_of

EVERYTHING = Filter()


@dataclass(frozen=True)
class Ungrouped:
    """A code without a category, and how it is grounded."""

    code: CodeNode
    figures: Figures


def ungrouped(session: Session, shown: Filter = EVERYTHING) -> list[Ungrouped]:
    """The codes without a category, in the order of the codebook, with the figures of what is shown.

    A code is without one as long as it is a theme in name only: at the top of the codebook with nothing below it. Once
    it stands in a diagram, or is related to another, it serves as a category itself.
    """
    known = nodes(session)
    in_use = {key for node in known for key in node.above} | _modelled(session)
    alone = [node for node in known if not node.above and node.id not in in_use]
    counts = figures(session, shown, only=[node.id for node in alone]) if alone else {}
    return [Ungrouped(node, counts.get(node.id, NOWHERE)) for node in alone]


def _modelled(session: Session) -> set[str]:
    placement, relation = table_of(Placement).c, table_of(Relation).c
    query = union(select(placement.code_id), select(relation.from_id), select(relation.to_id))
    return set(session.connection().execute(query).scalars())
