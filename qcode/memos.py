"""Memos: write them, link them, find them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from sqlmodel import Session, col, select

from qcode import answers, core_category
from qcode.errors import Refused
from qcode.model import Code, Document, Memo, MemoLink, Quotation, Relation
from qcode.model.columns import now
from qcode.model.kept_text import kept
from qcode.model.memo import LINK_TARGETS, MEMO_KINDS
from qcode.model.paths import clean_name
from qcode.model.reference import SCHEME, Reference, references, replaced
from qcode.sentence import worded

Target = tuple[str, str]  # one of LINK_TARGETS, and the id there
TABLES = {"code": Code, "quotation": Quotation, "document": Document, "memo": Memo, "relation": Relation}
CHUNK = 500
_LINE_MARK = re.compile(r"^\s*(?:(?:#{1,6}|[-*+]|\d{1,9}[.)])(?:\s+|$)|>\s*|[-*_]{3,}\s*$)*\s*")
_MARKS = re.compile(r"\*+|`+|~~|(?<!\w)_+|_+(?!\w)")


def add(
    session: Session,
    kind: str,
    title: str,
    text: str,
    coder_id: str,
    links: Iterable[Target] = (),
    at: str = "",
) -> Memo:
    """A new memo; ``at`` is the moment it was written, where that was not now."""
    refuse_kind(kind)
    moment = at or now()
    memo = Memo(
        kind=kind,
        title=_title(title, text),
        text=kept(text),
        coder_id=coder_id,
        created_at=moment,
        changed_at=moment,
    )
    session.add(memo)
    session.flush()
    for target in links:
        link(session, memo.id, target)
    _link_references(session, memo)
    return memo


def edit(
    session: Session,
    memo_id: str,
    *,
    kind: str | None = None,
    title: str | None = None,
    text: str | None = None,
) -> Memo:
    """Changes what is given; the memo's date of change moves along. What a new text refers to is linked."""
    memo = session.get_one(Memo, memo_id)
    if kind is not None:
        refuse_kind(kind)
        memo.kind = kind
    memo.text = memo.text if text is None else kept(text)
    memo.title = memo.title if title is None else _title(title, memo.text)
    if session.is_modified(memo):
        memo.changed_at = now()
    session.flush()
    if text is not None:
        _link_references(session, memo)
    return memo


def _link_references(session: Session, memo: Memo) -> None:
    for reference in references(memo.text):
        target = (reference.target, reference.id)
        if target != ("memo", memo.id) and session.get(TABLES[reference.target], reference.id) is not None:
            link(session, memo.id, target)


def delete(session: Session, memo_id: str) -> None:
    """Removes a memo with its links."""
    memo = session.get_one(Memo, memo_id)
    forget(session, {("memo", memo_id): memo.title})
    for each in links_of(session, memo_id):
        session.delete(each)
    session.delete(memo)
    session.flush()


def link(session: Session, memo_id: str, target: Target) -> MemoLink:
    """Links a memo to a code, quotation, transcript, relation or other memo; a link that is there already is returned."""
    kind, target_id = target
    if kind not in LINK_TARGETS:
        raise Refused(worded("A memo cannot be linked to a {kind}; nothing was changed.", kind=kind))
    session.get_one(TABLES[kind], target_id)
    existing = next(
        (each for each in links_of(session, memo_id) if (each.target, each.target_id) == target), None
    )
    if existing is None:
        existing = MemoLink(memo_id=memo_id, target=kind, target_id=target_id)
        session.add(existing)
        session.flush()
    return existing


def unlink(session: Session, memo_id: str, target: Target) -> None:
    """Takes a link off a memo."""
    for each in links_of(session, memo_id):
        if (each.target, each.target_id) == target:
            session.delete(each)
    session.flush()


