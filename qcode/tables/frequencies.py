"""How often each code occurs: a row a code, a column a transcript, a group, a coder and the like."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from sqlmodel import Session

from qcode.errors import Refused
from qcode.model.table import SideColumn, Table, TableRow
from qcode.sentence import worded
from qcode.tables.base import Base, base_of
from qcode.tables.columns import Columns, columns_of, without_last
from qcode.tables.counting import Counts, Pieces, counts_of, distinct, pieces_of, rows_of, shown_codes
from qcode.tables.facts import Facts, facts_of
from qcode.tables.notes import filters_told, notes_under
from qcode.tables.queries import queries_gone, with_queries
from qcode.tables.showing import FORMATS, Numbers, shown_as
from qcode.tables.shown import Shown, shown_of
from qcode.tables.spec import BY, COUNT, EVERYTHING, SHOW, TableFilter, TableSpec
from qcode.tables.words import Words, words_of

ANY = ""
"""The key of the row of any code, which is that of the totals, and of the column of all, which is the total."""
PEOPLE = "people"
"""The key of the column that says how many people have a code."""


@dataclass(frozen=True, eq=False)
class Frequencies:
    """A frequency table on its way: what counts, its columns, what is counted, and the numbers."""

    spec: TableSpec
    shown: Shown
    columns: Columns
    pieces: Pieces
    counts: Counts
    words: Words | None


def frequencies(
    session: Session,
    by: str = "document",
    count: str = "codings",
    *,
    rollup: bool = True,
    shown: TableFilter = EVERYTHING,
) -> Table:
    """How often each code occurs, in columns ``by`` one of BY, counting one of COUNT: the numbers alone, for reports.

    With ``rollup`` a theme counts what its subcodes count, each thing once. A quotation is a span of a transcript, whoever
    marked it; words are those covered, each once. Raises Refused for what no table has.
    """
    counted = counted_by(session, TableSpec(by=by, count=count, rollup=rollup, filter=shown))
    return _table(counted, Numbers(counted.counts.cells.tolist(), counted.counts.totals.tolist()))


def frequency_table(session: Session, spec: TableSpec) -> Table:
    """The frequency table with all that a reader may check it by: how much each column rests on, and how many people a code has.

    Raises Refused for what no table has.
    """
    counted = counted_by(session, spec)
    base = base_of(counted.shown, counted.columns, counted.words or words_of(session, counted.shown.facts))
    table = _table(counted, shown_as(counted.counts, spec.show, base.words))
    facts, shown = counted.shown.facts, counted.shown
    return replace(
        table,
        columns=_heads(counted, base),
        beside=_beside(counted),
        notes=(*table.notes, *queries_gone(session, spec.queries)) if spec.queries else table.notes,
        base=_base_rows(spec, base),
        formats=(FORMATS[spec.show],) * (len(table.columns) + 1),
        meta={
            **table.meta,
            "show": spec.show,
            "columns": list(counted.columns.heads),
            "documents": int(shown.documents.sum()),
            "people": len(shown.people),
            "quotations": len(distinct(shown.of(facts.codings.span))),
        },
    )


def counted_by(session: Session, spec: TableSpec) -> Frequencies:
    """The numbers of a frequency table. Raises Refused for what no table has."""
    _refuse(spec)
    facts = _facts(session, spec)
    shown = shown_of(facts, spec.filter)
    columns = columns_of(shown, spec)
    words = words_of(session, facts) if spec.count == "words" else None
    pieces = pieces_of(shown, columns, spec.count, words)
    if spec.by == "speaker" and not (pieces.column == len(columns.keys) - 1).any():
        columns = without_last(columns)  # somebody says all that is coded
    counts = counts_of(shown, pieces, len(columns.keys), rollup=spec.rollup)
    return Frequencies(spec, shown, columns, pieces, counts, words)


def _facts(session: Session, spec: TableSpec) -> Facts:
    facts = facts_of(session)
    if not spec.queries:
        return facts
    in_passes = spec.by == "pass" or spec.filter.passes is not None
    return with_queries(session, facts, spec.queries, codings=spec.count == "codings", in_passes=in_passes)


def quotations_in(counted: Frequencies, row_key: str, column_key: str) -> list[int]:
    """The quotations a number is made of, as places in `Facts.quotations`, in the order of the transcripts."""
    shown, pieces = counted.shown, counted.pieces
    keys = [*(node.id for node in shown_codes(shown)), ANY]
    if row_key not in keys or column_key not in (ANY, PEOPLE, *counted.columns.keys):
        return []
    rows = rows_of(shown, rollup=counted.spec.rollup)
    inside = (rows == keys.index(row_key)).any(axis=1)[shown.of(shown.facts.codings.code)]
    if column_key == PEOPLE:
        found = np.flatnonzero(inside & (shown.person >= 0))
    else:
        column = counted.columns.keys.index(column_key) if column_key else None
        found = pieces.coding[inside[pieces.coding] & (True if column is None else pieces.column == column)]
    return np.unique(shown.of(shown.facts.codings.quotation)[found]).tolist()


def _refuse(spec: TableSpec) -> None:
    for one, offered in ((spec.by, BY), (spec.count, COUNT), (spec.show, SHOW)):
        if one not in offered:
            raise Refused(
                worded(
                    "Columns are one of {by}; what is counted is one of {count}; what is shown is one of {show}.",
                    by=", ".join(BY),
                    count=", ".join(COUNT),
                    show=", ".join(SHOW),
                )
            )


def _table(counted: Frequencies, numbers: Numbers) -> Table:
    spec, shown = counted.spec, counted.shown
    codes = shown_codes(shown)
    least = min((node.depth for node in codes), default=0)
    return Table(
        title=worded("Code frequencies"),
        corner=worded("Theme / subcode"),
        columns=counted.columns.heads,
        column_keys=counted.columns.keys,
        rows=tuple(
            TableRow(node.name, tuple(cells), total, node.path, node.depth - least, node.id, node.colour)
            for node, cells, total in zip(codes, numbers.cells[:-1], numbers.totals[:-1], strict=True)
        ),
        totals=(*numbers.cells[-1], numbers.totals[-1]),
        total_label=worded("Total"),
        notes=notes_under(shown, spec, counted.counts),
        meta={
            "by": spec.by,
            "count": spec.count,
            "rollup": spec.rollup,
            "filters": filters_told(shown),
        },
    )


def _heads(counted: Frequencies, base: Base) -> tuple[str, ...]:
    """The heads with how many people, or transcripts, stand in each column: "Mentors (5)"."""
    if counted.spec.by in ("document", "participant"):
        return counted.columns.heads
    of_people = counted.spec.by in ("group", "attribute")
    sizes = (base.people if of_people else base.documents).tolist()
    heads = counted.columns.heads
    return tuple(f"{head} ({size})" if size else head for head, size in zip(heads, sizes, strict=False))


def _beside(counted: Frequencies) -> tuple[SideColumn, ...]:
    """How many people have each code; where participants are counted, the total says so."""
    everybody = len(counted.shown.people)
    if counted.spec.count == "participants" or not everybody:
        return ()
    nothing = Columns((ANY,), ("",), np.zeros(len(counted.shown.which), np.int64))
    pieces = pieces_of(counted.shown, nothing, "participants", None)
    totals = counts_of(counted.shown, pieces, 1, rollup=counted.spec.rollup).totals.tolist()
    return (SideColumn(worded("People"), tuple(totals[:-1]), totals[-1], everybody, PEOPLE),)


def _base_rows(spec: TableSpec, base: Base) -> tuple[TableRow, ...]:
    rows = {
        "documents": (worded("Transcripts"), base.documents),
        PEOPLE: (worded("People"), base.people),
        "words": (worded("Words said"), base.words),
    }
    told = {"document": ("words",), "participant": ("documents", "words")}.get(spec.by, tuple(rows))
    return tuple(
        TableRow(label, tuple(numbers[:-1].tolist()), int(numbers[-1]), key=key)
        for key, (label, numbers) in rows.items()
        if key in told and (key != PEOPLE or numbers[-1])
    )
