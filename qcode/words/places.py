"""Where the words behind a number were said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from sqlalchemy import select
from sqlmodel import Session

from qcode.model import Document
from qcode.model.row import table_of
from qcode.nlp.everywhere import Found, Place
from qcode.speech import Speech, speech_of
from qcode.words.counting import Counted
from qcode.words.said import Ints

KEPT = 20_000
"""Places that are told at most; where there are more, the word says too little to be read through."""


class WordPlace(NamedTuple):
    """A word where it was said, ``[start, end)`` in a transcript."""

    document_id: str
    start: int
    end: int


def places_of(counted: Counted, word: str, column: str | None = None, *, but: str = "") -> list[WordPlace]:
    """Every place behind the number of a word, in one column or (None) in all, in the order of the transcripts.

    Those that stand in the column ``but`` as well are left out.
    """
    which = counted.inside if column is None else counted.column(column).words
    if but:
        which = np.setdiff1d(which, counted.column(but).words, assume_unique=True)
    return _where(counted, word, which)


def places_outside(counted: Counted, word: str, column: str) -> list[WordPlace]:
    """Every place where a word was said but in this column."""
    everything = np.arange(len(counted.said))
    return _where(counted, word, np.setdiff1d(everything, counted.column(column).words, assume_unique=True))


def _where(counted: Counted, word: str, which: Ints) -> list[WordPlace]:
    if word not in counted.words:
        return []
    said, at = counted.said, which[counted.word_of[which] == counted.words.index(word)]
    rows = zip(said.document[at].tolist(), said.start[at].tolist(), said.end[at].tolist(), strict=True)
    return [WordPlace(said.documents[document], start, end) for document, start, end in rows]


def found(session: Session, places: Sequence[WordPlace]) -> list[Found]:
    """The places under their transcripts, with turn and speaker; the first `KEPT` of them."""
    by_document: dict[str, list[WordPlace]] = {}
    for place in places[:KEPT]:
        by_document.setdefault(place.document_id, []).append(place)
    speech, document = speech_of(session, by_document), table_of(Document).c
    rows = session.connection().execute(select(document.id, document.name))
    names = {row[0]: row[1] for row in rows}
    return [
        Found(key, names[key], [_with_turn(place, speech[key]) for place in there])
        for key, there in by_document.items()
    ]


def _with_turn(place: WordPlace, speech: Speech) -> Place:
    turn = speech.first(place.start, place.end)
    number, speaker = (turn.number, turn.speaker or "") if turn else (None, "")
    return Place(place.document_id, place.start, place.end, number, speaker)