def forget(session: Session, names: Mapping[Target, str]) -> None:
    """Takes every link to what is going away off its memos; the memos stay, and go on saying its last name.

    A name of "" leaves the words that stand in a memo as they are. What goes answers no research question any more either, and
    tells no storyline.
    """
    answers.forget(session, names.keys())
    core_category.forget_memos(session, [target_id for kind, target_id in names if kind == "memo"])
    for kind in {target[0] for target in names}:
        ids = [target_id for each, target_id in names if each == kind]
        for at in range(0, len(ids), CHUNK):
            query = select(MemoLink).where(
                MemoLink.target == kind, col(MemoLink.target_id).in_(ids[at : at + CHUNK])
            )
            for each in session.exec(query):
                session.delete(each)
    named = {target: name for target, name in names.items() if name}
    _rewrite(session, {target: Reference(*target, name) for target, name in named.items()})
    session.flush()


def redirect(session: Session, old: Target, new: Target, name: str) -> None:
    """Memos about one thing are about another, called ``name``, from here on: their links, and what they refer to.

    Research questions it answered are answered by the other.
    """
    answers.redirect(session, old, new)
    about = select(MemoLink).where(MemoLink.target == old[0])
    taken = {each.memo_id for each in session.exec(about.where(MemoLink.target_id == new[1]))}
    for each in session.exec(about.where(MemoLink.target_id == old[1])):
        if each.memo_id in taken:
            session.delete(each)
        else:
            each.target_id = new[1]
            session.add(each)
    _rewrite(session, {old: Reference(*new, name)})
    session.flush()


def _rewrite(session: Session, changes: Mapping[Target, Reference]) -> None:
    """Puts other references in the place of those to ``changes``, wherever a memo has them."""
    if not changes:
        return
    for memo in session.exec(select(Memo).where(col(Memo.text).contains(f"]({SCHEME}"))):
        text = replaced(
            memo.text, lambda reference: changes.get((reference.target, reference.id), reference).written
        )
        if text != memo.text:
            memo.text = text
            session.add(memo)


def links_of(session: Session, memo_id: str) -> Sequence[MemoLink]:
    """What a memo is linked to."""
    return session.exec(select(MemoLink).where(MemoLink.memo_id == memo_id)).all()


def all_memos(session: Session) -> Sequence[Memo]:
    """Every memo, oldest first."""
    return session.exec(select(Memo).order_by(col(Memo.created_at), col(Memo.id))).all()


def memos_about(session: Session, target: Target) -> Sequence[Memo]:
    """The memos linked to a code, quotation, transcript or relation, oldest first."""
    query = select(Memo).join(MemoLink, col(MemoLink.memo_id) == Memo.id)
    query = query.where(MemoLink.target == target[0], MemoLink.target_id == target[1])
    return session.exec(query.order_by(col(Memo.created_at))).all()


def refuse_kind(kind: str) -> None:
    """Raises Refused for what is not one of MEMO_KINDS."""
    if kind not in MEMO_KINDS:
        raise Refused(
            worded(
                "“{kind}” is not a kind of memo; the kinds are {memo_kinds}. Nothing was changed.",
                kind=kind,
                memo_kinds=", ".join(MEMO_KINDS),
            )
        )


def first_words(text: str, besides: str = "") -> str:
    """The first line of a memo in plain words; one that stands in its title, given as ``besides``, is passed over."""
    said = replaced(text, lambda reference: reference.label)
    lines = (line for line in map(_bare, said.splitlines()) if line)
    return next((line for line in lines if not besides or _cut(line) != besides), "")


def _title(title: str, text: str) -> str:
    title = clean_name(title)
    if title:
        return title
    first_line = first_words(text)
    if not first_line:
        raise Refused(worded("A memo needs a title or a text; nothing was changed."))
    return _cut(first_line)


def _cut(line: str) -> str:
    return line if len(line) <= 60 else line[:60].rsplit(" ", 1)[0] + "…"


def _bare(line: str) -> str:
    """The words of a line of Markdown."""
    return clean_name(_MARKS.sub("", _LINE_MARK.sub("", line)))
