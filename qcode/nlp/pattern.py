"""Typed words as regular expressions that look past case, accents and kinds of apostrophe."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable
from functools import lru_cache

from qcode.errors import Refused
from qcode.nlp.tokens import ACCENTS, APOSTROPHES, SILENT
from qcode.sentence import worded

ANY = "*"  # stands for any letters, or none

_TYPED_WORD = re.compile(
    rf"(?:[^\W_]|[{ACCENTS}{SILENT}{ANY}])+(?:[{APOSTROPHES}](?:[^\W_]|[{ACCENTS}{SILENT}{ANY}])+)*"
)
_LETTER = "[^\\W_]"
_LATER = f"[{ACCENTS}{SILENT}]"  # what may follow a letter within its word
_APOSTROPHE = f"[{APOSTROPHES}]"
_BEGINS = f"(?<!{_LETTER})(?<!{_LATER})"
_BEGAN = (
    f"(?<!{_LETTER}.)(?<!{_LATER}.)"  # the same, one letter on: lets the search skip to likely first letters
)
_ENDS = f"(?!{_LETTER})(?!{_LATER})"
_REST = f"(?:{_LETTER}|{_LATER}|{_APOSTROPHE}(?={_LETTER}))*"
_BETWEEN = "[\\W_]+"
_FOLDED = (range(0x41, 0x530), range(0x1E00, 0x2000), range(0xFB00, 0xFB05))  # scripts with case
_SPELT_OUT = {"œ": "oe", "æ": "ae"}


def typed_words(words: str) -> list[str]:
    """The words of a search as it was typed: punctuation and hyphens part them.

    Raises Refused when there is nothing to look for.
    """
    found: list[str] = _TYPED_WORD.findall(words)
    if not found or not all(any(letter.isalnum() for letter in word) for word in found):
        raise Refused(worded("There is no word to search for; type at least one letter."))
    return found


def phrase(words: list[str]) -> re.Pattern[str]:
    """Finds these words next to each other, as whole words; punctuation between them does not matter."""
    return re.compile(_BETWEEN.join(_whole(word) for word in words), re.DOTALL)


def listed(word: str) -> re.Pattern[str]:
    """Finds this word among the `form` of words, a line each."""
    return re.compile(f"^{_spelling(word)}$", re.MULTILINE)


def listed_part(word: str) -> re.Pattern[str]:
    """Finds, among the `form` of words, a line each, those it is all of, or all of before or after an apostrophe."""
    return re.compile(f"^(?:.*')?{_spelling(word)}(?:'.*)?$", re.MULTILINE)


def part(word: str) -> str:
    """An expression that finds the letters of this word anywhere, within words too."""
    return "".join(_pieces(word, str.upper))


def _whole(word: str) -> str:
    pieces = _pieces(word, str.upper)
    first = pieces[0]
    if first.startswith("[") and first.endswith(f"{_LATER}*"):
        letter = first.removesuffix(f"{_LATER}*")
        pieces[0] = f"{letter}{_BEGAN}{_LATER}*"
        return "".join(pieces) + _ENDS
    return _BEGINS + "".join(pieces) + _ENDS


def _spelling(word: str) -> str:
    return "".join(_pieces(word, str.lower))


def _pieces(word: str, case: Callable[[str], str]) -> list[str]:
    """A piece of expression for each letter of the word, or for two that may be written as one (ss, ß)."""
    letters = _letters(word)
    ligatures = _variants()[1]
    pieces = [_first_letter(letters[0], case)] if len(letters) > 1 and len(letters[0]) > 1 else []
    at = len(pieces)
    while at < len(letters):
        joined = next((n for n in (3, 2) if "".join(letters[at : at + n]) in ligatures), 1)
        piece = "".join(_letter(letter) for letter in letters[at : at + joined])
        if joined > 1:
            piece = f"(?:{piece}|[{ligatures[''.join(letters[at : at + joined])]}]{_LATER}*)"
        pieces.append(piece)
        at += joined
    return pieces


def _letters(word: str) -> list[str]:
    """The folded letters of a typed word, each with the accents that were typed on it."""
    letters: list[str] = []
    for sign in unicodedata.normalize("NFD", _folded(unicodedata.normalize("NFC", word))):
        if unicodedata.combining(sign) and letters:
            letters[-1] += sign
        elif not re.match(_LATER, sign):
            letters.append(sign)
    return letters


def _letter(letter: str) -> str:
    if letter == ANY:
        return _REST
    if letter in APOSTROPHES:
        return _APOSTROPHE
    if len(letter) > 1:
        return f"(?:{_accented(letter)})(?![{ACCENTS}])[{SILENT}]*"
    return f"[{re.escape(_variants()[0].get(letter, letter))}]{_LATER}*"


def _first_letter(letter: str, case: Callable[[str], str]) -> str:
    """A capital that begins a word goes without its accent in many a text (Eén, Etat); a `form` has no capitals."""
    return f"(?:{_letter(letter)}|{re.escape(case(letter[0]))}(?![{ACCENTS}]))"


def _accented(letter: str) -> str:
    """Every way to write a letter with just these accents, in both cases, combined or one after the other."""
    written = {letter, letter[0].upper() + letter[1:]}
    for split in range(2, len(letter) + 1):
        written |= {unicodedata.normalize("NFC", way[:split]) + way[split:] for way in tuple(written)}
    return "|".join(re.escape(way) for way in sorted(written))


@lru_cache(maxsize=1)
def _variants() -> tuple[dict[str, str], dict[str, str]]:
    """For each plain letter the signs it stands for, and for each pair or triple of letters the signs that join them."""
    plain: dict[str, str] = defaultdict(str)
    for sign in (chr(number) for numbers in _FOLDED for number in numbers):
        if sign.isalpha():
            plain[_unaccented(_folded(sign))] += sign
    single = {letters: signs for letters, signs in plain.items() if len(letters) == 1}
    return single, {letters: signs for letters, signs in plain.items() if len(letters) > 1}


def _folded(text: str) -> str:
    folded = "".join(_SPELT_OUT.get(sign, sign) for sign in text.casefold())
    return unicodedata.normalize("NFC", folded)


def _unaccented(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))
