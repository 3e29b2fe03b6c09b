"""Which words carry which code: each word of a transcript a number, so that overlapping quotations count it once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlmodel import Session

from qcode.model import Document
from qcode.model.row import table_of
from qcode.speech import Speech, speech_of
from qcode.table_columns import NONE

Ints = NDArray[np.int64]
WORD = re.compile(r"\S*[^\W_]\S*")  # as `documents.words_said` counts


def word_starts(text: str, bodies: Sequence[tuple[int, int]]) -> Ints:
    """Where each word begins that was said; ``bodies`` are the stretches of speech without label and time."""
    starts = [match.start() for body, end in bodies for match in WORD.finditer(text, body, end)]
    return np.asarray(starts, dtype=np.int64)


def coded_words(
    session: Session,
    code: Ints,
    column: Ints,
    rows: Sequence[Any],
    speaker_columns: Mapping[str, int] | None = None,
) -> tuple[Ints, Ints, Ints]:
    """One entry a coding and word it covers: code, column and the word's number over all transcripts.

    ``rows`` tell each coding's transcript (0), start (5) and end (6). With ``speaker_columns`` a word stands in the
    column of whoever says it.
    """
    speech = speech_of(session, {row[0] for row in rows})
    starts, offset = _all_words(session, speech)
    first = np.empty(len(rows), np.int64)
    last = np.empty(len(rows), np.int64)
    for at, row in enumerate(rows):
        first[at] = np.searchsorted(starts[row[0]], row[5]) + offset[row[0]]
        last[at] = np.searchsorted(starts[row[0]], row[6]) + offset[row[0]]
    lengths = last - first
    which = np.repeat(np.arange(len(rows)), lengths)
    words = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths) + first[which]
    if speaker_columns is None:
        return code[which], column[which], words
    return code[which], _columns_of_words(speech, starts, speaker_columns)[words], words


def _all_words(session: Session, speech: Mapping[str, Speech]) -> tuple[dict[str, Ints], dict[str, int]]:
    """Where each word begins, by transcript, and the number of the transcript's first word."""
    document = table_of(Document).c
    starts: dict[str, Ints] = {}
    offset: dict[str, int] = {}
    total = 0
    for document_id, text in session.connection().execute(select(document.id, document.text)):
        if document_id in speech:
            bodies = [(turn.body, turn.end) for turn in speech[document_id].turns]
            starts[document_id] = word_starts(text, bodies or [(0, len(text))])
            offset[document_id] = total
            total += len(starts[document_id])
    return starts, offset


def _columns_of_words(
    speech: Mapping[str, Speech], starts: Mapping[str, Ints], speaker_columns: Mapping[str, int]
) -> Ints:
    """The column of each word's speaker, in the order of the words' numbers."""
    nobody = speaker_columns[NONE]
    columns: list[Ints] = []
    for document_id, at in starts.items():
        turns = speech[document_id].turns
        spoken = np.asarray([speaker_columns.get(turn.speaker or NONE, nobody) for turn in turns] or [nobody])
        columns.append(spoken[np.searchsorted([turn.start for turn in turns][1:], at, side="right")])
    return np.concatenate(columns) if columns else np.empty(0, np.int64)
