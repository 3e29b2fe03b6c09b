"""Counts over the whole project, as tables.

A row is a code, a column a transcript, participant, group, speaker, coder or pass. The numbers come from column queries
and numpy, because a large project has 100,000 codings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Select, func, literal, select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.coded_words import coded_words
from qcode.coding.filter import Filter, by_persons
from qcode.coding.passes import coder_named, pass_named
from qcode.errors import Refused
from qcode.model import Coding, Quotation
from qcode.model.row import table_of
from qcode.model.table import Table, TableRow
from qcode.sentence import worded
from qcode.table_columns import BY, NONE, Columns, People, column_keys, columns_by, people_of
from qcode.tables.spec import COUNT, EVERYTHING, TableFilter

__all__ = ["ALL", "BY", "COUNT", "NONE", "Filters", "frequencies"]

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Filters:
    """What to count: only this coder's, this pass's, this group's work ("" for all).

    What coders agreed upon repeats what they coded and counts only where it is named as the coder.
    """

    coder: str = ""
    coding_pass: str = ""
    group: str = ""

    def as_dict(self) -> dict[str, str]:
        """The filters that are set, by the names the command line gives them."""
        named = {"coder": self.coder, "pass": self.coding_pass, "group": self.group}
        return {name: value for name, value in named.items() if value}


@dataclass(frozen=True)
class _Counted:
    """Codings as numbers: for each, its code's row, its column, what is counted once, and how often it counts."""

    code: Ints
    column: Ints
    item: Ints
    weight: Ints


ALL = Filters()


def frequencies(
    session: Session,
    by: str = "document",
    count: str = "codings",
    *,
    rollup: bool = True,
    filters: Filters = ALL,
    shown: TableFilter = EVERYTHING,
) -> Table:
    """How often each code occurs, in columns ``by`` one of BY, counting one of COUNT.

    With ``rollup`` a theme counts what its subcodes count, each thing once. A quotation is a span of a transcript, whoever
    marked it; words are those covered, each once. Raises Refused or NotFound for what is not there.
    """
    if by not in BY or count not in COUNT:
        raise Refused(
            worded(
                "Columns are one of {by}; what is counted is one of {count}.",
                by=", ".join(BY),
                count=", ".join(COUNT),
            )
        )
    codes = nodes(session)
    people = people_of(session, filters.group)
    columns = columns_by(session, by, people, filters.coder)
    counted = _counted(session, by, count, codes, columns, people, filters, shown)
    if by == "speaker" and not (counted.column == len(columns.keys) - 1).any():
        columns = Columns(columns.keys[:-1], columns.heads[:-1])  # somebody says all that is coded
    return _table(codes, columns, counted, by=by, count=count, rollup=rollup, filters=filters)


def _counted(
    session: Session,
    by: str,
    count: str,
    codes: Sequence[CodeNode],
    columns: Columns,
    people: People,
    filters: Filters,
    shown: TableFilter,
) -> _Counted:
    spans = by == "speaker" or count in ("quotations", "words")
    rows = [row for row in _rows(session, filters, shown, spans=spans) if row[0] in people.documents]
    if count == "participants":
        rows = [row for row in rows if people.participant[row[0]] != NONE]
    row_of = {node.id: at for at, node in enumerate(codes)}
    column_of = {key: at for at, key in enumerate(columns.keys)}
    keys = column_keys(session, by, rows, people)
    code = np.fromiter((row_of[row[1]] for row in rows), np.int64, len(rows))
    column = np.fromiter((column_of[key] for key in keys), np.int64, len(rows))
    if count == "words":
        speaker_columns = column_of if by == "speaker" else None
        code, column, item = coded_words(session, code, column, rows, speaker_columns)
        return _Counted(code, column, item, np.ones(len(code), np.int64))
    weight = np.fromiter((row[4] for row in rows), np.int64, len(rows))
    return _Counted(code, column, _items(count, rows, people), weight)


def _rows(session: Session, filters: Filters, shown: TableFilter, *, spans: bool) -> list[tuple[Any, ...]]:
    """Document, code, coder, pass and how many codings; with ``spans`` one row a coding, and start and end."""
    coding, quotation = table_of(Coding).c, table_of(Quotation).c
    what = (coding.document_id, coding.code_id, coding.coder_id, coding.pass_id)
    query: Select[*tuple[Any, ...]]
    if spans:
        query = select(*what, literal(1), quotation.start, quotation.end)
        query = query.join_from(table_of(Coding), table_of(Quotation), coding.quotation_id == quotation.id)
    else:
        query = select(*what, func.count()).group_by(*what)
    if filters.coder:
        query = query.where(coding.coder_id == coder_named(session, filters.coder).id)
    elif shown.coders is None:
        query = query.where(by_persons(coding.coder_id))
    if filters.coding_pass:
        query = query.where(coding.pass_id == pass_named(session, filters.coding_pass).id)
    query = query.where(*conditions(shown))
    return [tuple(row) for row in session.connection().execute(query).all()]


