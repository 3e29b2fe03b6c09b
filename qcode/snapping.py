"""A selection made by hand, moved to whole words."""

from __future__ import annotations

import unicodedata

from qcode.model.span import Span

_JOINS_LETTERS = frozenset("'’ʼ‘-‐‑@&/·_")
_JOINS_FIGURES = frozenset(".,:'’-/")
CLOSING = frozenset(".,;:!?…)]}»”")
_OPENING = frozenset("([{«“„‚¿¡")
_JOINER = "\u200d"
_SHORT_FORMS = frozenset("sStTnNkKmMrR")


def snap(text: str, span: Span) -> Span:
    """``span`` with its ends moved to whole words: words cut in two are taken whole, outer spaces left out.

    Punctuation that was selected stays, except a mark that belongs to the words outside: a full stop before
    the first space, an opening bracket after the last. A span of spaces only becomes empty.
    """
    start, end = _without_spaces(text, min(max(0, span.start), len(text)), min(len(text), span.end))
    if start >= end:
        return Span(start, start)
    while start > 0 and inside_word(text, start):
        start -= 1
    while end < len(text) and inside_word(text, end):
        end += 1
    return _without_strays(text, start, end)


def whole_characters(text: str, span: Span) -> Span:
    """``span`` with its ends moved out of the middle of a character: an emoji, a letter with its accents, a flag."""
    start, end = min(max(0, span.start), len(text)), min(len(text), span.end)
    while 0 < start < len(text) and extends(text, start):
        start -= 1
    while 0 < end < len(text) and extends(text, end):
        end += 1
    return Span(start, max(start, end))


def _without_spaces(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and _is_space(text, start):
        start += 1
    while end > start and _is_space(text, end - 1):
        end -= 1
    return start, end


def _is_space(text: str, place: int) -> bool:
    """True for white space that stands by itself; a space that carries a diacritic is a character to be seen."""
    return text[place].isspace() and not (place + 1 < len(text) and _extends(text[place + 1]))


def _without_strays(text: str, start: int, end: int) -> Span:
    first, last = start, end
    while first < last and text[first] in CLOSING:
        first += 1
    if first > start and first < last and _is_space(text, first):
        start, end = _without_spaces(text, first, end)
    last = end
    while last > start and text[last - 1] in _OPENING:
        last -= 1
    if last < end and last > start and _is_space(text, last - 1):
        start, end = _without_spaces(text, start, last)
    return Span(start, end)


def inside_word(text: str, place: int) -> bool:
    """True when no word ends or begins between the characters before and after ``place``."""
    before, after = text[place - 1], text[place]
    if extends(text, place):
        return True
    if _is_unspaced(before) or _is_unspaced(after):
        return False
    if _is_word(text, place - 1) and _is_word(text, place):
        return True
    return _joined(text, place - 1) or _joined(text, place)


def _joined(text: str, place: int) -> bool:
    """True when the character at ``place`` is a mark within a word, such as an apostrophe or a hyphen."""
    sign = text[place]
    if sign.isspace() or place + 1 >= len(text) or not _is_word(text, place + 1):
        return False
    if place == 0 or not _is_word(text, place - 1):
        return _begins_short_form(text, place)
    figures = text[place - 1].isdigit() and text[place + 1].isdigit()
    if sign in _JOINS_LETTERS or (figures and sign in _JOINS_FIGURES):
        return True
    return sign == "." and text[place + 1].islower()


def _begins_short_form(text: str, place: int) -> bool:
    """True for the apostrophe of Dutch short forms: 's ochtends, 't, 'n."""
    if text[place] not in "'’‘" or text[place + 1] not in _SHORT_FORMS:
        return False
    return place + 2 >= len(text) or not _is_word(text, place + 2)


def _is_word(text: str, place: int) -> bool:
    kind = unicodedata.category(text[place])
    if kind[0] in "LMNS" or kind in ("Pc", "Cf", "Cs", "Co", "Cn"):
        return True
    return kind[0] == "P" and place + 1 < len(text) and unicodedata.category(text[place + 1])[0] == "M"


def extends(text: str, place: int) -> bool:
    """True when the sign at ``place`` is part of the character before it."""
    return _extends(text[place]) or text[place - 1] == _JOINER or _ends_flag(text, place)


def _extends(sign: str) -> bool:
    """True for what always belongs to the character before: diacritics, joiners, skin tones, tags, jamo."""
    return (
        unicodedata.category(sign)[0] == "M"
        or sign in "\u200c\u200d"
        or "\U0001f3fb" <= sign <= "\U0001f3ff"
        or "\U000e0020" <= sign <= "\U000e007f"
        or "\u1160" <= sign <= "\u11ff"
    )


def _ends_flag(text: str, place: int) -> bool:
    """True between the two letters of a flag."""
    if not _is_flag_letter(text[place]):
        return False
    first = place
    while first > 0 and _is_flag_letter(text[first - 1]):
        first -= 1
    return (place - first) % 2 == 1


def _is_flag_letter(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"


def _is_unspaced(sign: str) -> bool:
    """True for writing without spaces between words (Chinese, Japanese, Thai): each sign stands alone."""
    return "\u0e00" <= sign <= "\u0eff" or "\u3040" <= sign <= "\u30ff" or _is_han(sign)


def _is_han(sign: str) -> bool:
    return (
        "\u3400" <= sign <= "\u9fff" or "\uf900" <= sign <= "\ufaff" or "\U00020000" <= sign <= "\U0003ffff"
    )
