"""What a preview does not show, because others coded it blind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from qcode.joining.state import Image, State


class Hidden:
    """Knows which rows of several states are what others than ``coder`` did in blind passes alone."""

    def __init__(self, states: Sequence[State], coder: str) -> None:
        self._others = {
            key for state in states for key, row in state["coder"].items() if row["name"] != coder
        }
        blind = {key for state in states for key, row in state["coding_pass"].items() if row["blind"]}
        self._rows: dict[str, set[str]] = defaultdict(set)
        if blind:
            self._gather(states, blind)

    def is_hidden(self, table: str, key: str) -> bool:
        """True for a coding, quotation or memo that is not shown."""
        return key in self._rows.get(table, ())

    def _gather(self, states: Sequence[State], blind: set[str]) -> None:
        seen: set[str] = set()
        for state in states:
            for key, row in state["coding"].items():
                if row["pass_id"] in blind and self._is_others(row):
                    self._rows["coding"].add(key)
                else:
                    seen.add(row["quotation_id"])
        quotations = {
            key
            for state in states
            for key, row in state["quotation"].items()
            if key not in seen and self._is_others(row)
        }
        self._rows["quotation"] = quotations
        for state in states:
            for link in state["memo_link"].values():
                memo = state["memo"].get(link["memo_id"])
                if memo and link["target_id"] in quotations and self._is_others(memo):
                    self._rows["memo"].add(memo["id"])

    def _is_others(self, row: Image) -> bool:
        return row["coder_id"] in self._others
