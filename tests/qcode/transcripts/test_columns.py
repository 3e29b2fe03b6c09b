"""Which tables hold a transcript, and what times, numbers and bullets say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.transcripts.clock import seconds
from qcode.transcripts.columns import Roles, roles, table_blocks
from qcode.transcripts.numerals import bullet, numeral


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0:42", 42),
        ("12:05", 725),
        ("01:02:03,5", 3723.5),
        ("[00:01:36]", 96),
        ("(0:07)", 7),
        ("0:42 - 1:10", 42),
        ("00:01.250 --> 00:02.000", 1.25),
        ("90:00", 5400),
        ("", None),
        ("om 3 uur", None),
        ("1:99", None),
    ],
)
def test_times_as_people_write_them(text: str, expected: float | None):
    assert seconds(text) == expected


@given(st.integers(0, 99), st.integers(0, 59), st.integers(0, 59))
def test_every_full_time_is_understood(hours: int, minutes: int, rest: int):
    assert seconds(f"{hours:02d}:{minutes:02d}:{rest:02d}") == hours * 3600 + minutes * 60 + rest


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (["Speaker", "Text"], Roles(0, 1, header=True)),
        (["tekst", "tijd", "naam"], Roles(2, 0, 1, header=True)),
        (["Start time", "End", "Speaker name", "Utterance"], Roles(2, 3, 0, header=True)),
        (["Interview", "Wie", "Wat"], Roles(1, 2, document=0, header=True)),
        (["Naam", "Leeftijd"], None),
        (["Respondent ID", "Wat vond u?"], None),
    ],
)
def test_heads_in_two_languages_and_any_order(head: list[str], expected: Roles | None):
    assert roles([head, ["a"] * len(head)]) == expected


def test_short_names_that_come_back_beside_speech_are_speakers():
    talk = [
        ["1", "I:", "Hoe gaat het nu?"],
        ["2", "Anna:", "Goed hoor, en met jou?"],
        ["3", "I:", "Ook heel goed."],
    ]
    assert roles(talk) == Roles(1, 2)
    assert [block.speaker for block in table_blocks(talk)] == ["I", "Anna", "I"]


@pytest.mark.parametrize(
    "rows",
    [
        [["Naam", "Anna"], ["Leeftijd", "23"], ["Beroep", "verpleegkundige"]],
        [["a", "b"], ["a", "c"], ["a", "d"]],
        [["een lange zin over iets anders dan een naam, dus geen spreker", "ja ja ja"]] * 3,
        [["alleen"]],
        [],
    ],
)
def test_other_tables_have_no_speakers(rows: list[list[str]]):
    assert roles(rows) is None


@pytest.mark.parametrize(
    ("number", "style", "expected"),
    [
        (3, "decimal", "3"),
        (3, "decimalZero", "03"),
        (28, "lowerLetter", "bb"),
        (4, "upperRoman", "IV"),
        (0, "lowerRoman", "0"),
        (5, "none", ""),
        (10**12, "lowerLetter", "1000000000000"),
    ],
)
def test_numbers_in_the_style_of_a_list(number: int, style: str, expected: str):
    assert numeral(number, style) == expected


def test_bullets_as_a_reader_sees_them():
    assert [bullet("\uf0b7", "Symbol"), bullet("o", "Courier New"), bullet("–"), bullet("")] == [
        "•",
        "◦",
        "–",
        "•",
    ]
