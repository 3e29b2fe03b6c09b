"""What both copies made apart and a study has once: it becomes one row, and whatever refers to it follows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qcode.joining.choices import Choosing, Version, Which
from qcode.joining.columns import QUIET, UNITS
from qcode.joining.replacing import Replacing
from qcode.joining.state import Image, State
from qcode.joining.three_way import entries
from qcode.joining.trails import Side
from qcode.model.paths import same_name

Key = tuple[Any, ...]

_OF_THEIR_OWN = frozenset({"position", "created_at", "colour", "shortcut", "origin", "closed_at", "name"})
"""Columns in which the row that stays is left as it is; a quotation's name is something it says."""
_TAKEN_WHERE_NONE = frozenset({"colour"})
"""Of these what the row that goes has is taken, where the one that stays has nothing: a coder's colour that was chosen."""
_NOT_CHOSEN = frozenset({"document", "coder", "relation"})
"""Tables of whose rows the one that stays says everything."""
_FIRST = ("created_at", "started_at", "imported_at", "at", "given_at", "changed_at", "chosen_at")


def _name(column: str) -> Callable[[Image], Key]:
    return lambda row: (same_name(row[column]),)


def _columns(*names: str) -> Callable[[Image], Key]:
    return lambda row: tuple(row[name] for name in names)


PEOPLE: Sequence[tuple[str, Callable[[Image], Key]]] = (
    ("coder", lambda row: (row["kind"], same_name(row["name"]) if row["kind"] == "person" else "")),
    ("coding_pass", _name("name")),
    ("attribute", _name("name")),
    ("document", _columns("text")),
    ("relation_kind", _name("name")),
    ("research_question", _name("text")),
    ("survey", lambda row: (same_name(row["title"]), row["source"])),
    ("survey_question", lambda row: (row["survey_id"], same_name(row["text"]), row["kind"], row["position"])),
)
"""What becomes one without being asked, in an order in which nothing refers to what comes later."""

LINKS: Sequence[tuple[str, Callable[[Image], Key]]] = (
    ("quotation", _columns("document_id", "coder_id", "start", "end")),
    ("coding", _columns("quotation_id", "code_id", "pass_id")),
    ("finished", _columns("document_id", "coder_id", "pass_id")),
    ("quotation_link", _columns("from_id", "to_id", "kind")),
    ("evidence", _columns("relation_id", "quotation_id")),
    ("placement", _columns("diagram_id", "code_id")),
    ("dimension", lambda row: (row["code_id"], same_name(row["name"]))),
    ("dimension_place", _columns("dimension_id", "quotation_id")),
    ("dismissed_link", _columns("code_id", "other_id")),
    ("memo_link", _columns("memo_id", "target", "target_id")),
    ("answer", _columns("question_id", "target", "target_id")),
    ("verdict", _columns("code_id", "by")),
    ("core_category", lambda _: ()),
    ("checklist_answer", _columns("checklist", "item")),
    ("report_choice", _columns("report")),
    ("decided_coding", _columns("decision_id", "coding_id")),
    ("question_theme", _columns("question_id", "code_id")),
    ("survey_response", _columns("survey_id", "participant_id")),
)
"""What says something of other rows, and says it once."""


@dataclass
class Joined:
    """What became one: by table the rows that went, by the one each went into."""

    into: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))


