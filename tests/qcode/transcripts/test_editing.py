"""A transcript is corrected after coding: what would be lost is told first, the rest is carried along."""

from __future__ import annotations

import pytest
from sqlmodel import select

from qcode import memos
from qcode.checking import check
from qcode.errors import Refused
from qcode.memo_list import listed
from qcode.model import Coding
from qcode.transcripts import documents, editing
from tests.qcode.study import R1, Study


def plan(study: Study, new: str) -> editing.Correction:
    with study.project.read() as session:
        return editing.plan(session, documents.named(session, "R1").id, new)


def correct(study: Study, correction: editing.Correction, *, lose: bool = False) -> None:
    with study.project.change("Correct R1") as session:
        editing.correct(session, correction, lose=lose)


def test_quotations_move_with_their_words(study: Study) -> None:
    correct(
        study,
        plan(
            study, R1.replace("Dat verschilt per jongere.", "Dat verschilt, vind ik, heel erg per jongere.")
        ),
    )
    assert {words for document, words, *_ in study.codings() if document == "R1"} == {
        "naast me zitten",
        "De ene komt naast me",
        "de doelen?\nR1: Wij bedenken",
    }
    assert check(study.project).problems == ()
    with study.project.read() as session:
        assert documents.overviews(session)[0].words == 31 + 4
        assert [turn.number for turn in documents.turns(session, documents.named(session, "R1").id)] == [
            1,
            2,
            3,
            4,
        ]


def test_the_plan_counts_what_is_altered_and_changes_nothing(study: Study) -> None:
    correction = plan(study, R1.replace("naast me", "náást me"))
    assert correction.altered == 3
    assert correction.lost == ()
    assert correction.sentences() == ["4 quotations are carried along, 3 of them with changed words."]
    assert len(study.codings()) == 9
    assert check(study.project).problems == ()


def test_what_would_be_lost_is_told_with_its_codes_and_coder_and_refused(study: Study) -> None:
    correction = plan(study, R1.replace("De ene komt naast me zitten in de keuken.", ""))
    assert "Would be lost: “naast me zitten” (Afstand, Nabijheid), Sanne" in correction.sentences()
    assert "Would be lost: “naast me zitten” (Nabijheid), Bram" in correction.sentences()
    with pytest.raises(Refused, match="3 quotations of “R1” would lose all their words; nothing was changed"):
        correct(study, correction)
    assert len(study.codings()) == 9


def test_what_is_lost_on_purpose_goes_with_its_codings_and_links_and_comes_back_by_undo(study: Study) -> None:
    with study.project.read() as session:
        document = documents.named(session, "R1")
        before = document.text
        first = session.exec(select(Coding).where(Coding.document_id == document.id)).first()
        assert first is not None
        quotation = first.quotation_id
    memo = study.memo("About", links=(("quotation", quotation),))
    correct(study, plan(study, "I: Alleen dit."), lose=True)
    assert {document for document, *_ in study.codings()} == {"M1", "Notities", "R2"}
    with study.project.read() as session:
        assert memos.links_of(session, memo) == []
    assert check(study.project).problems == ()
    study.project.undo()
    assert len(study.codings()) == 9
    with study.project.read() as session:
        assert documents.named(session, "R1").text == before
        assert [link.target_id for link in listed(session)[0].links] == [quotation]


def test_a_plan_is_worth_nothing_after_another_correction(study: Study) -> None:
    late = plan(study, R1 + "x")
    correct(study, plan(study, "Vooraf.\n" + R1))
    with pytest.raises(Refused, match="“R1” has changed meanwhile; the correction was not made"):
        correct(study, late)


def test_a_plan_is_worth_nothing_once_there_is_another_quotation(study: Study) -> None:
    late = plan(study, R1.replace("naast", "dicht naast"))
    study.code("R1", "de keuken", "Doel")
    with pytest.raises(Refused, match="“R1” has changed meanwhile; the correction was not made"):
        correct(study, late)


def test_letters_put_against_a_quoted_word_belong_to_it(study: Study) -> None:
    correct(study, plan(study, R1.replace("zitten in", "zittenblijven in")))
    assert "naast me zittenblijven" in {words for _, words, *_ in study.codings()}


def test_the_same_text_is_no_change(study: Study) -> None:
    changes = len(study.project.history.undoable)
    correct(study, plan(study, R1))
    assert len(study.project.history.undoable) == changes


def test_characters_that_cannot_be_kept_are_replaced(study: Study) -> None:
    correct(study, plan(study, R1.replace("keuken", "keu\0ken \ud83d")))
    with study.project.read() as session:
        assert "keu\ufffdken \ufffd." in documents.named(session, "R1").text
    assert check(study.project).problems == ()
