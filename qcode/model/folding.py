"""Words as they are searched: upper case and accents aside."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """``text`` without upper case and accents, so that "reële" is found by "reele"."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    if plain.isascii():
        return plain
    return plain.translate({ord(letter): None for letter in set(plain) if unicodedata.combining(letter)})
