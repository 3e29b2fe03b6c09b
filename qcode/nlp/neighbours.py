"""The places of a concordance in the order of the words that stand beside them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from qcode.errors import Refused
from qcode.nlp.everywhere import Place, read_transcript
from qcode.nlp.tokens import form, words
from qcode.quoting import in_context
from qcode.sentence import worded

ORDERS = ("text", "left", "right")
"""As they come in the transcripts; by what stands to their left, the nearest word first; by what stands to their right."""
AROUND = 60
"""Characters at either side that are looked at."""


def neighbours(before: str, after: str, order: str) -> tuple[str, ...]:
    """What a place is sorted by, in the "left" or the "right" order: the words on that side, the nearest first."""
    if order == "left":
        return tuple(form(word) for _, _, word in reversed(list(words(before))))
    return tuple(form(word) for _, _, word in words(after))


def refuse_order(order: str) -> None:
    """Raises Refused for what is not one of ORDERS."""
    if order not in ORDERS:
        raise Refused(
            worded("Places are sorted by {orders}, not by “{order}”.", orders=", ".join(ORDERS), order=order)
        )


def by_neighbours(session: Session, places: Sequence[Place], order: str) -> list[Place]:
    """The places in one of ORDERS; those with the same words beside them stay as they were. Raises Refused for another order."""
    refuse_order(order)
    if order == "text":
        return list(places)
    read = {key: read_transcript(session, key) for key in dict.fromkeys(each.document_id for each in places)}

    def beside(place: Place) -> tuple[str, ...]:
        around = in_context(*read[place.document_id], place.start, place.end, AROUND)
        return neighbours(around.before, around.after, order)

    return sorted(places, key=beside)
