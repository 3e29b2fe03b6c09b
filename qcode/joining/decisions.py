"""Decisions about disagreements that both copies took: one stands, with its sides and what it led to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from qcode.joining.choices import Choosing, Version, Which
from qcode.joining.columns import UNITS
from qcode.joining.state import REFERENCES, Image, State
from qcode.joining.trails import Side

_TURNED = {"a": "b", "b": "a"}
_PARTS = ("decision_side", "decided_coding")
Key = tuple[Any, ...]


class Decisions:
    """Looks at the decisions of a joined state, when what they are about has become one already."""

    def __init__(
        self,
        state: State,
        mine: Side,
        theirs: Side,
        choosing: Choosing,
        first: Callable[[str, str], Key],
    ) -> None:
        self._state, self._choosing, self._first = state, choosing, first
        self._sides: Mapping[Which, Side] = {"mine": mine, "theirs": theirs}
        self._let_go: set[str] = set()  # codings that decisions which do not stand led to
        self.into: dict[str, str] = {}

    def join(self) -> None:
        """Leaves of each disagreement one decision."""
        for decision in self._decided_anew_in_both():
            self._keep_parts_of(decision, self._which_stands(decision))
        for group in self._about_the_same():
            kept, *others = sorted(group, key=lambda row: self._first("decision", row))
            for other in others:
                if not self._one_copy_has(kept, other):
                    self._as_one(kept, other)
        self._take_codings_away()

    def _decided_anew_in_both(self) -> list[str]:
        """The decisions that have parts of each copy which the other copy does not have."""
        mine, theirs = (side.state for side in self._sides.values())
        found: dict[str, set[bool]] = defaultdict(set)
        for table in _PARTS:
            for key, row in self._state[table].items():
                if (key in mine[table]) != (key in theirs[table]):
                    found[row["decision_id"]].add(key in mine[table])
        return [key for key, whose in found.items() if len(whose) == 2 and self._both_have(key)]

    def _both_have(self, decision: str) -> bool:
        return all(decision in side.state["decision"] for side in self._sides.values())

    def _which_stands(self, decision: str) -> Which:
        stands, mine = self._state["decision"][decision], self._sides["mine"].state["decision"][decision]
        return "mine" if stands["decided_at"] == mine["decided_at"] else "theirs"

    def _keep_parts_of(self, decision: str, which: Which) -> None:
        """Both copies decided anew: only what belongs to the decision that stands is kept."""
        there = self._sides[which].state
        for table in _PARTS:
            for key in self._parts(table, decision):
                if key not in there[table]:
                    self._remove_part(table, key)

    def _parts(self, table: str, decision: str) -> list[str]:
        return [key for key, row in self._state[table].items() if row["decision_id"] == decision]

    def _remove_part(self, table: str, key: str) -> None:
        row = self._state[table].pop(key)
        if table == "decided_coding":
            self._let_go.add(row["coding_id"])

    def _about_the_same(self) -> Iterable[list[str]]:
        sides: dict[str, list[Key]] = defaultdict(list)
        for row in self._state["decision_side"].values():
            what = row["coding_id"] or f"nothing at {row['start']}"
            sides[row["decision_id"]].append((row["coder_id"], row["pass_id"], what))
        groups: dict[Key, list[str]] = defaultdict(list)
        for key, row in self._state["decision"].items():
            if len(sides[key]) == 2:
                groups[row["document_id"], frozenset(sides[key])].append(key)
        return [group for group in groups.values() if len(group) > 1]

    def _one_copy_has(self, one: str, other: str) -> bool:
        held = [side.state["decision"] for side in self._sides.values()]
        return any(one in rows and other in rows for rows in held)

    def _as_one(self, kept: str, other: str) -> None:
        """One of the two decisions, as one row, with its own sides and codings."""
        rows = self._state["decision"]
        stands = kept
        if self._said(kept) != self._said(other, as_of=kept):
            mine = kept if kept in self._sides["mine"].state["decision"] else other
            theirs = other if mine == kept else kept
            which = self._choosing.side(
                "decision", kept, "verdict", self._version(mine), self._version(theirs)
            )
            stands = mine if which == "mine" else theirs
        falls = other if stands == kept else kept
        for table in _PARTS:
            for key in self._parts(table, falls):
                self._remove_part(table, key)
            for key in self._parts(table, stands):
                self._state[table][key] = self._state[table][key] | {"decision_id": kept}
        rows[kept] = rows[stands] | {"id": kept}
        del rows[other]
        self.into[other] = kept

    def _said(self, decision: str, as_of: str = "") -> Key:
        """The verdict and the reason; with the sides in the order of another decision."""
        row = self._state["decision"][decision]
        turned = bool(as_of) and self._order(decision) != self._order(as_of)
        verdict = _TURNED.get(row["verdict"], row["verdict"]) if turned else row["verdict"]
        return (verdict, row["reason"], row["words"], row["code_name"])

    def _order(self, decision: str) -> Sequence[Key]:
        sides = [self._state["decision_side"][key] for key in self._parts("decision_side", decision)]
        return [
            (row["coder_id"], row["pass_id"], row["coding_id"])
            for row in sorted(sides, key=lambda row: row["position"])
        ]

    def _version(self, decision: str) -> Version:
        unit = next(unit for unit in UNITS["decision"] if unit[0] == "verdict")
        row: Image = self._state["decision"][decision]
        last = max(side.last(("decision", decision), unit) for side in self._sides.values())
        return Version({column: row[column] for column in unit}, *last)

    def _take_codings_away(self) -> None:
        """Codings of the agreed layer that only a decision led to which does not stand, and their bare quotations."""
        codings = self._state["coding"]
        still = {row["coding_id"] for row in self._state["decided_coding"].values()}
        agreed = {key for key, row in self._state["coder"].items() if row["kind"] == "agreed"}
        gone = {
            key
            for key in self._let_go - still
            if key in codings and codings[key]["coder_id"] in agreed and self._is_of_one_copy(key)
        }
        quotations = {codings[key]["quotation_id"] for key in gone}
        for key in gone:
            del codings[key]
        carrying = {row["quotation_id"] for row in codings.values()}
        for key in quotations - carrying:
            if not self._is_referred_to(key):
                del self._state["quotation"][key]

    def _is_of_one_copy(self, coding: str) -> bool:
        return sum(coding in side.state["coding"] for side in self._sides.values()) == 1

    def _is_referred_to(self, quotation: str) -> bool:
        return any(
            row[column] == quotation
            for table, references in REFERENCES.items()
            for column, to, _ in references
            if to == "quotation"
            for row in self._state[table].values()
        ) or any(row["target_id"] == quotation for row in self._state["memo_link"].values())
