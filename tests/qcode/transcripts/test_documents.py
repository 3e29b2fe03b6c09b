"""Transcripts in a project: their names, order, speakers, and what goes with them."""

from __future__ import annotations

import pytest
from sqlmodel import select

from qcode import memos
from qcode.checking import check
from qcode.errors import NotFound, Refused
from qcode.model import Coding, Finished, Quotation, Speaker, Turn
from qcode.model.draft import Draft, TurnDraft
from qcode.transcripts import documents
from tests.qcode.material import interview
from tests.qcode.study import NOTES, R1, Study


def names(study: Study) -> list[str]:
    with study.project.read() as session:
        return [each.name for each in documents.overviews(session)]


def test_a_transcript_at_a_glance(study: Study) -> None:
    with study.project.read() as session:
        first, *_, notes = documents.overviews(session)
    assert (first.name, first.participant, first.group) == ("R1", "R1", "Jongeren")
    assert (first.characters, first.words, first.turns) == (len(R1), 31, 4)
    assert (first.speakers, first.codings) == (("I", "R1"), 5)
    assert (notes.participant, notes.speakers, notes.turns, notes.words) == ("", (), 0, 5)
    assert notes.characters == len(NOTES)


def test_positions_words_and_numbers_of_turns(empty: Study) -> None:
    document = empty.document("R1", R1)
    with empty.project.read() as session:
        turns = documents.turns(session, document)
        said = [R1[turn.body : turn.end] for turn in turns]
        assert [turn.number for turn in turns] == [1, 2, 3, 4]
        assert said[0] == "Hoe gaat het met de relatie? 😅"
        assert {each.name: each.role for each in documents.speakers(session, document)} == {
            "I": "interviewer",
            "R1": "participant",
        }


def test_the_one_who_answers_is_the_participant(empty: Study) -> None:
    document = empty.document("R1", R1, "Anna")
    both = empty.document("Duo", "I: Vraag.\nA: Een.\nB: Twee.", "Bea")
    with empty.project.read() as session:
        assert [each.name for each in documents.speakers(session, document) if each.participant_id] == ["R1"]
        assert [each.name for each in documents.speakers(session, both) if each.participant_id] == []


def test_what_nobody_says_has_no_number(empty: Study) -> None:
    turns = (TurnDraft(0, 0, 4), TurnDraft(5, 8, 12, "I"), TurnDraft(13, 13, 17), TurnDraft(18, 21, 24, "A"))
    assert documents.numbering(turns) == [None, 1, None, 2]
    assert documents.numbering([TurnDraft(0, 0, 4), TurnDraft(5, 5, 9)]) == [1, 2]


@pytest.mark.parametrize("name", ["R1", "r1", " R1\n", "R１".translate({0xFF11: "1"})])
def test_a_name_that_is_taken_gets_a_number(empty: Study, name: str) -> None:
    empty.document("R1", R1)
    empty.document(name, R1 + "x")
    empty.document(name, R1 + "y")
    assert [each.casefold() for each in names(empty)] == ["r1", "r1 2", "r1 3"]


def test_a_transcript_without_a_name_gets_one(empty: Study) -> None:
    empty.document(" \x07\udcff", R1)
    assert names(empty) == ["Transcript"]


def test_a_transcript_is_found_by_its_name_in_any_case_and_letter_form(empty: Study) -> None:
    document = empty.document("Café محمد", R1)
    with empty.project.read() as session:
        for name in ("Café محمد", "café محمد ", "CAFE\u0301 محمد"):
            assert documents.named(session, name).id == document
        with pytest.raises(NotFound, match="There is no transcript “R9” in this project"):
            documents.named(session, "R9")


def test_renaming_keeps_names_apart(empty: Study) -> None:
    document = empty.document("R1", R1)
    empty.document("R2", R1 + "x")
    with empty.project.change("Rename") as session:
        documents.rename(session, document, "r1  ")
    assert names(empty) == ["r1", "R2"]
    for name, told in (("R2", "There is a transcript “R2” already"), (" ", "A transcript needs a name")):
        with pytest.raises(Refused, match=told), empty.project.change("Rename") as session:
            documents.rename(session, document, name)


def test_deleting_takes_all_that_stood_in_it_and_no_memo(study: Study) -> None:
    with study.project.read() as session:
        coding = session.exec(select(Coding)).first()
        assert coding is not None
        document, quotation = coding.document_id, coding.quotation_id
    memo = study.memo("About", links=(("document", document), ("quotation", quotation)))
    with study.project.change("Delete") as session:
        gone = documents.delete(session, document)
    with study.project.read() as session:
        for model in (Turn, Speaker, Quotation, Coding, Finished):
            assert session.exec(select(model).where(model.document_id == document)).all() == []
        assert memos.links_of(session, memo) == []
    assert gone in (1, 5)
    assert check(study.project).problems == ()
    study.project.undo()
    assert len(study.codings()) == 9


def test_a_transcript_that_comes_later_stands_last_whatever_went_before(empty: Study) -> None:
    first = empty.document("A", R1)
    empty.document("C", R1 + "x")
    with empty.project.change("Delete") as session:
        documents.delete(session, first)
    empty.document("B", R1 + "y")
    assert names(empty) == ["C", "B"]


def test_splitting_anew_leaves_codings_where_they_are(study: Study) -> None:
    with study.project.change("Split anew") as session:
        document, _ = study.span(session, "R1", "keuken")
        one = Draft("R1", R1, turns=(TurnDraft(0, 0, len(R1) - 1, "Allen"),))
        documents.set_turns(session, document, one)
    with study.project.read() as session:
        first = documents.overviews(session)[0]
        assert (first.turns, first.speakers, first.codings) == (1, ("Allen",), 5)
        assert first.words == 35, "labels are words now"
    with pytest.raises(Refused, match="has changed meanwhile"), study.project.change("Again") as session:
        documents.set_turns(session, document, interview("R1", R1 + "x"))


def test_characters_that_cannot_be_kept_do_not_move_positions(empty: Study) -> None:
    text = "I: een\0twee \ud83d drie\n"
    document = empty.document("R1", text)
    with empty.project.read() as session:
        found = documents.named(session, "R1")
        assert found.text == "I: een\ufffdtwee \ufffd drie\n"
        assert documents.overviews(session)[0].characters == len(text)
        assert documents.turns(session, document)[0].end == len(text) - 1
    assert check(empty.project).problems == ()
