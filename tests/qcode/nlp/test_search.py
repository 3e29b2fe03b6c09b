"""Searching words: what is found, where, and what stands around it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.errors import Refused
from qcode.model import Document
from qcode.nlp.pattern import listed_part, phrase, typed_words
from qcode.nlp.search import Hit, search
from qcode.nlp.tokens import form, words
from qcode.project import Project

from .conftest import Add


def _search(project: Project, words: str, **how: object) -> list[Hit]:
    with project.read() as session:
        return search(session, words, **how)  # type: ignore[arg-type]


def _texts(project: Project, words: str, **how: object) -> list[str]:
    return [hit.text for hit in _search(project, words, **how)]


def _finds(words: str, text: str) -> bool:
    return phrase(typed_words(words)).search(text) is not None


def test_a_hit_tells_where_it_was_said_and_what_stands_around_it(project: Project, add: Add) -> None:
    document = add(
        ("I", "Hoe ging het?"), ("R", "En ik kreeg eerst vertrouwen in mijn coach.\nDaarna in school.")
    )
    (hit,) = _search(project, "vertrouwen", context=17)
    assert hit == Hit(document, "Interview", 2, 38, 48, "vertrouwen", "ik kreeg eerst ", " in mijn coach.")
    with project.read() as session:
        assert hit.span.of(session.get_one(Document, document).text) == "vertrouwen"


def test_the_words_around_a_hit_stay_within_the_turn_and_on_one_line(project: Project, add: Add) -> None:
    add(("I", "Vertel eens."), ("R", "Nou\nja, thuis\r\nwas het druk"), ("I", "Hoe dan?"))
    (hit,) = _search(project, "thuis")
    assert (hit.before, hit.after) == ("Nou ja, ", "  was het druk")


def test_no_context_can_be_asked_for(project: Project, add: Add) -> None:
    add(("R", "Ik was thuis toen"))
    (hit,) = _search(project, "thuis", context=0)
    assert (hit.before, hit.after) == ("", "")


def test_labels_and_heads_are_not_searched(project: Project, add: Add) -> None:
    add(("", "Interview met Anna"), ("Anna", "Ik ben Anna."), ("Bert", "Dag Anna"))
    assert [hit.turn for hit in _search(project, "anna")] == [1, 2]
    assert [hit.turn for hit in _search(project, "anna", lemma=True)] == [1, 2]


def test_a_transcript_without_turns_is_searched_as_a_whole(project: Project) -> None:
    with project.change("Import") as session:
        session.add(Document(name="Notes", text="Titel\nHij kwam thuis."))
    for lemma in (False, True):
        (hit,) = _search(project, "thuis", lemma=lemma)
        assert (hit.turn, hit.start, hit.before) == (None, 15, "Titel Hij kwam ")


@pytest.mark.parametrize("lemma", [False, True])
def test_several_words_are_found_next_to_each_other_within_one_turn(
    project: Project, add: Add, lemma: bool
) -> None:
    add(
        ("R", "veel vertrouwen, en vertrouwen veel"),
        ("R", "Ik had veel"),
        ("R", "vertrouwen — veel… Vertrouwen"),
    )
    assert _texts(project, "veel vertrouwen", lemma=lemma) == ["veel vertrouwen", "veel… Vertrouwen"]


@pytest.mark.parametrize("lemma", [False, True])
def test_hits_do_not_overlap(project: Project, add: Add, lemma: bool) -> None:
    add(("R", "ja ja ja, ja ja"))
    assert [hit.start for hit in _search(project, "ja ja", lemma=lemma)] == [3, 9]


@pytest.mark.parametrize("lemma", [False, True])
def test_hits_come_in_the_order_of_the_transcripts(project: Project, add: Add, lemma: bool) -> None:
    last = add(("R", "thuis en thuis"), name="A", position=2)
    first = add(("R", "nooit thuis"), name="B", position=1)
    found = [(hit.document_id, hit.start) for hit in _search(project, "thuis", lemma=lemma)]
    assert found == [(first, 9), (last, 3), (last, 12)]
    assert [(hit.document, hit.start) for hit in _search(project, "thuis", lemma=lemma, limit=2)] == [
        ("B", 9),
        ("A", 3),
    ]
    assert {hit.document for hit in _search(project, "thuis", lemma=lemma, document_ids=[last])} == {"A"}
    assert _search(project, "thuis", lemma=lemma, document_ids=[]) == []


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("cafe", "café"),
        ("cafe", "cafe\u0301"),
        ("café", "cafe\u0301"),
        ("cafe\u0301", "CAFÉ"),
        ("KIND", "kind"),
        ("foto's", "foto’s"),
        ("foto’s", "FOTO'S"),
        ("strasse", "Straße"),
        ("straße", "STRASSE"),
        ("coeur", "cœur"),
        ("fijn", "ﬁjn"),
        ("coordinatie", "coördinatie"),
        ("vertrouwen", "ver\u00adtrouwen"),
        ("oud-leerling", "oud leerling"),
        ("leerling", "oud-leerling"),
        ("Anna", "Anna’s"),
        ("homme", "l’homme"),
        ("nadruk", "_nadruk_"),
        ("vertrouw*", "vertrouwde"),
        ("vertrouw*", "Vertrouw"),
        ("*heid", "vrijheid"),
        ("foto*", "foto’s"),
        ("veel vertrouw*", "veel, vertrouwen"),
        ("één", "Eén"),
        ("één", "ÉÉN"),
        ("état", "Etat"),
        ("3", "3"),
        ("\u0434\u0438\u0430\u043b\u043e\u0433", "\u0414\u0418\u0410\u041b\u041e\u0413"),
        ("\u5bf9\u8bdd", "\u5bf9\u8bdd"),
    ],
)
def test_what_was_typed_is_found(typed: str, text: str) -> None:
    assert _finds(typed, f"(zei {text}).")
    assert _finds(typed, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("café", "cafe"),
        ("café", "cafè"),
        ("één", "een"),
        ("één", "Een"),
        ("état", "etat"),
        ("kind", "kinderen"),
        ("kind", "kleinkind"),
        ("cafe", "cafe\u0301s"),
        ("vertrouw*", "zelfvertrouwen"),
        ("vertrouw*", "vertrouwen".removesuffix("wen")),
        ("veel vertrouwen", "veel meer vertrouwen"),
        ("dont", "don't"),
    ],
)
def test_what_was_not_typed_is_not_found(typed: str, text: str) -> None:
    assert not _finds(typed, f"zei {text}.")


@pytest.mark.parametrize("words", ["", "  ", "?!", "*", "kind *", "''"])
def test_a_search_for_no_word_is_refused(words: str) -> None:
    with pytest.raises(Refused, match="letter"):
        typed_words(words)


WORDS = st.text(alphabet="abéßœñijﬁ0Я'’", min_size=1).filter(lambda word: any(map(str.isalnum, word)))


@given(WORDS, st.sampled_from(["NFC", "NFD"]), st.sampled_from([str.lower, str.upper, str]))
def test_a_word_finds_itself_in_every_spelling(word: str, form: str, case: object) -> None:
    word = word.strip("'’")
    spelt = unicodedata.normalize(form, case(word))  # type: ignore[operator,arg-type]
    assert _finds(word, f"“{spelt}”, zei hij")


@given(
    st.lists(st.sampled_from(["aa", "bb", "cc"]), min_size=1),
    st.lists(st.sampled_from(["aa", "bb"]), min_size=1),
)
def test_a_phrase_is_found_exactly_where_its_words_follow_each_other(
    said: list[str], words: list[str]
) -> None:
    follows = any(said[at : at + len(words)] == words for at in range(len(said)))
    assert _finds(" ".join(words), ", ".join(said)) == follows


@given(WORDS, WORDS)
def test_the_words_of_an_index_hold_whatever_the_text_holds(typed: str, said: str) -> None:
    listed = "\n".join(form(word) for _, _, word in words(f"zei {said}."))
    for word in typed_words(typed):
        if _finds(word, f"zei {said}."):
            assert listed_part(word).search(listed)
