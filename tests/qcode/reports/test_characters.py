"""Text fit for a file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from qcode.model.characters import clean
from qcode.reports.characters import is_rtl, stretches

mixed = st.text(alphabet=st.sampled_from("ab 1.,-(אבأل؟"), max_size=30)


@given(st.text(alphabet=st.characters(), max_size=40))
def test_cleaned_text_is_always_allowed_in_xml(text: str) -> None:
    element = etree.Element("t")
    element.text = clean(text)
    assert etree.fromstring(etree.tostring(element)).text in {clean(text), None}


def test_control_characters_go_and_letters_stay() -> None:
    assert clean("a\x00\x07b\x1b[31m\ud83d\r\nc\rd\te é 😀") == "ab[31m\nc\nd\te é 😀"


@pytest.mark.parametrize(
    ("text", "rtl"),
    [("hoi", False), ("“أمل” zei", True), ("12. אמל", True), ("R1 أمل", False), ("", False), ("123", False)],
)
def test_the_first_letter_decides_the_direction(text: str, rtl: bool) -> None:
    assert is_rtl(text) is rtl


@given(mixed, st.booleans())
def test_stretches_join_to_the_text_and_hold_one_direction_each(text: str, rtl: bool) -> None:
    pieces = stretches(text, rtl)
    assert "".join(piece for piece, _ in pieces) == text
    for piece, is_right in pieces:
        letters = {character in "אבألء" for character in piece if character.isalpha()}
        assert letters <= {is_right}


def test_a_name_of_two_words_is_one_stretch() -> None:
    assert stretches("bij أمل حداد, thuis", rtl=False) == [
        ("bij ", False),
        ("أمل حداد", True),
        (", thuis", False),
    ]
