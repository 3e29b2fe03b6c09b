"""Memos: dated notes, linked to what they are about."""

from __future__ import annotations

from sqlmodel import Field, Index, SQLModel

from qcode.model.columns import new_id, now, reference

MEMO_KINDS = ("code", "theoretical", "methodological", "reflexive")
LINK_TARGETS = ("code", "quotation", "document")


class Memo(SQLModel, table=True):
    """A note in Markdown of one of MEMO_KINDS."""

    __tablename__ = "memo"

    id: str = Field(default_factory=new_id, primary_key=True)
    kind: str
    title: str
    text: str = ""
    coder_id: str = Field(sa_column=reference("coder.id"))
    created_at: str = Field(default_factory=now)
    changed_at: str = Field(default_factory=now)


class MemoLink(SQLModel, table=True):
    """What a memo is about: ``target`` is one of LINK_TARGETS, ``target_id`` the row there."""

    __tablename__ = "memo_link"
    __table_args__ = (Index("ix_memo_link_target", "target", "target_id"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    memo_id: str = Field(sa_column=reference("memo.id", index=True))
    target: str
    target_id: str
