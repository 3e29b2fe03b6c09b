"""What can be compared and what is, read together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from qcode.coding.passes import agreed_layer
from qcode.compare.choice import seen_passes
from qcode.compare.since import decided_since
from qcode.errors import QcodeError
from ui.compare.chosen import Chosen, among
from ui.compare.offers import Offer, Person, offers, people
from ui.compare.seen import Known, Seen, seen


@dataclass(frozen=True)
class Sight:
    """``people`` are all who coded; ``chosen`` is None where nothing can be compared; ``seen`` is an error where what is chosen cannot be.

    ``known`` is what ``seen`` goes on from; None where all of it was read.
    """

    offers: Sequence[Offer]
    chosen: Chosen | None
    seen: Seen | QcodeError | None
    known: Known | None = None
    people: Sequence[Person] = ()


def sight(session: Session, before: Chosen | None, document_id: str, last: Sight | None) -> Sight:
    """What there is to see now; ``before`` is what was chosen until now, ``last`` what was seen last, to go on from."""
    offered, known_people = offers(session), people(session)
    if not offered:
        return Sight((), None, None)
    chosen = among(offered, known_people, before, seen_passes(session))
    known = _known(session, chosen, last)
    try:
        return Sight(offered, chosen, seen(session, chosen, document_id, known), known, known_people)
    except QcodeError as refused:
        return Sight(offered, chosen, refused, people=known_people)


def _known(session: Session, chosen: Chosen, last: Sight | None) -> Known | None:
    """What was seen of the same comparison, where nothing was done to it since but deciding; None where it is to be read anew."""
    if last is None or last.chosen != chosen or not isinstance(last.seen, Seen):
        return None
    layer = agreed_layer(session)
    if layer is not None and layer.id in chosen.choice.coders:
        return None
    renewed = decided_since(session, last.seen.change)
    return None if renewed is None else Known(last.seen, renewed)
