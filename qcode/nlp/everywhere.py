"""Every place in all transcripts where words stand, one transcript after the other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import Session

from qcode.model import Document, Participant, Span
from qcode.model.row import table_of
from qcode.nlp.index import prepare
from qcode.nlp.plain import find_in
from qcode.nlp.plain_sentences import sentences_in
from qcode.nlp.search import in_all_forms
from qcode.project import Project
from qcode.reading import seen, seen_text
from qcode.snapping import snap
from qcode.speech import Speech, Spoken, speech_of
from qcode.transcript_order import transcript_order

GoesOn = Callable[[int, int], bool]
"""Told how many of how many transcripts are done; answers False when the rest is not wanted."""


@dataclass(frozen=True)
class Sought:
    """What is looked for: letters anywhere, or only whole words, or ``all_forms`` of whole words in any case.

    ``asked``: what interviewers say counts too.
    """

    words: str
    whole_words: bool = False
    match_case: bool = False
    all_forms: bool = False
    asked: bool = True


class Place(NamedTuple):
    """Where the words stand, with the number of the turn (None outside turns) and who speaks ("" for nobody)."""

    document_id: str
    start: int
    end: int
    turn: int | None
    speaker: str


class Found(NamedTuple):
    """The places in one transcript, in order."""

    document_id: str
    document: str
    places: list[Place]


def places(project: Project, sought: Sought, goes_on: GoesOn) -> Iterator[Found]:
    """Where the words stand, for each transcript that holds them, in the order of the transcripts.

    Ends early when the rest is not wanted. With ``all_forms`` raises Refused when there is no word to search for.
    """
    with project.read() as session:
        names = _names(session)
    found = _in_all_forms(project, sought, goes_on) if sought.all_forms else _as_typed(sought, names, project)
    for done, (document_id, speech, spans) in enumerate(found, 1):
        if not goes_on(min(done, len(names)), len(names)):
            return
        there = [
            _place(document_id, span, speech.first(*span)) for span in spans if _counts(span, speech, sought)
        ]
        if there:
            yield Found(document_id, names[document_id], there)


def _names(session: Session) -> dict[str, str]:
    document, participant = table_of(Document), table_of(Participant)
    query = select(document.c.id, document.c.name).join_from(document, participant, isouter=True)
    return {row[0]: row[1] for row in session.connection().execute(query.order_by(*transcript_order()))}


_Places = Iterator[tuple[str, Speech, list[Span]]]


def _as_typed(sought: Sought, names: dict[str, str], project: Project) -> _Places:
    for document_id in names:
        with project.read() as session:
            text, speech = read_transcript(session, document_id)
        shown = seen_text(text, seen(text, speech.turns))
        yield (
            document_id,
            speech,
            find_in(shown, sought.words, whole_words=sought.whole_words, match_case=sought.match_case),
        )


def _in_all_forms(project: Project, sought: Sought, goes_on: GoesOn) -> _Places:
    if not prepare(project, goes_on):
        return
    with project.read() as session:
        for document_id, spans in in_all_forms(session, sought.words, goes_on):
            yield document_id, speech_of(session, [document_id])[document_id], spans


def read_transcript(session: Session, document_id: str) -> tuple[str, Speech]:
    """The text of a transcript, "" when it is not there any more, and its turns."""
    document = table_of(Document).c
    text = session.connection().execute(select(document.text).where(document.id == document_id)).scalar()
    return text or "", speech_of(session, [document_id])[document_id]


def _counts(span: Span, speech: Speech, sought: Sought) -> bool:
    if sought.asked:
        return True
    turn = speech.first(*span)
    return turn is None or turn.role != "interviewer"


def _place(document_id: str, span: Span, turn: Spoken | None) -> Place:
    number, speaker = (turn.number, turn.speaker or "") if turn else (None, "")
    return Place(document_id, span.start, span.end, number, speaker)


class Extent(StrEnum):
    """How much around a place is meant."""

    WORD = "word"
    SENTENCE = "sentence"
    TURN = "turn"


class Surroundings:
    """What stands around the places of one transcript."""

    def __init__(self, text: str, speech: Speech) -> None:
        self._text, self._speech = text, speech
        self._lines = seen(text, speech.turns)

    def whole(self, span: Span, extent: Extent) -> Span:
        """``span`` made into whole words, sentences, or the turn; where nobody speaks, the paragraph."""
        words = snap(self._text, span)
        if extent is Extent.WORD or not words.length:
            return words
        around = self._line_of(words)
        if extent is Extent.SENTENCE:
            pieces = [
                each for each in sentences_in(around.of(self._text), around.start) if each.overlaps(words)
            ]
            return (
                Span(min(words.start, pieces[0].start), max(words.end, pieces[-1].end)) if pieces else words
            )
        turn = self._speech.first(*words)
        body = Span(turn.body, turn.end) if turn else around
        return snap(self._text, Span(min(words.start, body.start), max(words.end, body.end)))

    def _line_of(self, words: Span) -> Span:
        at = bisect_right(self._lines, words.start, key=lambda line: line.end)
        return Span(self._lines[at].start, self._lines[at].end) if at < len(self._lines) else words


def whole(session: Session, chosen: Sequence[Place], extent: Extent) -> Iterator[tuple[str, int, int]]:
    """Transcript, start and end of so much around each place; places of one transcript stand together."""
    for document_id, there in groupby(chosen, lambda place: place.document_id):
        around = Surroundings(*read_transcript(session, document_id))
        for place in there:
            span = around.whole(Span(place.start, place.end), extent)
            if span.length:
                yield document_id, span.start, span.end
