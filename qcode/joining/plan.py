"""What joining two copies makes of them: worked out in full before anything is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from qcode.errors import Refused
from qcode.joining.choices import Choosing, Decided
from qcode.joining.decisions import Decisions
from qcode.joining.doubles import Doubles
from qcode.joining.keeping import Gone, bring_back, follow_merged_codes, let_go_of_loose, let_go_of_lost
from qcode.joining.state import Address, State, read_state
from qcode.joining.texts import carried, texts, who_speaks
from qcode.joining.three_way import RowByRow, Union, all_tables
from qcode.joining.tidy import Tidying
from qcode.joining.trails import Side, common, shared, with_deeds
from qcode.sentence import worded
from qcode.store.history import Entry, entries

_TEXTS = ("document", "speaker", "turn")


@dataclass(frozen=True)
class Copies:
    """Two copies of one study as they are now; ``before`` are the states they share, ``parted`` the last change they share."""

    mine: Side
    theirs: Side
    before: tuple[State, ...]
    parted: Entry | None


@dataclass(frozen=True)
class Joining:
    """What two copies become together, and how that came about."""

    copies: Copies
    state: State
    choosing: Choosing
    union: Union
    needed: tuple[Address, ...]  # what one copy deleted and the other still needs
    lost: Gone  # what cannot be carried over
    merged: Mapping[str, str]  # codes one copy merged into others
    into: Mapping[str, Mapping[str, str]]  # by table, what became one
    renamed: Mapping[Address, str]
    freed: tuple[str, ...]


def compared(mine: Session, theirs: Session) -> Copies:
    """The two copies, read. Raises Refused when they are not copies of one study."""
    sides = Side(read_state(mine.connection()), entries(mine.connection()))
    other = Side(read_state(theirs.connection()), entries(theirs.connection()))
    if sides.state["study"].keys() != other.state["study"].keys():
        raise Refused(
            worded(
                "That file is another study, not a copy of this one, so the two cannot be joined; nothing was changed."
            )
        )
    number = shared(sides.trail, other.trail)
    parted = sides.trail[number - 1] if number else None
    since = parted.id if parted is not None else 0
    with_deeds(sides, mine.connection(), since)
    with_deeds(other, theirs.connection(), since)
    return Copies(sides, other, tuple(common(sides, other, since)), parted)


def joining(copies: Copies, decided: Decided) -> Joining:
    """What the copies become together. The same, whichever of the two takes in the other, unless somebody prefers a side."""
    choosing, union = Choosing(decided), Union({})
    texts(RowByRow(copies.mine, copies.theirs, copies.before, choosing), union, copies.mine, copies.theirs)
    mine, theirs, *before = _on_joined_texts(copies, union)
    rows = RowByRow(mine, theirs, [side.state for side in before], choosing)
    all_tables(rows, union, besides=_TEXTS)
    who_speaks(rows, union, mine, theirs)
    merged = follow_merged_codes(union, mine, theirs)
    needed = bring_back(union, mine, theirs, merged)
    lost = let_go_of_lost(union.state)
    doubles = Doubles(union.state, mine, theirs, [side.state for side in before], choosing)
    into = doubles.join().into
    decisions = Decisions(union.state, mine, theirs, choosing, doubles.first)
    decisions.join()
    into["decision"] |= decisions.into
    let_go_of_loose(union.state, Gone())
    tidying = Tidying(union.state, mine, theirs, [side.state for side in before], doubles)
    tidying.tidy()
    return Joining(
        copies,
        union.state,
        choosing,
        union,
        tuple(needed),
        lost,
        merged,
        into,
        tidying.renamed,
        tuple(tidying.freed),
    )


def _on_joined_texts(copies: Copies, union: Union) -> Sequence[Side]:
    """Both copies, and what they were before, with their quotations where their words stand in the joined texts."""
    documents = dict(union.state["document"])
    for (table, key), (image, _) in union.dropped.items():
        if table == "document":
            documents[key] = image  # it comes back, where something holds on to it
    sides = [copies.mine, copies.theirs, *(Side(state, ()) for state in copies.before)]
    return [
        Side(carried(side.state, documents), side.trail, side.deeds, side.touched, side.gone, side.merged)
        for side in sides
    ]
