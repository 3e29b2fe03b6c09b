"""What a quotation carries besides codes: a name, a comment, a star, and links to other quotations."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import and_
from sqlalchemy import select as columns
from sqlmodel import Session, col, select

from qcode import judgements
from qcode.errors import NotFound, Refused
from qcode.model import Coder, Coding, DimensionPlace, Evidence, Memo, MemoLink, Quotation, QuotationLink
from qcode.model.coding import LINK_KINDS
from qcode.model.kept_text import kept
from qcode.model.paths import clean_name
from qcode.model.row import table_of
from qcode.sentence import worded

CHUNK = 500


@dataclass(frozen=True)
class Linked:
    """A link as one of its quotations sees it: the other one, and whether the link leads there or comes from there."""

    id: str
    quotation_id: str
    kind: str  # one of LINK_KINDS
    leads_there: bool
    note: str
    coder_id: str
    created_at: str


def rename(session: Session, quotation_id: str, name: str) -> Quotation:
    """Gives a quotation a name of its own; "" takes it away."""
    quotation = session.get_one(Quotation, quotation_id)
    quotation.name = clean_name(name)
    return _kept(session, quotation)


def comment(session: Session, quotation_id: str, text: str) -> Quotation:
    """Sets what is said of a quotation; "" takes it away."""
    quotation = session.get_one(Quotation, quotation_id)
    quotation.comment = kept(text) if text.strip() else ""
    return _kept(session, quotation)


def star(session: Session, quotation_ids: Iterable[str]) -> int:
    """Stars quotations, and tells how many had no star yet."""
    return _set_star(session, quotation_ids, starred=True)


def unstar(session: Session, quotation_ids: Iterable[str]) -> int:
    """Takes the star off quotations, and tells how many had one."""
    return _set_star(session, quotation_ids, starred=False)


def _set_star(session: Session, quotation_ids: Iterable[str], *, starred: bool) -> int:
    found = list(rows_of(session, list(quotation_ids)))
    changed = [quotation for quotation in found if quotation.starred != starred]
    for quotation in changed:
        quotation.starred = starred
        session.add(quotation)
    session.flush()
    return len(changed)


def _kept(session: Session, quotation: Quotation) -> Quotation:
    session.add(quotation)
    session.flush()
    return quotation


def link(
    session: Session, from_id: str, to_id: str, kind: str, coder_id: str, note: str = ""
) -> QuotationLink:
    """The link that says the first quotation continues, contradicts … the second; one that is there is returned.

    Raises Refused for a link to itself and for what is not one of LINK_KINDS.
    """
    _refuse_kind(kind)
    if from_id == to_id:
        raise Refused(worded("A quotation cannot be linked to itself; nothing was changed."))
    for quotation_id in (from_id, to_id):
        session.get_one(Quotation, quotation_id)
    query = select(QuotationLink).where(QuotationLink.from_id == from_id, QuotationLink.to_id == to_id)
    found = session.exec(query.where(QuotationLink.kind == kind)).first()
    if found is None:
        found = QuotationLink(from_id=from_id, to_id=to_id, kind=kind, coder_id=coder_id, note=kept(note))
        session.add(found)
        session.flush()
    return found


def change_link(session: Session, link_id: str, *, kind: str | None = None, note: str | None = None) -> None:
    """Changes what is given; raises Refused when there is a link of that kind already."""
    changed = session.get_one(QuotationLink, link_id)
    if kind is not None and kind != changed.kind:
        _refuse_kind(kind)
        there = links_of(session, changed.from_id)
        if any(
            (each.quotation_id, each.kind, each.leads_there) == (changed.to_id, kind, True) for each in there
        ):
            raise Refused(
                worded("The first quotation {kind} the second already; nothing was changed.", kind=kind)
            )
        changed.kind = kind
    changed.note = changed.note if note is None else kept(note)
    session.add(changed)
    session.flush()


def unlink(session: Session, link_id: str) -> None:
    """Takes a link away; both quotations stay. Raises NotFound when it is gone already."""
    found = session.get(QuotationLink, link_id)
    if found is None:
        raise NotFound(worded("That link is not there any more; nothing was changed."))
    session.delete(found)
    session.flush()


def links_of(session: Session, quotation_id: str) -> list[Linked]:
    """The links of a quotation, both ways, oldest first."""
    rows = sorted(links_among(session, [quotation_id]), key=lambda row: (row.created_at, row.id))
    return [_seen_from(quotation_id, row) for row in rows]


def _seen_from(quotation_id: str, row: QuotationLink) -> Linked:
    leads = row.from_id == quotation_id
    other = row.to_id if leads else row.from_id
    return Linked(row.id, other, row.kind, leads, row.note, row.coder_id, row.created_at)


def _refuse_kind(kind: str) -> None:
    if kind not in LINK_KINDS:
        raise Refused(
            worded(
                "A quotation {link_kinds} another, not “{kind}”; nothing was changed.",
                link_kinds=", ".join(LINK_KINDS),
                kind=kind,
            )
        )


def rows_of(session: Session, quotation_ids: Iterable[str]) -> Iterator[Quotation]:
    """The quotations with these ids; ids that are not there are left out."""
    for some in chunks(quotation_ids):
        yield from session.exec(select(Quotation).where(col(Quotation.id).in_(some)))


def agreed_upon(session: Session, quotation_ids: Iterable[str]) -> list[str]:
    """The ids of the quotations of the layer of what was agreed that stand on just the words of one of these."""
    one, there, coder = table_of(Quotation).alias(), table_of(Quotation).alias(), table_of(Coder)
    same = and_(
        there.c.document_id == one.c.document_id, there.c.start == one.c.start, there.c.end == one.c.end
    )
    query = columns(there.c.id).join_from(there, one, same).join(coder, coder.c.id == there.c.coder_id)
    query = query.where(coder.c.kind == "agreed")
    run = session.connection().execute
    return [key for some in chunks(quotation_ids) for key in run(query.where(one.c.id.in_(some))).scalars()]


def links_among(session: Session, quotation_ids: Sequence[str]) -> list[QuotationLink]:
    """Every link from or to one of these quotations, once."""
    found: dict[str, QuotationLink] = {}
    for some in chunks(quotation_ids):
        for end in (col(QuotationLink.from_id), col(QuotationLink.to_id)):
            found |= {row.id: row for row in session.exec(select(QuotationLink).where(end.in_(some)))}
    return list(found.values())


def memo_links_to(session: Session, quotation_ids: Sequence[str]) -> list[MemoLink]:
    """What links memos to these quotations."""
    query = (
        select(MemoLink).join(Memo, col(Memo.id) == MemoLink.memo_id).where(MemoLink.target == "quotation")
    )
    return [
        row
        for some in chunks(quotation_ids)
        for row in session.exec(query.where(col(MemoLink.target_id).in_(some)))
    ]


def used_in_axial(session: Session, quotation_ids: Sequence[str]) -> list[Evidence | DimensionPlace]:
    """What says that these quotations speak for or against a relation, or have a place on a dimension."""
    found: list[Evidence | DimensionPlace] = []
    for some in chunks(quotation_ids):
        found += session.exec(select(Evidence).where(col(Evidence.quotation_id).in_(some)))
        found += session.exec(select(DimensionPlace).where(col(DimensionPlace.quotation_id).in_(some)))
    return found


def drop_bare(session: Session, quotation_ids: Collection[str]) -> None:
    """Removes those of the quotations that carry nothing: no code, memo, name, comment, star or link, are no evidence
    and were shown to no participant."""
    ids = sorted(quotation_ids)
    carrying = _coded(session, ids) | {row.target_id for row in memo_links_to(session, ids)}
    carrying |= {row.quotation_id for row in used_in_axial(session, ids)}
    carrying |= {row.quotation_id or "" for row in judgements.shown_to_participants(session, ids)}
    for row in links_among(session, ids):
        carrying |= {row.from_id, row.to_id}
    for quotation in rows_of(session, [each for each in ids if each not in carrying]):
        if not (quotation.name or quotation.comment or quotation.starred):
            session.delete(quotation)
    session.flush()


def _coded(session: Session, quotation_ids: Sequence[str]) -> set[str]:
    column = col(Coding.quotation_id)
    return {
        key
        for some in chunks(quotation_ids)
        for key in session.exec(select(Coding.quotation_id).where(column.in_(some)))
    }


def chunks(ids: Iterable[str]) -> Iterator[Sequence[str]]:
    """The ids, each once, in portions that fit one statement."""
    once = list(dict.fromkeys(ids))
    return (once[at : at + CHUNK] for at in range(0, len(once), CHUNK))
