"""Finding letters in one text: what matches, what does not, and how fast."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.nlp.plain import find_in


def found(text: str, wanted: str, **how: bool) -> list[str]:
    return [span.of(text) for span in find_in(text, wanted, **how)]


def test_every_place_is_found_in_order() -> None:
    text = "het plan, mijn plan, plannen"
    assert [(span.start, span.end) for span in find_in(text, "plan")] == [(4, 8), (15, 19), (21, 25)]


def test_case_does_not_matter_unless_it_should() -> None:
    assert found("Plan plan PLAN", "plan") == ["Plan", "plan", "PLAN"]
    assert found("Plan plan PLAN", "Plan", match_case=True) == ["Plan"]
    assert found("Reële kans, reële kans", "reele", match_case=True) == ["reële"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_accents_matter_only_when_they_are_typed(form: str) -> None:
    text = unicodedata.normalize(form, "een reële, één reele")  # type: ignore[arg-type]
    assert len(find_in(text, "reele")) == 2
    assert len(find_in(text, "reële")) == 1
    assert len(find_in(text, "één")) == 1


def test_whole_words_only() -> None:
    assert found("plan, plannen, het leerplan: plan", "plan", whole_words=True) == ["plan", "plan"]
    assert found("aa a a", "a a", whole_words=True) == ["a a"]
    assert found("ja, (nee)", "(nee)", whole_words=True) == ["(nee)"]


def test_signs_are_found_as_they_are_and_mean_nothing_else() -> None:
    assert found("Wat? (lacht) 50% a.b a*b axb", "(lacht)") == ["(lacht)"]
    assert found("a.b axb", "a.b") == ["a.b"]
    assert found("a*b aXb", "a*b") == ["a*b"]
    assert found("Wat? Wat.", "t?") == ["t?"]


def test_kinds_of_apostrophe_quotation_mark_and_space_do_not_matter() -> None:
    assert found("zo’n zo'n", "zo'n") == ["zo’n", "zo'n"]
    assert found("„ja” en “ja”", '"ja"') == ["„ja”", "“ja”"]
    assert found("het\u00a0plan, het\nplan, het  plan", "het plan") == [
        "het\u00a0plan",
        "het\nplan",
        "het  plan",
    ]


def test_other_scripts_and_emoji_are_found() -> None:
    assert found("قال: أنا بخير. أنا هنا", "أنا") == ["أنا", "أنا"]
    assert found("naast me 🙂 en 🙂", "🙂") == ["🙂", "🙂"]


@pytest.mark.parametrize("wanted", ["", "  ", "\n", "\u0301", "\u00ad"])
def test_nothing_wanted_is_nothing_found(wanted: str) -> None:
    assert find_in("a\u0301 b\u00ad  \n", wanted) == []


@given(st.text(max_size=40), st.text(max_size=4), st.booleans(), st.booleans())
def test_places_are_within_the_text_and_never_overlap(
    text: str, wanted: str, whole: bool, case: bool
) -> None:
    end = 0
    for span in find_in(text, wanted, whole, case):
        assert end <= span.start < span.end <= len(text)
        end = span.end


@given(
    st.text("aáeé 'n.*(", max_size=20),
    st.text("aáeé 'n.*(", min_size=1, max_size=5),
    st.text("ab ", max_size=9),
)
def test_what_was_copied_from_a_text_is_found_in_it(before: str, words: str, after: str) -> None:
    text = before + words + after
    assert bool(find_in(text, words, match_case=True)) == bool(words.strip())


def test_every_place_in_a_long_transcript_is_found() -> None:
    line = "Dat verschilt per jongere; de ene komt naast me zitten, bij de ander duurt het weken. "
    text = line * 700
    for wanted in ("jongere", "bij de ander"):
        places = [number * len(line) + line.index(wanted) for number in range(700)]
        assert [span.start for span in find_in(text, wanted)] == places
    assert find_in(text, "vertrouwen") == []
