"""What a spreadsheet would calculate is kept from it, and comes back as it was."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qcode.files.formulas import as_meant, harmless


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "- Ja, toch?",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "＝1",
        "\tja",
        "'=1",
    ],
)
def test_what_would_be_calculated_gets_an_apostrophe(text: str) -> None:
    assert harmless(text) == "'" + text


@pytest.mark.parametrize(
    "text",
    ["", "-3", "-3,5", "-12.5 %", "+31 6 1234", "1e-5", "-", "’s avonds", "'s avonds", "a=b", "R1", "…-ja"],
)
def test_numbers_and_plain_words_stay_as_they_are(text: str) -> None:
    wanted = "'-" if text == "-" else text
    assert harmless(text) == wanted


@given(st.text() | st.text("='+-@ \t\r\n1a.,", max_size=6))
@example("'-3")
@example("''=")
def test_every_text_comes_back_as_it_was(text: str) -> None:
    assert as_meant(harmless(text)) == text
