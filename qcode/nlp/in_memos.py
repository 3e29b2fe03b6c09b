"""Words searched in what was written in memos."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import Session

from qcode.memo_words import in_words, meant
from qcode.model import Memo
from qcode.model.row import table_of
from qcode.nlp.plain import find_in

CONTEXT = 40  # code points on either side


class MemoHit(NamedTuple):
    """The first place in a memo where the words stand, with what stands around it on one line."""

    memo_id: str
    title: str
    before: str
    text: str
    after: str


def search_memos(session: Session, words: str) -> Iterator[MemoHit]:
    """The memos whose text holds ``words``, the one changed last first; case and accents not typed do not matter."""
    memo = table_of(Memo).c
    query = select(memo.id, memo.title, memo.text).order_by(memo.changed_at.desc())
    rows = session.connection().execute(query).all()
    known = meant(session, [row.text for row in rows])
    for key, title, written in rows:
        text = in_words(written, known)
        found = find_in(text, words)
        if found:
            span = found[0]
            before, after = text[max(0, span.start - CONTEXT) : span.start], text[span.end :][:CONTEXT]
            yield MemoHit(key, title, _line(before), text[span.start : span.end], _line(after))


def _line(text: str) -> str:
    """``text`` on one line, spaces at its ends kept as one."""
    words = " ".join(text.split())
    return f"{' ' if text[:1].isspace() else ''}{words}{' ' if text[-1:].isspace() and words else ''}"
