"""A decision puts what was agreed into a layer of its own; what people coded stays as it was."""

from __future__ import annotations

import pytest
from sqlmodel import select

from qcode import checking
from qcode.codebook import tree
from qcode.coding import apply, passes
from qcode.compare.choice import chosen
from qcode.compare.deciding import Ruling, decide, take_back, take_over
from qcode.compare.differences import differences
from qcode.errors import NotFound, Refused, UndoConflict
from qcode.model import Coder, Coding, CodingPass, Decision, Document, Quotation, Span
from qcode.project import Project
from qcode.transcripts import editing
from tests.qcode.compare.pair import (
    agreed,
    both,
    by_people,
    coded,
    decided,
    finish,
    of_kind,
    read,
    two_coders,
)
from tests.qcode.material import misplaced, tables
from tests.qcode.study import Study

CLOSE, FAR, GOAL = "Relatie/Nabijheid", "Relatie/Afstand", "Doel"
ALIKE = ("Dat verschilt per jongere.", FAR)
LONG, SHORT = "De ene komt naast me zitten in de keuken.", "komt naast me zitten"


@pytest.fixture(autouse=True)
def study(project: Project) -> Study:
    """Two coders who differ."""
    return two_coders(project)


@pytest.mark.parametrize(
    ("kind", "verdict", "held"),
    [
        ("boundary", "a", {(LONG, CLOSE)}),
        ("boundary", "b", {(SHORT, CLOSE)}),
        ("boundary", "both", {(LONG, CLOSE), (SHORT, CLOSE)}),
        ("boundary", "neither", set[tuple[str, str]]()),
        ("label", "both", {("Wij bedenken vaak hóé", GOAL), ("Wij bedenken vaak hóé", CLOSE)}),
        ("label", "difference", set[tuple[str, str]]()),
        ("parent_child", "codebook", set[tuple[str, str]]()),
        ("only", "a", {("😅", GOAL)}),
        ("only", "b", set[tuple[str, str]]()),
        ("only", "both", {("😅", GOAL)}),
    ],
)
def test_the_layer_holds_what_was_kept_and_what_both_coded_alike(
    project: Project, kind: str, verdict: str, held: set[tuple[str, str]]
) -> None:
    before = by_people(project)
    decided(project, of_kind(project, kind), verdict)
    assert agreed(project) == {ALIKE, *held}
    assert by_people(project) == before
    assert checking.check(project).problems == ()


def test_a_span_of_its_own_takes_the_words_and_the_code_chosen(study: Study, project: Project) -> None:
    words = "komt naast me zitten in de keuken"
    with project.read() as session:
        span, far = study.span(session, "R1", words)[1], tree.code_at(session, FAR)
    decided(project, of_kind(project, "boundary"), Ruling("span", span=span))
    assert agreed(project) == {ALIKE, (words, CLOSE)}
    decided(project, of_kind(project, "boundary"), Ruling("span", span=span, code_id=far))
    assert agreed(project) == {ALIKE, (words, FAR)}
    found = of_kind(project, "boundary").decided
    assert found is not None
    assert (found.words, found.code_name) == (words, "Afstand")


def test_who_decided_why_and_when_stays_on_record(project: Project) -> None:
    with project.read() as session:
        sanne, bram = (passes.coder_named(session, name).id for name in ("Sanne", "Bram"))
    decided(
        project,
        of_kind(project, "label"),
        Ruling("a", reason=" Het gaat om de band.\n", adjudicator_id=sanne),
    )
    found = of_kind(project, "label").decided
    assert found is not None
    assert (found.reason, found.adjudicator_id, found.coder_id) == ("Het gaat om de band.", sanne, bram)
    assert found.session_id is None
    decided(project, of_kind(project, "only"), "a")
    together = of_kind(project, "only").decided
    assert together is not None
    assert (together.reason, together.adjudicator_id) == ("", None)


def test_deciding_anew_replaces_what_was_decided_and_what_it_led_to(project: Project) -> None:
    first = decided(project, of_kind(project, "boundary"), Ruling("a", reason="Eerst"))
    second = decided(project, of_kind(project, "boundary"), Ruling("b", reason="Toch niet"))
    assert first == second
    assert agreed(project) == {ALIKE, (SHORT, CLOSE)}
    found = of_kind(project, "boundary").decided
    assert found is not None
    assert (found.verdict, found.reason) == ("b", "Toch niet")
    project.undo()
    assert agreed(project) == {ALIKE, (LONG, CLOSE)}


def test_deciding_anew_after_a_side_went_leaves_one_decision(project: Project) -> None:
    found = of_kind(project, "label")
    decided(project, found, "b")
    assert found.b is not None
    with project.change("Remove", "Bram") as session:
        apply.remove(session, [found.b.coding_id])
    decided(project, next(each for each in read(project).all if each.decided), "a")
    with project.read() as session:
        assert len(session.exec(select(Decision)).all()) == 1
    assert agreed(project) == {ALIKE, ("Wij bedenken vaak hóé", GOAL)}
    assert next(each for each in read(project).all if each.decided).state == "decided"


