"""Text can be read in both schemes, and codes keep their colour where they can."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.theme import DARK, LIGHT, Scheme, contrast, mix, readable, tint
from ui.theme.colours import luminance, parse

both = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=lambda scheme: scheme.name)
colours = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06X}")


def grounds(scheme: Scheme) -> dict[str, str]:
    names = ("paper", "page", "sunken", "hover", "accent_tint", "selection")
    notices = {kind: scheme.notice_ground(kind) for kind in ("info", "warning", "error", "success")}
    return {name: getattr(scheme, name) for name in names} | notices


@both
def test_ink_stands_out_from_every_ground(scheme: Scheme) -> None:
    assert all(contrast(scheme.ink, ground) >= 7 for ground in grounds(scheme).values())


@both
def test_quiet_text_is_readable_on_every_ground(scheme: Scheme) -> None:
    weak = {
        name: g
        for name, g in grounds(scheme).items()
        if name != "selection" and contrast(scheme.quiet, g) < 4.5
    }
    assert weak == {}


@both
def test_the_accent_is_readable_as_text_and_under_text(scheme: Scheme) -> None:
    assert contrast(scheme.accent, scheme.paper) >= 4.5
    assert contrast(scheme.accent, scheme.page) >= 4.5
    assert contrast(scheme.on_accent, scheme.accent) >= 4.5
    assert contrast(scheme.on_accent, scheme.accent_hover) >= 4.5


@both
@pytest.mark.parametrize("kind", ["info", "warning", "error", "success"])
def test_the_sign_of_a_message_is_readable_on_its_ground(scheme: Scheme, kind: str) -> None:
    assert contrast(getattr(scheme, kind), scheme.notice_ground(kind)) >= 4.5


@both
def test_the_focus_ring_is_seen(scheme: Scheme) -> None:
    assert contrast(scheme.focus, scheme.page) >= 3
    assert contrast(scheme.focus, scheme.paper) >= 3


@both
@given(colour=colours)
def test_the_label_of_any_code_is_readable(scheme: Scheme, colour: str) -> None:
    assert contrast(readable(colour, scheme.page), scheme.page) >= 4.5
    ground = tint(colour, scheme)
    assert contrast(readable(colour, ground), ground) >= 4.5


@both
@given(colour=colours)
def test_text_on_the_wash_of_any_code_is_readable(scheme: Scheme, colour: str) -> None:
    assert contrast(scheme.ink, tint(colour, scheme)) >= 4.5
    assert contrast(scheme.ink, tint(colour, scheme, strong=True)) >= 4.5


@given(colour=colours)
def test_a_colour_that_is_readable_is_left_alone(colour: str) -> None:
    changed = readable(colour, "#FFFFFF")
    assert (changed == colour) == (contrast(colour, "#FFFFFF") >= 4.5)


def test_black_and_white_are_as_far_apart_as_can_be() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == pytest.approx(1.0)
    assert luminance("#808080") == pytest.approx(0.2159, abs=1e-3)


def test_mixing_goes_from_ground_to_colour() -> None:
    assert mix("#FF0000", "#FFFFFF", 0.0) == "#FFFFFF"
    assert mix("#FF0000", "#FFFFFF", 1.0) == "#FF0000"
    assert parse("#f00") == (1.0, 0.0, 0.0)
