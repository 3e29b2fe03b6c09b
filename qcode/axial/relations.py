"""Relations between codes, and the quotations that speak for and against them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_
from sqlmodel import Session, col, func, select

from qcode import answers, memos
from qcode.axial.kinds import settle
from qcode.coding.quotations import chunks, rows_of
from qcode.errors import NotFound, Refused
from qcode.model import Code, Evidence, Relation, RelationKind
from qcode.relation_names import relation_names
from qcode.sentence import worded


@dataclass(frozen=True)
class Related:
    """A relation with its kind in words, and how many quotations speak for it and against it."""

    id: str
    from_id: str
    to_id: str
    kind_id: str
    kind: str
    symbol: str
    directed: bool
    coder_id: str
    created_at: str
    evidence: int = 0
    counter_evidence: int = 0

    @property
    def grounded(self) -> bool:
        """True when at least one quotation speaks for it."""
        return self.evidence > 0


def relate(session: Session, from_id: str, to_id: str, kind_id: str, coder_id: str) -> Relation:
    """The relation that says the first code leads to, is part of … the second; one that is there is returned.

    Raises Refused for a code and itself, and where a kind that nests would lead back to where it began.
    """
    settle(session)
    kind = session.get_one(RelationKind, kind_id)
    _refuse(session, from_id, to_id, kind)
    found = _between(session, from_id, to_id, kind)
    if found is None:
        found = Relation(from_id=from_id, to_id=to_id, kind_id=kind_id, coder_id=coder_id)
        session.add(found)
        session.flush()
    return found


def change_kind(session: Session, relation_id: str, kind_id: str) -> Relation:
    """Makes a relation one of another kind, with its evidence. Raises as `relate` does, and for one that is there already."""
    relation = relation_of(session, relation_id)
    return _become(
        session, relation, relation.from_id, relation.to_id, session.get_one(RelationKind, kind_id)
    )


def turn_round(session: Session, relation_id: str) -> Relation:
    """Makes a relation lead the other way, with its evidence. Raises as `change_kind` does."""
    relation = relation_of(session, relation_id)
    kind = session.get_one(RelationKind, relation.kind_id)
    return _become(session, relation, relation.to_id, relation.from_id, kind)


def _become(session: Session, relation: Relation, from_id: str, to_id: str, kind: RelationKind) -> Relation:
    _refuse(session, from_id, to_id, kind, besides=relation.id)
    there = _between(session, from_id, to_id, kind)
    if there is not None and there.id != relation.id:
        raise Refused(worded("There is such a relation already; nothing was changed."))
    relation.from_id, relation.to_id, relation.kind_id = from_id, to_id, kind.id
    session.add(relation)
    session.flush()
    return relation


def remove(session: Session, relation_id: str) -> None:
    """Takes a relation away with its evidence; quotations and memos stay. Raises NotFound when it is gone already."""
    _remove(session, [relation_of(session, relation_id)])


def relation_of(session: Session, relation_id: str) -> Relation:
    """The relation with this id; raises NotFound."""
    found = session.get(Relation, relation_id)
    if found is None:
        raise NotFound(worded("That relation is not there any more; nothing was changed."))
    return found


def relations(session: Session, code_ids: Collection[str] | None = None) -> list[Related]:
    """Every relation, or those from or to one of these codes, oldest first."""
    query = select(Relation, RelationKind).join(RelationKind, col(RelationKind.id) == Relation.kind_id)
    rows = session.exec(query.order_by(col(Relation.created_at), col(Relation.id))).all()
    counts = _evidence_counts(session)
    return [
        Related(
            row.id,
            row.from_id,
            row.to_id,
            kind.id,
            kind.name,
            kind.symbol,
            kind.directed,
            row.coder_id,
            row.created_at,
            counts[row.id, False],
            counts[row.id, True],
        )
        for row, kind in rows
        if code_ids is None or row.from_id in code_ids or row.to_id in code_ids
    ]


def _evidence_counts(session: Session) -> Counter[tuple[str, bool]]:
    query = select(Evidence.relation_id, Evidence.against, func.count())
    rows = session.exec(query.group_by(col(Evidence.relation_id), col(Evidence.against)))
    return Counter({(relation_id, against): count for relation_id, against, count in rows})


# what may be


def _refuse(session: Session, from_id: str, to_id: str, kind: RelationKind, besides: str = "") -> None:
    codes = [session.get_one(Code, code_id) for code_id in (from_id, to_id)]
    if from_id == to_id:
        raise Refused(
            worded("“{code}” cannot be related to itself; nothing was changed.", code=codes[0].name)
        )
    if kind.nests and from_id in _reached(session, to_id, kind.id, besides):
        raise Refused(
            worded(
                "“{to}” {kind} “{code}” already, so “{code}” cannot be that of “{to}”; nothing was changed.",
                code=codes[0].name,
                to=codes[1].name,
                kind=kind.name,
            )
        )


def _reached(session: Session, code_id: str, kind_id: str, besides: str) -> set[str]:
    """The codes one comes to from a code by relations of one kind."""
    rows = session.exec(select(Relation).where(Relation.kind_id == kind_id)).all()
    onward = [(row.from_id, row.to_id) for row in rows if row.id != besides]
    reached, front = set[str](), {code_id}
    while front:
        front = {to_id for from_id, to_id in onward if from_id in front} - reached
        reached |= front
    return reached


def _between(session: Session, from_id: str, to_id: str, kind: RelationKind) -> Relation | None:
    query = select(Relation).where(Relation.kind_id == kind.id)
    ways = [(Relation.from_id == from_id) & (Relation.to_id == to_id)]
    if not kind.directed:
        ways.append((Relation.from_id == to_id) & (Relation.to_id == from_id))
    return session.exec(query.where(or_(*ways))).first()  # pyright: ignore[reportArgumentType]


# evidence


def add_evidence(
    session: Session,
    relation_id: str,
    quotation_ids: Iterable[str],
    coder_id: str,
    *,
    against: bool = False,
) -> int:
    """Has quotations speak for a relation, or ``against`` it, and tells for how many that is new.

    One that spoke for it and now speaks against it changes sides.
    """
    relation_of(session, relation_id)
    there = {row.quotation_id: row for row in evidence_of(session, relation_id)}
    new = 0
    for quotation in list(rows_of(session, quotation_ids)):
        row = there.get(quotation.id) or Evidence(
            relation_id=relation_id,
            quotation_id=quotation.id,
            coder_id=coder_id,
            against=not against,
            text=quotation.text,
        )
        if row.against != against:
            row.against = against
            session.add(row)
            new += 1
    session.flush()
    return new


def remove_evidence(session: Session, relation_id: str, quotation_ids: Iterable[str]) -> int:
    """Takes quotations off a relation, whichever way they speak, and tells how many it had."""
    wanted = set(quotation_ids)
    gone = [row for row in evidence_of(session, relation_id) if row.quotation_id in wanted]
    for row in gone:
        session.delete(row)
    session.flush()
    return len(gone)


def confirm(session: Session, relation_id: str, quotation_ids: Iterable[str], coder_id: str) -> int:
    """Says that quotations speak as they did, with the words they have now, and tells of how many that is said."""
    wanted = set(quotation_ids)
    rows = [row for row in evidence_of(session, relation_id) if row.quotation_id in wanted]
    words = {each.id: each.text for each in rows_of(session, [row.quotation_id for row in rows])}
    for row in rows:
        session.delete(row)
    session.flush()
    for row in rows:
        session.add(
            Evidence(
                relation_id=relation_id,
                quotation_id=row.quotation_id,
                coder_id=coder_id,
                against=row.against,
                text=words[row.quotation_id],
            )
        )
    session.flush()
    return len(rows)


def evidence_of(session: Session, relation_id: str) -> Sequence[Evidence]:
    """The quotations that speak for and against a relation, oldest first."""
    query = select(Evidence).where(Evidence.relation_id == relation_id)
    return session.exec(query.order_by(col(Evidence.created_at), col(Evidence.id))).all()


# when codes and quotations come and go


def redirect(session: Session, code_id: str, into_id: str) -> None:
    """Relations of a code become those of another; doubles become one with the evidence of both, one to itself goes."""
    rows = session.exec(select(Relation).where(_of_codes([code_id]))).all()
    itself = [row for row in rows if {row.from_id, row.to_id} == {code_id, into_id}]
    _remove(session, itself)
    for row in rows:
        if row not in itself:
            _redirect(session, row, code_id, into_id)


def _redirect(session: Session, row: Relation, code_id: str, into_id: str) -> None:
    from_id, to_id = (into_id if end == code_id else end for end in (row.from_id, row.to_id))
    kind = session.get_one(RelationKind, row.kind_id)
    there = _between(session, from_id, to_id, kind)
    loops = kind.nests and from_id in _reached(session, to_id, kind.id, row.id)
    if there is None and not loops:
        row.from_id, row.to_id = from_id, to_id
        session.add(row)
        session.flush()
        return
    if there is not None:
        answers.redirect(session, ("relation", row.id), ("relation", there.id))
        for each in evidence_of(session, row.id):
            if each.quotation_id not in {other.quotation_id for other in evidence_of(session, there.id)}:
                add_evidence(session, there.id, [each.quotation_id], each.coder_id, against=each.against)
        name = relation_names(session, [there.id])[there.id]
        memos.redirect(session, ("relation", row.id), ("relation", there.id), name)
    _remove(session, [row])


def forget_codes(session: Session, code_ids: Collection[str]) -> None:
    """Takes away the relations of codes that go, with their evidence."""
    for some in chunks(code_ids):
        _remove(session, session.exec(select(Relation).where(_of_codes(some))).all())


def _of_codes(code_ids: Sequence[str]) -> ColumnElement[bool]:
    return or_(col(Relation.from_id).in_(code_ids), col(Relation.to_id).in_(code_ids))


def _remove(session: Session, rows: Sequence[Relation]) -> None:
    names = relation_names(session, [row.id for row in rows])
    memos.forget(session, {("relation", key): name for key, name in names.items()})
    for row in rows:
        answers.forget(session, [("relation", row.id)])
        for each in evidence_of(session, row.id):
            session.delete(each)
        session.delete(row)
    session.flush()
