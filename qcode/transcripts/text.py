"""Plain text files: their characters exactly, whatever the encoding."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from qcode.errors import FileProblem
from qcode.model.draft import Draft, Paragraph

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# Windows-1252 gives 27 of Latin-1's control characters a letter or sign; the other five bytes stay what they are.
_WINDOWS = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}

GUESSED = (
    "The file does not say how its letters are stored; it was read as Windows-1252 (Western European). "
    "Check accents such as é and ë."
)


def read(path: Path) -> Draft:
    """The file's characters; line ends become ``\\n`` and a byte order mark goes, nothing else changes."""
    text, notices = decode(path.read_bytes(), path)
    return Draft(path.stem, text, tuple(lines(text)), notices, path.name)


def lines(text: str) -> list[Paragraph]:
    """The lines that are not blank, as paragraphs."""
    return [Paragraph(match.start(), match.end()) for match in _LINE.finditer(text)]


def decode(data: bytes, path: Path) -> tuple[str, tuple[str, ...]]:
    """The text of a file with ``\\n`` line ends, and a notice when its encoding was guessed.

    Raises FileProblem for a file that is not text, or has none.
    """
    text, notices = _characters(data, path)
    if not text.strip():
        raise FileProblem(f"“{path.name}” has no text in it; nothing was imported.")
    if len(_CONTROL.findall(text)) > len(text) / 50:
        raise FileProblem(not_text(path))
    return text.replace("\r\n", "\n").replace("\r", "\n"), notices


def not_text(path: Path) -> str:
    """The sentence for a file that is no text whatever its name says."""
    return f"“{path.name}” is not a text file, whatever its name says; nothing was imported."


def _characters(data: bytes, path: Path) -> tuple[str, tuple[str, ...]]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, path), ()
    if b"\0" in data:
        return _strict(data, _wide(data, path), path), ()
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return windows(data), (GUESSED,)


def windows(data: bytes) -> str:
    """The bytes as Windows-1252; the five bytes it leaves undefined are kept as Latin-1."""
    return data.decode("latin-1").translate(_WINDOWS)


def _wide(data: bytes, path: Path) -> str:
    """Which UTF-16 the zero bytes point to: nearly all of them fall on one half of each pair."""
    high, low = data[0::2].count(0), data[1::2].count(0)
    if len(data) % 2 == 0 and low > 20 * high:
        return "utf-16-le"
    if len(data) % 2 == 0 and high > 20 * low:
        return "utf-16-be"
    raise FileProblem(not_text(path))


def _strict(data: bytes, encoding: str, path: Path) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding == "utf-8":
            return windows(data)
        raise FileProblem(
            f"“{path.name}” is damaged: its letters cannot be read. Nothing was imported."
        ) from error
    if "\0" in text:
        raise FileProblem(not_text(path))
    return text
