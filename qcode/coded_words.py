"""Which words carry which code: each word of a transcript a number, so that overlapping quotations count it once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlmodel import Session

from qcode.model import Document, Turn
from qcode.model.row import table_of

Ints = NDArray[np.int64]
WORD = re.compile(r"\S*\w\S*")


def word_starts(text: str, bodies: Sequence[tuple[int, int]]) -> Ints:
    """Where each word begins that was said; ``bodies`` are the stretches of speech without label and time."""
    starts = [match.start() for body, end in bodies for match in WORD.finditer(text, body, end)]
    return np.asarray(starts, dtype=np.int64)


def coded_words(session: Session, code: Ints, column: Ints, rows: Sequence[Any]) -> tuple[Ints, Ints, Ints]:
    """One entry a coding and word it covers: code, column and the word's number over all transcripts.

    ``rows`` tell each coding's transcript (0), start (5) and end (6).
    """
    documents = {row[0] for row in rows}
    starts, offset = _all_words(session, documents)
    first = np.empty(len(rows), np.int64)
    last = np.empty(len(rows), np.int64)
    for at, row in enumerate(rows):
        first[at] = np.searchsorted(starts[row[0]], row[5]) + offset[row[0]]
        last[at] = np.searchsorted(starts[row[0]], row[6]) + offset[row[0]]
    lengths = last - first
    which = np.repeat(np.arange(len(rows)), lengths)
    words = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths) + first[which]
    return code[which], column[which], words


def _all_words(session: Session, documents: set[str]) -> tuple[dict[str, Ints], dict[str, int]]:
    turn, document = table_of(Turn).c, table_of(Document).c
    bodies: dict[str, list[tuple[int, int]]] = {}
    run = session.connection().execute
    for document_id, body, end in run(select(turn.document_id, turn.body, turn.end).order_by(turn.start)):
        bodies.setdefault(document_id, []).append((body, end))
    starts: dict[str, Ints] = {}
    offset: dict[str, int] = {}
    total = 0
    for document_id, text in run(select(document.id, document.text)):
        if document_id in documents:
            starts[document_id] = word_starts(text, bodies.get(document_id, [(0, len(text))]))
            offset[document_id] = total
            total += len(starts[document_id])
    return starts, offset
