"""Everything of a project that has a name and can be gone to, and which of it fits what was typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from sqlalchemy import or_, select
from sqlmodel import Session

from qcode.codebook.tree import all_codes, nodes
from qcode.coding.filter import Filter
from qcode.matching import rank, typed_words
from qcode.model import (
    Code,
    Coder,
    Document,
    Memo,
    Participant,
    Quotation,
    Relation,
    RelationKind,
    ResearchQuestion,
    SavedView,
)
from qcode.model.folding import fold
from qcode.model.relation import between
from qcode.model.row import table_of
from qcode.transcript_order import transcript_order


class Kind(StrEnum):
    """What a thing is; in this order where nothing else decides."""

    CODE = "code"
    DOCUMENT = "document"
    MEMO = "memo"
    QUOTATION = "quotation"
    RELATION = "relation"
    PARTICIPANT = "participant"
    QUESTION = "question"
    TABLE = "table"
    QUERY = "query"
    COMMAND = "command"


EVERYTHING = Filter()
ORDER = {kind: place for place, kind in enumerate(Kind)}


@dataclass(frozen=True)
class Thing:
    """Something that can be gone to. ``above`` is what it stands under, ``said`` further text it is found by.

    ``facts`` are what else is told of it, by name: ``group``, ``at``, ``coder``, ``kind``, ``keys``.
    """

    kind: Kind
    id: str
    name: str
    above: str = ""
    said: str = ""
    colour: str = ""
    facts: Mapping[str, str] = field(default_factory=dict[str, str])

    @cached_property
    def folded(self) -> tuple[str, str, str]:
        """Name, path and further text as they are searched."""
        return fold(self.name), fold(f"{self.above}/{self.name}"), fold(self.said)


def things_of(session: Session) -> list[Thing]:
    """Every code, transcript, memo, quotation with a name, relation, participant, research question, saved table and query, each kind in its own order."""
    kinds = (
        _codes,
        _documents,
        _memos,
        _named_quotations,
        _relations,
        _participants,
        _questions,
        _tables,
        _queries,
    )
    return [thing for kind in kinds for thing in kind(session)]


def _codes(session: Session) -> list[Thing]:
    said = {code.id: f"{code.definition}\n{code.example}" for code in all_codes(session)}
    return [
        Thing(Kind.CODE, node.id, node.name, " / ".join(node.names[:-1]), said[node.id], node.colour)
        for node in nodes(session)
    ]


def _documents(session: Session) -> list[Thing]:
    document, participant = table_of(Document), table_of(Participant)
    query = (
        select(document.c.id, document.c.name, participant.c.pseudonym, participant.c.group)
        .join_from(document, participant, isouter=True)
        .order_by(*transcript_order())
    )
    rows = session.connection().execute(query)
    return [
        Thing(Kind.DOCUMENT, key, name, said=f"{who or ''}\n{group or ''}", facts={"group": group or ""})
        for key, name, who, group in rows
    ]


def _memos(session: Session) -> list[Thing]:
    memo, coder = table_of(Memo), table_of(Coder)
    query = select(memo.c.id, memo.c.title, memo.c.kind, memo.c.changed_at, coder.c.name)
    rows = session.connection().execute(query.join_from(memo, coder).order_by(memo.c.changed_at.desc()))
    return [
        Thing(Kind.MEMO, key, title, said=who, facts={"kind": kind, "at": at, "coder": who})
        for key, title, kind, at, who in rows
    ]


def _named_quotations(session: Session) -> list[Thing]:
    quotation, document, participant = table_of(Quotation), table_of(Document), table_of(Participant)
    query = (
        select(quotation.c.id, quotation.c.name, quotation.c.text, document.c.name)
        .join_from(quotation, document)
        .join(participant, participant.c.id == document.c.participant_id, isouter=True)
        .where(quotation.c.name != "")
        .order_by(*transcript_order(), quotation.c.start)
    )
    rows = session.connection().execute(query)
    return [Thing(Kind.QUOTATION, key, name, where, words) for key, name, words, where in rows]


def _relations(session: Session) -> list[Thing]:
    relation, kind = table_of(Relation), table_of(RelationKind)
    one, two = table_of(Code).alias(), table_of(Code).alias()
    query = (
        select(relation.c.id, one.c.name, two.c.name, kind.c.name, kind.c.directed)
        .join_from(relation, kind)
        .join(one, one.c.id == relation.c.from_id)
        .join(two, two.c.id == relation.c.to_id)
        .order_by(relation.c.created_at, relation.c.id)
    )
    return [
        Thing(
            Kind.RELATION, key, between(first, second, directed=directed), said=called, facts={"kind": called}
        )
        for key, first, second, called, directed in session.connection().execute(query)
    ]


def _participants(session: Session) -> list[Thing]:
    participant = table_of(Participant).c
    query = select(participant.id, participant.pseudonym, participant.group).order_by(participant.pseudonym)
    return [
        Thing(Kind.PARTICIPANT, key, name, said=group, facts={"group": group})
        for key, name, group in session.connection().execute(query)
    ]


def _questions(session: Session) -> list[Thing]:
    question, above = table_of(ResearchQuestion), table_of(ResearchQuestion).alias()
    query = (
        select(question.c.id, question.c.text, above.c.text)
        .join_from(question, above, above.c.id == question.c.parent_id, isouter=True)
        .order_by(above.c.position, question.c.position, question.c.created_at, question.c.id)
    )
    rows = session.connection().execute(query)
    return [Thing(Kind.QUESTION, key, text, main or "") for key, text, main in rows]


def _tables(session: Session) -> list[Thing]:
    return _views(session, Kind.TABLE)


def _queries(session: Session) -> list[Thing]:
    return _views(session, Kind.QUERY)


def _views(session: Session, kind: Kind) -> list[Thing]:
    view = table_of(SavedView).c
    query = select(view.id, view.name).where(view.kind == kind.value).order_by(view.position, view.name)
    return [Thing(kind, key, name) for key, name in session.connection().execute(query)]


def fitting(
    things: Sequence[Thing], typed: str, recent: Sequence[tuple[Kind, str]] = (), most: int = 50
) -> list[Thing]:
    """The things that hold every word typed, the closest first; of those that fit alike, those used lately.

    ``recent``: kind and id of what was used, the last first. With nothing typed: only what was used, in that order.
    """
    lately = {used: place for place, used in enumerate(recent)}
    words = typed_words(typed)
    if not words:
        used = [thing for thing in things if (thing.kind, thing.id) in lately]
        return sorted(used, key=lambda thing: lately[thing.kind, thing.id])[:most]
    ranked = [(rank(words, *thing.folded), place, thing) for place, thing in enumerate(things)]
    found = sorted(
        (closeness, lately.get((thing.kind, thing.id), len(lately)), ORDER[thing.kind], place)
        for closeness, place, thing in ranked
        if closeness is not None
    )
    return [things[place] for *_, place in found[:most]]


def quotations_fitting(
    session: Session, typed: str, near: str = "", most: int = 20, shown: Filter = EVERYTHING
) -> list[str]:
    """The ids of quotations that are shown and hold every word typed in their words, name or comment.

    Those of the transcript ``near`` come first, then the newest.
    """
    quotation = table_of(Quotation).c
    query = select(quotation.id).where(*shown.of_quotations())
    for word in typed.split():
        said = (quotation.text, quotation.name, quotation.comment)
        query = query.where(or_(*(column.contains(word, autoescape=True) for column in said)))
    query = query.order_by(quotation.document_id != near, quotation.created_at.desc(), quotation.start)
    return list(session.connection().execute(query.limit(most)).scalars())
