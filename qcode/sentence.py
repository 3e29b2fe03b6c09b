"""Sentences for people: said in English, and able to be said in another language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


class Sentence(str):
    """A sentence in English that still knows its pattern and what was put into it.

    Whoever speaks another language has a pattern of its own for ``pattern`` and puts ``values`` into that one.
    """

    __slots__ = ("pattern", "values")
    pattern: str
    values: Mapping[str, object]

    def __new__(cls, pattern: str, values: Mapping[str, object]) -> Sentence:
        said = super().__new__(cls, pattern.format(**values) if values else pattern)
        said.pattern, said.values = pattern, values
        return said

    def __reduce__(self) -> tuple[type[Sentence], tuple[str, dict[str, object]]]:
        return Sentence, (self.pattern, dict(self.values))


def worded(pattern: str, /, **values: object) -> str:
    """The `Sentence` ``pattern`` makes of ``values``, which may be sentences themselves.

    The pattern is written out where this is called: translators collect it from there.
    """
    return Sentence(pattern, values)


def joined(sentences: Iterable[str], separator: str = " ") -> str:
    """The sentences one after the other, each still able to be said in another language."""
    values = {f"part{number}": sentence for number, sentence in enumerate(sentences)}
    return Sentence(separator.join(f"{{{name}}}" for name in values), values)
