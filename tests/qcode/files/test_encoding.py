"""The letters of a file are those its writer saw, or it is said that they were guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.errors import FileProblem
from qcode.files.encoding import GUESSED, decode

DUTCH = "Eén reünie — ‘ja’ kost €5"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_known_with_and_without_a_mark(encoding: str) -> None:
    assert decode(DUTCH.encode(encoding), "a.txt") == (DUTCH, ())


def test_windows_letters_are_read_and_said_to_be_a_guess() -> None:
    assert decode(DUTCH.encode("cp1252"), "a.txt") == (DUTCH, (GUESSED,))


def test_a_mark_that_lies_is_said_to_be_a_guess_too() -> None:
    assert decode(b"\xef\xbb\xbfE\xe9n", "a.txt") == ("Eén", (GUESSED,))


def test_line_ends_stay_as_they_are() -> None:
    assert decode(b"a\r\nb\rc\n", "a.txt")[0] == "a\r\nb\rc\n"


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\0\0\0\rIHDR", bytes(range(1, 9)) * 9, b"\x00\x01\x02\xff"])
def test_the_refusal_says_what_was_not_done(data: bytes) -> None:
    with pytest.raises(FileProblem) as caught:
        decode(data, "foto.csv", "Nothing was read.")
    assert str(caught.value) == "“foto.csv” is not a text file, whatever its name says. Nothing was read."


def test_half_a_character_of_utf16_is_damage() -> None:
    with pytest.raises(FileProblem, match=r"damaged: its letters cannot be read\. Nothing was imported\."):
        decode(b"\xff\xfea\x00\x00\xd8", "a.txt")


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])).filter(lambda text: text[:1] != "\ufeff"))
def test_any_text_comes_back_from_utf8(text: str) -> None:
    assert decode(text.encode(), "a.txt") == (text, ())


LETTERS = "Eén reünie, één café: naïef, ça va, für Zoë"


@pytest.mark.parametrize(
    ("encoding", "told"), [("mac_roman", "Mac OS Roman"), ("cp850", "DOS"), ("cp1252", "Windows-1252")]
)
def test_the_likeliest_of_the_western_encodings_is_taken_and_told(encoding: str, told: str) -> None:
    text, notices = decode(LETTERS.encode(encoding), "a.txt")
    assert text == LETTERS
    assert told in notices[0]


def test_one_damaged_letter_does_not_spoil_the_others() -> None:
    damaged = LETTERS.encode().replace("ç".encode(), b"\xc3", 1)
    text, notices = decode(damaged, "a.txt")
    assert text == LETTERS.replace("ç", "Ã")
    assert "damaged letters (1)" in notices[0]
