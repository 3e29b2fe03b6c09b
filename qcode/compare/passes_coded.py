"""Which passes a comparison is over: those in which one of its sides coded something."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select
from sqlmodel import Session

from qcode.coding.quotations import chunks
from qcode.compare.choice import Choice, Ids
from qcode.model import Coding
from qcode.model.row import table_of


def passes_coded(session: Session, choice: Choice, documents: Collection[str], until: str = "") -> Ids:
    """The passes compared in which one of the sides coded something in these transcripts, or did so before ``until``."""
    coding = table_of(Coding).c
    query = select(coding.coder_id, coding.pass_id).where(coding.coder_id.in_(choice.coders)).distinct()
    if until:
        query = query.where(coding.created_at < until)
    found: set[str] = set()
    for some in chunks(documents):
        for coder, which in session.connection().execute(query.where(coding.document_id.in_(some))):
            if any(
                side.coder_id == coder and (side.passes is None or which in side.passes)
                for side in choice.sides
            ):
                found.add(which)
    return frozenset(found)
