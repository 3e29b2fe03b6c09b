"""What a filter leaves of a project: what a table says above itself."""

from __future__ import annotations

from typing import NamedTuple

from sqlmodel import Session

from qcode.tables.making import make
from qcode.tables.spec import TableFilter, TableSpec


class Scope(NamedTuple):
    """How many transcripts count, and how many quotations in them, each place once whoever marked it."""

    documents: int
    quotations: int


def scope_of(session: Session, limits: TableFilter) -> Scope:
    """What counts by this filter; transcripts count whether something in them is coded or not."""
    table = make(session, TableSpec(by="document", count="quotations", filter=limits))
    return Scope(len(table.column_keys), int(table.totals[-1] or 0))