def test_a_decision_taken_back_leaves_the_disagreement_open(project: Project) -> None:
    decision = decided(project, of_kind(project, "boundary"), "both")
    kept = decided(project, of_kind(project, "label"), "a")
    with project.change("Take back") as session:
        take_back(session, decision)
    assert agreed(project) == {ALIKE, ("Wij bedenken vaak hóé", GOAL)}
    assert of_kind(project, "boundary").state == "open"
    with project.change("Take back") as session:
        take_back(session, kept)
        with pytest.raises(NotFound, match="not there any more"):
            take_back(session, decision)
    assert agreed(project) == {ALIKE}
    assert checking.check(project).problems == ()


def test_a_decision_taken_back_leaves_what_another_one_leads_to(study: Study, project: Project) -> None:
    study.code("R1", "😅", CLOSE, "Noor")
    finish(study, "R1", "Noor")
    one = decided(project, of_kind(project, "only"), "a")
    other = next(each for each in read(project, "Sanne", "Noor").all if each.a and each.a.words == "😅")
    decided(project, other, "a", "Sanne", "Noor")
    with project.change("Take back") as session:
        take_back(session, one)
    assert ("😅", GOAL) in agreed(project)


def test_undo_and_redo_bring_the_layer_along(project: Project) -> None:
    before = tables(project)
    decided(project, of_kind(project, "boundary"), "b")
    after = tables(project)
    project.undo()
    assert tables(project) == before
    project.redo()
    assert tables(project) == after


def test_what_both_coded_alike_is_taken_over_once(project: Project) -> None:
    with project.change("Take over") as session:
        where = [session.exec(select(Document.id)).one()]
        assert take_over(session, both(session), where) == 1
    with project.change("Take over") as session:
        assert take_over(session, both(session), where) == 0
    assert agreed(project) == {ALIKE}
    decided(project, of_kind(project, "only"), "a")
    assert len([row for row in coded(project) if row[0] == "Agreed"]) == 2


def test_what_was_once_alike_and_is_decided_against_leaves_the_layer(project: Project) -> None:
    decided(project, of_kind(project, "label"), "neither")
    with project.change("Remove", "Bram") as session:
        alike = read(project).transcripts[0].agreed[0][1]
        apply.remove(session, [alike.coding_id])
    assert ALIKE in agreed(project)
    alone = next(each for each in read(project).all if each.a and each.a.words == ALIKE[0])
    decided(project, alone, "neither")
    assert agreed(project) == set()
    project.undo()
    assert agreed(project) == {ALIKE}


def test_what_was_decided_against_is_not_taken_over_later(project: Project) -> None:
    found = of_kind(project, "label")
    assert found.a is not None
    assert found.b is not None
    decided(project, found, "b")
    with project.change("Recode", "Bram") as session:
        apply.recode(session, [found.b.coding_id], found.a.code_id)
    decided(project, of_kind(project, "only"), "neither")
    assert ("Wij bedenken vaak hóé", GOAL) not in agreed(project)


def test_it_is_decided_in_a_closed_pass_too_where_nobody_codes_any_more(project: Project) -> None:
    with project.change("Close") as session:
        passes.close_pass(session, passes.pass_named(session, "Open coding 1").id)
    decision = decided(project, of_kind(project, "boundary"), "a")
    assert (LONG, CLOSE) in agreed(project)
    with project.change("Take back") as session:
        take_back(session, decision)
    assert agreed(project) == {ALIKE}


def test_the_layer_lies_in_the_pass_of_what_was_kept(study: Study, project: Project) -> None:
    study.code("R1", "Hoe gaat het?", GOAL, "Bram", "Open coding 2")
    finish(study, "R1", "Bram", "Open coding 2")
    alone = next(each for each in read(project).all if each.b and each.b.words == "Hoe gaat het?")
    decided(project, alone, "b")
    assert {row[4] for row in coded(project) if row[:1] + row[2:3] == ("Agreed", "Hoe gaat het?")} == {
        "Open coding 2"
    }
    assert next(each for each in read(project).all if each.key == alone.key).state == "decided"


def test_two_passes_of_a_coder_are_decided_about_apart_from_two_coders(
    study: Study, project: Project
) -> None:
    study.code("R1", "Samen", GOAL, in_pass="Open coding 2")
    finish(study, "R1", "Sanne", "Open coding 2")

    with project.read() as session:
        choice = chosen(session, ["Sanne"], ["Open coding 1", "Open coding 2"])
        found = differences(session, choice)
    assert found is not None
    again = next(each for each in found.all if each.b and each.b.words == "Samen")
    with project.change("Decide") as session:
        decide(session, choice, again, Ruling("b"), passes.coder_named(session, "Sanne").id)
    with project.read() as session:
        found = differences(session, choice)
    assert found is not None
    assert [each.b.words for each in found.all if each.b and each.decided] == ["Samen"]
    assert not any(each.decided for each in read(project).all)


