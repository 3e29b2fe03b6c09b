"""Text made fit for a file: characters XML forbids removed."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\x7f-\x84\x86-\x9f]")


def clean(text: str) -> str:
    """``text`` without control characters and lone surrogates, line ends as "\\n"."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _FORBIDDEN.sub("", text) if _FORBIDDEN.search(text) else text


def shortened(text: str, letters: int) -> str:
    """``text`` cut to at most ``letters`` characters, with an ellipsis where something is missing."""
    return text if len(text) <= letters else text[: max(letters - 1, 1)].rstrip() + "…"
