"""All memos with the names of what they are linked to, as plain values."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import paths
from qcode.model import Coder, Document, Memo, MemoLink, Quotation
from qcode.model.row import table_of
from qcode.speech import speech_of


@dataclass(frozen=True)
class ListedLink:
    """What a memo is about: one of LINK_TARGETS, the id there, and a name to show."""

    target: str
    target_id: str
    name: str


@dataclass(frozen=True)
class ListedMemo:
    """A memo as a list shows it."""

    id: str
    kind: str
    title: str
    text: str
    at: str
    changed_at: str
    coder: str
    links: tuple[ListedLink, ...]

    def as_json(self) -> dict[str, object]:
        """The memo as ``qcode memos --json`` prints it."""
        links = [{"to": link.target, "name": link.name, "id": link.target_id} for link in self.links]
        return {
            "id": self.id,
            "kind": self.kind,
            "title": self.title,
            "text": self.text,
            "at": self.at,
            "changed_at": self.changed_at,
            "coder": self.coder,
            "links": links,
        }


def listed(session: Session) -> list[ListedMemo]:
    """Every memo, oldest first."""
    memo, coder = table_of(Memo), table_of(Coder)
    links = _links(session)
    query = (
        select(memo, coder.c.name.label("coder"))
        .join_from(memo, coder)
        .order_by(memo.c.created_at, memo.c.id)
    )
    return [
        ListedMemo(
            id=row["id"],
            kind=row["kind"],
            title=row["title"],
            text=row["text"],
            at=row["created_at"],
            changed_at=row["changed_at"],
            coder=row["coder"],
            links=tuple(links.get(row["id"], ())),
        )
        for row in session.connection().execute(query).mappings()
    ]


def _links(session: Session) -> dict[str, list[ListedLink]]:
    link = table_of(MemoLink).c
    names = {
        "code": paths(session),
        "document": _document_names(session),
        "quotation": _quotation_names(session),
    }
    found: dict[str, list[ListedLink]] = defaultdict(list)
    query = select(link.memo_id, link.target, link.target_id).order_by(link.memo_id, link.target, link.id)
    for memo_id, target, target_id in session.connection().execute(query):
        found[memo_id].append(ListedLink(target, target_id, names[target].get(target_id, "")))
    return found


def _document_names(session: Session) -> dict[str, str]:
    document = table_of(Document).c
    return {key: name for key, name in session.connection().execute(select(document.id, document.name)).all()}  # noqa: C416


def _quotation_names(session: Session) -> dict[str, str]:
    """Where each quotation that a memo is about stands: transcript and turn."""
    link, quotation, document = (table_of(model) for model in (MemoLink, Quotation, Document))
    query = (
        select(quotation.c.id, document.c.id, document.c.name, quotation.c.start, quotation.c.end)
        .select_from(link)
        .join(quotation, quotation.c.id == link.c.target_id)
        .join(document, document.c.id == quotation.c.document_id)
        .where(link.c.target == "quotation")
    )
    rows = session.connection().execute(query).all()
    speech = speech_of(session, {row[1] for row in rows})
    turns = [speech[document_id].first(start, end) for _, document_id, _, start, end in rows]
    return {
        row[0]: place(row[2], turn.number if turn else None) for row, turn in zip(rows, turns, strict=True)
    }


def place(document: str, turn: int | None) -> str:
    """Where something stands, in a few words."""
    return document if turn is None else f"{document}, {turn}"
