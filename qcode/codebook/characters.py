"""Text as a codebook keeps it: without the characters no document may hold."""

from __future__ import annotations

import unicodedata

from qcode.files.encoding import unix_lines


def clean(text: str) -> str:
    """The text as a codebook keeps it: line ends are "\\n", no control characters, no blank rim."""
    return printable(unix_lines(text)).strip()


def printable(text: str) -> str:
    """The text without the characters XML forbids: controls but line end and tab, half characters."""
    return "".join(letter for letter in text if letter in "\n\t" or _allowed(letter))


def _allowed(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cc", "Cs") and ord(letter) & 0xFFFE != 0xFFFE
