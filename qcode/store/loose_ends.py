"""What a change put back would leave hanging: rows that point to nothing, quotations that hold other words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Column, Connection, Table, select
from sqlmodel import SQLModel

from qcode.model import POINTING_ANYWHERE, Document, Quotation
from qcode.model.row import table_of
from qcode.store.journal import RowChange

CHUNK = 500
Recorded = Mapping[Table, Sequence[RowChange]]


class LooseEnd(NamedTuple):
    """Rows somebody made, changed or removed since, which what is put back does not fit."""

    table: Table
    keys: list[str]


def loose_end(connection: Connection, recorded: Recorded) -> LooseEnd | None:
    """The first loose end there is once the rows of a change are what they were ``before`` it; None when all is well."""
    gone = {table: [row.key for row in rows if row.before is None] for table, rows in recorded.items()}
    there = {table: [row for row in rows if row.before is not None] for table, rows in recorded.items()}
    found = (_pointing_to(connection, gone), _pointed_at(connection, there), _misplaced(connection, there))
    return next((end for ends in found for end in ends), None)


def _pointing_to(connection: Connection, gone: Mapping[Table, Sequence[str]]) -> Iterator[LooseEnd]:
    """Rows that still point to what went."""
    for table, keys in gone.items():
        for column in _references_to(table):
            yield from _ends(column.table, _where(connection, column, keys))
        for links in map(table_of, POINTING_ANYWHERE):
            about = links.c.target == table.name
            yield from _ends(links, _where(connection, links.c.target_id, keys, about))


def _references_to(table: Table) -> list[Column[str]]:
    return [
        key.parent
        for other in SQLModel.metadata.sorted_tables
        for key in other.foreign_keys
        if key.column.table is table
    ]


def _where(connection: Connection, column: Column[str], values: Sequence[str], *also: object) -> list[str]:
    """The ids of the rows that have one of the values in the column."""
    found: list[str] = []
    for at in range(0, len(values), CHUNK):
        query = select(column.table.c.id).where(column.in_(values[at : at + CHUNK]), *also)  # pyright: ignore[reportArgumentType]
        found += connection.execute(query).scalars()
    return found


def _pointed_at(connection: Connection, there: Mapping[Table, Sequence[RowChange]]) -> Iterator[LooseEnd]:
    """What rows that are back point to, and is not there any more."""
    for table, rows in there.items():
        images = [row.before or {} for row in rows]
        for key in table.foreign_keys:
            wanted = {image[key.parent.name] for image in images if image.get(key.parent.name)}
            yield from _ends(key.column.table, _missing(connection, key.column.table, wanted))
        if table in map(table_of, POINTING_ANYWHERE):
            for name in {str(image["target"]) for image in images if "target" in image}:
                target = SQLModel.metadata.tables[name]
                wanted = {image["target_id"] for image in images if image.get("target") == name}
                yield from _ends(target, _missing(connection, target, wanted))


def _missing(connection: Connection, table: Table, keys: Collection[str]) -> list[str]:
    return sorted(set(keys).difference(_where(connection, table.c.id, list(keys))))


def _misplaced(connection: Connection, there: Mapping[Table, Sequence[RowChange]]) -> Iterator[LooseEnd]:
    """Quotations whose words do not stand at their place: the text, or the quotation, is of another moment."""
    document, quotation = table_of(Document), table_of(Quotation)
    keys = [row.key for row in there.get(quotation, ())]
    texts = [row.key for row in there.get(document, ()) if "text" in (row.before or {})]
    yield from _ends(document, _wrong(connection, quotation.c.id, keys, quotation.c.document_id))
    yield from _ends(quotation, _wrong(connection, quotation.c.document_id, texts, quotation.c.id))


def _wrong(
    connection: Connection, column: Column[str], values: Sequence[str], told: Column[str]
) -> list[str]:
    """What ``told`` says of the quotations with one of the values in the column that hold other words than the text."""
    quotation, document = table_of(Quotation).c, table_of(Document).c
    texts: dict[str, str] = {}
    wrong: list[str] = []
    for at in range(0, len(values), CHUNK):
        query = select(quotation.document_id, quotation.start, quotation.end, quotation.text, told)
        for row in connection.execute(query.where(column.in_(values[at : at + CHUNK]))):
            if row[0] not in texts:
                query_text = select(document.text).where(document.id == row[0])
                texts[row[0]] = connection.execute(query_text).scalar_one()
            if texts[row[0]][row[1] : row[2]] != row[3]:
                wrong.append(row[4])
    return wrong


def _ends(table: Table, keys: list[str]) -> Iterator[LooseEnd]:
    if keys:
        yield LooseEnd(table, keys)
