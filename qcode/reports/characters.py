"""Text made fit for a file: its writing direction found."""

from __future__ import annotations

import re
import unicodedata

_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
_ANY_RTL = re.compile(f"[{_RTL}]")
_LTR_WORD = r"[^\W\d_" + _RTL + "]"
# A right-to-left stretch may hold spaces and marks, but starts and ends with a right-to-left letter.
_RTL_STRETCH = re.compile(f"[{_RTL}](?:(?:(?!{_LTR_WORD}).)*[{_RTL}])?", re.DOTALL)
_LTR_STRETCH = re.compile(f"{_LTR_WORD}(?:[^{_RTL}]*(?:{_LTR_WORD}|\\d))?", re.DOTALL)


def is_rtl(text: str) -> bool:
    """True when the first letter with a direction is Arabic, Hebrew or another right-to-left one."""
    if not _ANY_RTL.search(text):
        return False
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"R", "AL"}:
            return True
        if direction == "L":
            return False
    return False


def stretches(text: str, rtl: bool) -> list[tuple[str, bool]]:
    """``text`` cut where its direction turns, as (piece, right-to-left); ``rtl`` is the paragraph's own.

    Joined together the pieces give ``text`` back.
    """
    if not _ANY_RTL.search(text):
        return [(text, False)]
    pattern = _LTR_STRETCH if rtl else _RTL_STRETCH
    found: list[tuple[str, bool]] = []
    at = 0
    for match in pattern.finditer(text):
        if match.start() > at:
            found.append((text[at : match.start()], rtl))
        found.append((match.group(), not rtl))
        at = match.end()
    if at < len(text):
        found.append((text[at:], rtl))
    return found
