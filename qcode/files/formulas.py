"""Text in a .csv file that a spreadsheet would take for a formula: made harmless on its way out, as it was on its way in.

Excel, LibreOffice and Google Sheets calculate what begins with ``=``, ``+``, ``-`` or ``@``, also after white space and in the
wide forms of East Asian scripts. An apostrophe before it makes it text in all of them. A plain number (``-3``, ``+31 6``) stays
as it is: nothing but a number can come of it.
"""

from __future__ import annotations

import re

_MARK = "'"
_CALCULATED = re.compile("'*[\\s\\x00]*[=+\\-@＝＋－＠]|'*[\\t\\r\\x00]")
_NUMBER = re.compile(r"[+-]?\d[\d .,]*(?:[eE][+-]?\d+)?\s?%?")


def harmless(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would calculate it; `as_meant` gives it back."""
    if _CALCULATED.match(text) and not _NUMBER.fullmatch(text):
        return _MARK + text
    return text


def as_meant(text: str) -> str:
    """The text without the apostrophe that keeps it from being calculated."""
    if text.startswith(_MARK) and _CALCULATED.match(text) and not _NUMBER.fullmatch(text[1:]):
        return text[1:]
    return text
