"""Which codes the picker offers for what was typed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from qcode.model.folding import fold
from ui.codebook.matching import Choice, exact, matches
from ui.codebook.new_code import LONGEST, in_vivo_name

BOOK = [
    Choice("1", "Alliance", "", "#000000"),
    Choice("2", "Relation", "Alliance", "#000000", number=2, definition="The emotional bond."),
    Choice("3", "Reële kans", "", "#000000", example="Dat lukt ons wel."),
    Choice("4", "Working relation", "", "#000000", number=1),
    Choice("5", "Correlation", "Tables", "#000000"),
]


def names(typed: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [choice.name for choice in matches(BOOK, typed, recent)]


def test_the_likeliest_comes_first() -> None:
    assert names("rela") == ["Relation", "Working relation", "Correlation"]


def test_path_definition_and_example_are_searched_too() -> None:
    assert names("alliance") == ["Alliance", "Relation"]
    assert names("bond") == ["Relation"]
    assert names("lukt") == ["Reële kans"]
    assert names("alliance/rel") == ["Relation"]
    assert names("nothing like it") == []


def test_accents_and_capitals_do_not_matter() -> None:
    assert names("REELE") == ["Reële kans"]


def test_with_nothing_typed_habit_decides() -> None:
    assert names("", ("5", "3")) == ["Correlation", "Reële kans", "Working relation", "Relation", "Alliance"]


def test_a_code_that_is_there_is_not_offered_as_new() -> None:
    found = exact(BOOK, " reele  kans ")
    assert found is not None
    assert found.id == "3"
    assert exact(BOOK, "Alliance/Relation") is BOOK[1]
    assert exact(BOOK, "Alli") is None


@given(st.text(max_size=12))
def test_whatever_is_found_holds_every_word(typed: str) -> None:
    for choice in matches(BOOK, typed):
        said = f"{choice.folded_path} {choice.folded_words}"
        assert all(word in said for word in fold(typed.replace("/", " ")).split())


@given(st.text(min_size=1, max_size=200))
def test_an_in_vivo_name_is_one_line_of_readable_length(words: str) -> None:
    name = in_vivo_name(words)
    assert "\n" not in name
    assert len(name) <= LONGEST + 3
    assert name == "" or (name.startswith("“") and name.endswith("”"))


def test_an_in_vivo_name_is_the_words_themselves() -> None:
    assert in_vivo_name("  naast me\nzitten, ") == "“naast me zitten”"
