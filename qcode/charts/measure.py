"""How wide words are, without asking a screen: widths of DejaVu Sans, wider than the other fonts a picture may meet."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_ASCII = (
    # from the space to the tilde, in hundredths of the size of the letters
    32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84,
    84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69, 39,
    34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59, 82, 59, 59,
    52, 64, 34, 64, 84,
)  # fmt: skip
_OTHERS = {"–": 50, "…": 100, "“": 52, "”": 52, "’": 32, "€": 64, "·": 32, "\N{NO-BREAK SPACE}": 32, "≥": 84}
_WIDE, _LETTER = 105, 65
BOLD = 1.14


def width(words: str, size: float, *, bold: bool = False) -> float:
    """About how many pixels ``words`` take in letters of ``size`` pixels; rather too many than too few."""
    hundredths = sum(_hundredths(letter) for letter in words)
    return hundredths * size / 100 * (BOLD if bold else 1.0)


def _hundredths(letter: str) -> int:
    code = ord(letter)
    if 32 <= code < 127:
        return _ASCII[code - 32]
    if letter in _OTHERS:
        return _OTHERS[letter]
    plain = unicodedata.normalize("NFD", letter)[0]
    if plain != letter:
        return _hundredths(plain)
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Cf", "Cc"):
        return 0
    return _WIDE if unicodedata.east_asian_width(letter) in "WF" or code > 0xFFFF else _LETTER


def widest(texts: Iterable[str], size: float, *, bold: bool = False) -> float:
    """The width of the widest of them, 0 of none."""
    return max((width(each, size, bold=bold) for each in texts), default=0.0)


def cut(words: str, room: float, size: float, *, bold: bool = False) -> str:
    """``words`` cut to ``room`` pixels, with an ellipsis where something is missing; "" where not even that fits."""
    if width(words, size, bold=bold) <= room:
        return words
    kept = words
    while kept and width(kept.rstrip() + "…", size, bold=bold) > room:
        kept = kept[:-1]
    return kept.rstrip() + "…" if kept.strip() else ""


def in_lines(words: str, room: float, size: float, most: int) -> list[str]:
    """``words`` over ``most`` lines at most, the last one cut."""
    lines, left = [""], words.split()
    while left:
        longer = f"{lines[-1]} {left[0]}".strip()
        if width(longer, size) > room and lines[-1]:
            if len(lines) == most:
                break
            lines.append("")
            continue
        lines[-1] = longer
        left.pop(0)
    if left:
        lines[-1] = cut(f"{lines[-1]} {' '.join(left)}", room, size)
    return [cut(line, room, size) for line in lines]
