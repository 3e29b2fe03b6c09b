"""Transcripts that were corrected or imported in two copies, and the codings on them."""

from __future__ import annotations

from sqlmodel import select

from qcode.joining.choices import Decided
from qcode.joining.preview import Count
from qcode.model import Document, Participant
from qcode.model.draft import TurnDraft
from qcode.transcripts import documents
from tests.qcode.joining.deeds import correct, sound
from tests.qcode.joining.pair import Pair


def test_a_corrected_transcript_takes_my_codings_along(pair: Pair) -> None:
    pair.mine.code("R1", "naast me zitten in de keuken", "Doel")
    correct(pair.theirs, "R1", "Dat verschilt per jongere.", "Dat verschilt heel erg.")
    pair.join()
    assert "naast me zitten in de keuken" in pair.mine.quotations()
    with pair.mine.project.read() as session:
        assert "heel erg" in documents.named(session, "R1").text
    sound(pair.mine)


def test_a_coding_whose_words_are_gone_is_listed_and_put_on_no_others(pair: Pair) -> None:
    pair.mine.code("R1", "per jongere", "Doel")
    correct(pair.theirs, "R1", "per jongere", "van dag tot dag")
    told = pair.preview()
    [lost] = told.not_carried
    assert (lost.document, lost.words, lost.codes, lost.coder, lost.turn, lost.in_mine) == (
        "R1", "per jongere", ("Doel",), "Sanne", 2, True,
    )  # fmt: skip
    assert [each for each in told.counts if each.kind in ("quotation", "coding")] == [
        Count("quotation", 0, 0, 1),
        Count("coding", 0, 0, 1),
    ]
    pair.join()
    assert "per jongere" not in pair.mine.quotations()
    assert not any("van dag" in words for words in pair.mine.quotations())
    sound(pair.mine)


def test_their_codings_follow_my_correction(pair: Pair) -> None:
    pair.theirs.code("R1", "eraan gewerkt wordt", "Doel", "Bram")
    pair.theirs.code("R1", "Hoe gaat het", "Doel", "Bram")
    correct(pair.mine, "R1", "Hoe gaat het met de relatie?", "Vertel eens.")
    [lost] = pair.preview().not_carried
    assert (lost.words, lost.in_mine) == ("Hoe gaat het", False)
    pair.join()
    assert "eraan gewerkt wordt" in pair.mine.quotations()
    sound(pair.mine)


def test_two_corrections_of_one_transcript_are_chosen_from(pair: Pair) -> None:
    correct(pair.mine, "R2", "wandelen", "gewandeld")
    pair.mine.code("R2", "Samen gewandeld", "Doel")
    correct(pair.theirs, "R2", "Hoi.", "Hallo daar.")
    [choice] = pair.preview().differing
    assert (choice.kind, choice.field, choice.name) == ("document", "text", "R2")
    assert "Hallo daar." in choice.theirs
    assert (choice.both, choice.chosen) == (True, "both")
    pair.join(Decided(sides={choice.key: "mine"}))
    with pair.mine.project.read() as session:
        assert "gewandeld" in documents.named(session, "R2").text
    sound(pair.mine)
    pair.mine.project.undo()
    pair.join(Decided(sides={choice.key: "theirs"}))
    with pair.mine.project.read() as session:
        assert "Hallo daar." in documents.named(session, "R2").text
    sound(pair.mine)


def test_two_corrections_that_do_not_touch_each_other_are_both_made(pair: Pair) -> None:
    pair.mine.code("R1", "De ene komt naast me", "Doel")
    pair.theirs.code("R1", "hóé eraan gewerkt wordt", "Doel", "Bram")
    correct(pair.mine, "R1", "Hoe gaat het met", "Vertel eens over")
    correct(pair.theirs, "R1", "in de keuken", "aan de keukentafel")
    pair.join()
    with pair.mine.project.read() as session:
        found = documents.named(session, "R1")
        assert found.text == (
            "I: Vertel eens over de relatie? 😅\n"
            "R1: Dat verschilt per jongere. De ene komt naast me zitten aan de keukentafel.\n"
            "I: En de doelen?\n"
            "R1: Wij bedenken vaak hóé eraan gewerkt wordt. محمد tekent.\n"
        )
        spoken = [found.text[turn.body : turn.end] for turn in documents.turns(session, found.id)]
        assert spoken[:2] == [
            "Vertel eens over de relatie? 😅",
            "Dat verschilt per jongere. De ene komt naast me zitten aan de keukentafel.",
        ]
        assert found.words == documents.words_said(
            found.text,
            [TurnDraft(turn.start, turn.body, turn.end) for turn in documents.turns(session, found.id)],
        )
    assert {"De ene komt naast me", "hóé eraan gewerkt wordt", "naast me zitten"} < set(
        pair.mine.quotations()
    )
    sound(pair.mine)
    pair.join_back()
    assert pair.mine.codings() == pair.theirs.codings()
    assert pair.preview().nothing


def test_two_corrections_of_the_same_words_are_one_or_the_other(pair: Pair) -> None:
    correct(pair.mine, "R2", "Hoi.", "Hallo.")
    correct(pair.theirs, "R2", "Hoi.", "Dag.")
    [choice] = pair.preview().differing
    assert (choice.both, choice.chosen) == (False, "theirs")
    pair.join(Decided(sides={choice.key: "both"}))  # which is not to be had
    with pair.mine.project.read() as session:
        assert "Dag." in documents.named(session, "R2").text


def test_a_transcript_both_imported_becomes_one_with_the_codings_of_both(pair: Pair) -> None:
    for study, who, words in ((pair.mine, "Sanne", "Samen koken"), (pair.theirs, "Bram", "Samen eten")):
        study.document("M2", "I: Vraag?\nM2: Samen koken. Samen eten.\n", "M2", "Mentoren")
        study.code("M2", words, "Doel", who)
    told = pair.preview()
    assert "“M2” was imported into both copies with the same text, and becomes one transcript." in told.notes
    pair.join()
    with pair.mine.project.read() as session:
        assert [each.name for each in session.exec(select(Document))].count("M2") == 1
        assert [each.pseudonym for each in session.exec(select(Participant))].count("M2") == 1
        assert len(documents.turns(session, documents.named(session, "M2").id)) == 2
    assert {each[1] for each in pair.mine.codings() if each[0] == "M2"} == {"Samen koken", "Samen eten"}
    sound(pair.mine)


def test_two_transcripts_of_one_name_are_kept_and_told(pair: Pair) -> None:
    pair.mine.document("M2", "I: Vraag?\nM2: Eerste gesprek.\n", "M2", "Mentoren")
    pair.theirs.document("M2", "I: Vraag?\nM2: Iemand anders.\n", "M2", "Mentoren")
    told = pair.preview()
    assert [(each.kind, each.joined) for each in told.alike] == [("participant", False)]
    assert "Two have the name “M2”; one of them is called “M2 2” from then on." in told.notes
    pair.join()
    with pair.mine.project.read() as session:
        assert sorted(each.name for each in session.exec(select(Document)))[:3] == ["M1", "M2", "M2 2"]
    sound(pair.mine)
