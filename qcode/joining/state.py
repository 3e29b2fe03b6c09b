"""Everything a copy of a study holds, as plain values: what two copies are compared and joined by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Table, select
from sqlmodel import SQLModel

from qcode.model import POINTING_ANYWHERE, JoinedCopy
from qcode.model.row import Row, table_of

Image = dict[str, Any]
Rows = dict[str, Image]
State = dict[str, Rows]
"""By the name of a table its rows by id. An image that is shared between states is never altered, but replaced."""
Address = tuple[str, str]
"""The name of a table and the id of a row."""

MODELS: Mapping[str, type[Row]] = {table_of(model).name: model for model in Row.__subclasses__()}
JOINED = table_of(JoinedCopy).name
ANYWHERE = tuple(table_of(model).name for model in POINTING_ANYWHERE)


def table_named(name: str) -> Table:
    """The table of that name."""
    return SQLModel.metadata.tables[name]


def read_state(connection: Connection) -> State:
    """All rows that have an identity."""
    return {
        name: {row["id"]: dict(row) for row in connection.execute(select(table_of(model))).mappings()}
        for name, model in MODELS.items()
    }


def copied(state: State) -> State:
    """A state that can be altered row by row without the first one noticing."""
    return {name: dict(rows) for name, rows in state.items()}


REFERENCES: Mapping[str, tuple[tuple[str, str, bool], ...]] = {
    name: tuple(
        (key.parent.name, key.column.table.name, bool(key.parent.nullable))
        for key in sorted(table_of(model).foreign_keys, key=lambda key: key.parent.name)
    )
    for name, model in MODELS.items()
}
"""By table: the columns that hold the id of another row, the table of that, and whether they may be empty."""


def pointed_at(table: str, image: Image) -> Iterator[tuple[str, Address, bool]]:
    """What a row refers to: the column, the row there, and whether the reference may be let go."""
    for column, target, optional in REFERENCES[table]:
        if image[column] is not None:
            yield column, (target, image[column]), optional
    if table in ANYWHERE:
        yield "target_id", (image["target"], image["target_id"]), False


def has(state: State, address: Address) -> bool:
    """True when the row is there."""
    return address[1] in state.get(address[0], {})