def conditions(shown: TableFilter) -> list[ColumnElement[bool]]:
    """What codings must meet."""
    parts = Filter(shown.coders, shown.passes, shown.codes, shown.groups).by_part()
    met = [each for part in parts if part != "coders" or shown.coders is not None for each in parts[part]]
    if shown.documents is not None:
        met.append(table_of(Coding).c.document_id.in_(shown.documents))
    return met


def _items(count: str, rows: Sequence[tuple[Any, ...]], people: People) -> Ints:
    """A number for what counts once: a span, a transcript, a participant; for codings each row is its own."""
    if count == "codings":
        return np.arange(len(rows), dtype=np.int64)
    if count == "quotations":
        keys: list[Any] = [(row[0], row[5], row[6]) for row in rows]
    elif count == "documents":
        keys = [row[0] for row in rows]
    else:
        keys = [people.participant[row[0]] for row in rows]
    number: dict[Any, int] = {}
    return np.fromiter((number.setdefault(key, len(number)) for key in keys), np.int64, len(keys))


def _table(
    codes: Sequence[CodeNode],
    columns: Columns,
    counted: _Counted,
    *,
    by: str,
    count: str,
    rollup: bool,
    filters: Filters,
) -> Table:
    height, width = len(codes) + 1, len(columns.keys)  # the last row is "any code"
    spread = _spread(codes, counted, rollup=rollup)
    once = count != "codings"
    cells = _sums(spread.code * width + spread.column, spread, height * width, once=once).reshape(
        height, width
    )
    totals = _sums(spread.code, spread, height, once=once)
    return Table(
        title="Code frequencies",
        corner="Theme / subcode",
        columns=columns.heads,
        column_keys=columns.keys,
        rows=tuple(
            TableRow(
                node.name,
                tuple(cells[at].tolist()),
                int(totals[at]),
                node.path,
                node.depth,
                node.id,
                node.colour,
            )
            for at, node in enumerate(codes)
        ),
        totals=(*cells[-1].tolist(), int(totals[-1])),
        notes=_notes(by, count, rollup=rollup, filters=filters),
        meta={"by": by, "count": count, "rollup": rollup, "filters": filters.as_dict()},
    )


def _spread(codes: Sequence[CodeNode], counted: _Counted, *, rollup: bool) -> _Counted:
    """Each coding once for its own code, with ``rollup`` once for each code above, and once for "any code"."""
    place = {node.id: at for at, node in enumerate(codes)}
    deepest = max((node.depth for node in codes), default=0) if rollup else 0
    above = np.full((len(codes) + 1, deepest + 2), -1, dtype=np.int64)
    for at, node in enumerate(codes):
        line = [at, *(place[key] for key in node.above)] if rollup else [at]
        above[at, : len(line)] = line
        above[at, -1] = len(codes)
    targets = above[counted.code]
    which, _ = np.nonzero(targets >= 0)
    return _Counted(targets[targets >= 0], counted.column[which], counted.item[which], counted.weight[which])


def _sums(cell: Ints, counted: _Counted, size: int, *, once: bool) -> Ints:
    """The sum of each cell; with ``once`` a thing counts once in a cell, however many codings it has there."""
    if not once:
        return np.bincount(cell, weights=counted.weight, minlength=size).astype(np.int64)
    things = int(counted.item.max(initial=0)) + 1
    return np.bincount(_distinct(cell * things + counted.item) // things, minlength=size).astype(np.int64)


def _distinct(values: Ints) -> Ints:
    """Each value once; sorting is several times faster here than what `numpy.unique` does."""
    ordered = np.sort(values)
    return ordered[np.concatenate([[True], ordered[1:] != ordered[:-1]])] if len(ordered) else ordered


def _notes(by: str, count: str, *, rollup: bool, filters: Filters) -> tuple[str, ...]:
    counts = f"Counted: {count}, by {by}."
    themes = "Themes include their subcodes." if rollup else "Themes without their subcodes."
    only = [f"Only {name}: {value}." for name, value in filters.as_dict().items()]
    return (counts, themes, *only)
