"""What things were called at each moment of the trail, gathered while it is read forwards."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from qcode.store.journal import RowChange

Image = dict[str, Any]
UNKNOWN = "…"


class Known:
    """The last image of every row so far. What was deleted is remembered, to be spoken of."""

    def __init__(self) -> None:
        self._rows: dict[str, dict[str, Image]] = defaultdict(dict)

    def take_in(self, row: RowChange) -> None:
        """Knows what became of a row."""
        if row.after is not None:
            rows = self._rows[row.table]
            rows[row.key] = row.after if row.before is None else rows.get(row.key, {}) | row.after
        elif row.before is not None:
            self._rows[row.table][row.key] = row.before

    def of(self, table: str, key: str | None) -> Image:
        """The last image of a row, empty where nothing is known of it."""
        return self._rows[table].get(key or "", {})

    def name(self, table: str, key: str | None, column: str = "name") -> str:
        """What a row is called now."""
        return str(self.of(table, key).get(column) or UNKNOWN)

    def all(self, table: str) -> dict[str, Image]:
        """Every row there is or was."""
        return self._rows[table]
