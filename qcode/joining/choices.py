"""What people choose where two copies differ, and what they chose."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Which = Literal["mine", "theirs"]
Side = Literal["mine", "theirs", "both"]
Prefer = Literal["later", "mine", "theirs"]
PREFERENCES: tuple[Prefer, ...] = ("later", "mine", "theirs")


@dataclass(frozen=True)
class Decided:
    """What somebody wants: ``prefer`` where both copies changed the same, except for what was chosen one by one.

    ``sides`` holds the copy whose version is taken by the key of a `Choice`; ``joined`` whether two things of one name become one,
    by the key of a `SameName`; ``keep_apart`` is for those that are not in it.
    """

    prefer: Prefer = "later"
    keep_apart: bool = False
    sides: Mapping[str, Side] = field(default_factory=dict[str, Side])
    joined: Mapping[str, bool] = field(default_factory=dict[str, bool])


@dataclass(frozen=True)
class Version:
    """What one copy holds, by column; when that was last changed there, and by whom, "" where that is not known."""

    value: Mapping[str, Any]
    at: str = ""
    by: str = ""


@dataclass(frozen=True)
class Choice:
    """Something both copies changed, each in its own way: the column ``field`` of a row of ``table``.

    ``both`` may be chosen of two corrections of a transcript that do not touch each other.
    """

    key: str
    table: str
    row: str
    field: str
    mine: Version
    theirs: Version
    later: Which
    chosen: Side
    both: bool = False


@dataclass(frozen=True)
class SameName:
    """Two rows of one name that were made apart; ``joined`` when they become one. ``kept`` is the row the other goes into."""

    key: str
    table: str
    kept: str
    other: str
    mine: str  # the one of the two that my copy has
    joined: bool


class Choosing:
    """Settles what both copies changed, and keeps what was settled so that it can be shown."""

    def __init__(self, decided: Decided) -> None:
        self._decided = decided
        self.choices: dict[str, Choice] = {}
        self.offers: dict[str, SameName] = {}

    def quiet(self, mine: Version, theirs: Version) -> Which:
        """The side taken without asking: the later one, whatever is preferred."""
        return later(mine, theirs)

    def side(self, table: str, row: str, field: str, mine: Version, theirs: Version) -> Which:
        """The side that was chosen, or else that is preferred."""
        key, newer, prefer = _key(table, row, field), later(mine, theirs), self._decided.prefer
        wished = self._decided.sides.get(key, newer if prefer == "later" else prefer)
        chosen: Which = newer if wished == "both" else wished
        self.choices[key] = Choice(key, table, row, field, mine, theirs, newer, chosen)
        return chosen

    def side_or_both(self, table: str, row: str, field: str, mine: Version, theirs: Version) -> Side:
        """The same for what can be had of both copies, which is usual unless a side is preferred."""
        key, prefer = _key(table, row, field), self._decided.prefer
        chosen = self._decided.sides.get(key, "both" if prefer == "later" else prefer)
        newer = later(mine, theirs)
        self.choices[key] = Choice(key, table, row, field, mine, theirs, newer, chosen, both=True)
        return chosen

    def joins(self, table: str, kept: str, other: str, mine: str, *, usual: Callable[[], bool]) -> bool:
        """Whether two rows of one name become one: as was chosen, or else as is ``usual``."""
        key = f"same/{table}/{kept}/{other}"
        joined = self._decided.joined.get(key, not self._decided.keep_apart and usual())
        self.offers[key] = SameName(key, table, kept, other, mine, joined)
        return joined


def _key(table: str, row: str, field: str) -> str:
    return f"{table}/{row}/{field}"


def later(mine: Version, theirs: Version) -> Which:
    """The copy that was changed last. Of two moments that are the same, the greater value: so both copies agree on it."""
    if mine.at != theirs.at:
        return "mine" if mine.at > theirs.at else "theirs"
    return "mine" if repr(mine.value) >= repr(theirs.value) else "theirs"
