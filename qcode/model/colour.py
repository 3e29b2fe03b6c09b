"""Arithmetic on "#rrggbb" colours: luminance, contrast, and lightness as people see it."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

_SIX = re.compile(r"#?([0-9a-f]{6})", re.IGNORECASE)
_THREE = re.compile(r"#([0-9a-f]{3})", re.IGNORECASE)
_RGB = re.compile(r"rgb\(?\s*(\d{1,3})\s*[,; ]\s*(\d{1,3})\s*[,; ]\s*(\d{1,3})\s*\)?", re.IGNORECASE)


class OkLch(NamedTuple):
    """A colour by lightness (0 … 1), chroma (0 is grey) and hue in radians (Ottosson, 2020)."""

    lightness: float
    chroma: float
    hue: float


def parse(text: str) -> str | None:
    """The "#rrggbb" meant by ``#rrggbb``, ``rrggbb``, ``#rgb`` or ``rgb(r, g, b)``; None for anything else."""
    text = text.strip()
    if six := _SIX.fullmatch(text):
        return "#" + six[1]
    if three := _THREE.fullmatch(text):
        return "#" + "".join(digit * 2 for digit in three[1])
    if rgb := _RGB.fullmatch(text):
        parts = [int(part) for part in rgb.groups()]
        return "#" + "".join(f"{part:02X}" for part in parts) if max(parts) < 256 else None
    return None


def linear(colour: str) -> tuple[float, float, float]:
    """Red, green and blue of "#rrggbb" as amounts of light, 0 … 1 (IEC 61966-2-1)."""
    red, green, blue = (_to_light(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return red, green, blue


def luminance(colour: str) -> float:
    """Relative luminance, 0 for black and 1 for white (WCAG 2.2)."""
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 … 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def to_oklch(colour: str) -> OkLch:
    """Lightness, chroma and hue of "#rrggbb"."""
    red, green, blue = linear(colour)
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return OkLch(lightness, math.hypot(a, b), math.atan2(b, a))


def from_oklch(wanted: OkLch) -> str:
    """The "#RRGGBB" of that lightness and hue, greyer where a screen cannot show so much colour."""
    chroma = wanted.chroma
    light = _light_of(wanted)
    while chroma > 0.001 and not all(-0.0005 <= part <= 1.0005 for part in light):
        chroma *= 0.95
        light = _light_of(wanted._replace(chroma=chroma))
    return "#" + "".join(f"{round(255 * _from_light(min(1.0, max(0.0, part)))):02X}" for part in light)


def _light_of(colour: OkLch) -> tuple[float, float, float]:
    a, b = colour.chroma * math.cos(colour.hue), colour.chroma * math.sin(colour.hue)
    long = (colour.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (colour.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (colour.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _to_light(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _from_light(part: float) -> float:
    return part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
