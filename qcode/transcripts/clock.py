"""Times as transcribers write them, in seconds."""

from __future__ import annotations

import re

_TIME = re.compile(
    r"[\[(<#]*\s*(?:(?P<h>\d{1,3})\s*[:.]\s*)?(?P<m>\d{1,3})\s*:\s*(?P<s>[0-5]?\d)(?:[.,](?P<f>\d{1,6}))?\s*(?P<half>[ap]m)?[\])>#]*",
    re.IGNORECASE,
)


def seconds(text: str) -> float | None:
    """The seconds in ``0:42``, ``01:02:03,5``, ``[00:12]`` or the start of ``0:42 - 1:10``; None for anything else."""
    first = re.split(r"\s+[-–—]+>?\s+|(?<=\d)[-–—]+>?(?=\d)", text.strip(), maxsplit=1)[0].strip()
    match = _TIME.fullmatch(first)
    if match is None:
        return None
    whole = int(match["h"] or 0) * 3600 + int(match["m"]) * 60 + int(match["s"])
    return whole + float(f"0.{match['f'] or 0}")
