"""Memos: dated notes, linked to what they are about."""

from __future__ import annotations

from sqlmodel import Field, Index

from qcode.model.columns import now, reference
from qcode.model.row import Row

MEMO_KINDS = ("code", "theoretical", "methodological", "reflexive")
LINK_TARGETS = ("code", "quotation", "document", "memo", "relation")


class Memo(Row, table=True):
    """A note in Markdown of one of MEMO_KINDS."""

    kind: str
    title: str
    text: str = ""
    coder_id: str = Field(sa_column=reference("coder.id"))
    created_at: str = Field(default_factory=now)
    changed_at: str = Field(default_factory=now)


class MemoLink(Row, table=True):
    """What a memo is about: ``target`` is one of LINK_TARGETS, ``target_id`` the row there."""

    __table_args__ = (Index("ix_memo_link_target", "target", "target_id"),)

    memo_id: str = Field(sa_column=reference("memo.id", index=True))
    target: str
    target_id: str
