"""Colours of what has none of its own: columns side by side, options of a scale, the depth of a cell.

What stands side by side differs in lightness as well as in hue, for eyes that confuse hues and for grey print; beyond the
first three, areas are hatched as well, so that a legend can be told in grey.
"""

from __future__ import annotations

from dataclasses import dataclass

from qcode.charts.look import Look
from qcode.charts.picture import Strokes
from qcode.model.colour import OkLch, contrast, from_oklch, luminance, to_oklch
from qcode.model.palette import readable_on

BARS = ("#20655F", "#E3B65C", "#6E86C4", "#A8472F", "#A9CDE6", "#6B4A69")
PATTERNS = ("", "", "", "level", "hatch", "back")
GAP = 7.0
"""Pixels from one stroke of a hatched area to the next."""
MARK = 3.0
"""The contrast WCAG 2.2 asks of what is drawn."""
_AGAINST, _FOR = 0.82, 3.62
"""Hues, in radians, of the two ends of a scale: orange and teal, which nobody confuses."""


@dataclass(frozen=True)
class Fill:
    """A colour and, in ``strokes`` of a second one, a pattern; "" is plain."""

    colour: str
    pattern: str = ""
    strokes: str = ""

    @property
    def ink(self) -> str:
        """The colour, black or white, that words on it are written in."""
        return on(self.colour)


def on(colour: str) -> str:
    """Black or white, whichever can be read best on a colour."""
    return max(("#000000", "#FFFFFF"), key=lambda ink: contrast(ink, colour))


def filled(colour: str, pattern: str, look: Look) -> Fill:
    """A fill that stands out from the ground, with strokes that stand out from the fill."""
    seen = readable_on(look.ground, colour, MARK) if look.dark else colour
    lch = to_oklch(seen)
    towards = 1.0 if luminance(seen) < 0.4 else 0.0
    strokes = from_oklch(lch._replace(lightness=lch.lightness + (towards - lch.lightness) * 0.3))
    return Fill(seen, pattern, strokes if pattern else "")


def series(count: int, look: Look) -> tuple[Fill, ...]:
    """A fill for each of ``count`` columns, at most as many as BARS."""
    pairs = list(zip(BARS, PATTERNS, strict=True))[:count]
    return tuple(filled(colour, pattern, look) for colour, pattern in pairs)


def scale(count: int, look: Look, neutral: int | None) -> tuple[Fill, ...]:
    """A fill for each option of a scale: darker towards the ends, hatched on the side against, grey for the neutral one."""
    against = neutral if neutral is not None else count // 2
    in_favour = count - against - (neutral is not None)
    found = [_step(_AGAINST, against - at, against, look, "hatch") for at in range(against)]
    if neutral is not None:
        found.append(filled("#DAD8D2" if look.dark else "#E6E3DC", "", look))
    found += [_step(_FOR, at + 1, in_favour, look, "") for at in range(in_favour)]
    return tuple(found)


def _step(hue: float, away: int, most: int, look: Look, pattern: str) -> Fill:
    """The option ``away`` from the middle, counted from 1, of ``most`` on its side."""
    dark, light = (0.60, 0.80) if look.dark else (0.50, 0.78)
    share = 0.5 if most == 1 else (away - 1) / (most - 1)
    return filled(from_oklch(OkLch(light + (dark - light) * share, 0.105, hue)), pattern, look)


def depth(share: float, look: Look) -> str:
    """The shade of a cell whose number is ``share`` (0 to 1) of the largest: the larger, the further from the ground."""
    start, end = to_oklch(look.ground), to_oklch(look.accent)
    amount = 0.10 + 0.78 * min(max(share, 0.0), 1.0)
    lightness = start.lightness + (end.lightness - start.lightness) * amount
    return from_oklch(OkLch(lightness, end.chroma * min(1.0, amount * 1.4), end.hue))


def hatched(x: float, y: float, width: float, height: float, fill: Fill) -> Strokes | None:
    """The strokes of a fill's pattern within a rectangle, None where it has none or there is no room for one."""
    lines: list[tuple[float, float, float, float]] = []
    if fill.pattern in ("hatch", "cross"):
        lines += _slanting(x, y, width, height, rising=True)
    if fill.pattern in ("back", "cross"):
        lines += _slanting(x, y, width, height, rising=False)
    if fill.pattern == "level":
        count = int((height - 1) // (GAP - 2))
        lines += [(x, y + at * (GAP - 2), x + width, y + at * (GAP - 2)) for at in range(1, count + 1)]
    return Strokes(tuple(lines), fill.strokes, 1.0) if lines else None


def _slanting(
    x: float, y: float, width: float, height: float, *, rising: bool
) -> list[tuple[float, float, float, float]]:
    """Lines at 45 degrees, cut to the rectangle; they go on from one rectangle to the next."""
    sign = 1 if rising else -1
    # a line is where x + sign * y is a multiple of the gap
    ends = sorted(
        (x + sign * y, x + width + sign * (y + height), x + sign * (y + height), x + width + sign * y)
    )
    first, last = int(ends[0] // GAP) + 1, int(ends[-1] // GAP)
    found: list[tuple[float, float, float, float]] = []
    for at in range(first, last + 1):
        level = at * GAP
        left, right = sorted((level - sign * y, level - sign * (y + height)))
        left, right = max(left, x), min(right, x + width)
        if right - left > 0.5:
            found.append((left, sign * (level - left), right, sign * (level - right)))
    return found
