"""Every word that was said in some transcripts, as columns of numbers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlmodel import Session

from qcode.nlp.index import Index, Places, Text, texts_of
from qcode.nlp.lemmas import lemma
from qcode.speech import Speech, speech_of
from qcode.steps import Progress

Ints = NDArray[np.int64]


class Speaking(NamedTuple):
    """Somebody who speaks in one transcript; name and role are "" for a transcript nobody speaks in."""

    document_id: str
    name: str
    role: str


@dataclass(frozen=True, eq=False)
class Said:
    """The words of some transcripts, one after the other: for each its transcript, its form, its place and its speaker, by number.

    ``documents``, ``forms`` (with the language each was said in) and ``speakers`` say what the numbers stand for.
    """

    documents: tuple[str, ...]
    forms: tuple[tuple[str, str], ...]
    speakers: tuple[Speaking, ...]
    document: Ints
    form: Ints
    start: Ints
    end: Ints
    speaker: Ints

    def __len__(self) -> int:
        return len(self.form)

    def only(self, kept: NDArray[np.bool_]) -> Said:
        """The same with these words alone."""
        columns = (each[kept] for each in (self.document, self.form, self.start, self.end, self.speaker))
        return Said(self.documents, self.forms, self.speakers, *columns)

    @cached_property
    def lemmas(self) -> tuple[str, ...]:
        """The base form of each of ``forms``."""
        return tuple(lemma(word, language) for word, language in self.forms)


def said(
    session: Session, document_ids: Collection[str] | None = None, progress: Progress | None = None
) -> Said | None:
    """The words said in these transcripts (None: all); labels, times and heads are no words. None when cancelled.

    Transcripts that have no index yet are read in, told to ``progress``: `qcode.nlp.index.prepare` keeps it.
    """
    texts = texts_of(session, None if document_ids is None else list(document_ids))
    index = Index(session)
    if not index.load(texts, progress):
        return None
    speech = speech_of(session, [text.id for text in texts])
    return _Gathering(index).of(texts, speech)


class _Gathering:
    """Numbers the words and speakers of all transcripts in one way."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._forms: list[tuple[str, str]] = []
        self._known: dict[str, dict[str, int]] = {}
        self._speakers: dict[Speaking, int] = {}

    def of(self, texts: Sequence[Text], speech: dict[str, Speech]) -> Said:
        """The words of these texts in their order."""
        parts = [self._of_one(number, text, speech[text.id]) for number, text in enumerate(texts)]
        none = (np.empty(0, np.int64),) * 5
        columns = (np.concatenate(each) for each in zip(none, *parts, strict=True))
        return Said(tuple(text.id for text in texts), tuple(self._forms), tuple(self._speakers), *columns)

    def _of_one(self, number: int, text: Text, speech: Speech) -> tuple[Ints, Ints, Ints, Ints, Ints]:
        vocabulary, places = self._index.vocabularies[text.id], self._index.places(text.id)
        numbers = self._numbers(vocabulary.language, vocabulary.lines)
        speaker = self._speakers_of(text.id, places, speech)
        kept = speaker >= 0
        document = np.full(int(kept.sum()), number, np.int64)
        return (
            document,
            numbers[places.word_ids[kept]],
            places.starts[kept],
            places.ends[kept],
            speaker[kept],
        )

    def _numbers(self, language: str, lines: Sequence[str]) -> Ints:
        """The number over all transcripts of each word of one; most are known from those before it."""
        known = self._known.setdefault(language, {})
        for line in lines:
            if line not in known:
                known[line] = len(self._forms)
                self._forms.append((line.partition("\t")[0], language))
        return np.fromiter(map(known.__getitem__, lines), np.int64, len(lines))

    def _speakers_of(self, document_id: str, places: Places, speech: Speech) -> Ints:
        """Who says each word; -1 for what nobody says in a transcript with turns."""
        if not speech.turns:
            return np.full(len(places.starts), self._speaker(document_id, None, None), np.int64)
        turns = [turn for turn in speech.turns if turn.number is not None]
        if not turns:
            return np.full(len(places.starts), -1, np.int64)
        bodies = np.array([turn.body for turn in turns], np.int64)
        stops = np.array([turn.end for turn in turns], np.int64)
        who = np.array([self._speaker(document_id, turn.speaker, turn.role) for turn in turns], np.int64)
        at = np.searchsorted(bodies, places.starts, side="right") - 1
        return np.where((at >= 0) & (places.ends <= stops[at]), who[at], -1)

    def _speaker(self, document_id: str, name: str | None, role: str | None) -> int:
        return self._speakers.setdefault(Speaking(document_id, name or "", role or ""), len(self._speakers))
