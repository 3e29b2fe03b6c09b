"""How often each word was said in each column, and which words mark one column."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from sqlmodel import Session

from qcode.errors import Refused
from qcode.sentence import worded
from qcode.words.columns import BY, WordColumn, word_columns
from qcode.words.keyness import Floats, log_likelihood, log_ratio
from qcode.words.said import Ints, Said
from qcode.words.spec import SHOW, WordSpec
from qcode.words.stop_words import own_stop_words, stop_words
from qcode.words.whose import heard


@dataclass(frozen=True, eq=False)
class Counted:
    """The words that count, by number; ``word_of`` has for each word said the number of what it counts as, -1 where it is left out.

    ``columns`` tell which of the words said stand in each.
    """

    said: Said
    words: tuple[str, ...]
    word_of: Ints
    columns: tuple[WordColumn, ...]

    @property
    def counts(self) -> Ints:
        """How often each word was said: a row a word, a column a column."""
        found = [self.tally(column.words) for column in self.columns]
        return np.stack(found, axis=1) if found else np.zeros((len(self.words), 0), np.int64)

    @property
    def overall(self) -> Ints:
        """How often each word was said in any column, each time once."""
        return self.tally(self.inside)

    @property
    def documents(self) -> Ints:
        """In how many transcripts each word was said in any column."""
        words, documents = self.word_of[self.inside], self.said.document[self.inside]
        kept = words >= 0
        width = len(self.said.documents)
        cells = np.bincount(words[kept] * width + documents[kept], minlength=len(self.words) * width)
        return (cells.reshape(len(self.words), width) > 0).sum(axis=1).astype(np.int64)

    @property
    def inside(self) -> Ints:
        """The words said that stand in any column."""
        held = np.zeros(len(self.said), np.bool_)
        for column in self.columns:
            held[column.words] = True
        return np.flatnonzero(held)

    def tally(self, which: Ints) -> Ints:
        """How often each word is among some of the words said."""
        words = self.word_of[which]
        return np.bincount(words[words >= 0], minlength=len(self.words)).astype(np.int64)

    def column(self, key: str) -> WordColumn:
        """The column with this key; raises Refused when it is not there."""
        for column in self.columns:
            if column.key == key:
                return column
        raise Refused(worded("What is compared is not there any more; choose anew. Nothing was changed."))


@dataclass(frozen=True, eq=False)
class Keyness:
    """How words differ between two sides: counts on either, G² and the log ratio of each word; see `keyness`.

    Words that stand on both sides, under one code and the other, count on neither.
    """

    here: Ints
    there: Ints
    words_here: int
    words_there: int
    telling: Floats
    ratio: Floats


def count(session: Session, said: Said, spec: WordSpec) -> Counted:
    """What the table a spec asks for counts; raises Refused for what is not one of BY or SHOW."""
    if spec.by not in BY or spec.show not in SHOW:
        raise Refused(
            worded("Words are counted by {by}, and shown as {show}.", by=", ".join(BY), show=", ".join(SHOW))
        )
    counted = said.only(heard(session, said, spec.filter))
    words, number = _numbers(session, counted, spec)
    columns = word_columns(session, counted, spec.by, spec.filter, spec.code_id)
    return Counted(counted, words, number[counted.form] if len(number) else counted.form, tuple(columns))


def compare(counted: Counted, spec: WordSpec) -> Keyness:
    """The words of the column ``target`` against those of ``against``, or all others; raises Refused for a column that is gone."""
    here = counted.column(spec.target).words
    there = counted.column(spec.against).words if spec.against else np.arange(len(counted.said))
    only_there = np.setdiff1d(there, here, assume_unique=True)
    only_here = np.setdiff1d(here, there, assume_unique=True) if spec.against else here
    a, b = counted.tally(only_here), counted.tally(only_there)
    sizes = len(only_here), len(only_there)
    return Keyness(a, b, *sizes, log_likelihood(a, b, *sizes), log_ratio(a, b, *sizes))


def _numbers(session: Session, said: Said, spec: WordSpec) -> tuple[tuple[str, ...], Ints]:
    """The words, and for each form which it is; -1 for those left out."""
    spelt = said.lemmas if spec.lemmas else tuple(word for word, _ in said.forms)
    known: dict[str, int] = {}
    numbers = (
        -1 if out else known.setdefault(word, len(known))
        for word, out in zip(spelt, _left_out(session, said, spec), strict=True)
    )
    number = np.fromiter(numbers, np.int64, len(spelt))
    return tuple(known), number


def _left_out(session: Session, said: Said, spec: WordSpec) -> Iterator[bool]:
    """Whether each form is not listed: numbers and the team's own stop words never are, other stop words where they are asked for."""
    own = frozenset(own_stop_words(session))
    for (word, language), base in zip(said.forms, said.lemmas, strict=True):
        stopped = word in own or base in own or (not spec.stop_words and word in stop_words(language))
        yield stopped or word.isdigit()


def listed(counted: Counted, least: int) -> list[int]:
    """The numbers of the words said at least so often, the most frequent first, and those alike by the alphabet."""
    times: list[int] = counted.overall.tolist()
    found = (at for at, often in enumerate(times) if often >= max(least, 1))
    return sorted(found, key=lambda at: (-times[at], counted.words[at]))


def telling(counted: Counted, found: Keyness, least: int) -> list[int]:
    """The numbers of the words said at least so often on both sides together, and relatively more often here; those that differ most first."""
    times: list[int] = (found.here + found.there).tolist()
    far: list[float] = found.telling.tolist()
    more: list[bool] = (found.ratio > 0).tolist()
    enough = (at for at, often in enumerate(times) if more[at] and often >= max(least, 1))
    return sorted(enough, key=lambda at: (-far[at], counted.words[at]))
