"""The starting palette: a hue for each theme, tints of it for its subcodes.

Every theme colour keeps a contrast of at least 3:1 on the white page and on the dark one, so that a
thin bracket in it can be seen on both. Within the band of lightness that leaves, the hues were chosen
to stay apart for people with protanopia, deuteranopia and tritanopia as well: among the first eight no
two come nearer than 10 (CIEDE2000, simulated after Machado, Oliveira & Fernandes, 2009), among
all twelve no nearer than 6. Twelve is more than colour alone can carry: a label always stands beside it.

Tints must be lighter than their theme to be told apart, so on white the lightest keeps 2:1 only. Whoever
draws a thin line or a label in a code's colour asks ``readable_on`` for the shade to draw it in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from qcode.model.colour import OkLch, contrast, from_oklch, to_oklch

WHITE_PAGE = "#FFFFFF"
DARK_PAGE = "#25292D"

THEMES = (
    "#1D9977",  # teal
    "#E66A82",  # rose
    "#A68520",  # ochre
    "#4D6FC5",  # blue
    "#9385B1",  # lilac
    "#74774B",  # olive
    "#4C95F1",  # sky
    "#96637F",  # plum
    "#A06529",  # brown
    "#949757",  # moss
    "#838D98",  # slate
    "#B07165",  # clay
)

_LIGHTEST = 0.77  # lightness of the last tint: 2:1 on white
_DARKEST = 0.56  # lightness that still keeps 3:1 on the dark page
_SHADE_STEPS = 100


def theme_colour(index: int) -> str:
    """The colour of the theme with that index, from 0; after the last the palette begins again."""
    return THEMES[index % len(THEMES)]


def subcode_colour(theme_colour: str, index: int, count: int) -> str:
    """The tint for subcode ``index`` (from 0) of ``count`` under a theme of that colour, lighter one by one.

    Under a code that is itself a light tint they become darker instead, never too dark for the dark page.
    """
    theme = to_oklch(theme_colour)
    end = _LIGHTEST if theme.lightness < _LIGHTEST - 0.08 else max(_DARKEST, theme.lightness - 0.3)
    share = (index + 1) / max(count, 3)
    lightness = theme.lightness + (end - theme.lightness) * share
    return from_oklch(OkLch(lightness, theme.chroma * (1 - 0.35 * share), theme.hue))


def next_theme_colour(used: Iterable[str]) -> str:
    """The first palette colour that no theme has yet; when all are taken, the one taken least often."""
    taken = Counter(colour.upper() for colour in used)
    return min(THEMES, key=lambda colour: taken[colour])


def readable_on(ground: str, colour: str, ratio: float = 3.0) -> str:
    """The shade of ``colour`` nearest to it that keeps this contrast on ``ground``.

    Ask 3 for lines and marks, 4.5 for text (WCAG 2.2). Black or white where no shade of it will do.
    """
    if contrast(colour, ground) >= ratio:
        return colour
    start = to_oklch(colour)
    end = 0.0 if contrast("#000000", ground) > contrast("#FFFFFF", ground) else 1.0
    for step in range(1, _SHADE_STEPS + 1):
        lightness = start.lightness + (end - start.lightness) * step / _SHADE_STEPS
        shade = from_oklch(start._replace(lightness=lightness))
        if contrast(shade, ground) >= ratio:
            return shade
    return "#FFFFFF" if end else "#000000"
