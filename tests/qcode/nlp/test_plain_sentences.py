"""Sentences are found by their punctuation, without a language model."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.nlp.plain_sentences import sentences_in


@pytest.mark.parametrize(
    "sentences",
    [
        ["Dat verschilt.", "De ene wel?", "De ander niet!"],
        ["ja.", "dat was het.", "en toen… ging ik weg."],
        ["Hij zei: “Ga weg!” en liep door.", "Klaar."],
        ["“Nee.”", "Dat zei hij.", "(Hij lacht.)", "Oké"],
        ["Dr. Jansen kwam d.w.z. bijna.", "Vgl. J. Smit!"],
        ["Dat is o.a. voor de ouders, bijv. in 2019.", "Daarna niet."],
        ["1. Wat doe je?", "Om 8.30 uur begint het."],
        ["We gingen naar de winkel, het park etc.", "Toen naar huis."],
        ["No.", "He left."],
    ],
)
def test_sentences_are_told_apart(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [span.of(text) for span in sentences_in(text)] == sentences


def test_a_sentence_ends_with_its_paragraph_and_counts_from_where_the_text_begins() -> None:
    text = "Een begin\n  en een eind "
    assert [span.of(text) for span in sentences_in(text)] == ["Een begin", "en een eind"]
    assert sentences_in(text, 100)[0] == (100, 109)


@given(st.text(st.sampled_from("ab.!?… \n”(")))
def test_every_word_is_in_one_sentence(text: str) -> None:
    spans = sentences_in(text)
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert all(first.end <= second.start for first, second in pairwise(spans))
