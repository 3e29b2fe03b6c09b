"""Coders in colour: which shade of theirs is shown, and what the colours are called."""

from __future__ import annotations

from ui.language import tr, translated
from ui.theme.colours import Scheme

CODER = "user-fill"
"""The character of the icon font that stands for a coder."""

NAMES = {
    "blue": tr("blue"),
    "orange": tr("orange"),
    "green": tr("green"),
    "mauve": tr("mauve"),
    "turquoise": tr("turquoise"),
    "red": tr("red"),
    "violet": tr("violet"),
    "mustard": tr("mustard"),
}


def coder_colour(name: str, scheme: Scheme) -> str:
    """A colour of coders as "#rrggbb" in light or dark; quiet for "", which the layer of what was agreed has."""
    from qcode.model.coder_palette import (
        CODER_COLOURS,
    )  # with all of the core, which the first page does without

    shades = CODER_COLOURS.get(name)
    if shades is None:
        return scheme.quiet
    return shades.dark if scheme.dark else shades.light


def coder_colour_name(name: str) -> str:
    """What a colour of coders is called in the language of the screen."""
    return translated(NAMES[name])
