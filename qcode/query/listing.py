"""The quotations a question found as lists and exports tell them: each span once, whoever marked it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from qcode.project import at_work
from qcode.query.asking import Place
from qcode.query.names import Names
from qcode.quotation_list import ListedCode, ListedQuotation, quotations_named


def listed(
    session: Session, places: Sequence[Place], names: Names, context: int = 0
) -> list[ListedQuotation]:
    """Each place as the quotation of whoever works or, where they marked none there, of the first who did, with the codes that counted and the names of all who marked it.

    ``context``: how many characters around the words to tell.
    """
    ids = [key for place in places for key in place.quotations]
    known = {each.id: each for each in quotations_named(session, ids, context)}
    me = at_work(session)
    return [
        _told(place, [known[key] for key in place.quotations if key in known], names, me)
        for place in places
        if any(key in known for key in place.quotations)
    ]


def _told(place: Place, found: Sequence[ListedQuotation], names: Names, me: str) -> ListedQuotation:
    first = min(found, key=lambda each: (each.coder != me, each.coder.casefold(), each.id))
    nodes = (names.by_id[key] for key in place.codes)
    return first._replace(
        codes=tuple(ListedCode(node.id, node.path, node.name, node.colour) for node in nodes),
        coder=", ".join(sorted({each.coder for each in found}, key=str.casefold)),
        starred=any(each.starred for each in found),
    )
