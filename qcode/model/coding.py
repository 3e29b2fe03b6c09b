"""Coding: quotations, the codes put on them, and the rounds of work they belong to."""

from __future__ import annotations

from sqlalchemy import Boolean, String
from sqlmodel import Field, Index

from qcode.model.columns import later_column, now, reference
from qcode.model.row import Row

PASS_KINDS = ("open", "axial", "selective")
LINK_KINDS = ("continues", "contradicts", "explains", "illustrates")


class CodingPass(Row, table=True):
    """One round of work; a second open pass is a repeated analysis. One with ``closed_at`` takes no more codings.

    In one that is ``blind`` nobody sees what others code, until that is lifted.
    """

    name: str
    kind: str = "open"  # one of PASS_KINDS
    position: int = 0
    started_at: str = Field(default_factory=now)
    closed_at: str | None = None
    blind: bool = Field(default=False, sa_column=later_column(Boolean, False))


class Quotation(Row, table=True):
    """A span of a transcript one coder found worth marking; it may carry many codes, or none yet.

    ``text`` repeats ``document.text[start:end]``, which lets a check notice positions that went wrong.
    ``name`` and ``comment`` are what its coder calls it and says of it.
    """

    __table_args__ = (
        Index("ix_quotation_document_start", "document_id", "start"),
        Index("ix_quotation_place", "document_id", "coder_id", "start", "end"),
    )

    document_id: str = Field(sa_column=reference("document.id"))
    coder_id: str = Field(sa_column=reference("coder.id"))
    start: int
    end: int
    text: str
    created_at: str = Field(default_factory=now)
    name: str = Field(default="", sa_column=later_column(String, ""))
    comment: str = Field(default="", sa_column=later_column(String, ""))
    starred: bool = Field(default=False, sa_column=later_column(Boolean, False))


class QuotationLink(Row, table=True):
    """What one quotation is to another: the first, one of LINK_KINDS, the second."""

    from_id: str = Field(sa_column=reference("quotation.id", index=True))
    to_id: str = Field(sa_column=reference("quotation.id", index=True))
    kind: str  # one of LINK_KINDS
    coder_id: str = Field(sa_column=reference("coder.id"))
    created_at: str = Field(default_factory=now)
    note: str = ""


class Coding(Row, table=True):
    """One code put on one quotation by one coder in one pass.

    ``document_id`` repeats the quotation's, so that counting a large project needs no join.
    """

    __table_args__ = (
        Index("ix_coding_counts", "document_id", "coder_id", "pass_id", "code_id", "quotation_id"),
    )

    quotation_id: str = Field(sa_column=reference("quotation.id", index=True))
    document_id: str = Field(sa_column=reference("document.id"))
    code_id: str = Field(sa_column=reference("code.id", index=True))
    coder_id: str = Field(sa_column=reference("coder.id"))
    pass_id: str = Field(sa_column=reference("coding_pass.id"))
    created_at: str = Field(default_factory=now)


class Finished(Row, table=True):
    """A coder's word that they are done with a transcript in a pass."""

    document_id: str = Field(sa_column=reference("document.id", index=True))
    coder_id: str = Field(sa_column=reference("coder.id"))
    pass_id: str = Field(sa_column=reference("coding_pass.id"))
    at: str = Field(default_factory=now)
