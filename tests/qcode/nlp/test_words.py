"""Words, tokens, sentences and the language of a text."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.nlp.language import language_of
from qcode.nlp.sentences import Places, parted
from qcode.nlp.tokens import form, words

TEXT = st.text(
    alphabet=st.sampled_from("ab .!?\n'\u2019é\u0301\u00a0\U0001f600")
    | st.characters(exclude_categories=["Cs"])
)


def _spelt(places: Places, text: str) -> list[str]:
    return [text[start:end] for start, end in places.tolist()]


def test_words_are_letters_and_digits_with_apostrophes_inside() -> None:
    text = "“Foto’s”, zei oud-leerling 3 — cafe\u0301? _zo_'n"
    assert [word for _, _, word in words(text)] == [
        "Foto’s",
        "zei",
        "oud",
        "leerling",
        "3",
        "cafe\u0301",
        "zo",
        "n",
    ]


def test_spellings_of_one_word_have_one_form() -> None:
    assert form("FOTO’S") == "foto's"
    assert form("Cafe\u0301") == "caf\u00e9"
    assert form("ver\u00adtrouwen") == "vertrouwen"


@given(TEXT)
def test_words_stand_where_they_say_in_order(text: str) -> None:
    at = 0
    for start, end, word in words(text):
        assert at <= start < end
        assert text[start:end] == word
        at = end


def test_tokens_are_words_and_punctuation() -> None:
    text = "Ja, dat wel.\n\nEn jij?"
    assert _spelt(parted(text, "nl").tokens, text) == ["Ja", ",", "dat", "wel", ".", "En", "jij", "?"]


def test_sentences_end_at_their_punctuation_and_at_paragraphs() -> None:
    text = " Ik weet het niet. Echt niet!\nEn toen\n \n…"
    assert _spelt(parted(text, "nl").sentences, text) == [
        "Ik weet het niet.",
        "Echt niet!",
        "En toen",
        "…",
    ]


def test_stretches_are_parted_each_by_itself() -> None:
    text = "I: Ik ook. R: Jij ook"
    found = parted(text, "nl", [(3, 10), (14, 21)])
    assert _spelt(found.sentences, text) == ["Ik ook.", "Jij ook"]
    assert _spelt(found.tokens, text) == ["Ik", "ook", ".", "Jij", "ook"]
    assert _spelt(parted(text, "nl", []).tokens, text) == []


def test_a_language_without_rules_is_split_by_common_ones() -> None:
    text = "Qapla'. Ja."
    assert _spelt(parted(text, "tlh-x").sentences, text) == ["Qapla'.", "Ja."]


@given(TEXT)
def test_every_sign_but_space_is_in_one_token_and_one_sentence(text: str) -> None:
    seen = [at for at, sign in enumerate(text) if not sign.isspace()]
    by_token = [at for start, end in parted(text, "nl").tokens.tolist() for at in range(start, end)]
    by_sentence = [at for start, end in parted(text, "nl").sentences.tolist() for at in range(start, end)]
    assert len(by_sentence) == len(set(by_sentence))
    assert len(by_token) == len(set(by_token))
    assert set(seen) <= set(by_sentence)
    assert set(seen) <= set(by_token)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ik weet het eigenlijk niet maar het was wel goed", "nl"),
        ("i don't know but it was good for me", "en"),
        ("ich weiß es nicht aber es war gut für mich", "de"),
        ("je ne sais pas mais c'est bien pour moi", "fr"),
        ("ok hm", "sv"),
        ("", "sv"),
    ],
)
def test_the_language_is_told_by_small_words(text: str, language: str) -> None:
    assert language_of(text.split(), "sv") == language


def test_slow_libraries_wait_until_they_are_needed() -> None:
    command = "import sys, qcode.nlp.concordance, qcode.nlp.sentences; print({'spacy', 'simplemma'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
