"""Characters in codebook files: bytes to text, and text without what no document may hold."""

from __future__ import annotations

import codecs
import re
import unicodedata

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f]")
# Windows-1252 gives 27 of Latin-1's control characters a letter or sign; the other five stay what they are.
_WINDOWS = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}


def decode(raw: bytes) -> str | None:
    """The text of a file: its byte order mark decides, then strict UTF-8, then Windows-1252.

    None when the bytes are not text at all.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _decoded(raw, encoding)
    if b"\x00" in raw:
        return None
    text = _decoded(raw, "utf-8")
    text = text if text is not None else raw.decode("latin-1").translate(_WINDOWS)
    return None if len(_CONTROLS.findall(text)) > len(text) / 50 else text


def clean(text: str) -> str:
    """The text as a codebook keeps it: line ends are "\\n", no control characters, no blank rim."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return printable(lines).strip()


def printable(text: str) -> str:
    """The text without the characters XML forbids: controls but line end and tab, half characters."""
    return "".join(letter for letter in text if letter in "\n\t" or _allowed(letter))


def _allowed(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cc", "Cs") and ord(letter) & 0xFFFE != 0xFFFE


def _decoded(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None
