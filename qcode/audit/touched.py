"""The trail as it is read: of every change the rows that tell of the analysis, without a word of an interview.

Quotations and turns are passed over, and of transcripts and memos what they say; codings are counted by the database.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    String,
    and_,
    case,
    false,
    func,
    or_,
    select,
    type_coerce,
)

from qcode.model import ChangeRow, Coder, Coding
from qcode.model.row import table_of
from qcode.store.history import Entry, entries
from qcode.store.journal import RowChange
from qcode.store.trail import taken_back

SILENT = {
    "document": "text",
    "memo": "text",
    "decision": "words",
    "decision_side": "text",
    "frozen_comparison": "figures",
    "survey_response": "answers",
}
"""Tables of which a column is not read: only whether it became another one is known, by the column TEXT_CHANGED."""
TEXT_CHANGED = "text changed"
NOT_TOLD = (
    "coding",
    "quotation",
    "quotation_link",
    "turn",
    "checked_quotation",
    "report_choice",
    "decided_coding",
)


class Codings(NamedTuple):
    """Codings of one change that are alike: what became of them, and how many they are.

    ``before`` and ``after`` are the codes: both for codings that got another code, else one of them is "".
    """

    before: str
    after: str
    document_id: str
    pass_id: str
    number: int


@dataclass(frozen=True)
class Touched:
    """One change: its entry in the trail, whether it stands, and its rows by table."""

    entry: Entry
    undone: bool
    rows: dict[str, list[RowChange]] = field(default_factory=dict[str, list[RowChange]])
    codings: Sequence[Codings] = ()
    new_quotations: bool = False  # known of changes that made a pass alone

    def of(self, table: str) -> list[RowChange]:
        """The rows of a table."""
        return self.rows.get(table, [])

    def made(self, table: str) -> list[RowChange]:
        """The rows that are new."""
        return [row for row in self.of(table) if row.before is None]

    def gone(self, table: str) -> list[RowChange]:
        """The rows that were deleted."""
        return [row for row in self.of(table) if row.after is None]

    def changed(self, table: str) -> list[RowChange]:
        """The rows that became different."""
        return [row for row in self.of(table) if row.before is not None and row.after is not None]


def touched(connection: Connection, only: Collection[int] | None = None) -> Iterator[Touched]:
    """Every change of the trail or ``only`` some, oldest first; those that take back or make again are told too."""
    found = entries(connection)
    undone = taken_back(found)
    rows, codings, quoting = _rows(connection, only), _codings(connection, only), _quoting(connection)
    for entry in found:
        number = entry.id
        if only is None or number in only:
            yield Touched(
                entry, number in undone, rows.get(number, {}), codings.get(number, ()), number in quoting
            )


def _rows(connection: Connection, only: Collection[int] | None) -> dict[int, dict[str, list[RowChange]]]:
    row = table_of(ChangeRow).c
    by_change: dict[int, dict[str, list[RowChange]]] = defaultdict(lambda: defaultdict(list))
    before, after = type_coerce(row.before, String), type_coerce(row.after, String)
    plain = select(row.change_id, row.table, row.key, before, after, false())
    queries = [plain.where(row.table.not_in((*SILENT, *NOT_TOLD)))]
    for table, column in SILENT.items():
        changed = and_(_is_there(before, column), _is_there(after, column))
        images = _silent(before, column), _silent(after, column)
        queries.append(select(row.change_id, row.table, row.key, *images, changed).where(row.table == table))
    for query in queries:
        query = query if only is None else query.where(row.change_id.in_(only))
        for change, table, key, was, became, rewritten in connection.execute(query):
            images = _image(was), _image(became)
            if rewritten and images[1] is not None:
                images[1][TEXT_CHANGED] = True
            by_change[change][table].append(RowChange(table, key, *images))
    return by_change


def _silent(image: ColumnElement[str], column: str) -> ColumnElement[str]:
    return func.json_remove(image, f"$.{column}", type_=String)


def _is_there(image: ColumnElement[str], column: str) -> ColumnElement[bool]:
    return func.json_type(image, f"$.{column}").is_not(None)


def _image(text: str | None) -> dict[str, object] | None:
    return None if text is None else json.loads(text)


def _codings(connection: Connection, only: Collection[int] | None) -> dict[int, list[Codings]]:
    row = table_of(ChangeRow).c
    before, after = type_coerce(row.before, String), type_coerce(row.after, String)
    whole = case((after.is_(None), before), else_=after)
    columns = (
        row.change_id.label("change"),
        func.coalesce(_part(before, "code_id"), "").label("before"),
        func.coalesce(_part(after, "code_id"), "").label("after"),
        func.coalesce(_part(whole, "document_id"), "").label("document"),
        func.coalesce(_part(whole, "pass_id"), "").label("pass"),
    )
    told = or_(row.before.is_(None), row.after.is_(None), _part(after, "code_id").is_not(None))
    query = select(*columns, func.count()).where(row.table == "coding", told).group_by(*columns)
    layer = _layer(connection)
    if layer:
        coding = table_of(Coding).c
        now = select(coding.coder_id).where(coding.id == row.key).scalar_subquery()
        query = query.where(func.coalesce(_part(whole, "coder_id"), now, "").not_in(layer))
    query = query if only is None else query.where(row.change_id.in_(only))
    by_change: dict[int, list[Codings]] = defaultdict(list)
    for change, old, new, document, in_pass, count in connection.execute(query):
        by_change[change].append(Codings(old, new, document, in_pass, count))
    return by_change


def _layer(connection: Connection) -> Sequence[str]:
    """The layer of what was agreed, by its id: its codings are told with the decisions that led to them."""
    coder = table_of(Coder).c
    return connection.execute(select(coder.id).where(coder.kind != "person")).scalars().all()


def that_deleted_codes(connection: Connection, after: int, until: int) -> set[int]:
    """The changes after one and up to another in which codes went."""
    row = table_of(ChangeRow).c
    query = select(row.change_id).where(row.table == "code", row.after.is_(None))
    return set(connection.execute(query.where(row.change_id > after, row.change_id <= until)).scalars())


def _quoting(connection: Connection) -> set[int]:
    """The changes that made both a pass and quotations."""
    row = table_of(ChangeRow).c
    passes = select(row.change_id).where(row.table == "coding_pass", row.before.is_(None))
    query = select(row.change_id).where(row.change_id.in_(passes), row.table == "quotation")
    return set(connection.execute(query.where(row.before.is_(None))).scalars())


def _part(image: ColumnElement[str], column: str) -> ColumnElement[str]:
    return func.json_extract(image, f"$.{column}", type_=String)
