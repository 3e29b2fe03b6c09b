"""The trails of two copies: up to where they are one, what each did since, and what was joined already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from qcode.joining.state import JOINED, MODELS, Address, Image, State, copied, table_named
from qcode.model import Change, ChangeRow
from qcode.model.change import MERGED_INTO
from qcode.model.columns import before_it_came
from qcode.model.row import table_of
from qcode.store.history import Entry
from qcode.store.journal import RowChange

WHOLE = ""
"""Stands for all columns of a row: it was made or deleted."""


@dataclass(frozen=True)
class Deed:
    """What one change did to one row, and when."""

    change: int
    at: str
    coder: str
    row: RowChange


@dataclass
class Side:
    """One of the two copies: what it holds now, its trail, and what was done since the trails parted."""

    state: State
    trail: Sequence[Entry]
    deeds: Sequence[Deed] = ()
    touched: dict[Address, dict[str, tuple[str, str]]] = field(
        default_factory=dict[Address, dict[str, tuple[str, str]]]
    )
    gone: dict[Address, int] = field(default_factory=dict[Address, int])
    merged: dict[str, str] = field(default_factory=dict[str, str])

    def last(self, address: Address, columns: Iterable[str]) -> tuple[str, str]:
        """When one of the columns of a row was last changed here since the trails parted, and by whom; "" for never."""
        known = self.touched.get(address, {})
        return max((known[each] for each in (*columns, WHOLE) if each in known), default=("", ""))


def shared(mine: Sequence[Entry], theirs: Sequence[Entry]) -> int:
    """How many changes two trails have in common before they part."""
    pairs = zip(mine, theirs, strict=False)
    return next((at for at, (one, other) in enumerate(pairs) if one != other), min(len(mine), len(theirs)))


def with_deeds(side: Side, connection: Connection, since: int) -> Side:
    """The side, told what its trail says of the changes after number ``since``."""
    change, row = table_of(Change).c, table_of(ChangeRow).c
    query = (
        select(row.change_id, change.at, change.coder, row.table, row.key, row.before, row.after)
        .join_from(table_of(ChangeRow), table_of(Change), change.id == row.change_id)
        .where(row.change_id > since)
        .order_by(row.change_id)
    )
    side.deeds = [
        Deed(number, at, coder, RowChange(table, key, before, after))
        for number, at, coder, table, key, before, after in connection.execute(query)
        if table in MODELS
    ]
    touched: dict[Address, dict[str, tuple[str, str]]] = defaultdict(dict)
    for deed in side.deeds:
        _take_in(side, touched, deed)
    side.touched = dict(touched)
    return side


def _take_in(side: Side, touched: dict[Address, dict[str, tuple[str, str]]], deed: Deed) -> None:
    row, moment = deed.row, (deed.at, deed.coder)
    address = (row.table, row.key)
    if row.after is None:
        side.gone[address] = deed.change
        touched[address][WHOLE] = moment
        if row.before and MERGED_INTO in row.before:
            side.merged[row.key] = str(row.before[MERGED_INTO])
        return
    side.gone.pop(address, None)
    if row.table == "code":
        side.merged.pop(row.key, None)
    for column in (WHOLE,) if row.before is None else tuple(row.after):
        touched[address][column] = moment


def at_moment(side: Side, change: int) -> State:
    """What the copy held right after one of its changes."""
    state = copied(side.state)
    for deed in reversed(side.deeds):
        if deed.change <= change:
            break
        _take_back(state, deed.row)
    return state


def _take_back(state: State, row: RowChange) -> None:
    rows = state[row.table]
    if row.before is None:
        rows.pop(row.key, None)
    elif row.after is None:
        rows[row.key] = _whole(row.table, row.before)
    elif row.key in rows:
        rows[row.key] = {**rows[row.key], **row.before}


def _whole(table: str, image: Image) -> Image:
    """The image of a whole row; of an earlier schema, with what the upgrade gave such rows."""
    return {
        column.name: image.get(column.name, before_it_came(column)) for column in table_named(table).columns
    }


def known_of(state: State, other: Sequence[Entry], since: int) -> int:
    """The last change of the other copy that was taken into this one by joining; ``since`` when none was."""
    at = {entry.id: entry.at for entry in other}
    taken = [
        row["their_change"]
        for row in state[JOINED].values()
        if at.get(row["their_change"]) == row["their_change_at"]
    ]
    return max([since, *taken])


def common(mine: Side, theirs: Side, since: int) -> list[State]:
    """The last states that both copies hold, one or two: where the trails parted, or what one took in of the other.

    There are two where each took in the other before it heard of that.
    """
    of_theirs, of_mine = (
        known_of(mine.state, theirs.trail, since),
        known_of(theirs.state, mine.trail, since),
    )
    theirs_then, mine_then = at_moment(theirs, of_theirs), at_moment(mine, of_mine)
    if of_theirs == since or known_of(mine_then, theirs.trail, since) >= of_theirs > since:
        return [mine_then]
    if of_mine == since or known_of(theirs_then, mine.trail, since) >= of_mine:
        return [theirs_then]
    return [mine_then, theirs_then]
