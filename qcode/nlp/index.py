"""The word index: each transcript's words with their base forms and places, kept in the project between searches.

A row stands by itself (its own list of words), so that adding, changing or removing a transcript leaves the others be.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.metadata import PackageNotFoundError, version

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, delete, insert
from sqlmodel import Session, col, select

from qcode.model import Document, Participant, WordIndex
from qcode.nlp.language import language_of
from qcode.nlp.lemmas import bases
from qcode.nlp.tokens import form, words
from qcode.project import Project, study_of
from qcode.steps import Progress
from qcode.transcript_order import transcript_order

VERSION = "1"  # raise it when the same text gives another index
STORE_EVERY = 50  # transcripts, so that what was done before a cancellation is kept
CHUNK = 500

Numbers = NDArray[np.int64]


@dataclass(frozen=True)
class Text:
    """A transcript as it is searched."""

    id: str
    name: str
    text: str


@dataclass(frozen=True)
class Vocabulary:
    """The distinct words of a transcript, a line each: the word and its bases, parted by tabs."""

    language: str
    words: str

    @cached_property
    def lines(self) -> list[str]:
        """The lines; the number of a word is the number of its line, from 0."""
        return self.words.split("\n")


@dataclass(frozen=True)
class Places:
    """For each word of a transcript in order: its number in the vocabulary, and where it stands."""

    word_ids: Numbers
    starts: Numbers
    ends: Numbers


def build(text: str, default_language: str) -> tuple[Vocabulary, Places]:
    """The index of a text; its language is told from its words, or else taken to be ``default_language``."""
    starts: list[int] = []
    ends: list[int] = []
    forms: list[str] = []
    for start, end, word in words(text):
        starts.append(start)
        ends.append(end)
        forms.append(form(word))
    numbers = {word: number for number, word in enumerate(dict.fromkeys(forms))}
    language = language_of(forms, default_language)
    lines = "\n".join("\t".join(bases(word, language)) for word in numbers)
    word_ids = _numbers([numbers[word] for word in forms])
    return Vocabulary(language, lines), Places(word_ids, _numbers(starts), _numbers(ends))


def _numbers(values: list[int]) -> Numbers:
    return np.array(values, dtype=np.int64)


def prepare(project: Project, progress: Progress | None = None) -> bool:
    """Makes and keeps the index of every transcript that has none of its present text; False when cancelled.

    Where the project may only be read nothing is made: a search then makes what it needs for itself.
    """
    if not project.writable:
        return True
    with project.read() as session:
        texts, language = texts_of(session), default_language(session)
        marks = marks_of(session)
    stale = [text for text in texts if marks.get(text.id) != mark_of(text.text, language)]
    gone = sorted(marks.keys() - {text.id for text in texts})
    for at in range(0, len(stale), STORE_EVERY):
        rows: list[dict[str, object]] = []
        for number, text in enumerate(stale[at : at + STORE_EVERY], at + 1):
            rows.append(_row(text, language))
            if progress is not None and not progress(number, len(stale)):
                _store(project, rows, [])
                return False
        _store(project, rows, [])
    _store(project, [], gone)
    return True


def _row(text: Text, language: str) -> dict[str, object]:
    vocabulary, places = build(text.text, language)
    return {
        "document_id": text.id,
        "mark": mark_of(text.text, language),
        "language": vocabulary.language,
        "words": vocabulary.words,
        "word_ids": _packed(places.word_ids),
        "steps": _packed(np.diff(places.starts, prepend=0)),
        "lengths": _packed(places.ends - places.starts),
    }


def _store(project: Project, rows: Sequence[dict[str, object]], gone: Sequence[str]) -> None:
    replaced = [str(row["document_id"]) for row in rows] + list(gone)
    if not replaced:
        return
    with project.cache() as connection:
        _forget(connection, replaced)
        if rows:
            connection.execute(insert(WordIndex), list(rows))


def _forget(connection: Connection, document_ids: Sequence[str]) -> None:
    for at in range(0, len(document_ids), CHUNK):
        chosen = col(WordIndex.document_id).in_(document_ids[at : at + CHUNK])
        connection.execute(delete(WordIndex).where(chosen))


def texts_of(session: Session, document_ids: Sequence[str] | None = None) -> list[Text]:
    """The transcripts, or those with the given ids, in their order."""
    query = select(Document.id, Document.name, Document.text).join(Participant, isouter=True)
    query = query.order_by(*transcript_order())
    wanted = None if document_ids is None else set(document_ids)
    if wanted is not None and len(wanted) <= CHUNK:
        query = query.where(col(Document.id).in_(wanted))
    return [Text(*row) for row in session.exec(query).all() if wanted is None or row[0] in wanted]


def default_language(session: Session) -> str:
    """The language of a transcript too short to tell."""
    return study_of(session).language.lower().partition("-")[0]


def marks_of(session: Session) -> dict[str, str]:
    """The mark each index in the project was made with, by transcript."""
    return dict(session.exec(select(WordIndex.document_id, WordIndex.mark)).all())


def mark_of(text: str, language: str) -> str:
    """Two texts with one mark have the same index."""
    mark = hashlib.blake2b(f"{_maker()}|{language}|".encode(), digest_size=16)
    mark.update(text.encode("utf-8", "surrogatepass"))
    return mark.hexdigest()


@lru_cache(maxsize=1)
def _maker() -> str:
    try:
        return f"{VERSION}|{version('simplemma')}"
    except PackageNotFoundError:  # a bundle without the library's papers
        return VERSION


class Index:
    """The index of some transcripts: what is kept in the project and still fits, and the rest made on the spot."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._made: dict[str, Places] = {}
        self.vocabularies: dict[str, Vocabulary] = {}

    def load(self, texts: Sequence[Text], progress: Progress | None = None) -> bool:
        """Reads or makes the vocabularies of these transcripts; False when cancelled."""
        language = default_language(self._session)
        self.vocabularies |= self._kept(texts, language)
        missing = [text for text in texts if text.id not in self.vocabularies]
        for number, text in enumerate(missing, 1):
            self.vocabularies[text.id], self._made[text.id] = build(text.text, language)
            if progress is not None and not progress(number, len(missing)):
                return False
        return True

    def _kept(self, texts: Sequence[Text], language: str) -> dict[str, Vocabulary]:
        """The vocabularies in the project that were made from these very texts."""
        marks = marks_of(self._session)
        fit = {text.id for text in texts if marks.get(text.id) == mark_of(text.text, language)}
        query = select(WordIndex.document_id, WordIndex.language, WordIndex.words)
        if len(fit) <= CHUNK:
            query = query.where(col(WordIndex.document_id).in_(fit))
        return {row[0]: Vocabulary(*row[1:]) for row in self._session.exec(query).all() if row[0] in fit}

    def places(self, document_id: str) -> Places:
        """Where the words of one of these transcripts stand."""
        if document_id in self._made:
            return self._made[document_id]
        query = select(WordIndex.word_ids, WordIndex.steps, WordIndex.lengths)
        word_ids, steps, lengths = self._session.exec(query.where(WordIndex.document_id == document_id)).one()
        starts = np.cumsum(_unpacked(steps))
        return Places(_unpacked(word_ids), starts, starts + _unpacked(lengths))


def _packed(numbers: Numbers) -> bytes:
    """The numbers as bytes, as narrow as the largest allows; the first byte says how wide."""
    widest = int(numbers.max(initial=0))
    width = 1 if widest < 1 << 8 else 2 if widest < 1 << 16 else 4
    return bytes([width]) + numbers.astype(f"<u{width}").tobytes()


def _unpacked(packed: bytes) -> Numbers:
    return np.frombuffer(packed, dtype=f"<u{packed[0]}", offset=1).astype(np.int64)
