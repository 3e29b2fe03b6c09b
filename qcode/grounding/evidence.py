"""What speaks for relations and against them: the quotations, who found them, and what they said at the time."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from qcode.coding.quotations import chunks
from qcode.model import ChangeRow, Coder, Evidence, Quotation
from qcode.model.row import table_of
from qcode.quoting import Quoted, quoted


@dataclass(frozen=True)
class Spoken:
    """A quotation that speaks for a relation, or ``against`` it, as its ``coder`` found.

    ``once`` is what it said then, where its words are others now.
    """

    id: str
    relation_id: str
    quotation: Quoted
    against: bool
    coder: str
    at: str
    once: str = ""


def spoken(session: Session, relation_ids: Collection[str] | None = None) -> dict[str, list[Spoken]]:
    """What speaks for and against these relations (all, where nothing is said), by relation, in the order of the text."""
    rows = _rows(session, relation_ids)
    there = {each.id: each for each in quoted(session, [row.quotation_id for row in rows])}
    place = {key: at for at, key in enumerate(there)}
    before = words_then(session, {row.id: row.quotation_id for row in rows})
    found: dict[str, list[Spoken]] = {row.relation_id: [] for row in rows}
    for row in sorted(rows, key=lambda row: place[row.quotation_id]):
        quotation = there[row.quotation_id]
        once = before.get(row.id, "")
        found[row.relation_id].append(
            Spoken(row.id, row.relation_id, quotation, row.against, row.name, row.created_at, once)
        )
    return found


def _rows(session: Session, relation_ids: Collection[str] | None) -> list[Any]:
    evidence, coder = table_of(Evidence), table_of(Coder)
    query = select(
        evidence.c.id,
        evidence.c.relation_id,
        evidence.c.quotation_id,
        evidence.c.against,
        evidence.c.created_at,
        coder.c.name,
    ).join_from(evidence, coder)
    run = session.connection().execute
    if relation_ids is None:
        return list(run(query).all())
    return [
        row for some in chunks(relation_ids) for row in run(query.where(evidence.c.relation_id.in_(some)))
    ]


def words_then(session: Session, quotation_of: Mapping[str, str]) -> dict[str, str]:
    """What quotations said when they became evidence, by evidence, where their words are others now.

    The trail tells: the first change of the words after the one that made them evidence knows what they were before it.
    """
    made = {
        row.key: row.change_id for row in reversed(_trail(session, Evidence, quotation_of)) if not row.before
    }
    changes: dict[str, list[Any]] = {}
    for row in _trail(session, Quotation, set(quotation_of.values())):
        if "text" in (row.before or {}):
            changes.setdefault(row.key, []).append(row)
    now = _words(session, changes)
    found: dict[str, str] = {}
    for key, quotation_id in quotation_of.items():
        later = (row for row in changes.get(quotation_id, ()) if row.change_id > made.get(key, 0))
        first = next(later, None)
        if first is not None and first.before["text"] != now.get(quotation_id):
            found[key] = first.before["text"]
    return found


def _trail(session: Session, model: type[Evidence | Quotation], keys: Collection[str]) -> Sequence[Any]:
    """What happened to rows, in the order in which it did."""
    row, name = table_of(ChangeRow).c, table_of(model).name
    query = select(row.change_id, row.key, row.before).where(row.table == name)
    run = session.connection().execute
    rows = [each for some in chunks(keys) for each in run(query.where(row.key.in_(some)))]
    return sorted(rows, key=lambda each: each.change_id)


def _words(session: Session, quotation_ids: Collection[str]) -> dict[str, str]:
    quotation = table_of(Quotation).c
    run, query = session.connection().execute, select(quotation.id, quotation.text)
    return {
        key: text for some in chunks(quotation_ids) for key, text in run(query.where(quotation.id.in_(some)))
    }
