"""How a table is made, as a value: what a screen changes, a saved table keeps, and an export says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, cast

KINDS = ("frequencies", "together")
BY = ("document", "participant", "group", "attribute", "speaker", "coder", "pass")
COUNT = ("codings", "quotations", "documents", "participants", "words")
SHOW = ("number", "row", "column", "table", "rate", "level")
"""The number itself; its share of the row, of the column, of the table; per 1,000 words said in the column; each column multiplied
so that all have the total of the largest."""
SHOW_TOGETHER = ("number", "coefficient")

Ids = frozenset[str]


@dataclass(frozen=True)
class TableFilter:
    """Which codings a table counts. None: it does not matter; an empty set: none does. Ids that are gone match nothing.

    ``groups`` are those of participants, by name, "" for what has none. What coders agreed upon counts only where ``coders``
    names that layer. Of ``codes`` each counts with all below it, and no other has a row. ``roles`` are those of speakers, "" for what nobody
    says: a quotation counts where one of them speaks in it, and of its words those they say.
    """

    documents: Ids | None = None
    groups: Ids | None = None
    coders: Ids | None = None
    passes: Ids | None = None
    codes: Ids | None = None
    roles: Ids | None = None

    def as_json(self) -> dict[str, list[str]]:
        """What is limited, each as a sorted list."""
        parts = {each.name: getattr(self, each.name) for each in fields(self)}
        return {name: sorted(ids) for name, ids in parts.items() if ids is not None}

    @classmethod
    def from_json(cls, value: object) -> TableFilter:
        """The filter that `as_json` told; what is not understood is left out."""
        if not isinstance(value, Mapping):
            return cls()
        held = cast(Mapping[str, object], value)
        return cls(**{each.name: _ids(held.get(each.name)) for each in fields(cls)})


def _ids(value: object) -> Ids | None:
    return frozenset(map(str, cast(list[object], value))) if isinstance(value, list | tuple) else None


EVERYTHING = TableFilter()


@dataclass(frozen=True)
class TableSpec:
    """How a table is made: ``kind`` is one of KINDS.

    Frequencies have columns ``by`` one of BY (for "attribute" the one whose id is ``attribute``) and count one of COUNT; ``show`` is one of
    SHOW. Codes that occur together have ``nearness``, one of MODES, for "near" as many ``turns`` apart, and show one of SHOW_TOGETHER.
    With ``rollup`` a theme has what its subcodes have, each thing once. ``queries`` are ids of saved queries that have a row each, below the codes.
    """

    kind: str = "frequencies"
    by: str = "document"
    attribute: str = ""
    count: str = "codings"
    rollup: bool = True
    show: str = "number"
    nearness: str = "overlap"
    turns: int = 0
    filter: TableFilter = field(default=EVERYTHING)
    queries: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The spec as a saved table keeps it."""
        plain = {each.name: getattr(self, each.name) for each in fields(self) if each.name != "filter"}
        return {**plain, "queries": list(self.queries), "filter": self.filter.as_json()}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> TableSpec:
        """The spec that `as_json` told; what is missing or not understood is as it usually is."""
        usual = cls()
        kept = {
            each.name: value[each.name]
            for each in fields(cls)
            if each.name != "filter" and type(value.get(each.name)) is type(getattr(usual, each.name))
        }
        kept["queries"] = tuple(sorted(_ids(value.get("queries")) or ()))
        return cls(**kept, filter=TableFilter.from_json(value.get("filter")))
