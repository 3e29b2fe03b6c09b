"""Turns are merged, split and given to another by hand; every coding stays on its words."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qcode.codebook import tree
from qcode.coding import apply as coding
from qcode.coding import passes
from qcode.errors import NotFound, Refused
from qcode.model import Span
from qcode.model.draft import TurnDraft
from qcode.project import Project
from qcode.transcripts import documents, turn_edits
from qcode.transcripts.documents import numbering, words_said
from tests.qcode.material import add_interview, misplaced, tables
from tests.qcode.study import R1, Study

TALK = "I: Hoe gaat het?\nR1: Goed.\nR1: Echt goed.\nI: Mooi. R1: Ja hoor."


def told(project: Project, document: str) -> list[tuple[int | None, str | None, str]]:
    """Number, speaker and words of each turn."""
    with project.read() as session:
        text = session.get_one(documents.Document, document).text
        names = {each.id: each.name for each in documents.speakers(session, document)}
        return [
            (turn.number, names.get(turn.speaker_id or ""), Span(turn.body, turn.end).of(text))
            for turn in documents.turns(session, document)
        ]


def words(project: Project) -> int:
    with project.read() as session:
        return documents.overviews(session)[0].words


@pytest.fixture
def document(project: Project) -> str:
    return add_interview(project, "R1", TALK)


def test_two_turns_become_one_of_the_first_speaker(project: Project, document: str) -> None:
    with project.change("Merge") as session:
        merged = turn_edits.merge_turns(session, document, 2, 3)
        assert Span(merged.start, merged.end).of(TALK) == "R1: Goed.\nR1: Echt goed."
    assert told(project, document) == [
        (1, "I", "Hoe gaat het?"),
        (2, "R1", "Goed.\nR1: Echt goed."),
        (3, "I", "Mooi. R1: Ja hoor."),
    ]
    assert words(project) == len(
        ["Hoe", "gaat", "het", "Goed", "R1", "Echt", "goed", "Mooi", "R1", "Ja", "hoor"]
    )


def test_all_between_two_turns_goes_along_and_who_then_says_nothing_is_let_go(project: Project) -> None:
    document = add_interview(project, "R1", TALK.replace("R1: Goed", "K: Goed"))
    with project.change("Merge") as session:
        turn_edits.merge_turns(session, document, 1, 4)
    assert [(number, who) for number, who, _ in told(project, document)] == [(1, "I")]
    with project.read() as session:
        assert [each.name for each in documents.speakers(session, document)] == ["I"]


@pytest.mark.parametrize(
    ("first", "second", "error"), [(2, 2, Refused), (3, 2, Refused), (0, 1, NotFound), (4, 5, NotFound)]
)
def test_only_a_turn_and_one_below_it_are_merged(
    project: Project, document: str, first: int, second: int, error: type[Exception]
) -> None:
    before = tables(project)
    with pytest.raises(error, match="nothing was changed"), project.change("Merge") as session:
        turn_edits.merge_turns(session, document, first, second)
    assert tables(project) == before


def test_a_turn_splits_and_a_label_that_stands_there_is_no_speech(project: Project, document: str) -> None:
    with project.change("Split") as session:
        turn_edits.split_turn(session, document, TALK.index("R1: Ja"), "R1")
    assert told(project, document)[3:] == [(4, "I", "Mooi."), (5, "R1", "Ja hoor.")]
    with project.change("Split for a new speaker") as session:
        turn_edits.split_turn(session, document, TALK.index(" goed."), "  Moeder ")
    assert told(project, document)[2:4] == [(3, "R1", "Echt"), (4, "Moeder", "goed.")]
    with project.read() as session:
        assert {each.name: each.role for each in documents.speakers(session, document)}[
            "Moeder"
        ] == "participant"


def test_what_nobody_says_has_no_number_and_counts_as_it_did(project: Project, document: str) -> None:
    before = words(project)
    with project.change("Split") as session:
        turn_edits.split_turn(session, document, TALK.index("gaat"))
    assert told(project, document)[:3] == [(1, "I", "Hoe"), (None, None, "gaat het?"), (2, "R1", "Goed.")]
    assert words(project) == before


@pytest.mark.parametrize("position", [0, 2, 3, TALK.index("\nR1: Goed"), len(TALK), len(TALK) + 5, -1])
def test_a_split_that_leaves_no_words_on_one_side_is_refused(
    project: Project, document: str, position: int
) -> None:
    before = tables(project)
    with pytest.raises(Refused, match="between two words"), project.change("Split") as session:
        turn_edits.split_turn(session, document, position, "R1")
    assert tables(project) == before


def test_split_and_merged_again_is_as_before(project: Project, document: str) -> None:
    before = told(project, document)
    with project.change("Split") as session:
        turn_edits.split_turn(session, document, TALK.index("het?"), "R1")
    with project.change("Merge") as session:
        turn_edits.merge_turns(session, document, 1, 2)
    assert told(project, document) == before


@settings(max_examples=40, suppress_health_check=list(HealthCheck), deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, len(R1)), st.integers(1, 6), st.sampled_from(["", "I", "R1", "K"])),
        max_size=6,
    )
)
def test_whatever_is_split_and_merged_no_word_is_lost_and_no_coding_moves(
    study: Study, edits: list[tuple[int, int, str]]
) -> None:
    def said() -> str:
        with project.read() as session:
            found = documents.turns(session, document)
            return "".join(R1[turn.start : turn.end] for turn in found).replace("\n", "").replace(" ", "")

    project = study.project
    with project.read() as session:
        document = documents.named(session, "R1").id
    before, codings, steps = said(), study.codings(), len(project.history.undoable)
    for position, number, who in edits:
        for deed in (
            lambda session, at=position, name=who: turn_edits.split_turn(session, document, at, name),
            lambda session, at=number: turn_edits.merge_turns(session, document, at, at + 1),
        ):
            try:
                with project.change("Edit turns") as session:
                    deed(session)
            except (Refused, NotFound):
                continue
            assert said() == before
            assert misplaced(project) == []
    with project.read() as session:
        turns = documents.turns(session, document)
        drafts = [TurnDraft(each.start, each.body, each.end, each.speaker_id) for each in turns]
        assert [each.number for each in turns] == numbering(drafts)
        assert documents.named(session, "R1").words == words_said(R1, drafts)
    assert study.codings() == codings
    while len(project.history.undoable) > steps:
        project.undo()


def test_merged_with_the_turn_before_a_label_of_the_same_speaker_goes_and_codings_stay(
    empty: Study,
) -> None:
    document = empty.document("R1", TALK)
    empty.codes("Relatie")
    for said in ("Goed.", "Echt goed", "Ja hoor"):
        empty.code("R1", said, "Relatie")
    before = tables(empty.project)
    with empty.project.change("Merge") as session:
        turn_edits.merge_with_before(session, document, 3)
    assert told(empty.project, document)[1:] == [
        (2, "R1", "Goed.\nEcht goed."),
        (3, "I", "Mooi. R1: Ja hoor."),
    ]
    assert sorted(empty.quotations()) == ["Echt goed", "Goed.", "Ja hoor"]
    assert misplaced(empty.project) == []
    assert empty.project.undo() is not None
    assert tables(empty.project) == before


def test_merged_with_the_turn_before_a_label_of_another_stays_as_words(
    project: Project, document: str
) -> None:
    with project.change("Merge") as session:
        turn_edits.merge_with_before(session, document, 2)
    assert told(project, document)[0] == (1, "I", "Hoe gaat het?\nR1: Goed.")
    with pytest.raises(Refused, match="no turn before"), project.change("Merge") as session:
        turn_edits.merge_with_before(session, document, 1)


def test_a_label_on_which_a_quotation_lies_stays(empty: Study) -> None:
    document = empty.document("R1", TALK)
    empty.codes("Relatie")
    with empty.project.read() as session:
        start = documents.named(session, "R1").text.index("R1: Echt")
    with empty.project.change("Code") as session:
        who, which = passes.ensure_coder(session, "Sanne").id, passes.ensure_pass(session, "").id
        code = tree.code_at(session, "Relatie")
        coding.apply(session, document, Span(start, start + 2), code, who, which)
    with empty.project.change("Merge") as session:
        turn_edits.merge_with_before(session, document, 3)
    assert told(empty.project, document)[1] == (2, "R1", "Goed.\nR1: Echt goed.")
    assert empty.quotations() == ["R1"]


def test_a_turn_is_given_to_another_speaker(project: Project, document: str) -> None:
    with project.change("Give") as session:
        turn_edits.give_turn(session, document, 3, "Moeder")
    assert [(number, who) for number, who, _ in told(project, document)] == [
        (1, "I"),
        (2, "R1"),
        (3, "Moeder"),
        (4, "I"),
    ]
    with project.change("Give") as session:
        turn_edits.give_turn(session, document, 3, "r1")
    assert told(project, document)[2][1] == "R1"
    with project.read() as session:
        assert [each.name for each in documents.speakers(session, document)] == ["I", "R1"]
    with pytest.raises(Refused, match="needs a name"), project.change("Give") as session:
        turn_edits.give_turn(session, document, 3, " ")