class Doubles:
    """Finds rows that are the same thing and makes them one."""

    def __init__(
        self, state: State, mine: Side, theirs: Side, before: Sequence[State], choosing: Choosing
    ) -> None:
        self._state, self._mine, self._theirs, self._before = state, mine, theirs, before
        self._choosing = choosing
        self.joined = Joined()

    def join(self) -> Joined:
        """Makes doubles one, those things first that others refer to."""
        for table, key in PEOPLE:
            self._table(table, key)
        self._table("participant", _name("pseudonym"), offered=self._is_one_person)
        for level in self._levels():
            self._table("code", lambda row: (row["parent_id"], same_name(row["name"])), level, _always)
        self._drop_to_themselves()
        self._table("relation", self._relation)
        for table, key in LINKS:
            self._table(table, key)
        return self.joined

    def _table(
        self,
        table: str,
        key: Callable[[Image], Key],
        within: Callable[[Image], bool] | None = None,
        offered: Callable[[str, str], bool] | None = None,
    ) -> None:
        groups: dict[Key, list[str]] = defaultdict(list)
        for row_id, row in self._state[table].items():
            if within is None or within(row):
                groups[key(row)].append(row_id)
        into: dict[str, str] = {}
        for group in groups.values():
            if len(group) > 1:
                self._group(table, group, into, offered)
        if not into:
            return
        for other in into:
            del self._state[table][other]
        if table == "document":
            self._drop_what_is_said(set(into))
        self.joined.into[table] |= into
        Replacing(self._state).replace(table, into)

    def _group(
        self, table: str, group: list[str], into: dict[str, str], offered: Callable[[str, str], bool] | None
    ) -> None:
        """Joins each row of a group with the first that is not known to be another thing."""
        kept: list[str] = []
        for row in sorted(group, key=lambda row: self.first(table, row)):
            one = next((each for each in kept if self._may_be_one(table, each, row, offered)), None)
            if one is None:
                kept.append(row)
                continue
            into[row] = one
            self._state[table][one] = self._as_one(table, one, row)

    def _may_be_one(
        self, table: str, one: str, other: str, offered: Callable[[str, str], bool] | None
    ) -> bool:
        """Two rows that a copy has both of are two things, unless they only say something of others."""
        together = [
            one in side.state[table] and other in side.state[table] for side in (self._mine, self._theirs)
        ]
        if (all(together) if _says_of_others(table) else any(together)) and not self._now_alike(table):
            return False
        if offered is None:
            return True
        mine = other if other in self._mine.state[table] and one not in self._mine.state[table] else one
        return self._choosing.joins(table, one, other, mine, usual=lambda: offered(one, other))

    def _now_alike(self, table: str) -> bool:
        """True for what may have become alike because something else became one."""
        return _says_of_others(table) and table != "quotation"

    def first(self, table: str, row: str) -> Key:
        """Sorts rows of one name: what both copies began with, then what was made first."""
        image = self._state[table][row]
        made = next((image[column] for column in _FIRST if column in image), "")
        return (not any(row in state[table] for state in self._before), made, row)

    def _as_one(self, table: str, one: str, other: str) -> Image:
        """The row that stays, with what only the other has to say."""
        kept, gone = self._state[table][one], self._state[table][other]
        mine_goes = other in self._mine.state[table] and one not in self._mine.state[table]
        mine_goes = mine_goes or (one in self._theirs.state[table] and other not in self._theirs.state[table])
        joined = dict(kept)
        for unit in UNITS[table]:
            if all(kept[column] == gone[column] for column in unit):
                continue
            if _is_its_own(table, unit[0]) and (kept[unit[0]] or unit[0] not in _TAKEN_WHERE_NONE):
                continue
            if isinstance(kept[unit[0]], dict):
                joined[unit[0]] = self._entries((table, one, other), unit[0], mine_goes)
            elif not kept[unit[0]] or (gone[unit[0]] and self._taken((table, one, other), unit, mine_goes)):
                joined |= {column: gone[column] for column in unit}
        return joined

    def _entries(self, rows: tuple[str, str, str], column: str, mine_goes: bool) -> Image:
        """What is known in both, entry by entry."""
        table, one, other = rows
        mine, theirs = (other, one) if mine_goes else (one, other)
        moments = (self._last(table, mine, (column,)), self._last(table, theirs, (column,)))
        known = self._state[table]
        return entries(
            self._choosing, (table, one), column, (known[mine][column], known[theirs][column]), moments
        )

    def _taken(self, rows: tuple[str, str, str], unit: tuple[str, ...], mine_goes: bool) -> bool:
        """True when what the row that goes has to say takes the place of what the other says."""
        table, one, other = rows
        text = isinstance(self._state[table][one][unit[0]], str)
        if not text or unit[0] in QUIET or table in _NOT_CHOSEN:
            return False
        versions = {
            row: Version(
                {each: self._state[table][row][each] for each in unit}, *self._last(table, row, unit)
            )
            for row in (one, other)
        }
        mine, theirs = (other, one) if mine_goes else (one, other)
        side: Which = self._choosing.side(table, one, unit[0], versions[mine], versions[theirs])
        return (side == "mine") == mine_goes

    def _last(self, table: str, row: str, unit: tuple[str, ...]) -> tuple[str, str]:
        return max(side.last((table, row), unit) for side in (self._mine, self._theirs))

    def _is_one_person(self, one: str, other: str) -> bool:
        """Whether two participants of one pseudonym are taken to be one: not when both were interviewed apart."""
        whose = {row["participant_id"] for row in self._state["document"].values()}
        return not {one, other} <= whose

    def _levels(self) -> list[Callable[[Image], bool]]:
        """The codebook from themes to the lowest subcodes: codes below one that was joined may have become alike."""
        codes = self._state["code"]
        deepest = max((self._depth(codes, key) for key in codes), default=0)

        def on_level(level: int) -> Callable[[Image], bool]:
            return lambda row: self._depth(self._state["code"], row["id"]) == level

        return [on_level(level) for level in range(deepest + 1)]

    def _depth(self, codes: Mapping[str, Image], key: str) -> int:
        depth, at, seen = 0, codes[key]["parent_id"], {key}
        while at is not None and at in codes and at not in seen:
            seen.add(at)
            depth, at = depth + 1, codes[at]["parent_id"]
        return depth

    def _drop_what_is_said(self, documents: set[str]) -> None:
        """Of a transcript both copies imported the turns and speakers of one are enough."""
        for table in ("turn", "speaker"):
            rows = self._state[table]
            for key in [key for key, row in rows.items() if row["document_id"] in documents]:
                del rows[key]

    def _drop_to_themselves(self) -> None:
        """Takes out what would lead from a code to itself, now that two became one; dismissed links get their order back."""
        if not self.joined.into["code"]:
            return
        relations = self._state["relation"]
        for key in [key for key, row in relations.items() if row["from_id"] == row["to_id"]]:
            del relations[key]
        dismissed = self._state["dismissed_link"]
        for key, row in list(dismissed.items()):
            ends = sorted((row["code_id"], row["other_id"]))
            if ends[0] == ends[1]:
                del dismissed[key]
            else:
                dismissed[key] = row | {"code_id": ends[0], "other_id": ends[1]}

    def _relation(self, row: Image) -> Key:
        ends = (row["from_id"], row["to_id"])
        if not self._state["relation_kind"][row["kind_id"]]["directed"]:
            ends = (min(ends), max(ends))
        return (row["kind_id"], *ends)


def _is_its_own(table: str, column: str) -> bool:
    return column in _OF_THEIR_OWN and not (table == "quotation" and column == "name")


def _always(_one: str, _other: str) -> bool:
    return True


def _says_of_others(table: str) -> bool:
    return table in _SAYING


_SAYING = frozenset({"relation", *(table for table, _ in LINKS)})
