"""Base forms of words: children → child, begreep → begrijpen."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

ALIKE = 4  # first letters two words share before the base of a base counts as a base


@lru_cache(maxsize=200_000)
def bases(word: str, language: str) -> tuple[str, ...]:
    """The forms ``word`` goes back to, itself first; two words belong together when they share one.

    Dictionaries lead gevoelens to gevoelen and that on to gevoel, which is wanted; they also lead wassen (to wash) to was
    and that on to zijn (to be), which is not. So the second step counts where it still looks like the word.
    ``word`` is in lower case; where the language is unknown a word is its own and only base.
    """
    first = {_lemma(spelling, language) for spelling in _spellings(word, language)}
    second = {_lemma(base, language) for base in first}
    found = first | {base for base in second if base[:ALIKE] == word[:ALIKE] and len(base) >= ALIKE}
    return (word, *sorted(found - {word}))


def lemma(word: str, language: str) -> str:
    """The one form ``word`` is counted under: its base, or the base of that where it still looks like the word."""
    found = bases(word, language)
    if len(found) == 1:
        return word
    first = _lemma(word, language)
    second = _lemma(first, language)
    return second if second in found else first


def is_word(word: str, language: str) -> bool:
    """True where the dictionary of the language knows the word as it is written; False for a language without one."""
    import simplemma

    try:
        return simplemma.is_known(word, language)
    except ValueError:
        return False


def _spellings(word: str, language: str) -> tuple[str, ...]:
    """German dictionaries know a noun by its capital."""
    return (word, word.capitalize()) if language == "de" else (word,)


def _lemma(word: str, language: str) -> str:
    import simplemma  # its dictionaries take a moment, so only when they are needed

    try:
        lemma = simplemma.lemmatize(word, language)
    except ValueError:  # a language it does not know
        return word
    return unicodedata.normalize("NFC", lemma.lower())
