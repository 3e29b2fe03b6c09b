"""All memos with the names of what they are linked to, as plain values; which of them are wanted, in which order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, paths
from qcode.memo_words import Known, Meant, in_words, known, meant
from qcode.model import Coder, Memo, MemoLink
from qcode.model.folding import fold
from qcode.model.memo import MEMO_KINDS
from qcode.model.reference import KEPT, SCHEME, references
from qcode.model.row import table_of

ORDERS = ("changed", "written", "title", "kind")
"""What memos can be put in order by; by date the newest comes first."""


@dataclass(frozen=True)
class ListedLink:
    """What a memo is about: one of LINK_TARGETS, the id there, and a name to show."""

    target: str
    target_id: str
    name: str
    document_id: str = ""  # the transcript it is or stands in


@dataclass(frozen=True)
class ListedMemo:
    """A memo as a list shows it. ``words`` is its text with names in the place of references."""

    id: str
    kind: str
    title: str
    text: str
    at: str
    changed_at: str
    coder: str
    links: tuple[ListedLink, ...]
    words: str

    @cached_property
    def folded(self) -> str:
        """Title and words as they are searched."""
        return f"{_folded(self.title)}\n{_folded(self.words)}"

    def as_json(self) -> dict[str, object]:
        """The memo as ``qcode memos --json`` prints it."""
        links = [{"to": link.target, "name": link.name, "id": link.target_id} for link in self.links]
        return {
            "id": self.id,
            "kind": self.kind,
            "title": self.title,
            "text": self.words,
            "at": self.at,
            "changed_at": self.changed_at,
            "coder": self.coder,
            "links": links,
        }


@lru_cache(maxsize=KEPT)
def _folded(text: str) -> str:
    return fold(text)


@dataclass(frozen=True)
class Sought:
    """Which memos are wanted; what is empty does not matter, and of several any will do.

    ``words`` are all in the title or the text, upper case and accents aside. ``codes`` are ids, those below them
    included (see `with_those_below`). A memo about a quotation is about its transcript.
    """

    words: str = ""
    kinds: Collection[str] = ()
    coders: Collection[str] = ()  # by name
    codes: Collection[str] = ()
    documents: Collection[str] = ()
    unlinked: bool = False  # only memos that are about nothing
    order: str = ""  # one of ORDERS; as they come, where nothing is said


def with_those_below(code_id: str, nodes: Iterable[CodeNode]) -> frozenset[str]:
    """The code and all codes below it."""
    return frozenset(node.id for node in nodes if code_id == node.id or code_id in node.above)


def fitting(memos: Sequence[ListedMemo], sought: Sought) -> list[ListedMemo]:
    """Those of the memos that are wanted, in the order that is wanted."""
    words = fold(sought.words).split()
    found = [memo for memo in memos if _fits(memo, sought) and all(word in memo.folded for word in words)]
    return _ordered(found, sought.order)


def _fits(memo: ListedMemo, sought: Sought) -> bool:
    return (
        (not sought.kinds or memo.kind in sought.kinds)
        and (not sought.coders or memo.coder in sought.coders)
        and (not sought.codes or any(link.target_id in sought.codes for link in memo.links))
        and (not sought.documents or any(link.document_id in sought.documents for link in memo.links))
        and not (sought.unlinked and memo.links)
    )


def _ordered(memos: Sequence[ListedMemo], order: str) -> list[ListedMemo]:
    if not order:
        return list(memos)
    by_date = sorted(memos, key=lambda memo: memo.at if order == "written" else memo.changed_at, reverse=True)
    match order:
        case "title":
            return sorted(by_date, key=lambda memo: _folded(memo.title))
        case "kind":
            return sorted(by_date, key=lambda memo: MEMO_KINDS.index(memo.kind))
        case _:
            return by_date


def one(session: Session, memo_id: str) -> ListedMemo | None:
    """One memo as the list shows it; None when it is gone."""
    return next(iter(listed(session, memo_id)), None)


def listed(session: Session, only: str = "") -> list[ListedMemo]:
    """Every memo, oldest first, or the one with the id ``only``."""
    memo, coder = table_of(Memo), table_of(Coder)
    links = _links(session, only)
    query = (
        select(memo, coder.c.name.label("coder"))
        .join_from(memo, coder)
        .order_by(memo.c.created_at, memo.c.id)
    )
    query = query.where(memo.c.id == only) if only else query
    rows = session.connection().execute(query).mappings().all()
    referred = meant(session, [row["text"] for row in rows])
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
            words=_words(row["text"], referred),
        )
        for row in rows
    ]


def _words(text: str, referred: Known) -> str:
    if SCHEME not in text:
        return text
    return _in_words(text, tuple(referred.get((each.target, each.id)) for each in references(text)))


@lru_cache(maxsize=KEPT)
def _in_words(text: str, there: tuple[Meant | None, ...]) -> str:
    """The text as it reads while its references stand for these; None for what is gone."""
    stand_for = zip(references(text), there, strict=True)
    return in_words(text, {(each.target, each.id): meant for each, meant in stand_for if meant is not None})


def _links(session: Session, only: str) -> dict[str, list[ListedLink]]:
    link = table_of(MemoLink).c
    query = select(link.memo_id, link.target, link.target_id).order_by(link.memo_id, link.target, link.id)
    query = query.where(link.memo_id == only) if only else query
    rows = session.connection().execute(query).all()
    there = known(session, [(target, target_id) for _, target, target_id in rows])
    code_paths = paths(session)
    found: dict[str, list[ListedLink]] = defaultdict(list)
    for memo_id, target, target_id in rows:
        each = there.get((target, target_id))
        name = code_paths.get(target_id) or (each.name if each else "")
        quotation = each.quotation if each else None
        document_id = target_id if target == "document" else quotation.document_id if quotation else ""
        found[memo_id].append(ListedLink(target, target_id, name, document_id))
    return found
