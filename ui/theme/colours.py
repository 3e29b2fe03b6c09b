"""Every colour of the program, light and dark, and the arithmetic that keeps them readable."""

from __future__ import annotations

import colorsys
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QPalette

RGB = tuple[float, float, float]
TEXT_CONTRAST, MARK_CONTRAST = 4.5, 3.0
"""What WCAG 2.2 AA asks of text, and of large text, marks and the edges of what one fills in or ticks."""


@dataclass(frozen=True)
class Scheme:
    """The colours of one scheme, as ``#rrggbb``; fields are named after their job, not their hue."""

    name: str
    dark: bool
    paper: str
    page: str
    sunken: str
    hover: str
    line: str
    line_strong: str
    edge: str
    ink: str
    quiet: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_tint: str
    selection: str
    focus: str
    tint_strength: float
    strong_tint_strength: float
    info: str
    warning: str
    error: str
    success: str

    def notice_ground(self, kind: str) -> str:
        """The ground of a message of ``kind``: info, warning, error or success."""
        return mix(getattr(self, kind), self.page, 0.12 if self.dark else 0.10)


LIGHT = Scheme(
    name="light",
    dark=False,
    paper="#FBFAF8",
    page="#FFFFFF",
    sunken="#F3F1EC",
    hover="#F0EEE9",
    line="#DEDBD4",
    line_strong="#C4C0B6",
    edge="#8C8980",
    ink="#1F2430",
    quiet="#5F6673",
    disabled="#9A9DA5",
    accent="#2F5D62",
    accent_hover="#274E52",
    on_accent="#FFFFFF",
    accent_tint="#E2EBEA",
    selection="#8EC2F7",
    focus="#2F5D62",
    tint_strength=0.14,
    strong_tint_strength=0.34,
    info="#2F5D62",
    warning="#8A5A00",
    error="#A8323A",
    success="#2E6B46",
)

DARK = Scheme(
    name="dark",
    dark=True,
    paper="#1E2124",
    page="#25292D",
    sunken="#1A1D20",
    hover="#2E3338",
    line="#3A4046",
    line_strong="#525A62",
    edge="#737C84",
    ink="#E6E4DF",
    quiet="#A6A8A6",
    disabled="#6C7176",
    accent="#7FB5AE",
    accent_hover="#93C4BE",
    on_accent="#14201F",
    accent_tint="#2D3E3F",
    selection="#0F4A86",
    focus="#7FB5AE",
    tint_strength=0.20,
    strong_tint_strength=0.42,
    info="#7FB5AE",
    warning="#E0B25C",
    error="#EE8A8A",
    success="#86C79C",
)


def scheme_of(palette: QPalette) -> Scheme:
    """The scheme a widget with ``palette`` is being shown in.

    Told by the tool tip's ground, the one role a style sheet never repaints.
    """
    return DARK if palette.toolTipBase().color().lightness() < 128 else LIGHT


def parse(colour: str) -> RGB:
    """``#rrggbb`` (or ``#rgb``) as red, green and blue between 0 and 1."""
    digits = colour.lstrip("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return (int(digits[0:2], 16) / 255, int(digits[2:4], 16) / 255, int(digits[4:6], 16) / 255)


def written(rgb: RGB) -> str:
    """Red, green and blue as ``#rrggbb``."""
    return "#" + "".join(f"{round(min(max(part, 0.0), 1.0) * 255):02X}" for part in rgb)


def luminance(colour: str) -> float:
    """Relative luminance, 0 (black) to 1 (white) (WCAG 2.2)."""
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parse(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(maxsize=4096)
def mix(colour: str, ground: str, strength: float) -> str:
    """``colour`` laid over ``ground`` with ``strength`` between 0 and 1."""
    (r, g, b), (under_r, under_g, under_b) = parse(colour), parse(ground)
    rest = 1 - strength
    return written(
        (r * strength + under_r * rest, g * strength + under_g * rest, b * strength + under_b * rest)
    )


@lru_cache(maxsize=4096)
def readable(colour: str, ground: str, ratio: float = TEXT_CONTRAST) -> str:
    """``colour`` moved as little as needed, hue kept, until it stands out from ``ground`` by ``ratio``."""
    if contrast(colour, ground) >= ratio:
        return colour
    hue, lightness, saturation = colorsys.rgb_to_hls(*parse(colour))
    towards = -0.01 if luminance(ground) > 0.18 else 0.01
    while 0.0 < lightness + towards < 1.0:
        lightness += towards
        moved = written(colorsys.hls_to_rgb(hue, lightness, saturation))
        if contrast(moved, ground) >= ratio:
            return moved
    return "#000000" if towards < 0 else "#FFFFFF"


@lru_cache(maxsize=4096)
def tint(colour: str, scheme: Scheme, *, strong: bool = False) -> str:
    """The ground under coded text: a wash of the code's colour on the page, weak enough to read on."""
    strength = scheme.strong_tint_strength if strong else scheme.tint_strength
    ground = mix(colour, scheme.page, strength)
    while contrast(scheme.ink, ground) < TEXT_CONTRAST:
        strength *= 0.9
        ground = mix(colour, scheme.page, strength)
    return ground
