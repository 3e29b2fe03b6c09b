"""A coding is made longer and shorter by words, and never disappears."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.model.span import Span
from ui.reader.nudging import Edge, nudge

TEXT = "Dat verschilt, zo’n beetje.  Zeker e\u0301e\u0301n keer"


@pytest.mark.parametrize(
    ("words", "edge", "forward", "becomes"),
    [
        ("verschilt", Edge.END, True, "verschilt,"),
        ("verschilt,", Edge.END, True, "verschilt, zo’n"),
        ("verschilt, zo’n", Edge.END, False, "verschilt,"),
        ("verschilt, zo’n", Edge.START, True, "zo’n"),
        ("verschilt", Edge.START, False, "Dat verschilt"),
        ("Dat", Edge.START, False, "Dat"),
        ("Dat", Edge.END, False, "Dat"),
        ("beetje.", Edge.END, True, "beetje.  Zeker"),
        ("Zeker", Edge.END, True, "Zeker e\u0301e\u0301n"),
        ("keer", Edge.END, True, "keer"),
    ],
)
def test_one_word_more_or_less(words: str, edge: Edge, forward: bool, becomes: str) -> None:
    start = TEXT.index(words)
    moved = nudge(TEXT, Span(start, start + len(words)), edge, forward=forward)
    assert moved.of(TEXT) == becomes


def test_a_character_takes_its_diacritics_along() -> None:
    start = TEXT.index("e\u0301e")
    assert (
        nudge(TEXT, Span(start, start + 2), Edge.END, forward=True, character=True).of(TEXT)
        == "e\u0301e\u0301"
    )
    assert nudge(TEXT, Span(start, start + 4), Edge.END, forward=False, character=True).of(TEXT) == "e\u0301"


@given(
    st.text(st.sampled_from("ab ’-.\u0301👩\u200d"), min_size=1, max_size=20),
    st.data(),
    st.sampled_from(Edge),
    st.booleans(),
    st.booleans(),
)
def test_only_one_edge_moves_and_something_is_left(
    text: str, data: st.DataObject, edge: Edge, forward: bool, character: bool
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    moved = nudge(text, span, edge, forward=forward, character=character)
    assert 0 <= moved.start < moved.end <= len(text)
    kept, shifted = (
        (moved.end == span.end, moved.start - span.start)
        if edge is Edge.START
        else (
            moved.start == span.start,
            moved.end - span.end,
        )
    )
    assert kept
    assert shifted >= 0 if forward else shifted <= 0
