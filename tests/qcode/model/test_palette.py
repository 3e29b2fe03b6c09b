"""The starting palette, measured: seen on both pages, and apart for colour-blind eyes."""

from __future__ import annotations

from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.model.colour import OkLch, contrast, from_oklch, linear, luminance, parse, to_oklch
from qcode.model.palette import (
    DARK_PAGE,
    THEMES,
    WHITE_PAGE,
    next_theme_colour,
    readable_on,
    subcode_colour,
    theme_colour,
)

# Machado, Oliveira & Fernandes (2009), severity 1.0, applied to linear RGB.
VISION = {
    "usual": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)


def lab(colour: str, vision: str) -> np.ndarray:
    """CIE L*a*b* (D65) of a colour as somebody with this vision sees it."""
    light = np.clip(VISION[vision] @ np.array(linear(colour)), 0, 1)
    x = (TO_XYZ @ light) / TO_XYZ.sum(axis=1)
    f = np.where(x > 216 / 24389, np.cbrt(x), (24389 / 27 * x + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def ciede2000(one: np.ndarray, other: np.ndarray) -> float:
    """Colour difference after Sharma, Wu & Dalal (2005)."""
    mean = (np.hypot(*one[1:]) + np.hypot(*other[1:])) / 2
    stretch = 1.5 - 0.5 * np.sqrt(mean**7 / (mean**7 + 25**7))
    a1, a2 = one[1] * stretch, other[1] * stretch
    c1, c2 = np.hypot(a1, one[2]), np.hypot(a2, other[2])
    h1, h2 = (np.degrees(np.arctan2(b, a)) % 360 for a, b in ((a1, one[2]), (a2, other[2])))
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    d_light, d_chroma = other[0] - one[0], c2 - c1
    d_hue = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2))
    light, chroma = (one[0] + other[0]) / 2, (c1 + c2) / 2
    hue = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.2 * cos(4 * hue - 63)
    s_light = 1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2)
    s_chroma, s_hue = 1 + 0.045 * chroma, 1 + 0.015 * chroma * t
    rotation = -2 * np.sqrt(chroma**7 / (chroma**7 + 25**7))
    rotation *= np.sin(np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2))))
    parts = (d_light / s_light, d_chroma / s_chroma, d_hue / s_hue)
    return float(np.sqrt(sum(part**2 for part in parts) + rotation * parts[1] * parts[2]))


def cos(degrees: float) -> float:
    return float(np.cos(np.radians(degrees)))


def nearest(colours: tuple[str, ...], vision: str) -> float:
    """The smallest difference between any two of the colours."""
    seen = [lab(colour, vision) for colour in colours]
    return min(ciede2000(one, other) for one, other in combinations(seen, 2))


@pytest.mark.parametrize(
    ("one", "other", "difference"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (58.0, 24.0, 15.0), 19.4535),
        ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0011), 7.2195),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_measure_gives_the_published_differences(
    one: tuple[float, ...], other: tuple[float, ...], difference: float
) -> None:
    assert ciede2000(np.array(one), np.array(other)) == pytest.approx(difference, abs=1e-4)


@pytest.mark.parametrize("vision", list(VISION))
def test_the_first_eight_themes_stay_apart(vision: str) -> None:
    assert nearest(THEMES[:8], vision) > 10


@pytest.mark.parametrize("vision", list(VISION))
def test_all_themes_can_be_told_apart(vision: str) -> None:
    assert len(THEMES) >= 12
    assert nearest(THEMES, vision) > 6


@pytest.mark.parametrize("page", [WHITE_PAGE, DARK_PAGE])
@pytest.mark.parametrize("colour", THEMES)
def test_a_thin_bracket_shows_on_both_pages(colour: str, page: str) -> None:
    assert contrast(colour, page) >= 3


@pytest.mark.parametrize("colour", THEMES)
def test_subcodes_are_ever_lighter_tints_of_their_theme(colour: str) -> None:
    tints = [colour, *(subcode_colour(colour, index, 3) for index in range(3))]
    assert all(luminance(one) < luminance(next_) for one, next_ in pairwise(tints))
    hues = [to_oklch(tint).hue for tint in tints]
    assert max(hues) - min(hues) < 0.2
    assert nearest(tuple(tints), "deuteranopia") > 2.5
    assert contrast(tints[-1], WHITE_PAGE) >= 2
    assert contrast(tints[-1], DARK_PAGE) >= 3


def test_subcodes_of_a_very_light_theme_become_darker() -> None:
    assert luminance(subcode_colour("#F5E9C0", 0, 2)) < luminance("#F5E9C0")


def test_an_only_subcode_does_not_jump_to_the_lightest_tint() -> None:
    assert subcode_colour(THEMES[0], 0, 1) == subcode_colour(THEMES[0], 0, 3)


def test_a_new_theme_gets_a_colour_no_other_has() -> None:
    used: list[str] = []
    for _ in THEMES:
        used.append(next_theme_colour(used).lower())
    assert [colour.upper() for colour in used] == list(THEMES)
    assert next_theme_colour(used) == THEMES[0]
    assert next_theme_colour([*used, THEMES[0]]) == THEMES[1]


def test_the_palette_begins_again_after_its_last_colour() -> None:
    assert theme_colour(len(THEMES)) == theme_colour(0)


COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@given(COLOURS, st.sampled_from([WHITE_PAGE, DARK_PAGE, "#000000", "#777777"]), st.sampled_from([3.0, 4.5]))
def test_any_colour_has_a_shade_that_can_be_read(colour: str, ground: str, ratio: float) -> None:
    assert contrast(readable_on(ground, colour, ratio), ground) >= min(
        ratio, max(contrast("#000000", ground), contrast("#FFFFFF", ground))
    )


def test_a_colour_that_can_be_read_stays_as_it_is() -> None:
    assert readable_on(WHITE_PAGE, THEMES[0]) == THEMES[0]


@given(COLOURS)
def test_a_colour_survives_the_way_to_lightness_and_back(colour: str) -> None:
    again = from_oklch(to_oklch(colour))
    assert all(abs(int(colour[at : at + 2], 16) - int(again[at : at + 2], 16)) <= 2 for at in (1, 3, 5))


def test_a_colour_no_screen_can_show_comes_back_greyer() -> None:
    assert parse(from_oklch(OkLch(0.6, 0.9, 2.0))) is not None


@pytest.mark.parametrize(
    ("text", "colour"),
    [
        ("#3E8E84", "#3E8E84"),
        ("3e8e84", "#3e8e84"),
        (" #abc ", "#aabbcc"),
        ("rgb(62, 142, 132)", "#3E8E84"),
        ("rgb(300, 0, 0)", None),
        ("teal-ish", None),
        ("#12345", None),
        ("", None),
    ],
)
def test_colours_are_read_in_the_ways_people_write_them(text: str, colour: str | None) -> None:
    assert parse(text) == colour


def test_contrast_is_the_published_ratio() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)