def test_the_name_of_the_layer_is_given_where_it_is_made(project: Project) -> None:
    with project.change("Decide") as session:
        who = passes.coder_named(session, "Bram").id
        choice = both(session)
        decide(session, choice, of_kind(project, "only"), Ruling("a"), who, layer_name="Overeengekomen")
        decide(session, choice, of_kind(project, "label"), Ruling("a"), who, layer_name="Anders")
    with project.read() as session:
        assert session.exec(select(Coder.name).where(Coder.kind == "agreed")).all() == ["Overeengekomen"]


def test_with_the_layer_itself_nothing_is_decided(project: Project) -> None:
    decided(project, of_kind(project, "label"), "a")
    found = read(project, "Bram", "Agreed").all
    assert [(each.kind, each.a and each.a.words, each.b and each.b.words) for each in found][1:2] == [
        ("only", "En de doelen?", None)
    ]
    with pytest.raises(Refused, match="“Agreed” is itself what was agreed"):
        decided(project, found[0], "a", "Bram", "Agreed")


def test_what_has_changed_since_it_was_read_is_not_decided(project: Project) -> None:
    found = of_kind(project, "label")
    assert found.a is not None
    with project.change("Nudge") as session:
        apply.resize(session, found.a.coding_id, Span(found.a.start, found.a.end + 1))
    before = tables(project)
    with pytest.raises(Refused, match=r"has changed meanwhile; look at it again\. Nothing was changed\."):
        decided(project, found, "a")
    assert tables(project) == before


def test_a_verdict_there_is_not_and_a_span_outside_are_refused(project: Project) -> None:
    found = of_kind(project, "label")
    with pytest.raises(Refused, match="not “maybe”"):
        decided(project, found, "maybe")
    for span in (None, Span(3, 3), Span(0, 10_000)):
        with pytest.raises(Refused, match="Words of “R1” have to be chosen"):
            decided(project, found, Ruling("span", span=span))
    assert "Agreed" not in {row[0] for row in coded(project)}


def test_where_words_that_were_agreed_upon_stand_is_known_until_they_are_gone(project: Project) -> None:
    found = of_kind(project, "only")
    text = "Wij bedenken vaak"
    with project.read() as session:
        start = session.exec(select(Document.text)).one().index(text)
        code = tree.code_at(session, CLOSE)
    decided(project, found, Ruling("span", span=Span(start, start + len(text)), code_id=code))
    ruled = of_kind(project, "only").decided
    assert ruled is not None
    assert ruled.agreed == (Span(start, start + len(text)), code)
    with project.change("Correct") as session:
        document = session.exec(select(Document)).one()
        editing.correct(session, editing.plan(session, document.id, "Vooraf. " + document.text))
    ruled = of_kind(project, "only").decided
    assert ruled is not None
    assert ruled.agreed is not None
    assert ruled.agreed.span.start == start + len("Vooraf. ")
    with project.change("Delete") as session:
        query = select(Coding.id).join(Quotation).where(Quotation.text == text)
        apply.remove(session, session.exec(query).all())
    ruled = of_kind(project, "only").decided
    assert ruled is not None
    assert ruled.agreed is None
    assert ruled.words == text


def test_in_a_blind_pass_nothing_is_decided(project: Project) -> None:
    found = of_kind(project, "label")
    with project.change("Blind") as session:
        session.exec(select(CodingPass)).one().blind = True
    with pytest.raises(Refused, match="is coded blind"):
        decided(project, found, "a")


def test_a_coding_of_the_layer_that_is_deleted_leaves_the_decision(project: Project) -> None:
    decided(project, of_kind(project, "boundary"), "a")
    with project.change("Delete") as session:
        layer = passes.agreed_layer(session)
        assert layer is not None
        query = select(Coding.id).join(Quotation).where(Coding.coder_id == layer.id, Quotation.text == LONG)
        apply.remove(session, session.exec(query).all())
    assert agreed(project) == {ALIKE}
    assert of_kind(project, "boundary").state == "decided"
    assert checking.check(project).problems == ()


def test_a_corrected_transcript_carries_what_was_agreed_along(project: Project) -> None:
    decided(project, of_kind(project, "only"), "a")
    decided(project, of_kind(project, "boundary"), "a")
    with project.change("Correct") as session:
        document = session.exec(select(Document)).one()
        text = "👩‍👧 e\u0301\n" + document.text.replace("naast me zitten in de", "bij mij in die")
        editing.correct(session, editing.plan(session, document.id, text))
    assert agreed(project) == {ALIKE, ("😅", GOAL), ("De ene komt bij mij in die keuken.", CLOSE)}
    assert misplaced(project) == []
    assert of_kind(project, "only").state == "decided"
    assert of_kind(project, "boundary").state == "changed"
    assert checking.check(project).problems == ()
    project.undo()
    assert of_kind(project, "boundary").state == "decided"


def test_a_coding_that_was_decided_about_is_not_undone_away(project: Project) -> None:
    decided(project, of_kind(project, "only"), "a")
    project.undo(of="Sanne")  # that she is done
    before = tables(project)
    with pytest.raises(UndoConflict, match="Bram has since done “Decide”, which would not fit any more"):
        project.undo(of="Sanne")
    assert tables(project) == before
