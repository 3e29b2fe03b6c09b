"""Which codings count: a plain value that counts, lists and pages are limited by."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields, replace

from sqlalchemy import ColumnElement, Select, func, select
from sqlmodel import Session

from qcode.model import Code, Coding, Document, Participant, Quotation
from qcode.model.row import table_of

Ids = frozenset[str]


@dataclass(frozen=True)
class Filter:
    """Which codings count, by ids. None: it does not matter; an empty set: none does.

    A code counts with all below it. ``groups`` are those of participants, by name, "" for transcripts without one.
    """

    coders: Ids | None = None
    passes: Ids | None = None
    codes: Ids | None = None
    groups: Ids | None = None

    @property
    def on_page(self) -> Filter:
        """The same for a transcript that is open: it was chosen to be read, whatever its group."""
        return replace(self, groups=None)

    def conditions(self) -> list[ColumnElement[bool]]:
        """What codings must meet."""
        coding = table_of(Coding).c
        met = [
            column.in_(ids)
            for column, ids in ((coding.coder_id, self.coders), (coding.pass_id, self.passes))
            if ids is not None
        ]
        if self.codes is not None:
            met.append(coding.code_id.in_(_with_below(self.codes)))
        return [*met, *self.in_groups(coding.document_id)]

    def of_quotations(self) -> list[ColumnElement[bool]]:
        """What quotations must meet, as far as it does not depend on the codes they carry."""
        quotation = table_of(Quotation).c
        met = [] if self.coders is None else [quotation.coder_id.in_(self.coders)]
        return [*met, *self.in_groups(quotation.document_id)]

    def in_groups(self, document_id: ColumnElement[str]) -> list[ColumnElement[bool]]:
        """What the column of a transcript's id must meet."""
        if self.groups is None:
            return []
        document, participant = table_of(Document), table_of(Participant)
        inside = select(document.c.id).join_from(document, participant, isouter=True)
        return [document_id.in_(inside.where(func.coalesce(participant.c.group, "").in_(self.groups)))]


def _with_below(codes: Collection[str]) -> Select[tuple[str]]:
    code = table_of(Code).c
    chosen = select(code.id).where(code.id.in_(codes)).cte(recursive=True)
    chosen = chosen.union(select(code.id).join(chosen, code.parent_id == chosen.c.id))
    return select(chosen.c.id)


def leaving_out(session: Session, coding_id: str, shown: Filter) -> set[str]:
    """The parts of a filter (``coders``, ``passes``, ``codes``, ``groups``) that leave a coding out."""
    is_it = table_of(Coding).c.id == coding_id
    run = session.connection().execute
    return {
        part.name
        for part in fields(shown)
        if run(select(is_it).where(is_it, *Filter(**{part.name: getattr(shown, part.name)}).conditions()))
        .first() is None
    }  # fmt: skip
