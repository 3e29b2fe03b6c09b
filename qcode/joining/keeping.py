"""What holds on to what: rows one copy deleted come back where the other needs them, and go with what goes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from qcode.joining.choices import Which
from qcode.joining.replacing import Replacing, directed
from qcode.joining.state import ANYWHERE, MODELS, REFERENCES, Address, Image, State, has, pointed_at
from qcode.joining.three_way import LOST, Union
from qcode.joining.trails import Side


@dataclass
class Gone:
    """What could not be kept: rows that went because what they were about is not there, and why the first of them went."""

    rows: dict[Address, Image] = field(default_factory=dict[Address, Image])


def follow_merged_codes(union: Union, mine: Side, theirs: Side) -> dict[str, str]:
    """Has what refers to a code that one copy merged into another refer to that one; the codes, by the one they went into."""
    codes = union.state["code"]
    merged = {**mine.merged, **theirs.merged}
    into: dict[str, str] = {}
    for code in sorted(merged):
        target, seen = merged[code], {code}
        while target in merged and target not in seen:
            seen.add(target)
            target = merged[target]
        if target in codes and target not in merged:
            into[code] = target
    for code in into:
        codes.pop(code, None)
        union.kept.pop(("code", code), None)
    Replacing(union.state).replace("code", into)
    return into


def bring_back(union: Union, mine: Side, theirs: Side, into: Mapping[str, str]) -> list[Address]:
    """Brings back what one copy deleted and the other still needs, with what went with it; tells what was needed.

    ``into`` are the codes that were merged into others, whose place those take.
    """
    needed = [address for address in _needed(union) if address in union.dropped]
    wanted = list(needed)
    gone = {"mine": mine.gone, "theirs": theirs.gone}
    below = _by_what_they_are_about(union)

    def went_with(address: Address, deleted_by: Which) -> list[Address]:
        change = gone[deleted_by].get(address)
        return [
            other
            for other in below.get(address, ())
            if other in union.dropped and change is not None and gone[deleted_by].get(other) == change
        ]

    for address, deleted_by in union.kept.items():
        needed += went_with(address, deleted_by)
    while needed:
        address = needed.pop()
        found = union.dropped.pop(address, None)
        if found is None:
            continue
        image, deleted_by = directed(address[0], found[0], "code", into), found[1]
        union.state[address[0]][address[1]] = image
        needed += [to for _, to, _ in pointed_at(address[0], image) if to in union.dropped]
        needed += went_with(address, deleted_by)
    return wanted


def _needed(union: Union) -> list[Address]:
    """What rows refer to that is not there."""
    found: dict[Address, None] = {}
    for table, rows in union.state.items():
        if not REFERENCES[table] and table not in ANYWHERE:
            continue
        for image in rows.values():
            for _, to, _ in pointed_at(table, image):
                if not has(union.state, to):
                    found[to] = None
    return list(found)


def _by_what_they_are_about(union: Union) -> Mapping[Address, list[Address]]:
    found: dict[Address, list[Address]] = defaultdict(list)
    for address, (image, _) in union.dropped.items():
        for _, to, _ in pointed_at(address[0], image):
            found[to].append(address)
    return found


def let_go_of_lost(state: State) -> Gone:
    """Removes quotations whose words are nowhere in the text, and whatever refers to what is not there."""
    gone = Gone()
    for key, row in list(state["quotation"].items()):
        if row["start"] == LOST:
            gone.rows["quotation", key] = state["quotation"].pop(key)
    let_go_of_loose(state, gone)
    return gone


def let_go_of_loose(state: State, gone: Gone) -> None:
    """Removes what refers to nothing, or lets go of the reference where it may be empty; over and over."""
    loose = True
    while loose:
        loose = False
        for table in MODELS:
            for key, image in list(state[table].items()):
                loose = _hold(state, gone, (table, key), image) or loose


def _hold(state: State, gone: Gone, address: Address, image: Image) -> bool:
    """True when the row, or what it referred to, was let go."""
    table, key = address
    empty: list[str] = []
    for column, to, optional in pointed_at(table, image):
        if has(state, to):
            continue
        if not optional:
            gone.rows[address] = state[table].pop(key)
            return True
        empty.append(column)
    if empty:
        state[table][key] = image | dict.fromkeys(empty)
    return bool(empty)


def remove(state: State, gone: Iterable[Address]) -> None:
    """Takes rows out."""
    for table, key in gone:
        state[table].pop(key, None)
