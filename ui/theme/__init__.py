"""How the program looks: colours, type, distances, icons, and the controls built from them."""

from ui.theme.apply import Choice, Look, apply
from ui.theme.chip import Chip
from ui.theme.colours import DARK, LIGHT, Scheme, contrast, mix, readable, scheme_of, tint
from ui.theme.controls import KeyCap, Line, Meter, NumberBox, SectionHeading, Segmented, YieldingLabel
from ui.theme.floating import Floating
from ui.theme.fonts import interface_font, small_caps, tabular, transcript_font
from ui.theme.icons import coder_sign, coloured_icon, icon, swatch
from ui.theme.notice import Notice
from ui.theme.pill import Pill

__all__ = [
    "DARK",
    "LIGHT",
    "Chip",
    "Choice",
    "Floating",
    "KeyCap",
    "Line",
    "Look",
    "Meter",
    "Notice",
    "NumberBox",
    "Pill",
    "Scheme",
    "SectionHeading",
    "Segmented",
    "YieldingLabel",
    "apply",
    "coder_sign",
    "coloured_icon",
    "contrast",
    "icon",
    "interface_font",
    "mix",
    "readable",
    "scheme_of",
    "small_caps",
    "swatch",
    "tabular",
    "tint",
    "transcript_font",
]
