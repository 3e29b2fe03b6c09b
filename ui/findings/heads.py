"""The heads of columns of figures, in the language of the screen."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from qcode.model.table import Table
from qcode.table_columns import NONE


def without(table: Table, keys: Collection[str]) -> Table:
    """The table without the columns of these keys."""
    kept = [at for at, key in enumerate(table.column_keys) if key not in keys]
    return replace(
        table,
        columns=tuple(table.columns[at] for at in kept),
        column_keys=tuple(table.column_keys[at] for at in kept),
        rows=tuple(replace(row, values=tuple(row.values[at] for at in kept)) for row in table.rows),
    )


def empty_columns(table: Table, keys: Collection[str]) -> set[str]:
    """Those of the keys whose columns hold nothing but zeros and blanks."""
    return {
        key
        for at, key in enumerate(table.column_keys)
        if key in keys and not any(row.values[at] for row in table.rows)
    }


def headed(table: Table, corner: str, names: Mapping[str, str], none: str) -> Table:
    """The table with ``names`` over its columns by their keys; groups have their own name, and ``none`` is who has no group."""
    heads = tuple(
        names.get(key) or (none if key == f"group:{NONE}" else head)
        for key, head in zip(table.column_keys, table.columns, strict=True)
    )
    return replace(table, corner=corner, columns=heads)
