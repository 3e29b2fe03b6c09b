"""How many words are said where: each word of the project a number, so that overlapping quotations count it once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np
from sqlalchemy import select
from sqlmodel import Session

from qcode.model import Document
from qcode.model.row import table_of
from qcode.tables.facts import Facts, Ints

WORD = re.compile(r"\S*[^\W_]\S*")  # as `documents.words_said` counts


@dataclass(frozen=True, eq=False)
class Words:
    """The words said in all transcripts, numbered in order: ``place`` tells where each begins, ``turn`` in which turn."""

    place: Ints
    turn: Ints
    stride: int

    def before(self, document: Ints, position: Ints) -> Ints:
        """How many words of the project begin before a position of a transcript."""
        return np.searchsorted(self.place, document * self.stride + position)


_KEPT: WeakKeyDictionary[Facts, Words] = WeakKeyDictionary()
_STARTS: dict[str, tuple[int, Ints]] = {}  # by transcript, for a text and turns of this imprint


def words_of(session: Session, facts: Facts) -> Words:
    """The words of this state of the project; transcripts whose text is as it was are not split again."""
    if facts not in _KEPT:
        _KEPT[facts] = _words(session, facts)
    return _KEPT[facts]


def _words(session: Session, facts: Facts) -> Words:
    document = table_of(Document).c
    texts = {row[0]: row[1] for row in session.connection().execute(select(document.id, document.text))}
    for gone in _STARTS.keys() - texts.keys():
        _STARTS.pop(gone, None)  # another thread may have let go of it
    turns, places = facts.turns, list[Ints]()
    for number, each in enumerate(facts.documents):
        some = slice(int(turns.first[number]), int(turns.first[number + 1]))
        places.append(
            _starts(each.id, texts[each.id], turns.body[some], turns.end[some]) + number * facts.stride
        )
    place = np.concatenate(places) if places else np.empty(0, np.int64)
    ends = turns.document * facts.stride + turns.end
    return Words(place, np.searchsorted(ends, place, "right"), facts.stride)


def _starts(key: str, text: str, body: Ints, end: Ints) -> Ints:
    imprint = hash((text, body.tobytes(), end.tobytes()))
    kept = _STARTS.get(key)
    if kept is None or kept[0] != imprint:
        spoken = zip(body.tolist(), end.tolist(), strict=True)
        found = [match.start() for first, last in spoken for match in WORD.finditer(text, first, last)]
        kept = _STARTS[key] = (imprint, np.asarray(found, np.int64))
    return kept[1]
