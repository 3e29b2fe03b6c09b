"""Where the tokens, sentences or turns of a transcript stand: the units that are counted."""

from __future__ import annotations

from functools import lru_cache

from qcode.nlp.language import language_of
from qcode.nlp.sentences import sentences
from qcode.nlp.tokens import form, paragraphs, tokens, words
from qcode.speech import Speech

Places = tuple[tuple[int, int], ...]
KEPT = 400
"""Transcripts whose units are remembered while the program runs; spaCy takes a second for some 50,000 words."""


def units_of(text: str, speech: Speech, unit: str, default_language: str) -> Places:
    """The units of a transcript as ``(start, end)``, in order: what is said, without labels and times; none for "character".

    A turn is one that is numbered. Where nobody speaks a paragraph is a turn, and all of the text is said.
    """
    if unit == "character":
        return ()
    said = tuple((turn.body, turn.end) for turn in speech.turns if unit != "turn" or turn.number is not None)
    if not speech.turns:
        said = tuple((start, start + len(words)) for start, words in paragraphs(text))
    return _units(text, said, unit, default_language)


@lru_cache(maxsize=KEPT)
def _units(text: str, said: Places, unit: str, default_language: str) -> Places:
    if unit == "turn":
        return tuple((start, end) for start, end in said if start < end)
    language = language_of((form(word) for _, _, word in words(text)), default_language)
    parted = tokens if unit == "token" else sentences
    return tuple(
        (each.start, each.end) for start, end in said for each in parted(text[start:end], language, start)
    )
