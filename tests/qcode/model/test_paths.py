"""Paths of codes: what is typed is what is meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.model.paths import clean_name, join, same_name, same_path, split

NAMES = st.lists(st.text(alphabet=st.sampled_from("ab/\\ é"), min_size=1) | st.text(min_size=1), min_size=1)


@given(NAMES)
def test_a_path_gives_back_the_names_it_was_made_of(names: list[str]) -> None:
    assert split(join(names)) == tuple(names)


@given(NAMES, NAMES)
def test_two_codes_never_share_a_path(first: list[str], second: list[str]) -> None:
    assert (join(first) == join(second)) == (first == second)


@given(st.text(alphabet="ab/\\"))
def test_any_typed_text_has_a_path_that_reads_the_same_again(typed: str) -> None:
    assert split(join(split(typed))) == split(typed)


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("Alliance/Relation", ("Alliance", "Relation")),
        ("Relation", ("Relation",)),
        ("", ()),
        (r"Guidance\/support/Choice", ("Guidance/support", "Choice")),
        (r"C:\temp", (r"C:\temp",)),
        ("A\\\\/B", ("A\\", "B")),
        ("A//B", ("A", "", "B")),
        ("A/", ("A", "")),
        ("ends\\", ("ends\\",)),
    ],
)
def test_a_typed_path_means_these_names(path: str, names: tuple[str, ...]) -> None:
    assert split(path) == names


def test_a_slash_in_a_name_is_written_with_a_backslash() -> None:
    assert join(["And/or", "Relation"]) == r"And\/or/Relation"


def test_names_are_kept_in_one_form() -> None:
    assert clean_name("  Clie\u0308nt\u00a0\n kenmerken\x00 ") == "Cli\u00ebnt kenmerken"


@given(st.text() | st.text(alphabet="e \x00\u0308\n"))
def test_cleaning_a_clean_name_changes_nothing(name: str) -> None:
    assert clean_name(clean_name(name)) == clean_name(name)


@given(st.text())
def test_a_name_and_its_cleaned_form_are_the_same_name(name: str) -> None:
    assert same_name(clean_name(name)) == same_name(name)
    assert same_name(same_name(name)) == same_name(name)


def test_case_and_spacing_do_not_make_another_code() -> None:
    assert same_path(["ALLIANTIE", " Clie\u0308nt "]) == same_path(["alliantie", "cli\u00ebnt"])
    assert same_name("Goal") != same_name("Goals")
