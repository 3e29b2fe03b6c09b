"""A table from its spec, and the quotations each of its numbers is made of."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import nodes
from qcode.coding.filter import Filter
from qcode.grounding.cooccurrence import Nearness, quotations_together, together
from qcode.model import Coding, Quotation
from qcode.model.row import table_of
from qcode.model.table import Table, TableRow
from qcode.sentence import worded
from qcode.table_columns import column_keys, people_of
from qcode.tables.frequencies import conditions, frequencies
from qcode.tables.spec import TableSpec
from qcode.transcript_order import transcript_places

ANY = ""
"""The key of the row of any code, which is that of the totals, and of the column of all, which is the total."""


def make(session: Session, spec: TableSpec) -> Table:
    """The table as the project is now. Raises Refused for what no table has."""
    if spec.kind == "together":
        return _together(session, spec)
    return frequencies(session, spec.by, spec.count, rollup=spec.rollup, shown=spec.filter)


def behind(session: Session, spec: TableSpec, row_key: str, column_key: str) -> tuple[str, ...]:
    """The ids of the quotations a number is made of, in the order of the transcripts; ANY is the key of totals."""
    if spec.kind == "together":
        found = _both(session, spec, row_key, column_key)
    else:
        found = _in_cell(session, spec, row_key, column_key)
    places = transcript_places(session)
    quotation = table_of(Quotation).c
    query = select(quotation.id, quotation.document_id, quotation.start, quotation.end)
    where = {
        row.id: (places[row.document_id], row.start, row.end) for row in session.connection().execute(query)
    }
    return tuple(sorted(set(found), key=lambda key: (where[key], key)))


def _in_cell(session: Session, spec: TableSpec, row_key: str, column_key: str) -> Collection[str]:
    coding, quotation = table_of(Coding), table_of(Quotation)
    columns = (
        coding.c.document_id,
        coding.c.code_id,
        coding.c.coder_id,
        coding.c.pass_id,
        coding.c.quotation_id,
    )
    query = select(*columns, quotation.c.start, quotation.c.end)
    query = query.join_from(coding, quotation, coding.c.quotation_id == quotation.c.id)
    rows: Sequence[Any] = session.connection().execute(query.where(*conditions(spec.filter))).all()
    keys = column_keys(session, spec.by, rows, people_of(session))
    below = {node.id for node in nodes(session) if spec.rollup and row_key in node.above}
    return [
        row[4]
        for row, key in zip(rows, keys, strict=True)
        if column_key in (ANY, key) and (row_key in (ANY, row[1]) or row[1] in below)
    ]


def _both(session: Session, spec: TableSpec, row_key: str, column_key: str) -> Collection[str]:
    near, shown = Nearness(spec.nearness, spec.turns), _shown(spec)
    pairs = quotations_together(session, row_key, column_key, near, shown=shown, rollup=spec.rollup)
    return [key for pair in pairs for key in pair]


def _together(session: Session, spec: TableSpec) -> Table:
    found = together(session, Nearness(spec.nearness, spec.turns), shown=_shown(spec), rollup=spec.rollup)
    shares = spec.show == "coefficient"
    values = found.coefficient.tolist() if shares else found.counts.tolist()
    unequal = found.unequal
    return Table(
        title=worded("Codes that occur together"),
        corner=worded("Theme / subcode"),
        columns=tuple(node.name for node in found.codes),
        column_keys=tuple(node.id for node in found.codes),
        rows=tuple(
            TableRow(node.name, tuple(row), None, node.path, node.depth, node.id, node.colour)
            for node, row in zip(found.codes, values, strict=True)
        ),
        formats=("number",) * len(found.codes) if shares else (),
        flags=frozenset(
            (row, column)
            for row in range(len(found.codes))
            for column in range(len(found.codes))
            if row != column and unequal[row, column] and found.counts[row, column]
        ),
        meta=found.as_json(),
    )


def _shown(spec: TableSpec) -> Filter:
    return Filter(spec.filter.coders, spec.filter.passes, spec.filter.codes, spec.filter.groups)
