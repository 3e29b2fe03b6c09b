"""What was typed on the page is saved as one change; what is not saved yet is kept beside the backups."""

from __future__ import annotations

import stat

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from qcode.checking import check
from qcode.errors import FileProblem, Refused
from qcode.model import Quotation, Span
from qcode.store import backups
from qcode.transcripts import correction_drafts, documents, editing, turn_edits
from qcode.transcripts.affected import changed_places
from qcode.transcripts.manuscript import Manuscript, ShownLine
from tests.qcode.material import tables
from tests.qcode.study import R1, Study


def begun(study: Study) -> tuple[str, Manuscript]:
    """The id of the transcript R1, and its manuscript: a line a turn."""
    with study.project.read() as session:
        document = documents.named(session, "R1")
        names = {each.id: each.name for each in documents.speakers(session, document.id)}
        turns = [
            documents.TurnDraft(turn.start, turn.body, turn.end, names.get(turn.speaker_id or ""))
            for turn in documents.turns(session, document.id)
        ]
    lines = [ShownLine(turn.body, turn.end, number, True) for number, turn in enumerate(turns)]
    return document.id, Manuscript.of(document.text, turns, lines)


def typed(manuscript: Manuscript, old: str, new: str) -> Manuscript:
    """The manuscript with words replaced where they stand first."""
    number = next(n for n, line in enumerate(manuscript.lines) if old in line.words)
    words = manuscript.lines[number].words
    return manuscript.rewritten(number, number, [words.replace(old, new, 1)], words.index(old))


def plan(study: Study, document_id: str, manuscript: Manuscript) -> editing.Correction:
    with study.project.read() as session:
        return editing.plan_typed(session, document_id, manuscript)


def save(study: Study, correction: editing.Correction) -> None:
    with study.project.change("Correct transcript R1") as session:
        editing.correct(session, correction, lose=True)


def test_what_was_typed_is_saved_for_every_coder_and_undone_as_a_whole(study: Study) -> None:
    before = tables(study.project)
    document_id, manuscript = begun(study)
    manuscript = typed(typed(manuscript, "naast", "dicht naast"), "zitten", "zittend")
    correction = plan(study, document_id, manuscript)
    with study.project.read() as session:
        told = editing.changed_quotations(session, correction)
    assert sorted((each.words, each.now, each.coder) for each in told) == [
        ("De ene komt naast me", "De ene komt dicht naast me", "Sanne"),
        ("naast me zitten", "naast me zittend", "Bram"),
        ("naast me zitten", "naast me zittend", "Sanne"),
    ]
    save(study, correction)
    words = {words for document, words, *_ in study.codings() if document == "R1"}
    assert words == {"naast me zittend", "De ene komt dicht naast me", "de doelen?\nR1: Wij bedenken"}
    assert check(study.project).problems == ()
    assert study.project.undo() is not None
    assert tables(study.project) == before


def test_a_turn_left_empty_goes_with_its_label_and_who_says_nothing_more(study: Study) -> None:
    document_id, manuscript = begun(study)
    for said in ("Hoe gaat het met de relatie? 😅", "En de doelen?"):
        manuscript = typed(manuscript, said, "")
    correction = plan(study, document_id, manuscript)
    save(study, correction)
    with study.project.read() as session:
        document = documents.named(session, "R1")
        assert document.text == "".join(
            line for line in R1.splitlines(keepends=True) if line.startswith("R1")
        )
        assert [turn.number for turn in documents.turns(session, document_id)] == [1, 2]
        assert [each.name for each in documents.speakers(session, document_id)] == ["R1"]
    assert check(study.project).problems == ()


def test_what_was_typed_does_not_fit_a_transcript_that_changed_meanwhile(study: Study) -> None:
    document_id, manuscript = begun(study)
    manuscript = typed(manuscript, "naast", "dicht naast")
    correction = plan(study, document_id, manuscript)
    with study.project.change("Split") as session:
        turn_edits.split_turn(session, document_id, R1.index("De ene"), "K")
    before = tables(study.project)
    with pytest.raises(Refused, match="“R1” has changed meanwhile"):
        save(study, correction)
    assert tables(study.project) == before
    with study.project.read() as session:
        other = editing.plan(session, document_id, R1 + "Meer.\n")
    save(study, other)
    with pytest.raises(Refused, match="“R1” has changed meanwhile"):
        plan(study, document_id, manuscript)


