"""What a reader does not see while coders work blind: a veil over the tables, so that no query has to know of it.

SQLite looks a table's name up among temporary views first. While a pass is coded blind, a reading connection has views named like
the tables that hold codings and what hangs on them, and these leave out what others did in it. Writers see everything, for a
deed must not leave half of something behind.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, Table
from sqlmodel import SQLModel

from qcode.model import Change, ChangeRow, Coder, Coding, CodingPass, Memo, MemoLink, Quotation
from qcode.model.row import Named, table_of

CODED_BLIND = "Coded blind"
"""What the trail calls what others do in a blind pass."""

_coder, _coding, _pass, _quotation = (table_of(each).name for each in (Coder, Coding, CodingPass, Quotation))
_memo, _memo_link, _change, _change_row = (
    table_of(each).name for each in (Memo, MemoLink, Change, ChangeRow)
)
_BLIND = f"SELECT id FROM main.{_pass} WHERE blind"


def draw(connection: Connection, coder: str) -> None:
    """Lets the coder of this name see no codings of others in blind passes, until the transaction ends."""
    if connection.exec_driver_sql(f"{_BLIND} LIMIT 1").first() is None:
        return
    [reading_only] = connection.exec_driver_sql("PRAGMA query_only").one()
    connection.exec_driver_sql("PRAGMA query_only = OFF")  # temporary views are not in the file
    for name, query in _views(_quoted(coder)).items():
        connection.exec_driver_sql(f'CREATE TEMP VIEW "{name}" AS {query}')
    connection.exec_driver_sql(f"PRAGMA query_only = {reading_only}")


def _views(coder: str) -> dict[str, str]:
    """What is left of each table, by its name, in an order in which each builds on those before it."""
    mine = f"coder_id IN (SELECT id FROM main.{_coder} WHERE name = {coder})"
    in_sight = f"SELECT 1 FROM main.{_coding} AS seen WHERE seen.quotation_id = {_quotation}.id AND seen.pass_id NOT IN ({_BLIND})"
    views = {
        _coding: f"SELECT * FROM main.{_coding} WHERE pass_id NOT IN ({_BLIND}) OR {mine}",
        _quotation: f"SELECT * FROM main.{_quotation} WHERE {mine} OR EXISTS ({in_sight})",
        _memo: f"SELECT * FROM main.{_memo} WHERE {mine} OR NOT EXISTS (SELECT 1 FROM main.{_memo_link} AS link "
        f"WHERE link.memo_id = {_memo}.id AND link.target = '{_quotation}' "
        f"AND link.target_id NOT IN (SELECT id FROM temp.{_quotation}))",
        _memo_link: f"SELECT * FROM main.{_memo_link} WHERE {_held('memo_id', _memo)} "
        f"AND (target <> '{_quotation}' OR target_id IN (SELECT id FROM temp.{_quotation}))",
    }
    views |= {table.name: _hanging(table) for table in _hanging_on(Coding, Quotation, Memo)}
    return views | _trail(coder)


def _hanging_on(*models: type[Named]) -> Iterator[Table]:
    """The tables whose rows are about rows of these, but for these themselves and links, which have views of their own."""
    veiled = {table_of(each) for each in (*models, MemoLink)}
    for table in SQLModel.metadata.sorted_tables:
        if table not in veiled and any(_targets(table, veiled)):
            yield table


def _targets(table: Table, veiled: set[Table]) -> Iterator[tuple[str, str]]:
    """The columns of a table that refer to one of these, and its name."""
    for key in table.foreign_keys:
        if key.column.table in veiled:
            yield key.parent.name, key.column.table.name


def _hanging(table: Table) -> str:
    veiled = {table_of(each) for each in (Coding, Quotation, Memo)}
    conditions = [
        _held(column, target)
        if not table.c[column].nullable
        else f"({column} IS NULL OR {_held(column, target)})"
        for column, target in sorted(_targets(table, veiled))
    ]
    return f'SELECT * FROM main."{table.name}" WHERE {" AND ".join(conditions)}'


def _held(column: str, target: str) -> str:
    return f"{column} IN (SELECT id FROM temp.{target})"


def _trail(coder: str) -> dict[str, str]:
    """The trail without what others coded: which row of a coding is theirs is known by its image or by the coding itself."""
    in_pass = (
        "coalesce(json_extract(after, '$.pass_id'), json_extract(before, '$.pass_id'), "
        f"(SELECT pass_id FROM main.{_coding} AS now WHERE now.id = {_change_row}.key))"
    )
    theirs = f'SELECT id FROM main."{_change}" WHERE coder <> {coder}'
    coded = (
        f"SELECT change_id FROM main.{_change_row} WHERE \"table\" = '{_coding}' AND {in_pass} IN ({_BLIND})"
    )
    unseen_memo = f"\"table\" = '{_memo}' AND key IN (SELECT id FROM main.{_memo}) AND key NOT IN (SELECT id FROM temp.{_memo})"
    noted = f"SELECT change_id FROM main.{_change_row} WHERE {unseen_memo}"
    label = (
        f"CASE WHEN coder <> {coder} AND (id IN ({coded}) OR id IN ({noted})) "
        f"THEN '{CODED_BLIND}' ELSE label END"
    )
    others = ", ".join(f'"{each.name}"' for each in table_of(Change).c if each.name != "label")
    return {
        _change_row: f"SELECT * FROM main.{_change_row} WHERE (\"table\" <> '{_coding}' "
        f"OR change_id NOT IN ({theirs}) OR {in_pass} NOT IN ({_BLIND})) AND NOT ({unseen_memo})",
        _change: f'SELECT {others}, {label} AS label FROM main."{_change}"',
    }


def _quoted(text: str) -> str:
    doubled = text.replace("'", "''")
    return f"'{doubled}'"
