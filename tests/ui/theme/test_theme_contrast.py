"""WCAG 2.2 AA measured: every pair of colours of the style sheet, and what the widgets paint themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from qcode.model.palette import THEMES, subcode_colour
from ui.theme import DARK, LIGHT, Scheme, contrast, readable, tint
from ui.theme.colours import MARK_CONTRAST, TEXT_CONTRAST
from ui.theme.stylesheet import stylesheet

both = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=lambda scheme: scheme.name)
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
CODES = [shade for hue in THEMES for shade in (hue, *(subcode_colour(hue, place, 3) for place in range(3)))]


def rules(scheme: Scheme) -> Iterator[tuple[str, dict[str, str]]]:
    """Each selector of the style sheet with what it sets; what cannot be used is left out, as WCAG does."""
    text = re.sub(r"/\*.*?\*/", "", stylesheet(scheme), flags=re.DOTALL)
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", text):
        parts = (part.partition(":") for part in body.split(";") if ":" in part)
        settings = {name.strip(): value.strip() for name, _, value in parts}
        for selector in selectors.split(","):
            if "disabled" not in selector:
                yield " ".join(selector.split()), settings


def grounds(scheme: Scheme, settings: dict[str, str]) -> list[str]:
    """What the text of a rule stands on: its own ground, or paper and page where it shows what is behind."""
    own = COLOUR.findall(settings.get("background", ""))
    return own or [scheme.paper, scheme.page]


@both
def test_every_text_of_the_style_sheet_is_readable_on_its_ground(scheme: Scheme) -> None:
    weak = [
        (selector, colour, ground, round(contrast(colour, ground), 2))
        for selector, settings in rules(scheme)
        for colour in COLOUR.findall(settings.get("color", ""))
        for ground in grounds(scheme, settings)
        if contrast(colour, ground) < TEXT_CONTRAST
    ]
    assert weak == []


@both
def test_text_is_readable_on_every_ground_a_rule_lays_under_it(scheme: Scheme) -> None:
    weak = [
        (selector, ground)
        for selector, settings in rules(scheme)
        if "color" not in settings and "background" in settings
        for ground in COLOUR.findall(settings["background"])
        if not re.search("handle|indicator|chunk|line|separator|primary|default|checked", selector)
        and contrast(scheme.ink, ground) < TEXT_CONTRAST
    ]
    assert weak == []


@both
def test_the_keyboard_is_seen_wherever_it_can_be(scheme: Scheme) -> None:
    rings = [
        (selector, ring)
        for selector, settings in rules(scheme)
        if ":focus" in selector
        for ring in COLOUR.findall(settings.get("border", ""))
    ]
    assert len(rings) > 8
    places = (scheme.page, scheme.paper, scheme.sunken, scheme.hover, scheme.accent_tint)
    weak = [(s, ring, p) for s, ring in rings for p in places if contrast(ring, p) < MARK_CONTRAST]
    assert weak == []


@both
def test_what_one_fills_in_or_ticks_has_an_edge_one_sees(scheme: Scheme) -> None:
    fields = ("QLineEdit", "QTextEdit", "QPlainTextEdit", "QComboBox", "QAbstractSpinBox")
    ticks = ("QCheckBox::indicator", "QRadioButton::indicator", "QTreeView::indicator")
    edges = {
        selector: COLOUR.findall(settings["border"])
        for selector, settings in rules(scheme)
        if selector in fields + ticks and "border" in settings
    }
    assert set(edges) == {*fields, *ticks}
    places = (scheme.page, scheme.paper, scheme.sunken, scheme.hover)
    assert all(
        contrast(edge, p) >= MARK_CONTRAST for found in edges.values() for edge in found for p in places
    )


@both
@pytest.mark.parametrize("code", CODES)
def test_a_code_is_seen_in_the_margin(scheme: Scheme, code: str) -> None:
    """Brackets are marks, names beside them are text; on the plate of the coding in focus as well."""
    assert contrast(readable(code, scheme.page, MARK_CONTRAST), scheme.page) >= MARK_CONTRAST
    assert contrast(readable(code, scheme.page), scheme.page) >= TEXT_CONTRAST
    plate = tint(code, scheme)
    assert contrast(readable(code, plate), plate) >= TEXT_CONTRAST
    for strong in (False, True):
        assert contrast(scheme.ink, tint(code, scheme, strong=strong)) >= TEXT_CONTRAST


@both
def test_the_share_of_a_bar_and_its_sign_stand_out(scheme: Scheme) -> None:
    for ground in (scheme.paper, scheme.page, scheme.accent_tint, scheme.hover, scheme.line):
        assert contrast(scheme.accent, ground) >= MARK_CONTRAST
    for kind in ("info", "warning", "error", "success"):
        assert contrast(scheme.ink, scheme.notice_ground(kind)) >= TEXT_CONTRAST
        assert contrast(scheme.quiet, scheme.notice_ground(kind)) >= TEXT_CONTRAST
