"""How a table of words is made, as a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from qcode.tables.spec import EVERYTHING, TableFilter

SHOW = ("number", "rate")
"""How often; per 1,000 words of the column."""
LIMIT = 1_000
"""Words a table lists at most, the most telling first."""


@dataclass(frozen=True)
class WordSpec:
    """A table of words: with ``lemmas`` all forms of a word count as one; columns are ``by`` one of `columns.BY`.

    By code the columns are the codes under ``code_id``, or the themes. With ``stop_words`` those count too. Listed are words said at
    least ``least`` times. With a ``target``, the key of a column, its words are compared with those of the column ``against``, or of all
    others where that is "": the table then has what marks it.
    """

    lemmas: bool = True
    by: str = "all"
    code_id: str = ""
    stop_words: bool = False
    least: int = 1
    show: str = "number"
    target: str = ""
    against: str = ""
    filter: TableFilter = field(default=EVERYTHING)

    def as_json(self) -> dict[str, Any]:
        """The spec as a saved table keeps it."""
        plain = {each.name: getattr(self, each.name) for each in fields(self) if each.name != "filter"}
        return {**plain, "kind": "words", "filter": self.filter.as_json()}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> WordSpec:
        """The spec that `as_json` told; what is missing or not understood is as it usually is."""
        usual = cls()
        kept = {
            each.name: value[each.name]
            for each in fields(cls)
            if each.name != "filter" and type(value.get(each.name)) is type(getattr(usual, each.name))
        }
        return cls(**kept, filter=TableFilter.from_json(value.get("filter")))
