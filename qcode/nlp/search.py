"""Words searched in what was said: as they were typed, or in all their forms."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import NamedTuple

import numpy as np
from sqlalchemy import select
from sqlmodel import Session

from qcode.model import Span, Turn
from qcode.model.row import table_of
from qcode.nlp.index import CHUNK, Index, Places, Text, texts_of
from qcode.nlp.pattern import phrase, typed_words
from qcode.nlp.query import WordNumbers
from qcode.steps import Progress

CONTEXT = 60  # code points on either side
_LINE_ENDS = str.maketrans(dict.fromkeys("\n\r\t\v\f\x85\u2028\u2029", " "))


@dataclass(frozen=True)
class Hit:
    """One place where the words were said, ``text`` exactly; ``before`` and ``after`` stay within the turn.

    ``turn`` is its number, None in a transcript without turns.
    """

    document_id: str
    document: str
    turn: int | None
    start: int
    end: int
    text: str
    before: str
    after: str

    @property
    def span(self) -> Span:
        """Where the hit stands in the transcript."""
        return Span(self.start, self.end)


class _Said(NamedTuple):
    """What was said in one turn: the words, without label and time."""

    body: int
    end: int
    number: int | None


def search(
    session: Session,
    words: str,
    *,
    lemma: bool = False,
    context: int = CONTEXT,
    document_ids: list[str] | None = None,
    limit: int | None = None,
    progress: Progress | None = None,
) -> list[Hit]:
    """Where ``words`` were said next to each other, in the order of the transcripts; at most ``limit`` places.

    Case, kinds of apostrophe and accents that were not typed do not matter; ``*`` stands for any letters. With ``lemma``
    each word stands for all its forms; transcripts `prepare` has not seen are then read in first, told to
    ``progress``, and when that answers False nothing is found. Raises Refused when there is no word to search for.
    """
    typed = typed_words(words)
    texts = texts_of(session, document_ids)
    found = _in_all_forms(session, texts, typed, progress) if lemma else _as_typed(session, texts, typed)
    return [_hit(text, said, span, context) for text, said, span in islice(found, limit)]


def in_all_forms(
    session: Session, words: str, progress: Progress | None = None
) -> Iterator[tuple[str, list[Span]]]:
    """The same places as `search` with ``lemma`` finds, by the id of their transcript, one transcript after the other."""
    found = _in_all_forms(session, texts_of(session), typed_words(words), progress)
    for document_id, places in groupby(found, lambda place: place[0].id):
        yield document_id, [span for _, _, span in places]


Found = Iterator[tuple[Text, _Said, Span]]


def _as_typed(session: Session, texts: Sequence[Text], typed: list[str]) -> Found:
    pattern = phrase(typed)
    with_hits = [text for text in texts if pattern.search(text.text)]
    for text, said in _with_turns(session, with_hits):
        for turn in said:
            for match in pattern.finditer(text.text, turn.body, turn.end):
                yield text, turn, Span(*match.span())


def _in_all_forms(
    session: Session, texts: Sequence[Text], typed: list[str], progress: Progress | None
) -> Found:
    index = Index(session)
    if not index.load(texts, progress):
        return
    numbers = WordNumbers(typed, list(index.vocabularies.values()))
    spans: dict[str, list[tuple[int, int]]] = {}
    for text in texts:
        wanted = numbers.in_vocabulary(index.vocabularies[text.id])
        if all(wanted):
            spans[text.id] = _phrases(index.places(text.id), wanted)
    for text, said in _with_turns(session, [text for text in texts if spans.get(text.id)]):
        yield from _within_turns(text, said, spans[text.id])


def _phrases(places: Places, wanted: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Where words follow each other in a text, each given as the numbers it may have."""
    last = len(wanted) - 1
    fits = np.ones(max(len(places.word_ids) - last, 0), dtype=np.bool_)
    for offset, numbers in enumerate(wanted):
        fits &= np.isin(places.word_ids[offset : offset + len(fits)], numbers)
    at = np.flatnonzero(fits)
    return list(zip(places.starts[at].tolist(), places.ends[at + last].tolist(), strict=True))


def _within_turns(text: Text, said: Sequence[_Said], spans: Iterable[tuple[int, int]]) -> Found:
    bodies = [turn.body for turn in said]
    free_from = 0
    for start, end in spans:
        turn = said[bisect_right(bodies, start) - 1] if said and start >= bodies[0] else None
        if turn is not None and end <= turn.end and start >= free_from:
            free_from = end
            yield text, turn, Span(start, end)


def _with_turns(session: Session, texts: Sequence[Text]) -> Iterator[tuple[Text, list[_Said]]]:
    """Each text with its turns in order; one without turns was all said at once."""
    for at in range(0, len(texts), CHUNK):
        some = texts[at : at + CHUNK]
        turns = _turns(session, [text.id for text in some])
        for text in some:
            yield text, turns.get(text.id, [_Said(0, len(text.text), None)])


def _turns(session: Session, document_ids: Sequence[str]) -> dict[str, list[_Said]]:
    """The turns of these documents; the heads and titles nobody said are left out, so a list may be empty."""
    turn = table_of(Turn)
    query = select(turn.c.document_id, turn.c.body, turn.c.end, turn.c.number)
    query = query.where(turn.c.document_id.in_(document_ids)).order_by(turn.c.document_id, turn.c.start)
    turns: dict[str, list[_Said]] = {}
    for document_id, body, end, number in session.connection().execute(query):
        said = turns.setdefault(document_id, [])
        if number is not None:
            said.append(_Said(body, end, number))
    return turns


def _hit(text: Text, said: _Said, span: Span, context: int) -> Hit:
    before = _before(text.text, max(said.body, span.start - context), span.start)
    after = _after(text.text, span.end, min(said.end, span.end + context))
    return Hit(text.id, text.name, said.number, span.start, span.end, span.of(text.text), before, after)


def _before(text: str, start: int, end: int) -> str:
    """The text on one line, beginning with a whole word."""
    found = text[start:end].translate(_LINE_ENDS)
    if start > 0 and _splits_word(text, start):
        found = found.partition(" ")[2]
    return found.lstrip()


def _after(text: str, start: int, end: int) -> str:
    """The text on one line, ending with a whole word."""
    found = text[start:end].translate(_LINE_ENDS)
    if end < len(text) and _splits_word(text, end):
        found = found.rpartition(" ")[0]
    return found.rstrip()


def _splits_word(text: str, at: int) -> bool:
    return not text[at - 1].isspace() and not text[at].isspace()
