"""The palette of reports, and colours of codes made safe to write into a file."""

from __future__ import annotations

import re

INK = "#1F2430"
QUIET = "#5C6270"
LINE = "#DEDBD4"
ACCENT = "#2F5D62"
PAPER = "#FBFAF8"

# Bars of a chart: neighbours differ in lightness as well as hue, for eyes that confuse hues and for grey print.
BARS = ("#2F7F78", "#E0B050", "#5B6B9E", "#C97B63", "#9CC3E0", "#7A5478")

_HEX = re.compile(r"#[0-9a-fA-F]{6}")


def safe(colour: str | None) -> str | None:
    """``colour`` when it is "#rrggbb", else None: nothing else may reach a style attribute."""
    return colour.upper() if colour and _HEX.fullmatch(colour) else None
