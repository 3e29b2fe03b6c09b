"""Which disagreements are listed, and in what order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qcode.compare.differences import STATES, Difference
from qcode.model.debriefing import DISAGREEMENTS
from ui.compare.seen import Seen
from ui.preferences import Preferences

Kept = frozenset[str]
ORDERS = ("place", "kind", "code", "state")
OPEN_FIRST = ("changed", "open", "decided")
KEPT = ("everywhere", "kinds", "states", "order")


@dataclass(frozen=True)
class Listing:
    """Of the transcript in front or ``everywhere``, of some kinds and in some states; ``code`` with all below it, "" for any."""

    everywhere: bool = False
    kinds: Kept = frozenset(DISAGREEMENTS)
    states: Kept = frozenset(STATES)
    code: str = ""
    order: str = ORDERS[0]

    def among(self, seen: Seen) -> tuple[Difference, ...]:
        """All that could be listed there."""
        return seen.found.all if self.everywhere else seen.in_front

    def of(self, seen: Seen) -> Sequence[Difference]:
        """Those that are listed, in their order; of equal ones in that of the transcripts and the text."""
        if self == Listing(everywhere=self.everywhere):
            return self.among(seen)
        branch = self._branch(seen)
        fitting = [each for each in self.among(seen) if self._fits(each, branch)]
        return sorted(fitting, key=self._key(seen))

    def _fits(self, each: Difference, branch: Kept) -> bool:
        if each.kind not in self.kinds or each.state not in self.states:
            return False
        return not self.code or any(mark.code_id in branch for mark in (each.a, each.b) if mark)

    def _branch(self, seen: Seen) -> Kept:
        return frozenset(node.id for node in seen.codes if self.code in (node.id, *node.above))

    def _key(self, seen: Seen) -> Callable[[Difference], int]:
        if self.order == "kind":
            return lambda each: DISAGREEMENTS.index(each.kind)
        if self.order == "state":
            return lambda each: OPEN_FIRST.index(each.state)
        if self.order == "code":
            places = {node.id: at for at, node in enumerate(seen.codes)}
            return lambda each: min(places.get(mark.code_id, -1) for mark in (each.a, each.b) if mark)
        return lambda _: 0


def kept(preferences: Preferences) -> Listing:
    """How the list was filtered and sorted the last time; of any code."""
    said = {name: preferences.chosen_view(f"compare-list-{name}") for name in KEPT}
    usual = Listing()
    return Listing(
        everywhere=said["everywhere"] == "yes",
        kinds=_some(said["kinds"], DISAGREEMENTS) or usual.kinds,
        states=_some(said["states"], STATES) or usual.states,
        order=said["order"] if said["order"] in ORDERS else usual.order,
    )


def _some(said: str, known: Sequence[str]) -> Kept:
    return frozenset(said.split()) & frozenset(known)


def keep(preferences: Preferences, listing: Listing) -> None:
    """Filter and sort so again the next time."""
    preferences.choose_view("compare-list-everywhere", "yes" if listing.everywhere else "no")
    preferences.choose_view("compare-list-kinds", " ".join(sorted(listing.kinds)))
    preferences.choose_view("compare-list-states", " ".join(sorted(listing.states)))
    preferences.choose_view("compare-list-order", listing.order)
