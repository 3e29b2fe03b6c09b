"""Words of transcripts in their context, read as they come in view."""

from __future__ import annotations

from typing import Protocol

from qcode.nlp.everywhere import read_transcript
from qcode.quoting import InContext, in_context
from qcode.speech import Speech
from ui.desk import Desk

AROUND = 60
"""Characters of context at either side."""


class Standing(Protocol):
    """Words that stand somewhere in a transcript."""

    @property
    def document_id(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class Contexts:
    """Words in their context; a transcript is read when the first of its words comes in view."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._read: dict[str, tuple[str, Speech]] = {}

    def forget(self) -> None:
        """Transcripts are no longer as they were."""
        self._read.clear()

    def of(self, words: Standing) -> InContext:
        """Words with what stands around them."""
        key = words.document_id
        if key not in self._read:
            with self._desk.read() as session:
                self._read[key] = read_transcript(session, key)
        text, speech = self._read[key]
        return in_context(text, speech, words.start, words.end, AROUND)
