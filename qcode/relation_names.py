"""What relations are called: by the codes they join, as these are called now."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlmodel import Session

from qcode.coding.quotations import chunks
from qcode.model import Code, Relation, RelationKind
from qcode.model.relation import between
from qcode.model.row import table_of


def relation_names(session: Session, ids: Iterable[str]) -> dict[str, str]:
    """The names of these relations, such as "Say in the plan → Building trust"; those that are gone are left out."""
    relation, kind = table_of(Relation), table_of(RelationKind)
    one, two = table_of(Code).alias(), table_of(Code).alias()
    query = (
        select(relation.c.id, one.c.name, two.c.name, kind.c.directed)
        .join_from(relation, kind)
        .join(one, one.c.id == relation.c.from_id)
        .join(two, two.c.id == relation.c.to_id)
    )
    run = session.connection().execute
    return {
        row_id: between(first, second, directed=directed)
        for some in chunks(ids)
        for row_id, first, second, directed in run(query.where(relation.c.id.in_(some)))
    }
