"""Where the words behind a number were said."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from qcode.words.counting import Counted
from qcode.words.said import Ints


class WordPlace(NamedTuple):
    """A word where it was said, ``[start, end)`` in a transcript."""

    document_id: str
    start: int
    end: int


def places_of(counted: Counted, word: str, column: str | None = None) -> list[WordPlace]:
    """Every place behind the number of a word, in one column or (None) in all, in the order of the transcripts."""
    return _where(counted, word, counted.inside if column is None else counted.column(column).words)


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
