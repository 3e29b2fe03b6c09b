"""What is typed one after another is told as edits of the text it began with."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qcode.model.span import Span
from qcode.transcripts.carry import carry, changed
from qcode.transcripts.moves import Edit
from qcode.transcripts.typed import refined, whole_words, with_one_more

OLD = "Mijn mentor luistert echt, ja ja ja."


def typed(*deeds: tuple[int, int, str], old: str = OLD) -> tuple[Edit, ...]:
    made: tuple[Edit, ...] = ()
    for at, removed, text in deeds:
        made = with_one_more(made, old, at, removed, text)
    return made


def after(words: str, *deeds: tuple[int, int, str], old: str = OLD) -> str | None:
    """What a quotation of ``words`` holds then."""
    start = old.index(words)
    made = refined(typed(*deeds, old=old), old)
    span = carry([Span(start, start + len(words))], made).spans[0]
    return span.of(changed(old, made)) if span else None


def test_letters_typed_in_a_row_are_one_edit() -> None:
    assert typed((5, 0, "o"), (6, 0, "u"), (7, 0, "d ")) == (Edit(5, 5, "oud "),)


def test_what_was_deleted_and_typed_again_is_no_edit() -> None:
    assert typed((5, 6, ""), (5, 0, "men"), (8, 0, "tor")) == ()
    assert typed((5, 0, "oude "), (5, 5, "")) == ()


def test_an_edit_that_reaches_over_others_swallows_them() -> None:
    assert typed((5, 0, "oude "), (20, 0, "heel "), (3, 30, "X")) == (Edit(3, 23, "X"),)


@pytest.mark.parametrize(
    ("words", "deeds", "now"),
    [
        ("mentor", [(5, 6, "b"), (6, 0, "egeleider")], "begeleider"),
        ("mentor", [(11, 0, "en")], "mentoren"),
        ("mentor", [(11, 0, "en en"), (16, 0, " ik")], "mentoren"),
        ("mentor", [(5, 0, "hoofd")], "hoofdmentor"),
        ("mentor", [(5, 0, "lieve ")], "mentor"),
        ("mentor", [(5, 0, "lieve hoofd")], "hoofdmentor"),
        ("Mijn mentor", [(0, 11, "Mijn oude mentor")], "Mijn oude mentor"),
        ("luistert echt", [(0, 25, "Mijn mentor hoort echt")], "hoort echt"),
    ],
)
def test_a_quotation_holds_the_words_that_were_typed_over_it(
    words: str, deeds: list[tuple[int, int, str]], now: str
) -> None:
    assert after(words, *deeds) == now


def test_of_equal_words_side_by_side_the_one_that_was_deleted_is_gone() -> None:
    """Where the texts before and after cannot tell which, the place of the caret does."""
    first = OLD.index("ja")
    made = refined(typed((first, 3, "")), OLD)
    spans = [Span(first + 3 * n, first + 3 * n + 2) for n in range(3)]
    assert carry(spans, made).spans == [None, Span(first, first + 2), Span(first + 3, first + 5)]


def test_a_sign_set_on_the_last_letter_is_part_of_the_word() -> None:
    assert after("café".replace("é", "e"), (4, 0, "\u0301"), old="cafe is open") == "cafe\u0301"


def test_in_writing_without_spaces_nothing_completes_a_word() -> None:
    assert after("导师", (2, 0, "好"), old="导师听") == "导师"


def test_a_line_cut_and_put_back_elsewhere_takes_its_quotation_along() -> None:
    old = "Eerste regel van het gesprek.\nMijn mentor luisterde echt naar mij.\nLaatste regel.\n"
    line = "Mijn mentor luisterde echt naar mij.\n"
    start = old.index(line)
    new = len(old) - len(line)
    assert after("luisterde", (start, len(line), ""), (new, 0, line), old=old) == "luisterde"


deeds = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 12), st.text(alphabet="ab \n🙂é", max_size=6)), max_size=12
)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab c\n🙂", max_size=40), deeds)
def test_whatever_is_typed_the_edits_give_the_text(old: str, wanted: list[tuple[int, int, str]]) -> None:
    made: tuple[Edit, ...] = ()
    text = old
    for place, size, typing in wanted:
        at = min(place, len(text))
        removed = min(size, len(text) - at)
        made = with_one_more(made, old, at, removed, typing)
        text = text[:at] + typing + text[at + removed :]
        assert changed(old, made) == text
        assert changed(old, refined(made, old)) == text
        assert all(one.end < two.start for one, two in pairwise(made))
        assert all(one.end <= two.start for one, two in pairwise(refined(made, old)))


@settings(max_examples=200, deadline=None)
@given(
    st.text(alphabet="ab c", min_size=2, max_size=20), st.integers(0, 20), st.text(alphabet="ab ", max_size=5)
)
def test_told_by_whole_words_the_text_is_the_same(old: str, at: int, text: str) -> None:
    made = [Edit(min(at, len(old)), min(at, len(old)), text)]
    assert changed(old, whole_words(made, old)) == changed(old, made)
