"""Which codings count: a plain value that counts, lists and pages are limited by."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, Select, func, select
from sqlmodel import Session

from qcode.model import Code, Coder, Coding, Document, Participant, Quotation
from qcode.model.row import table_of

Ids = frozenset[str]


@dataclass(frozen=True)
class Filter:
    """Which codings count, by ids. None: it does not matter; an empty set: none does.

    What coders agreed upon, a layer of its own, counts only where ``coders`` names it: it repeats what they coded. A code counts with all below it. ``groups`` are those of participants, by name, "" for transcripts without one.
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
        return [each for met in self.by_part().values() for each in met]

    def by_part(self) -> dict[str, list[ColumnElement[bool]]]:
        """What codings must meet for each part of the filter."""
        coding = table_of(Coding).c
        return {
            "coders": [self.by_coders(coding.coder_id)],
            "passes": [] if self.passes is None else [coding.pass_id.in_(self.passes)],
            "codes": [] if self.codes is None else [coding.code_id.in_(_with_below(self.codes))],
            "groups": self.in_groups(coding.document_id),
        }

    def of_quotations(self) -> list[ColumnElement[bool]]:
        """What quotations must meet, as far as it does not depend on the codes they carry."""
        quotation = table_of(Quotation).c
        return [self.by_coders(quotation.coder_id), *self.in_groups(quotation.document_id)]

    def by_coders(self, coder_id: ColumnElement[str]) -> ColumnElement[bool]:
        """What the column of a coder's id must meet."""
        if self.coders is not None:
            return coder_id.in_(self.coders)
        return by_persons(coder_id)

    def in_groups(self, document_id: ColumnElement[str]) -> list[ColumnElement[bool]]:
        """What the column of a transcript's id must meet."""
        if self.groups is None:
            return []
        document, participant = table_of(Document), table_of(Participant)
        inside = select(document.c.id).join_from(document, participant, isouter=True)
        return [document_id.in_(inside.where(func.coalesce(participant.c.group, "").in_(self.groups)))]


def by_persons(coder_id: ColumnElement[str]) -> ColumnElement[bool]:
    """What the column of a coder's id must meet for work of people, not of the layer of what they agreed upon."""
    coder = table_of(Coder).c
    return coder_id.not_in(select(coder.id).where(coder.kind != "person"))


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
        part for part, met in shown.by_part().items() if run(select(is_it).where(is_it, *met)).first() is None
    }
