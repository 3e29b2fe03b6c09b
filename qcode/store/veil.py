"""What a reader does not see while coders work blind: a veil over the tables, so that no query has to know of it.

SQLite looks a table's name up among temporary views first. While a pass is coded blind, a reading connection has views named like
the tables that hold codings and what hangs on them, and these leave out what others did in it. Writers see everything, for a
deed must not leave half of something behind.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, Table
from sqlmodel import SQLModel

from qcode.model import (
    POINTING_ANYWHERE,
    Change,
    ChangeRow,
    Coder,
    Coding,
    CodingPass,
    Memo,
    MemoLink,
    Quotation,
)
from qcode.model.row import table_of

CODED_BLIND = "Coded blind"
"""What the trail calls what others do in a blind pass."""

_coder, _coding, _pass, _quotation = (table_of(each).name for each in (Coder, Coding, CodingPass, Quotation))
_memo, _memo_link, _change, _change_row = (
    table_of(each).name for each in (Memo, MemoLink, Change, ChangeRow)
)
_FIRST = tuple(table_of(each) for each in (Coding, Quotation, Memo))
_POINTING = tuple(table_of(each) for each in POINTING_ANYWHERE)
_BLIND = f"SELECT id FROM main.{_pass} WHERE blind"
_IMAGE = "json_extract(coalesce(after, before), '$.{}')"
_MEMOS_GONE = (
    f"SELECT {_IMAGE.format('memo_id')} FROM main.{_change_row} WHERE \"table\" = '{_memo_link}' "
    f"AND {_IMAGE.format('target')} = '{_quotation}' "
    f"AND {_IMAGE.format('memo_id')} NOT IN (SELECT id FROM main.{_memo})"
)
"""Memos that were on a quotation and are deleted."""


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
    seen = _seen(coder)
    views = {name: f'SELECT * FROM main."{name}" WHERE {condition}' for name, condition in seen.items()}
    unseen = " UNION ALL ".join(
        f'SELECT id FROM main."{name}" WHERE NOT ({condition})'
        for name, condition in seen.items()
        if name != _coding
    )
    return views | _trail(coder, unseen)


def _seen(coder: str) -> dict[str, str]:
    """Which rows of a table are seen, by its name; each builds on those before it."""
    mine = f"coder_id IN (SELECT id FROM main.{_coder} WHERE name = {coder})"
    in_sight = f"SELECT 1 FROM main.{_coding} AS seen WHERE seen.quotation_id = {_quotation}.id AND seen.pass_id NOT IN ({_BLIND})"
    first = {
        _coding: f"pass_id NOT IN ({_BLIND}) OR {mine}",
        _quotation: f"{mine} OR EXISTS ({in_sight})",
        _memo: f"{mine} OR NOT EXISTS (SELECT 1 FROM main.{_memo_link} AS link "
        f"WHERE link.memo_id = {_memo}.id AND link.target = '{_quotation}' "
        f"AND link.target_id NOT IN (SELECT id FROM temp.{_quotation}))",
    }
    return first | {table.name: _hanging(table) for table in SQLModel.metadata.sorted_tables if _hangs(table)}


def _hangs(table: Table) -> bool:
    """Whether its rows are about rows of the three that are veiled first."""
    return table not in _FIRST and (table in _POINTING or any(_targets(table)))


def _targets(table: Table) -> Iterator[tuple[str, str]]:
    """The columns of a table that refer to one of those three, and its name."""
    for key in table.foreign_keys:
        if key.column.table in _FIRST:
            yield key.parent.name, key.column.table.name


def _hanging(table: Table) -> str:
    conditions = [
        _held(column, target)
        if not table.c[column].nullable
        else f"({column} IS NULL OR {_held(column, target)})"
        for column, target in sorted(_targets(table))
    ]
    if table in _POINTING:
        conditions += [f"(target <> '{each.name}' OR {_held('target_id', each.name)})" for each in _FIRST]
    return " AND ".join(conditions)


def _held(column: str, target: str) -> str:
    return f"{column} IN (SELECT id FROM temp.{target})"


def _trail(coder: str, unseen: str) -> dict[str, str]:
    """The trail without what others coded: which row of a coding is theirs is known by its image or by the coding itself, of
    what hangs on it by the row that is there and not seen, of a memo that is gone by what it was linked to."""
    in_pass = (
        "coalesce(json_extract(after, '$.pass_id'), json_extract(before, '$.pass_id'), "
        f"(SELECT pass_id FROM main.{_coding} AS now WHERE now.id = {_change_row}.key))"
    )
    theirs = f'SELECT id FROM main."{_change}" WHERE coder <> {coder}'
    hidden = (
        f"change_id IN ({theirs}) AND CASE \"table\" WHEN '{_coding}' THEN coalesce({in_pass} IN ({_BLIND}), 0) "
        f"ELSE key IN ({unseen} UNION ALL {_MEMOS_GONE}) END"
    )
    others = ", ".join(f'"{each.name}"' for each in table_of(Change).c if each.name != "label")
    label = (
        f"CASE WHEN id IN (SELECT change_id FROM main.{_change_row} WHERE {hidden}) "
        f"THEN '{CODED_BLIND}' ELSE label END"
    )
    return {
        _change_row: f"SELECT * FROM main.{_change_row} WHERE NOT ({hidden})",
        _change: f'SELECT {others}, {label} AS label FROM main."{_change}"',
    }


def _quoted(text: str) -> str:
    doubled = text.replace("'", "''")
    return f"'{doubled}'"
