"""Where the tokens, sentences or turns of a transcript stand: the units that are counted."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from qcode.agreement.values import Ints
from qcode.nlp.language import language_of
from qcode.nlp.sentences import Parted, parted
from qcode.nlp.tokens import form, paragraphs, words
from qcode.speech import Speech

Said = tuple[tuple[int, int], ...]
KEPT = 200
"""Transcripts whose tokens and sentences are remembered while the program runs; spaCy takes a second for some 500,000 words."""


def units_of(text: str, speech: Speech, unit: str, default_language: str) -> Ints:
    """The units of a transcript, starts and ends (units × 2), in order: what is said, without labels and times.

    A turn is one that is numbered. Where nobody speaks a paragraph is a turn, and all of the text is said. There are none for
    "character".
    """
    if unit == "character":
        return _places(())
    said = tuple((turn.body, turn.end) for turn in speech.turns if unit != "turn" or turn.number is not None)
    if not speech.turns:
        said = tuple((start, start + len(words)) for start, words in paragraphs(text))
    if unit == "turn":
        return _places(tuple(place for place in said if place[0] < place[1]))
    found = _parted(text, said, default_language)
    return found.tokens if unit == "token" else found.sentences


def _places(places: Said) -> Ints:
    return np.array(places, np.int64).reshape(-1, 2)


@lru_cache(maxsize=KEPT)
def _parted(text: str, said: Said, default_language: str) -> Parted:
    language = language_of((form(word) for _, _, word in words(text)), default_language)
    return parted(text, language, said)
