"""Tables as JSON: columns, rows by path, totals; undefined numbers are null."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from qcode.model.numbers import defined, grand_total
from qcode.model.table import SideColumn, Table, TableRow
from qcode.reports.made import Made


def table_value(table: Table) -> dict[str, object]:
    """The table as JSON knows it: what ``meta`` says (by, count, rollup, filters …), then the numbers."""
    return {
        **{key: _plain(value) for key, value in table.meta.items()},
        "title": table.title,
        "columns": list(table.columns),
        "rows": [
            {
                "code": row.path or row.label,
                "values": [defined(value) for value in row.values],
                "total": defined(row.total),
            }
            for row in table.rows
        ],
        "totals": [defined(value) for value in table.totals[: len(table.columns)]],
        "total": grand_total(table),
        **({"beside": [_side(each) for each in table.beside]} if table.beside else {}),
        **({"base": [_base(row) for row in table.base]} if table.base else {}),
        "notes": list(table.notes),
    }


def _side(each: SideColumn) -> dict[str, object]:
    numbers = [defined(value) for value in each.values]
    return {
        "column": each.head,
        "key": each.key,
        "values": numbers,
        "total": defined(each.total),
        "of": each.of,
    }


def _base(row: TableRow) -> dict[str, object]:
    numbers = [defined(value) for value in row.values]
    return {"row": row.label, "key": row.key, "values": numbers, "total": defined(row.total)}


def write_table(path: Path, table: Table, _language: str = "en", made: Made | None = None) -> None:
    """The table as one JSON document in UTF-8; it is the same in every language."""
    value = table_value(table) | ({"project": made.as_json()} if made is not None else {})
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    path.write_text(text + "\n", encoding="utf-8", errors="replace", newline="\n")


def _plain(value: object) -> object:
    """``value`` as JSON can hold it: sets and tuples as lists, other things as their text."""
    if isinstance(value, float):
        return defined(value)
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value)
        return {str(key): _plain(inner) for key, inner in pairs.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in cast("list[object]", value)]
    if isinstance(value, set | frozenset):
        return sorted(str(inner) for inner in cast("set[object]", value))
    return str(value)
