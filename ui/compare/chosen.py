"""What is chosen to be compared: of what is on offer, in which transcripts and passes, for which codes, and which two of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from qcode.compare.choice import Choice, Ids, Side
from ui.compare.offers import Offer, Person, together


@dataclass(frozen=True)
class Chosen:
    """``pair`` are the numbers of the two sides whose disagreements are in question; None among the others: all there are.

    ``seen`` are the passes that are not coded blind; None: no pass is.
    """

    offer: Offer
    pair: tuple[int, int] = (0, 1)
    documents: Ids | None = None
    passes: Ids | None = None
    codes: Ids | None = None
    unfinished: bool = False
    seen: Ids | None = None

    @property
    def choice(self) -> Choice:
        """All sides as they are compared."""
        return Choice(
            tuple(map(self._in_passes, self.offer.sides)), self.documents, self.codes, self.unfinished
        )

    @property
    def of_two(self) -> Choice:
        """The two sides whose disagreements are in question."""
        choice = self.choice
        return replace(choice, sides=tuple(choice.sides[at] for at in self.pair))

    @property
    def narrowed(self) -> bool:
        """Whether not everything is compared that could be."""
        return any(each is not None for each in (self.documents, self.passes, self.codes))

    def _in_passes(self, side: Side) -> Side:
        passes = self.seen if self.passes is None else self.passes
        return side if side.passes is not None else replace(side, passes=passes)


def among(
    offered: Sequence[Offer], people: Sequence[Person], before: Chosen | None, seen: Ids | None
) -> Chosen:
    """What was chosen before as far as it is still on offer and can be seen, or else the first of what is."""
    if before is not None:
        same = next((each for each in offered if each.sides == before.offer.sides), None)
        if same is None and before.offer.is_of_people:
            still = together(people, {side.coder_id for side in before.offer.sides})
            same = still if len(still.sides) == len(before.offer.sides) else None
        if same is not None:
            passes = (
                before.passes if seen is None or before.passes is None else (before.passes & seen or None)
            )
            return replace(before, offer=same, passes=passes, seen=seen)
    return Chosen(offered[0], seen=seen)
