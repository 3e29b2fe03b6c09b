"""Tokens and sentences of a text, as spaCy parts it: for measuring agreement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from qcode.nlp.tokens import paragraphs

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

Places = NDArray[np.int64]
"""Starts and ends, a row each."""
WORDS_KEPT = 200_000
"""Spellings of which the tokenizer remembers how they are parted; with its own 10,000 a study takes twice as long."""
_COLUMNS: list[int | str] = ["IDX", "LENGTH", "IS_SPACE", "SENT_START"]


class Parted(NamedTuple):
    """Where the tokens of a text stand, white space left out, and where its sentences do, without the space around them."""

    tokens: Places
    sentences: Places


def parted(text: str, language: str, said: Iterable[tuple[int, int]] | None = None) -> Parted:
    """The tokens and sentences of a text, or of those stretches of it, each by itself; places are those in the text.

    A sentence never runs on into the next paragraph.
    """
    stretches = ((0, len(text)),) if said is None else said
    read = [_columns(doc, start) for start, doc in _read(text, language, stretches)]
    starts, lengths, spaces, begins = np.concatenate([np.zeros((0, 4), np.int64), *read]).T
    sentence = np.cumsum(begins == 1)
    seen = spaces == 0
    starts, ends, sentence = starts[seen], (starts + lengths)[seen], sentence[seen]
    first = np.flatnonzero(np.diff(sentence, prepend=-1))
    last = np.append(first[1:], len(sentence))[: len(first)] - 1
    return Parted(np.stack([starts, ends], axis=1), np.stack([starts[first], ends[last]], axis=1))


def _read(text: str, language: str, said: Iterable[tuple[int, int]]) -> Iterator[tuple[int, Doc]]:
    """Each paragraph as spaCy reads it, and where it begins."""
    rules = pipeline(language)
    sentencizer = rules.get_pipe("sentencizer")
    for start, end in said:
        for at, paragraph in paragraphs(text[start:end], start):
            yield at, sentencizer(rules.tokenizer(paragraph))


def _columns(paragraph: Doc, start: int) -> Places:
    columns = paragraph.to_array(_COLUMNS).astype(np.int64)
    columns[:, 0] += start
    return columns


@lru_cache
def pipeline(language: str) -> Language:
    """spaCy's rules for this language, or those for any language where it has none.

    Always the blank pipeline, so that two computers count the same tokens and sentences.
    """
    import spacy  # takes seconds, so only when it is needed

    try:
        rules = spacy.blank(language)
    except ImportError:
        rules = spacy.blank("xx")
    rules.add_pipe("sentencizer")
    setattr(rules.tokenizer, "max_cache_size", WORDS_KEPT)  # noqa: B010 - it is no function, as its type says
    return rules
