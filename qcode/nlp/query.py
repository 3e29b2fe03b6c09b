"""Which words of some transcripts a typed word stands for, when all its forms are meant."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import cached_property

from qcode.nlp.index import Vocabulary
from qcode.nlp.lemmas import bases
from qcode.nlp.pattern import ANY, listed, listed_part
from qcode.nlp.tokens import form


class Lexicon:
    """The words of all transcripts in one language, each with its bases."""

    def __init__(self, language: str, vocabularies: Iterable[Vocabulary]) -> None:
        self._language = language
        lines: set[str] = set()
        for vocabulary in vocabularies:
            lines.update(vocabulary.lines)
        self._lines = sorted(lines)
        self._forms = [line.partition("\t")[0] for line in self._lines]

    def lines_of(self, word: str) -> set[str]:
        """The lines of what a typed word stands for: with ``*`` what it spells, otherwise all its forms."""
        spelt = self._spelt(listed_part(word))
        return spelt if ANY in word else spelt | self._with_a_base_in(self._bases_of(word))

    def _spelt(self, pattern: re.Pattern[str]) -> set[str]:
        forms = set(pattern.findall("\n".join(self._forms)))
        return {line for line, form_ in zip(self._lines, self._forms, strict=True) if form_ in forms}

    def _bases_of(self, word: str) -> set[str]:
        """The bases of every word that can be spelt so; the dictionary is asked where no transcript has the word."""
        found = {base for line in self._spelt(listed(word)) for base in line.split("\t")}
        found.update(listed(word).findall(self._all_bases))
        return found if form(word) in self._forms else found.union(bases(form(word), self._language))

    def _with_a_base_in(self, wanted: set[str]) -> set[str]:
        return {line for line in self._lines if not wanted.isdisjoint(line.split("\t"))}

    @cached_property
    def _all_bases(self) -> str:
        return "\n".join({base for line in self._lines for base in line.split("\t")[1:]})


class WordNumbers:
    """The numbers typed words have in the vocabulary of a transcript."""

    def __init__(self, typed: list[str], vocabularies: Collection[Vocabulary]) -> None:
        self._lines: dict[str, list[set[str]]] = {}
        for language in {vocabulary.language for vocabulary in vocabularies}:
            lexicon = Lexicon(language, (each for each in vocabularies if each.language == language))
            self._lines[language] = [lexicon.lines_of(word) for word in typed]

    def in_vocabulary(self, vocabulary: Vocabulary) -> list[list[int]]:
        """For each typed word the numbers of its forms."""
        return [
            [number for number, line in enumerate(vocabulary.lines) if line in wanted]
            for wanted in self._lines[vocabulary.language]
        ]
