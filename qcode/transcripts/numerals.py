"""Numbers and bullets of lists as a reader sees them."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST = 780  # letters and Roman numerals grow long beyond what a list of a transcript counts to

# What the symbol fonts of word processors draw in place of a private character.
_SYMBOLS = {
    0xB7: "•", 0xA7: "▪", 0xA8: "◻", 0x6F: "□", 0x6E: "■", 0x71: "❑", 0x76: "❖", 0xD8: "➢", 0xFC: "✓", 0xFE: "☑",
    0xFB: "✗", 0xFD: "☒", 0xE0: "→", 0xDF: "←", 0xF0: "⇨", 0xE8: "➔", 0x4A: "☺", 0x4B: "😐", 0x4C: "☹", 0x2D: "−",
}  # fmt: skip


def numeral(number: int, style: str) -> str:
    """``number`` in a numbering style named as Word names it; an unknown style counts in decimals."""
    if style == "none":
        return ""
    if 0 < number <= _MOST and style.endswith("Letter"):
        return _cased(_letters(number), style)
    if 0 < number <= _MOST and style.endswith("Roman"):
        return _cased(_roman(number), style)
    return f"{number:02d}" if style == "decimalZero" else str(number)


def short_style(sign: str) -> str:
    """The style that OpenDocument and HTML write as ``1``, ``a``, ``A``, ``i`` or ``I``."""
    styles = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "": "none"}
    return styles.get(sign, "decimal")


def bullet(sign: str, font: str = "") -> str:
    """The bullet a reader sees where a file says ``sign`` in ``font``."""
    if sign == "o" and "courier" in font.lower():
        return "◦"
    shown = "".join(symbol(ord(char)) for char in sign)
    return shown if shown.strip() else "•"


def symbol(point: int) -> str:
    """The character a reader sees for ``point``, also when it is a symbol font's private character."""
    if 0xF000 <= point <= 0xF0FF:
        return _SYMBOLS.get(point - 0xF000, "▪")
    return chr(point)


def _cased(text: str, style: str) -> str:
    return text.upper() if style.startswith("upper") else text


def _letters(number: int) -> str:
    # a … z, then aa, bb …: word processors repeat the letter.
    turn, letter = divmod(number - 1, 26)
    return chr(ord("a") + letter) * (turn + 1)


def _roman(number: int) -> str:
    text = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        text += sign * times
    return text
