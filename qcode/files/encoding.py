"""Bytes to characters: a byte order mark decides, then UTF-8, then the likeliest Western encoding, said aloud."""

from __future__ import annotations

import codecs
import re

from qcode.errors import FileProblem
from qcode.sentence import worded

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROLS = 1 / 50  # of all characters: text has fewer
# Windows-1252 gives 27 of Latin-1's control characters a letter or sign; the other five bytes stay what they are.
_WINDOWS = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}

_WESTERN = {
    "": worded("Windows-1252 (Western European)"),
    "mac_roman": worded("Mac OS Roman"),
    "cp850": worded("DOS (code page 850)"),
}


def guessed(encoding: str = "") -> str:
    """The notice that the letters were read in an encoding of `_WESTERN`."""
    return worded(
        "The file does not say how its letters are stored; it was read as {encoding}. Check accents such as é and ë.",
        encoding=_WESTERN[encoding],
    )


GUESSED = guessed()
_USUAL = frozenset("éèëêïîìíöôòóøüûùúäâàáåæœçñß’‘“”„–…€\u00a0")  # as Western text has them
_CAPITALS = frozenset("ÉÈËÊÏÖØÜÄÅÆÇÑ")  # rarer, and as often a small letter misread
_ESCAPED = re.compile("[\udc80-\udcff]")  # bytes that are no UTF-8
_SAMPLE = 200_000  # bytes
_FEW_BROKEN = 1 / 50  # of the bytes beyond ASCII, in a file that is UTF-8 but for some damage


def decode(
    data: bytes, name: str, nothing: str = worded("Nothing was imported.")
) -> tuple[str, tuple[str, ...]]:
    """The characters of the file ``name``, line ends as they are, and a notice when its encoding was guessed.

    Raises FileProblem when the bytes are no text; its sentence ends in ``nothing``, what was not done.
    """
    text, notices = _characters(data, name, nothing)
    if len(_CONTROL.findall(text)) > len(text) * _MOST_CONTROLS:
        raise _not_text(name, nothing)
    return text, notices


def unix_lines(text: str) -> str:
    """The text with every line end as ``\\n``."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def windows(data: bytes) -> str:
    """The bytes as Windows-1252; the five bytes it leaves undefined are kept as Latin-1."""
    return data.decode("latin-1").translate(_WINDOWS)


def _characters(data: bytes, name: str, nothing: str) -> tuple[str, tuple[str, ...]]:
    mark, encoding = next((each for each in _BOMS if data.startswith(each[0])), (b"", "utf-8"))
    if not mark and b"\0" in data:
        encoding = _wide(data, name, nothing)
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        if encoding == "utf-8":
            return _guessed(data[len(mark) :])
        raise FileProblem(
            worded("“{name}” is damaged: its letters cannot be read. {nothing}", name=name, nothing=nothing)
        ) from error
    if "\0" in text:
        raise _not_text(name, nothing)
    return text, ()


def _guessed(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The characters of bytes that are no UTF-8, with what was guessed."""
    beyond = sum(byte > 0x7F for byte in data)
    mended = data.decode("utf-8", "surrogateescape")
    broken = len(_ESCAPED.findall(mended))
    if broken <= max(2, _FEW_BROKEN * beyond) and beyond > 4 * broken:
        kept = _ESCAPED.sub(lambda byte: windows(bytes([ord(byte[0]) - 0xDC00])), mended)
        return kept, (
            worded(
                "The file has damaged letters ({broken}), read as Windows-1252; look for signs such as Ã.",
                broken=broken,
            ),
        )
    found = max(_WESTERN, key=lambda name: _likeness(data[:_SAMPLE], name))
    text = data.decode(found) if found else windows(data)
    return text, (guessed(found),)


def _likeness(data: bytes, encoding: str) -> int:
    """How many letters and signs beyond ASCII are usual ones when read this way, less those that are not."""
    text = data.decode(encoding) if encoding else windows(data)
    signs = [char for char in text if char > "\x7f" and char not in _CAPITALS]
    usual = sum(char in _USUAL for char in signs)
    return 2 * usual - len(signs) + (not encoding)


def _wide(data: bytes, name: str, nothing: str) -> str:
    """Which UTF-16 the zero bytes point to: nearly all of them fall on one half of each pair."""
    high, low = data[0::2].count(0), data[1::2].count(0)
    if len(data) % 2 == 0 and low > 20 * high:
        return "utf-16-le"
    if len(data) % 2 == 0 and high > 20 * low:
        return "utf-16-be"
    raise _not_text(name, nothing)


def _not_text(name: str, nothing: str) -> FileProblem:
    return FileProblem(
        worded("“{name}” is not a text file, whatever its name says. {nothing}", name=name, nothing=nothing)
    )
