"""Text as a project file can keep it."""

from __future__ import annotations

import re

REPLACEMENT = "\ufffd"
_NOT_KEPT = re.compile("[\0\ud800-\udfff]")


def kept(text: str) -> str:
    """The text with a replacement character for each NUL and half character, so that every position stays the same.

    A database counts a text up to its first NUL, and cannot encode half of a surrogate pair.
    """
    return _NOT_KEPT.sub(REPLACEMENT, text)
