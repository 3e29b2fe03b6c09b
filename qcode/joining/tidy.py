"""What has to hold in a joined study: names that are free, places in order, no code below itself, a digit for one code."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from qcode.joining.doubles import Doubles
from qcode.joining.state import Image, Rows, State
from qcode.joining.trails import Side
from qcode.model.paths import same_name

_NAMES: Sequence[tuple[str, str, str]] = (
    ("coder", "name", ""),
    ("coding_pass", "name", ""),
    ("attribute", "name", ""),
    ("participant", "pseudonym", ""),
    ("document", "name", ""),
    ("code", "name", "parent_id"),
    ("relation_kind", "name", ""),
    ("research_question", "text", ""),
    ("diagram", "name", ""),
    ("dimension", "name", "code_id"),
    ("survey", "title", ""),
)
"""Tables whose rows have a name nobody else has: the column, and what they have to share for that."""

_ORDERED: Sequence[tuple[str, str]] = (
    ("coding_pass", ""),
    ("attribute", ""),
    ("document", ""),
    ("code", "parent_id"),
    ("relation_kind", ""),
    ("research_question", "parent_id"),
    ("diagram", ""),
    ("dimension", "code_id"),
    ("survey", ""),
    ("survey_question", "survey_id"),
    ("survey_response", "survey_id"),
)

_NESTED = ("code", "research_question")


class Tidying:
    """Puts a joined state in order; both copies come to the same."""

    def __init__(
        self, state: State, mine: Side, theirs: Side, before: Sequence[State], doubles: Doubles
    ) -> None:
        self._state, self._sides, self._before = state, (mine, theirs), before
        self._first = doubles.first
        self.renamed: dict[tuple[str, str], str] = {}  # what has another name now, and its name before
        self.freed: list[str] = []  # codes that stood under themselves

    def tidy(self) -> None:
        """Does all of it."""
        for table in _NESTED:
            self._break_rings(table)
        for table, column, within in _NAMES:
            for group in self._groups(table, within, lambda row, column=column: same_name(row[column])):
                self._name(table, column, within, group)
        self._free_digits()
        self._hold_answers()
        for table, within in _ORDERED:
            for group in self._groups(table, within, lambda _: None):
                self._order(table, group)

    def _groups(self, table: str, within: str, key: Callable[[Image], Any]) -> list[list[str]]:
        found: dict[tuple[Any, Any], list[str]] = defaultdict(list)
        for row_id, row in self._state[table].items():
            found[row[within] if within else None, key(row)].append(row_id)
        return [group for group in found.values() if len(group) > 1]

    def _is_old(self, table: str, group: Sequence[str], *columns: str) -> bool:
        """True when the rows are so in a copy already."""
        rows = self._state[table]
        return any(
            all(
                row in side.state[table]
                and all(side.state[table][row][each] == rows[row][each] for each in columns if each)
                for row in group
            )
            for side in self._sides
        )

    def _name(self, table: str, column: str, within: str, group: list[str]) -> None:
        if self._is_old(table, group, column, within):
            return
        rows = self._state[table]
        first, *others = sorted(group, key=lambda row: self._first(table, row))
        inside = [row for row in rows.values() if not within or row[within] == rows[first][within]]
        taken = {same_name(row[column]) for row in inside}
        for row in others:
            name, count = rows[row][column], 2
            while same_name(f"{name} {count}") in taken:
                count += 1
            taken.add(same_name(f"{name} {count}"))
            self.renamed[table, row] = name
            rows[row] = rows[row] | {column: f"{name} {count}"}

    def _order(self, table: str, group: list[str]) -> None:
        rows = self._state[table]
        places = {rows[row]["position"] for row in group}
        if len(places) == len(group) or self._is_old(table, group, "position"):
            return
        order = sorted(group, key=lambda row: (rows[row]["position"], *self._first(table, row)))
        for position, row in enumerate(order):
            if rows[row]["position"] != position:
                rows[row] = rows[row] | {"position": position}

    def _break_rings(self, table: str) -> None:
        """Rows that came to stand under each other stand where they stood before."""
        rows = self._state[table]
        for parent_of in (self._parent_before, _nowhere):
            ring = sorted(row for row in rows if _meets_itself(rows, row))
            parents = {row: parent_of(table, row) for row in ring}
            for row, parent in parents.items():
                rows[row] = rows[row] | {"parent_id": parent if parent in rows else None}
            self.freed += [row for row in ring if row not in self.freed]

    def _parent_before(self, table: str, row: str) -> str | None:
        known = (state[table][row] for state in self._before if row in state[table])
        return next((each["parent_id"] for each in known), None)

    def _free_digits(self) -> None:
        codes = self._state["code"]
        holders: Mapping[int, list[str]] = defaultdict(list)
        for key, code in codes.items():
            if code["shortcut"] is not None:
                holders[code["shortcut"]].append(key)
        for digit, group in holders.items():
            if len(group) > 1 and not self._is_old("code", group, "shortcut"):
                keeps = max(group, key=lambda key: self._given(key, digit))
                for key in group:
                    if key != keeps:
                        codes[key] = codes[key] | {"shortcut": None}

    def _hold_answers(self) -> None:
        """What respondents of a survey chose is an option of its question; of questions that are gone nothing is kept."""
        questions, responses = self._state["survey_question"], self._state["survey_response"]
        for key, row in responses.items():
            answers = {asked: said for asked, said in row["answers"].items() if asked in questions}
            if len(answers) < len(row["answers"]):
                responses[key] = row | {"answers": answers}
            for asked, said in answers.items():
                question = questions[asked]
                chosen = [said] if isinstance(said, str) else said
                new = [
                    each for each in chosen if question["kind"] != "open" and each not in question["options"]
                ]
                if new:
                    questions[asked] = question | {"options": [*question["options"], *new]}

    def _given(self, code: str, digit: int) -> tuple[str, str]:
        """When a code was given its digit."""
        moments = [
            side.last(("code", code), ("shortcut",))[0]
            for side in self._sides
            if side.state["code"].get(code, {}).get("shortcut") == digit
        ]
        return max(moments, default=""), code


def _nowhere(_table: str, _row: str) -> str | None:
    return None


def _meets_itself(rows: Rows, row: str) -> bool:
    at, seen = rows[row]["parent_id"], set[str]()
    while at is not None and at in rows and at not in seen:
        if at == row:
            return True
        seen.add(at)
        at = rows[at]["parent_id"]
    return False
