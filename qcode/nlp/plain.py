"""Letters searched in one text, for finding a place while reading."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from qcode.model import Span
from qcode.nlp.pattern import part
from qcode.nlp.tokens import ACCENTS, APOSTROPHES, SILENT

_QUOTES = '"“”„‟«»″＂'
_IN_WORD = f"{ACCENTS}{SILENT}"
_PIECE = re.compile(
    rf"(?P<word>[^\W_][{_IN_WORD}]*(?:[^\W_]|[{_IN_WORD}])*)|(?P<space>\s+)|(?P<sign>[^{_IN_WORD}])"
)
_APOSTROPHE, _SILENT = re.compile(f"[{APOSTROPHES}]"), re.compile(f"[{SILENT}]")
_QUOTE, _SPACE = re.compile(f"[{_QUOTES}]"), re.compile(r"\s+")


def find_in(text: str, wanted: str, whole_words: bool = False, match_case: bool = False) -> list[Span]:
    """Where ``wanted`` stands in ``text``, in order and never overlapping; nowhere when nothing but space is wanted.

    Accents that were not typed, kinds of apostrophe, quotation mark and space do not matter, nor does case unless
    ``match_case``. With ``whole_words`` no word may go on before or after it.
    """
    pattern = _pattern(wanted)
    if pattern is None:
        return []
    conditions = _Conditions(text, wanted, whole_words=whole_words, match_case=match_case)
    return list(_found(pattern, text, conditions))


class _Conditions:
    """What must hold of a place besides its letters."""

    def __init__(self, text: str, wanted: str, *, whole_words: bool, match_case: bool) -> None:
        self._text, self._whole_words = text, whole_words
        self._case = _with_case(wanted) if match_case else None

    def hold(self, start: int, end: int) -> bool:
        """True when ``[start, end)`` counts."""
        if self._case is not None and _with_case(self._text[start:end]) != self._case:
            return False
        return not self._whole_words or not (self._goes_on(start) or self._goes_on(end))

    def _goes_on(self, place: int) -> bool:
        """True when the characters before and after ``place`` are of one word."""
        text = self._text
        return 0 < place < len(text) and _is_letter(text[place - 1]) and _is_letter(text[place])


def _found(pattern: re.Pattern[str], text: str, conditions: _Conditions) -> Iterator[Span]:
    match = pattern.search(text)
    while match is not None:
        start, end = match.span()
        if conditions.hold(start, end):
            yield Span(start, end)
            match = pattern.search(text, end)
        else:
            match = pattern.search(text, start + 1)


@lru_cache(maxsize=32)
def _pattern(wanted: str) -> re.Pattern[str] | None:
    if not wanted.strip():
        return None
    expression = "".join(_expression(piece) for piece in _PIECE.finditer(wanted))
    return re.compile(expression) if expression else None


def _expression(piece: re.Match[str]) -> str:
    if piece["word"]:
        return part(piece["word"])
    if piece["space"]:
        return r"\s+"
    sign = piece["sign"]
    if sign in APOSTROPHES:
        return f"[{APOSTROPHES}]"
    return f"[{_QUOTES}]" if sign in _QUOTES else re.escape(sign)


def _is_letter(sign: str) -> bool:
    return sign.isalnum() or unicodedata.combining(sign) > 0 or sign in SILENT


def _with_case(words: str) -> str:
    """``words`` as far as they matter when case does."""
    plain = _QUOTE.sub('"', _APOSTROPHE.sub("'", _SILENT.sub("", _SPACE.sub(" ", words))))
    return "".join(sign for sign in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(sign))
