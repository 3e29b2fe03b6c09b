"""The colours a picture is drawn in besides those of the data: of paper, and of whatever screen shows it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Look:
    """``ground`` is what the picture lies on; ``quiet`` is for lesser words, ``line`` for what only guides the eye."""

    ground: str
    ink: str
    quiet: str
    line: str
    accent: str
    dark: bool = False


PAGE = Look(ground="#FFFFFF", ink="#1F2430", quiet="#5C6270", line="#DEDBD4", accent="#2F5D62")
"""Paper: every file and every report is drawn in it."""
