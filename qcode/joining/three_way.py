"""Joins two copies row by row, with what both were before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from qcode.joining.choices import Choosing, Version, Which
from qcode.joining.columns import NOTED, QUIET, UNITS, weighty
from qcode.joining.combining import combined, grown
from qcode.joining.state import JOINED, MODELS, Address, Image, State
from qcode.joining.trails import Side

LOST = -1
"""Where a quotation starts whose words are not in the text of the joined study."""


@dataclass
class Union:
    """The two copies as one. ``dropped`` are rows one copy deleted, with what they were and which copy that was."""

    state: State
    dropped: dict[Address, tuple[Image, Which]] = field(default_factory=dict[Address, tuple[Image, Which]])
    kept: dict[Address, Which] = field(default_factory=dict[Address, Which])  # … and the other had changed
    turns_of: dict[str, Which] = field(default_factory=dict[str, Which])  # by transcript
    grown: dict[str, int] = field(default_factory=dict[str, int])  # below which place both copies added turns


class RowByRow:
    """Joins the tables of two copies. Where both changed the same, ``choosing`` says which is taken."""

    def __init__(self, mine: Side, theirs: Side, before: Sequence[State], choosing: Choosing) -> None:
        self.before = before
        self._mine, self._theirs = mine, theirs
        self._choosing = choosing

    def table(self, union: Union, name: str) -> None:
        """Joins one table."""
        mine, theirs = self._mine.state[name], self._theirs.state[name]
        before = [state[name] for state in self.before]
        joined = union.state[name] = {}
        for key in [*mine, *(key for key in theirs if key not in mine)]:
            one, other = mine.get(key), theirs.get(key)
            if one is not None and other is not None:
                joined[key] = one if one == other else self._row(name, key, one, other, before)
            else:
                self._single(union, (name, key), one, other, [rows.get(key) for rows in before])

    def _single(
        self,
        union: Union,
        address: Address,
        mine: Image | None,
        theirs: Image | None,
        was: Sequence[Image | None],
    ) -> None:
        """A row one of the copies has: it is new there, or the other deleted it."""
        table, key = address
        there = cast(Image, mine if mine is not None else theirs)
        deleted_by: Which = "theirs" if mine is not None else "mine"
        if None in was:
            union.state[table][key] = there
        elif any(_same(table, there, each) for each in was if each is not None):
            union.dropped[address] = (there, deleted_by)
        else:
            union.state[table][key] = there
            union.kept[address] = deleted_by

    def _row(
        self, table: str, key: str, mine: Image, theirs: Image, before: Sequence[Mapping[str, Image]]
    ) -> Image:
        was = [rows[key] for rows in before if key in rows]
        joined = dict(mine)
        for unit in UNITS[table]:
            if any(mine[column] != theirs[column] for column in unit):
                self._unit(joined, (table, key), unit, mine, theirs, was)
        return joined

    def _unit(
        self,
        joined: Image,
        address: Address,
        unit: tuple[str, ...],
        mine: Image,
        theirs: Image,
        was: Sequence[Image],
    ) -> None:
        """Takes some columns that belong together from the copy that changed them."""
        mine_kept = any(_alike(unit, mine, each) for each in was) or mine.get("start") == LOST
        theirs_kept = any(_alike(unit, theirs, each) for each in was) or theirs.get("start") == LOST
        if mine_kept != theirs_kept:
            side: Which = "theirs" if mine_kept else "mine"
        elif isinstance(mine[unit[0]], dict):
            joined[unit[0]] = self._entries(address, unit[0], mine, theirs, was)
            return
        elif address[0] == "document" and unit == ("text",):
            joined["text"] = self._text(address, mine, theirs, was)
            return
        else:
            side = self.settled(address, unit, mine, theirs)
        for column in unit:
            joined[column] = (mine if side == "mine" else theirs)[column]

    def settled(self, address: Address, unit: tuple[str, ...], mine: Image, theirs: Image) -> Which:
        """The side that is taken where both changed some columns of a row that belong together."""
        versions = self._versions(address, unit, mine, theirs)
        says_the_same = all(mine[column] == theirs[column] for column in unit if column not in NOTED)
        if says_the_same or unit[0] in QUIET or address[0] == JOINED:
            return self._choosing.quiet(*versions)
        return self._choosing.side(*address, unit[0], *versions)

    def _versions(
        self, address: Address, unit: tuple[str, ...], mine: Image, theirs: Image
    ) -> tuple[Version, Version]:
        return (
            Version(_told(unit, mine), *self._mine.last(address, unit)),
            Version(_told(unit, theirs), *self._theirs.last(address, unit)),
        )

    def _text(self, address: Address, mine: Image, theirs: Image, was: Sequence[Image]) -> str:
        """The text of a transcript that both corrected: one of the two, or where they do not touch each other both corrections."""
        texts = (was[0]["text"], mine["text"], theirs["text"])
        together = (combined(*texts) or grown(*texts)) if len(was) == 1 else None
        known = {"mine": mine["text"], "theirs": theirs["text"]}
        if together is None:
            return known[self.settled(address, ("text",), mine, theirs)]
        if together in known.values():
            return together  # one holds all that the other corrected
        versions = self._versions(address, ("text",), mine, theirs)
        return known.get(self._choosing.side_or_both(*address, "text", *versions), together)

    def settled_turns(self, mine: Sequence[Image], theirs: Sequence[Image]) -> Which:
        """The side whose turns a transcript has that was split anew in both: that of the later deed."""
        return self._choosing.quiet(_split(self._mine, mine), _split(self._theirs, theirs))

    def _entries(
        self, address: Address, column: str, mine: Image, theirs: Image, was: Sequence[Image]
    ) -> Image:
        """What a column holds that has entries of its own, such as what is known of a participant: entry by entry."""
        moments = (self._mine.last(address, (column,)), self._theirs.last(address, (column,)))
        values = (mine[column], theirs[column])
        return entries(self._choosing, address, column, values, moments, [each[column] for each in was])


def entries(
    choosing: Choosing,
    address: Address,
    column: str,
    both: tuple[Mapping[str, Any], Mapping[str, Any]],
    moments: tuple[tuple[str, str], tuple[str, str]],
    was: Sequence[Mapping[str, Any]] = (),
) -> Image:
    """What is known in both copies, entry by entry; ``moments`` are when each copy changed it, and who did."""
    joined: Image = {}
    chosen: list[str] = []
    for key in sorted({*both[0], *both[1]}):
        one, other = (each.get(key) for each in both)
        kept = [any(each.get(key) == value for each in was) for value in (one, other)]
        if one == other or kept[0] == kept[1]:
            joined[key] = one if one is not None else other
            chosen += [key] if None not in (one, other) and one != other else []
        else:
            joined[key] = other if kept[0] else one
    if chosen:
        told: list[Image] = [{key: each.get(key) for key in chosen} for each in both]
        versions = [Version({column: each}, *moment) for each, moment in zip(told, moments, strict=True)]
        side = choosing.side(*address, column, *versions)
        joined |= told[0] if side == "mine" else told[1]
    return {key: value for key, value in joined.items() if value is not None}


def _split(side: Side, turns: Sequence[Image]) -> Version:
    moments = (side.last(("turn", turn["id"]), tuple(turn)) for turn in turns)
    return Version({"turns": turns}, *max(moments, default=("", "")))


def _told(unit: tuple[str, ...], image: Image) -> Image:
    """What a choice is about: the columns that belong together."""
    return {column: image[column] for column in unit}


def _alike(unit: tuple[str, ...], one: Image, other: Image) -> bool:
    return all(one[column] == other[column] for column in unit)


def _same(table: str, one: Image, other: Image) -> bool:
    """True when nobody changed the row in a way that counts."""
    units = weighty(table)
    if table == "quotation" and LOST in (one["start"], other["start"]):
        units = (unit for unit in units if unit[0] != "start")
    return all(_alike(unit, one, other) for unit in units)


def all_tables(rows: RowByRow, union: Union, besides: Sequence[str]) -> None:
    """Joins every table but some."""
    for name in MODELS:
        if name not in besides:
            rows.table(union, name)
