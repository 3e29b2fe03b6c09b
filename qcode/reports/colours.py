"""The palette of reports, and colours of codes made safe to write into a file."""

from __future__ import annotations

import re

from qcode.charts.look import PAGE

INK, QUIET, LINE, ACCENT = PAGE.ink, PAGE.quiet, PAGE.line, PAGE.accent
PAPER = "#FBFAF8"

_HEX = re.compile(r"#[0-9a-fA-F]{6}")


def safe(colour: str | None) -> str | None:
    """``colour`` when it is "#rrggbb", else None: nothing else may reach a style attribute."""
    return colour.upper() if colour and _HEX.fullmatch(colour) else None
