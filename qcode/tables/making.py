"""A table from its spec, and the quotations each of its numbers is made of."""

from __future__ import annotations

from sqlmodel import Session

from qcode.errors import Refused
from qcode.model.table import Table
from qcode.sentence import worded
from qcode.tables.frequencies import ANY, PEOPLE, counted_by, frequency_table, quotations_in
from qcode.tables.spec import KINDS, TableSpec
from qcode.tables.together import quotations_of_both, together_of, together_table

__all__ = ["ANY", "PEOPLE", "behind", "make"]


def make(session: Session, spec: TableSpec) -> Table:
    """The table as the project is now. Raises Refused for what no table has."""
    _refuse(spec)
    return together_table(session, spec) if spec.kind == "together" else frequency_table(session, spec)


def behind(session: Session, spec: TableSpec, row_key: str, column_key: str) -> tuple[str, ...]:
    """The ids of the quotations a number is made of, in the order of the transcripts; none for a key no number has.

    Keys are those of the table; ANY is the key of totals, PEOPLE that of the column beside them. Of codes that occur together it is the quotations
    of both that do, and for a code with itself its own.
    """
    _refuse(spec)
    if spec.kind == "together":
        found = together_of(session, spec)
        facts, places = found.shown.facts, quotations_of_both(found, row_key, column_key)
    else:
        counted = counted_by(session, spec)
        facts, places = counted.shown.facts, quotations_in(counted, row_key, column_key)
    return tuple(facts.quotations[at] for at in places)


def _refuse(spec: TableSpec) -> None:
    if spec.kind not in KINDS:
        raise Refused(
            worded("A table is one of {kinds}, not “{kind}”.", kinds=", ".join(KINDS), kind=spec.kind)
        )
