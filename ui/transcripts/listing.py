"""The transcripts as the list shows them: by group, in the order wanted, those that fit what was typed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlmodel import Session

from qcode.coding.filter import Filter
from qcode.matching import rank, typed_words
from qcode.model import Document, Participant
from qcode.model.folding import fold
from qcode.model.row import table_of
from qcode.transcript_order import transcript_order


@dataclass(frozen=True)
class Listed:
    """One transcript in the list."""

    id: str
    name: str
    group: str
    words: int
    participant: str = ""
    kind: str = ""
    method: str = ""


class Order(StrEnum):
    """What decides over the order within a group."""

    OWN = "own"
    NAME = "name"
    PROGRESS = "progress"


def listed(session: Session, shown: Filter) -> list[Listed]:
    """The transcripts of the groups shown, group by group."""
    document, participant = table_of(Document).c, table_of(Participant).c
    query = select(
        document.id,
        document.name,
        participant.group,
        document.words,
        participant.pseudonym,
        document.kind,
        document.method,
    )
    query = query.join_from(table_of(Document), table_of(Participant), isouter=True)
    query = query.where(*shown.in_groups(document.id)).order_by(*transcript_order())
    return [
        Listed(key, name, group or "", words, who or "", kind, method)
        for key, name, group, words, who, kind, method in session.connection().execute(query)
    ]


def arranged(
    transcripts: Sequence[Listed], order: Order, shares: Mapping[str, float], typed: str
) -> list[Listed]:
    """Those that fit what was typed, the groups as they come; in each the least coded first if that is the order."""
    words = typed_words(typed)

    def fits(each: Listed) -> bool:
        return (
            rank(words, fold(each.name), fold(f"{each.name} {each.group} {each.participant}"), "") is not None
        )

    groups = {each.group: at for at, each in reversed(list(enumerate(transcripts)))}

    def place(each: Listed) -> tuple[int, float, str]:
        share = shares.get(each.id, 0.0) if order == Order.PROGRESS else 0.0
        name = "" if order == Order.OWN else _numbered(fold(each.name))
        return groups[each.group], share, name

    return sorted((each for each in transcripts if fits(each)), key=place)


def _numbered(name: str) -> str:
    """The name so that "R2" comes before "R10"."""
    return re.sub(r"\d+", lambda number: number[0].zfill(8), name)
