"""Records what each row of a change was and became.

It hangs on the session's flush: what a row was is read from the database before the flush, so nothing depends on what
an object happened to have loaded. Statements that would slip past it are refused.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, bindparam, delete, event, insert, inspect, select, update
from sqlalchemy.orm import ORMExecuteState
from sqlmodel import Session, SQLModel

from qcode.model import Change, ChangeRow
from qcode.model.row import Named, Row, table_of

Image = dict[str, Any]
CHUNK = 500  # SQLite's limit on the parameters of one statement is far above this


class RowChange(NamedTuple):
    """What one row was and became: as `ChangeRow`, but a plain value, for a change may touch 100,000 rows."""

    table: str
    key: str
    before: Image | None
    after: Image | None


class Recorder:
    """Listens to one session and keeps, for each row it touches, the first and the last image."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._before: dict[tuple[str, str], Image | None] = {}
        self._after: dict[tuple[str, str], Image | None] = {}
        self._notes: dict[tuple[str, str], Image] = {}
        event.listen(session, "before_flush", self._before_flush)
        event.listen(session, "after_flush", self._after_flush)
        event.listen(session, "do_orm_execute", _refuse_bulk)

    def _before_flush(self, session: Session, *_: object) -> None:
        for instance in session.new:
            self._before.setdefault(_address(instance), None)
        touched: dict[Table, list[str]] = defaultdict(list)
        for instance in [*session.dirty, *session.deleted]:
            table, key = _address(instance)
            if (table, key) not in self._before:
                touched[SQLModel.metadata.tables[table]].append(key)
        for table, keys in touched.items():
            for key, image in images(session.connection(), table, keys).items():
                self._before[table.name, key] = image

    def _after_flush(self, session: Session, *_: object) -> None:
        for instance in [*session.new, *session.dirty]:
            self._after[_address(instance)] = _image(instance)
        for instance in session.deleted:
            self._after[_address(instance)] = None

    def insert_rows(self, model: type[Named], rows: Sequence[Image]) -> None:
        """Adds many rows at once; each must be complete, its id included."""
        self._session.flush()
        table = table_of(model)
        if rows:
            self._session.connection().execute(insert(table), list(rows))
        for row in rows:
            address = (table.name, row["id"])
            self._before.setdefault(address, None)
            self._after[address] = row

    def update_rows(self, model: type[Named], rows: Sequence[Image]) -> None:
        """Sets some columns of many rows at once; each holds its id and the same columns."""
        self._session.flush()
        table, connection = table_of(model), self._session.connection()
        for row, image in _paired(rows, images(connection, table, [row["id"] for row in rows])):
            address = (table.name, row["id"])
            self._before.setdefault(address, image)
            self._after[address] = {**image, **row}
        update_images(connection, table, [(row["id"], _without_id(row)) for row in rows])
        for row in rows:
            _forget(self._session, model, row["id"])

    def note(self, model: type[Named], key: str, note: Image) -> None:
        """Keeps beside what a row was, when it is deleted, something the rows themselves do not tell."""
        self._notes[table_of(model).name, key] = note

    def delete_rows(self, model: type[Named], keys: Sequence[str]) -> None:
        """Removes many rows at once, by their ids."""
        self._session.flush()
        table, connection = table_of(model), self._session.connection()
        for key, image in images(connection, table, keys).items():
            self._before.setdefault((table.name, key), image)
            self._after[table.name, key] = None
            loaded = self._session.identity_map.get(self._session.identity_key(model, key))
            if loaded is not None:
                self._session.expunge(loaded)
        for at in range(0, len(keys), CHUNK):
            connection.execute(delete(table).where(table.c.id.in_(keys[at : at + CHUNK])))

    def touched(self) -> list[RowChange]:
        """What became different; rows that ended as they began are left out."""
        return [
            self._noted(row)
            for address, before in self._before.items()
            if (row := _change_row(address, before, self._after.get(address, before))) is not None
        ]

    def _noted(self, row: RowChange) -> RowChange:
        note = self._notes.get((row.table, row.key))
        return (
            row if note is None or row.before is None or row.after else row._replace(before=row.before | note)
        )


def _forget(session: Session, model: type[Named], key: str) -> None:
    """Lets an object that was loaded before be read anew, so that it tells what is in the database."""
    loaded = session.identity_map.get(session.identity_key(model, key))
    if loaded is not None:
        session.expire(loaded)


def _paired(rows: Sequence[Image], found: dict[str, Image]) -> Iterable[tuple[Image, Image]]:
    return ((row, found[row["id"]]) for row in rows)


def _without_id(row: Image) -> Image:
    return {column: value for column, value in row.items() if column != "id"}


def _refuse_bulk(state: ORMExecuteState) -> None:
    if not state.is_select:
        raise RuntimeError(
            "A statement that writes past the journal; use objects, insert_rows, update_rows or delete_rows."
        )


def _address(instance: object) -> tuple[str, str]:
    assert isinstance(instance, Row), f"{type(instance).__name__} rows have no identity"
    return table_of(type(instance)).name, instance.id


def _image(instance: object) -> Image:
    return {column.key: getattr(instance, column.key) for column in inspect(instance).mapper.column_attrs}


def images(connection: Connection, table: Table, keys: Sequence[str]) -> dict[str, Image]:
    """The rows with these ids, as they are in the database now."""
    found: dict[str, Image] = {}
    for at in range(0, len(keys), CHUNK):
        query = select(table).where(table.c.id.in_(keys[at : at + CHUNK]))
        for row in connection.execute(query).mappings():
            found[row["id"]] = dict(row)
    return found


def update_images(connection: Connection, table: Table, rows: Sequence[tuple[str, Image]]) -> None:
    """Sets the given columns of each row; rows that set the same columns go in one statement."""
    by_columns: dict[tuple[str, ...], list[Image]] = defaultdict(list)
    for key, image in rows:
        by_columns[tuple(image)].append(
            {f"to_{column}": value for column, value in image.items()} | {"the_id": key}
        )
    for columns, values in by_columns.items():
        statement = update(table).where(table.c.id == bindparam("the_id"))
        connection.execute(
            statement.values({column: bindparam(f"to_{column}") for column in columns}), values
        )


def _change_row(address: tuple[str, str], before: Image | None, after: Image | None) -> RowChange | None:
    if before == after:
        return None
    if before is not None and after is not None:
        differing = [column for column in after if before[column] != after[column]]
        before = {column: before[column] for column in differing}
        after = {column: after[column] for column in differing}
    return RowChange(*address, before, after)


def write(connection: Connection, change: Change, rows: Sequence[RowChange]) -> int:
    """Adds a change with its rows to the audit trail; the change's number."""
    head = {
        "at": change.at,
        "coder": change.coder,
        "label": change.label,
        "rows": len(rows),
        "undoes": change.undoes,
    }
    inserted = connection.execute(insert(table_of(Change)), head).inserted_primary_key
    assert inserted is not None
    number = int(inserted[0])
    body = [
        {"change_id": number, "table": row.table, "key": row.key, "before": row.before, "after": row.after}
        for row in rows
    ]
    if body:
        connection.execute(insert(table_of(ChangeRow)), body)
    return number
