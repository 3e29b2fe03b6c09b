"""A selection made by hand becomes whole words."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qcode.model.span import Span
from qcode.snapping import extends, snap, whole_characters


def snapped(marked: str) -> str:
    """The words selected by ``marked``, in which | stands at both ends of the selection."""
    before, inside, after = marked.split("|")
    text = before + inside + after
    return snap(text, Span(len(before), len(before) + len(inside))).of(text)


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("De e|ne komt gew|oon naast me", "ene komt gewoon"),
        ("De |ene| komt", "ene"),
        ("De| ene |komt", "ene"),
        ("zo’|n| gesprek", "zo’n"),
        ("|zo'|n gesprek", "zo'n"),
        ("mijn foto|'|s daar", "foto's"),
        ("|s| ochtends", "s"),
        ("|'s ocht|ends", "'s ochtends"),
        ("een |WhatsApp|-groep", "WhatsApp-groep"),
        ("was 3|,|5 jaar", "3,5"),
        ("om 12:|30| uur", "12:30"),
        ("en|/|of", "en/of"),
        ("een e\u0301|e\u0301|n", "e\u0301e\u0301n"),
        ("caf|e|\u0301 hier", "cafe\u0301"),
        ("vertrouwen |is|. Zeker", "is"),
        ("vertrouwen |is.| Zeker", "is."),
        ("vertrouwen is|. Zeker als| er", "Zeker als"),
        ("|Hij zei: “|Ja”", "Hij zei:"),
        ("ze zei: |“Ik wil”|.", "“Ik wil”"),
        ("wel (|even|) dan", "even"),
        ("een |👩\u200d|👩\u200d👧 familie", "👩\u200d👩\u200d👧"),
        ("ja |👍|🏽 goed", "👍🏽"),
        ("€|5| per", "€5"),
        ("日本|語|です", "語"),
        ("weten.|Maar| dan", "Maar"),
    ],
)
def test_whole_words_are_taken(marked: str, words: str) -> None:
    assert snapped(marked) == words


@pytest.mark.parametrize("marked", ["een |  | twee", "||abc", "abc||", "||"])
def test_a_selection_without_words_becomes_empty(marked: str) -> None:
    assert snapped(marked) == ""


LETTERS = "abéz’'- .,(“”!?3\u0301\u200d👩🏽\u00a0\n日"
spans = st.tuples(st.text(st.sampled_from(LETTERS), max_size=30), st.integers(0, 30), st.integers(0, 30))


@example(("? \u0301", 0, 3))
@given(spans)
def test_snapping_twice_changes_nothing_more(case: tuple[str, int, int]) -> None:
    text, one, other = case
    once = snap(text, Span(min(one, other), max(one, other)))
    assert snap(text, once) == once


@given(spans)
def test_no_selected_letter_is_lost_and_no_character_cut(case: tuple[str, int, int]) -> None:
    text, one, other = case
    start, end = min(one, other), min(max(one, other), len(text))
    result = snap(text, Span(start, end))
    assert 0 <= result.start <= result.end <= len(text)
    letters = [place for place in range(start, end) if text[place].isalnum()]
    assert all(result.start <= place < result.end for place in letters)
    for edge in (result.start, result.end):
        cut = 0 < edge < len(text) and result.length > 0
        assert not (cut and unicodedata.category(text[edge])[0] == "M")
        assert not (
            cut
            and text[edge - 1].isalpha()
            and text[edge].isalpha()
            and "日" not in text[edge - 1 : edge + 1]
        )


@given(st.text(st.sampled_from("ae\u0301\u200d\U0001f468\U0001f3fd\U0001f1f3 ")), st.data())
def test_whole_characters_cut_none_and_lose_none(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = whole_characters(text, Span(start, end))
    assert span.start <= start
    assert span.end >= end
    assert not any(0 < place < len(text) and extends(text, place) for place in span)