def test_a_place_is_told_by_whole_words_with_what_stands_beside_it() -> None:
    old = "I: Goed.\nR1: Dat verschilt per jongere, zegt iedereen die ik spreek altijd."
    start = old.index("verschilt")
    made = [
        editing.Edit(start + 3, start + 4, "x"),
        editing.Edit(old.index("jongere"), old.index("jongere") + 7, "kind"),
    ]
    assert [(each.before, each.old, each.new, each.after) for each in changed_places(old, made)] == [
        ("R1: Dat ", "verschilt", "verxchilt", " per jongere, zegt iedereen"),
        ("R1: Dat verschilt per ", "jongere", "kind", ", zegt iedereen die ik spreek"),
    ]
    near = [editing.Edit(start, start + 9, "is"), editing.Edit(start + 10, start + 13, "bij")]
    assert [(each.old, each.new) for each in changed_places(old, near)] == [("verschilt per", "is bij")]


def test_a_draft_is_kept_for_the_user_alone_and_comes_back_as_it_was(study: Study) -> None:
    path = study.project.path
    document_id, manuscript = begun(study)
    manuscript = typed(manuscript, "naast", "dicht 😅 naast")
    assert correction_drafts.kept(path, document_id) is None
    correction_drafts.keep(path, document_id, manuscript)
    assert list(correction_drafts.all_kept(path)) == [document_id]
    back = correction_drafts.kept(path, document_id)
    assert back == manuscript
    assert back is not None
    assert back.text == manuscript.text
    file = next((backups.folder_for(path) / "corrections").iterdir())
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    correction_drafts.drop(path, document_id)
    assert list(correction_drafts.all_kept(path)) == []


def test_a_draft_that_cannot_be_written_or_read_is_said(study: Study) -> None:
    path = study.project.path
    document_id, manuscript = begun(study)
    folder = backups.folder_for(path) / "corrections"
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way")
    with pytest.raises(FileProblem, match="still on the page"):
        correction_drafts.keep(path, document_id, manuscript)
    folder.unlink()
    folder.mkdir()
    (folder / f"{document_id}.json").write_text('{"form": 1, "old": ""}')
    with pytest.raises(FileProblem, match="could not be read"):
        correction_drafts.kept(path, document_id)


@settings(max_examples=40, suppress_health_check=list(HealthCheck), deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 3),
            st.floats(0, 1),
            st.integers(0, 30),
            st.lists(st.text(alphabet="ab é🙂\u00a0م", max_size=6), min_size=1, max_size=3),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_whatever_is_typed_is_saved_with_every_coding_on_its_words_and_taken_back(
    study: Study, typing: list[tuple[int, float, int, list[str]]]
) -> None:
    before = tables(study.project)
    document_id, manuscript = begun(study)
    for number, where, size, new in typing:
        words = manuscript.lines[number].words
        at = round(where * len(words))
        wanted = "\n".join(new)
        manuscript = manuscript.rewritten(
            number, number, (words[:at] + wanted + words[at + size :]).split("\n"), at
        )
    correction = plan(study, document_id, manuscript)
    assert correction.new == manuscript.tidied().text
    steps = len(study.project.history.undoable)
    save(study, correction)
    assert check(study.project).problems == ()
    with study.project.read() as session:
        rows = session.exec(select(Quotation).where(Quotation.document_id == document_id)).all()
        kept = {each.id: Span(each.start, each.end) for each in rows}
        turns = [(turn.start, turn.body, turn.end) for turn in documents.turns(session, document_id)]
    spans = dict(zip(correction.quotation_ids, correction.carried.spans, strict=True))
    assert kept == {key: span for key, span in spans.items() if span is not None}
    wished = [turn for turn in manuscript.tidied().turns_now if turn is not None]
    assert turns == [(turn.start, turn.body, turn.end) for turn in wished]
    while len(study.project.history.undoable) > steps:
        study.project.undo()
    assert tables(study.project) == before
