"""Every place of some words in all transcripts, and how much around a place is coded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.errors import Refused
from qcode.model.span import Span
from qcode.nlp.everywhere import Extent, Sought, Surroundings, places, read_transcript
from qcode.project import Project
from qcode.snapping import snap
from qcode.speech import Speech, Spoken
from tests.qcode.study import Study, small


@pytest.fixture
def study(project: Project) -> Study:
    made = small(project)
    made.document("R3", "I: En samen wandelen?\nR3: Samen. Of samenwonen, bijv. later. Ik liep weg.\n")
    return made


def found(study: Study, sought: Sought) -> list[tuple[str, str, int | None, str]]:
    """Transcript, words, turn and speaker of each place."""
    told: list[tuple[str, str, int | None, str]] = []
    for each in places(study.project, sought, lambda *_: True):
        with study.project.read() as session:
            text, _ = read_transcript(session, each.document_id)
        told += [
            (each.document, text[place.start : place.end], place.turn, place.speaker) for place in each.places
        ]
    return told


def test_letters_are_found_in_every_transcript_in_its_order(study: Study) -> None:
    assert found(study, Sought("samen")) == [
        ("R2", "Samen", 2, "R2"),
        ("M1", "Samen", 2, "M1"),
        ("M1", "Samen", 2, "M1"),
        ("R3", "samen", 1, "I"),
        ("R3", "Samen", 2, "R3"),
        ("R3", "samen", 2, "R3"),
    ]


def test_whole_words_and_case_leave_places_out(study: Study) -> None:
    assert len(found(study, Sought("samen", whole_words=True))) == 5
    assert [words for _, words, *_ in found(study, Sought("samen", match_case=True))] == ["samen", "samen"]


def test_what_interviewers_say_can_be_left_out(study: Study) -> None:
    said = found(study, Sought("samen", asked=False))
    assert [speaker for *_, speaker in said] == ["R2", "M1", "M1", "R3", "R3"]


def test_words_outside_turns_are_found_and_labels_are_not(study: Study) -> None:
    assert found(study, Sought("stil in")) == [("Notities", "stil in", None, "")]
    assert found(study, Sought("R1:")) == []


def test_all_forms_of_a_word_are_found(study: Study) -> None:
    assert [words for _, words, *_ in found(study, Sought("lopen", all_forms=True))] == ["liep"]
    with pytest.raises(Refused):
        found(study, Sought("?!", all_forms=True))


def test_nothing_more_is_told_when_the_rest_is_not_wanted(study: Study) -> None:
    asked: list[int] = []

    def goes_on(done: int, _: int) -> bool:
        asked.append(done)
        return len(asked) < 3

    assert len(list(places(study.project, Sought("e"), goes_on))) <= 2
    assert len(asked) == 3


@pytest.mark.parametrize(
    ("extent", "words"),
    [
        (Extent.WORD, "samenwonen"),
        (Extent.SENTENCE, "Of samenwonen, bijv. later."),
        (Extent.TURN, "Samen. Of samenwonen, bijv. later. Ik liep weg."),
    ],
)
def test_a_place_becomes_a_word_a_sentence_or_a_turn(study: Study, extent: Extent, words: str) -> None:
    with study.project.read() as session:
        document_id, span = study.span(session, "R3", "menwon")
        text, speech = read_transcript(session, document_id)
    assert Surroundings(text, speech).whole(span, extent).of(text) == words


def test_where_nobody_speaks_the_turn_is_the_paragraph() -> None:
    text = "Veldnotitie. Stil.\n\nNog een dag."
    assert Surroundings(text, Speech()).whole(Span(0, 4), Extent.TURN).of(text) == "Veldnotitie. Stil."


@given(st.text(max_size=60), st.data())
def test_more_is_never_less(said: str, data: st.DataObject) -> None:
    text = f"I: {said}\nR: ja"
    speech = Speech(
        [
            Spoken(0, 3, 3 + len(said), 1, None, "I"),
            Spoken(4 + len(said), 7 + len(said), len(text), 2, None, "R"),
        ]
    )
    start = data.draw(st.integers(3, 3 + len(said)))
    span = Span(start, data.draw(st.integers(start, 3 + len(said))))
    words = snap(text, span)
    for extent in Extent:
        wide = Surroundings(text, speech).whole(span, extent)
        assert wide.start <= words.start <= words.end <= wide.end
