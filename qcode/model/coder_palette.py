"""The colours of coders: a palette of their own, so that nobody takes a coder for a code.

Codes have colours of a middle lightness. Coders have deep ones on the light page and bright ones on the dark page, each with a
contrast of 4.5:1 at least, and none comes nearer to the colour of a theme than 6 (CIEDE2000). Among themselves no two come
nearer than 10, for people with protanopia, deuteranopia and tritanopia as well (simulated after Machado, Oliveira & Fernandes,
2009). A name or initials always stand beside it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Shades(NamedTuple):
    """One colour as "#rrggbb": on a light page, and on a dark one."""

    light: str
    dark: str


CODER_COLOURS: Mapping[str, Shades] = {
    "blue": Shades("#3F44F1", "#92C5FF"),
    "orange": Shades("#B65A0C", "#FEC896"),
    "green": Shades("#07663F", "#47AD01"),
    "mauve": Shades("#8D3D69", "#D487C1"),
    "turquoise": Shades("#067B94", "#6FF8F0"),
    "red": Shades("#650C1B", "#FD7179"),
    "violet": Shades("#42039E", "#AF7AFE"),
    "mustard": Shades("#5E4B00", "#E2E921"),
}
"""By the name that is stored in ``Coder.colour``."""


def coder_colours(chosen: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The name of each coder's colour by id, from pairs of an id and the colour chosen, "" for the usual one.

    A usual one follows from the id, the same in every copy of a study; where somebody has it already, the next that is free.
    """
    found = {key: colour for key, colour in sorted(chosen) if colour in CODER_COLOURS}
    taken, names = Counter(found.values()), list(CODER_COLOURS)
    for key in sorted(key for key, _ in chosen if key not in found):
        begin = int.from_bytes(key.encode()[:8]) % len(names)
        in_turn = names[begin:] + names[:begin]
        found[key] = min(in_turn, key=lambda name: taken[name])
        taken[found[key]] += 1
    return found
