"""What a correction does to quotations, told by their words, codes and coders; and to the text, place by place."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session

from qcode.coding.blind import unseen_quotations
from qcode.model import Code, Coder, Coding, Quotation
from qcode.model.row import table_of
from qcode.transcripts.moves import Edit, new_starts

_LINE_END = re.compile(r"[\r\n\u2029]")
CONTEXT = 30
"""Code points on each side of a change that are told with it, at most."""


@dataclass(frozen=True)
class Affected:
    """A quotation whose words a correction changes, whose it is, and its codes; ``now`` is "" where no words are left."""

    quotation_id: str
    words: str
    now: str
    coder: str
    codes: tuple[str, ...]


def affected(session: Session, document_id: str, now: Mapping[str, str]) -> tuple[Affected, ...]:
    """The quotations of a transcript with these ids that one may see, and the words they will have."""
    if not now:
        return ()
    unseen = unseen_quotations(session, document_id)
    quotation, coder = table_of(Quotation), table_of(Coder)
    codes = _codes_of(session, document_id)
    query = (
        select(quotation.c.id, quotation.c.text, coder.c.name)
        .join_from(quotation, coder, quotation.c.coder_id == coder.c.id)
        .where(quotation.c.document_id == document_id)
    )
    rows = {row[0]: row for row in session.connection().execute(query)}
    return tuple(
        Affected(key, rows[key][1], words, rows[key][2], tuple(sorted(codes[key])))
        for key, words in now.items()
        if key not in unseen
    )


def _codes_of(session: Session, document_id: str) -> dict[str, set[str]]:
    coding, code = table_of(Coding), table_of(Code)
    query = select(coding.c.quotation_id, code.c.name).join_from(coding, code)
    found: dict[str, set[str]] = defaultdict(set)
    for key, name in session.connection().execute(query.where(coding.c.document_id == document_id)):
        found[key].add(name)
    return found


@dataclass(frozen=True)
class ChangedPlace:
    """One place of a text that was changed: what stood there, what stands there now (at ``start``), and words around it."""

    before: str
    old: str
    new: str
    after: str
    start: int


def changed_places(old: str, made: Sequence[Edit]) -> list[ChangedPlace]:
    """The places these edits change, by whole words; edits in one word or in two that follow each other are one place."""
    together: list[list[tuple[Edit, int]]] = []
    for edit, at in zip(made, new_starts(made), strict=True):
        if together and _is_near(old[together[-1][-1][0].end : edit.start]):
            together[-1].append((edit, at))
        else:
            together.append([(edit, at)])
    return [_place(old, edits) for edits in together]


def _is_near(between: str) -> bool:
    """True for what lies within a word or between two that follow each other."""
    return "\n" not in between and (not between.strip() or not any(sign.isspace() for sign in between))


def _place(old: str, together: Sequence[tuple[Edit, int]]) -> ChangedPlace:
    """Neighbouring edits as one place, with the words around it on its line."""
    first, at = together[0]
    start, end = first.start, together[-1][0].end
    new, done = "", start
    for edit, _ in together:
        new += old[done : edit.start] + edit.text
        done = edit.end
    low, high = start, end
    while low > 0 and old[low - 1].isalnum():
        low -= 1
    while high < len(old) and old[high].isalnum():
        high += 1
    head, tail = old[low:start], old[end:high]
    before = _last_words(_LINE_END.split(old[max(0, low - CONTEXT) : low])[-1])
    after = _first_words(_LINE_END.split(old[high : high + CONTEXT])[0])
    return ChangedPlace(before, old[low:high], head + new + tail, after, at - len(head))


def _last_words(words: str) -> str:
    """The end of a line, from a word's beginning."""
    return words.partition(" ")[2] if len(words) == CONTEXT else words


def _first_words(words: str) -> str:
    """The beginning of a line, to a word's end."""
    return words.rpartition(" ")[0] if len(words) == CONTEXT else words
