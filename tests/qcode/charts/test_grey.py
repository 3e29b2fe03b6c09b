"""What stands side by side is told apart without colour, on paper and on a dark screen."""

from __future__ import annotations

from itertools import pairwise

import pytest

from qcode.charts.look import PAGE, Look
from qcode.charts.series import BARS, Fill, depth, on, scale, series
from qcode.model.colour import contrast, luminance
from tests.qcode.charts.samples import DARK

LOOKS = pytest.mark.parametrize("look", [PAGE, DARK], ids=["light", "dark"])
APART = 1.25
"""The least contrast in grey of two areas that touch."""


def told_apart(one: Fill, other: Fill) -> bool:
    return contrast(one.colour, other.colour) >= APART or one.pattern != other.pattern


@LOOKS
def test_columns_beside_each_other_differ_in_lightness(look: Look) -> None:
    fills = series(len(BARS), look)
    assert all(contrast(one.colour, other.colour) >= APART for one, other in pairwise(fills))
    if not look.dark:  # what is printed in grey is the paper
        pairs = [(one, other) for at, one in enumerate(fills) for other in fills[at + 1 :]]
        assert all(told_apart(one, other) for one, other in pairs)


@LOOKS
@pytest.mark.parametrize(("options", "neutral"), [(2, None), (3, 1), (4, None), (5, 2), (7, 3), (6, None)])
def test_options_of_a_scale_differ_in_lightness_or_pattern(
    options: int, neutral: int | None, look: Look
) -> None:
    fills = scale(options, look, neutral)
    assert len(fills) == options
    assert all(told_apart(one, other) for one, other in pairwise(fills))
    assert {fill.pattern for fill in fills[: options // 2]} == {"hatch"}
    assert {fill.pattern for fill in fills[-(options // 2) :]} == {""}
    light = [luminance(fill.colour) for fill in fills[-(options // 2) :]]
    assert light == sorted(light, reverse=True)


@LOOKS
def test_a_pattern_can_be_seen_on_its_colour(look: Look) -> None:
    fills = [*series(len(BARS), look), *scale(5, look, 2)]
    assert all(contrast(fill.colour, fill.strokes) >= 1.25 for fill in fills if fill.pattern)


@LOOKS
def test_larger_numbers_stand_out_more_and_can_all_be_read(look: Look) -> None:
    shades = [depth(step / 10, look) for step in range(1, 11)]
    away = [contrast(shade, look.ground) for shade in shades]
    assert away == sorted(away)
    assert away[-1] > 3
    assert all(contrast(on(shade), shade) >= 4.5 for shade in shades)
