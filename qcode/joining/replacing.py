"""Puts one row in the place of another wherever that is referred to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache, partial
from typing import Any, cast

from sqlalchemy import JSON

from qcode.joining.state import ANYWHERE, MODELS, REFERENCES, Image, State, table_named
from qcode.model.reference import Reference, references, replaced

_KEPT_INSIDE = frozenset(
    {"attribute", "coder", "coding_pass", "document", "code", "participant", "survey_question"}
)
"""What a column that has a structure of its own, such as the attributes of a participant, may name by its id."""


@cache
def _json_columns(table: str) -> tuple[str, ...]:
    return tuple(column.name for column in table_named(table).columns if isinstance(column.type, JSON))


class Replacing:
    """Replaces references in a state."""

    def __init__(self, state: State) -> None:
        self._state = state

    def replace(self, target: str, new: Mapping[str, str]) -> None:
        """Has what refers to a row of the table ``target`` refer to the one it is replaced by."""
        if not new:
            return
        for table in MODELS:
            if table in ANYWHERE or any(to == target for _, to, _ in REFERENCES[table]):
                rows = self._state[table]
                for key, image in rows.items():
                    rows[key] = directed(table, image, target, new)
            if target in _KEPT_INSIDE and _json_columns(table):
                self._inside(table, new)
        self._in_memos(target, new)

    def _inside(self, table: str, new: Mapping[str, str]) -> None:
        rows = self._state[table]
        for key, image in rows.items():
            other: Image = {}
            for column in _json_columns(table):
                written = json.dumps(image[column])
                if any(old in written for old in new):
                    other[column] = _with(image[column], new)
            if other:
                rows[key] = image | other

    def _in_memos(self, target: str, new: Mapping[str, str]) -> None:
        memos = self._state["memo"]
        for key, memo in memos.items():
            if any(each.target == target and each.id in new for each in references(memo["text"])):
                memos[key] = memo | {"text": replaced(memo["text"], partial(_written, target, new))}


def _written(target: str, new: Mapping[str, str], reference: Reference) -> str:
    other = new.get(reference.id) if reference.target == target else None
    return (reference._replace(id=other) if other else reference).written


def directed(table: str, image: Image, target: str, new: Mapping[str, str]) -> Image:
    """The row with its references to rows of ``target`` leading to those that replace them."""
    columns = [column for column, to, _ in REFERENCES[table] if to == target]
    other = {column: new[image[column]] for column in columns if image[column] in new}
    if table in ANYWHERE and image["target"] == target and image["target_id"] in new:
        other["target_id"] = new[image["target_id"]]
    return image | other if other else image


def _with(value: Any, new: Mapping[str, str]) -> Any:
    """A value of JSON with other ids in it; what is known twice keeps what the one that stays had."""
    if isinstance(value, str):
        return new.get(value, value)
    if isinstance(value, list):
        return [_with(each, new) for each in cast(list[Any], value)]
    if isinstance(value, dict):
        entries = cast(dict[str, Any], value)
        moved = {new[key]: _with(each, new) for key, each in entries.items() if key in new}
        return moved | {key: _with(each, new) for key, each in entries.items() if key not in new}
    return value
