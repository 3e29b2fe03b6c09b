"""What was decided about codings holds, whatever becomes of them; no deed is refused for it, and every one undoes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlmodel import Session, select

from qcode import checking
from qcode.codebook import edit, tree
from qcode.coding import apply, passes, several
from qcode.errors import Refused
from qcode.model import Coding, DecidedCoding, Decision, DecisionSide, Document, Quotation, Span
from qcode.project import Project
from qcode.transcripts import documents, editing
from tests.qcode.study import Study, small

CLOSE, FAR = "Relatie/Nabijheid", "Relatie/Afstand"


@pytest.fixture
def study(project: Project) -> Study:
    """It was agreed that “naast me zitten” is close and far, and decided so against Sanne, who had coded nothing there."""
    made = small(project)
    with project.change("Decide") as session:
        sanne, layer = passes.coder_named(session, "Sanne").id, passes.ensure_agreed_layer(session).id
        theirs = session.exec(select(Quotation).where(Quotation.text == "naast me zitten")).first()
        assert theirs is not None
        span, in_pass = Span(theirs.start, theirs.end), passes.ensure_pass(session).id
        for path in (CLOSE, FAR):
            apply.apply(session, theirs.document_id, span, tree.code_at(session, path), layer, in_pass)
        coding = found(session, CLOSE)
        quotation = session.get_one(Quotation, coding.quotation_id)
        decision = Decision(document_id=coding.document_id, kind="label", verdict="a", coder_id=sanne)
        session.add(decision)
        session.flush()
        place = {
            "start": quotation.start,
            "end": quotation.end,
            "text": quotation.text,
            "code_name": "Nabijheid",
        }
        whose = {"pass_id": coding.pass_id, "decision_id": decision.id}
        one = {"coder_id": layer, "coding_id": coding.id, "code_id": coding.code_id}
        session.add(DecisionSide(position=0, **one, **whose, **place))
        nothing = place | {"end": quotation.start, "text": "", "code_name": ""}
        session.add(DecisionSide(position=1, coder_id=sanne, **whose, **nothing))
        session.add(DecidedCoding(decision_id=decision.id, coding_id=coding.id))
    return made


def found(session: Session, path: str) -> Coding:
    """What was agreed about “naast me zitten”."""
    query = select(Coding).join(Quotation).where(Quotation.text == "naast me zitten")
    query = query.where(Coding.code_id == tree.code_at(session, path))
    return session.exec(query.where(Coding.coder_id == passes.ensure_agreed_layer(session).id)).one()


def side(project: Project) -> DecisionSide:
    """What is kept of the side that had coded something."""
    with project.read() as session:
        return session.exec(select(DecisionSide).where(DecisionSide.position == 0)).one()


def led_to(project: Project) -> list[str]:
    """The codings the decision led to."""
    with project.read() as session:
        return list(session.exec(select(DecidedCoding.coding_id)))


def delete_words(session: Session, coding: Coding) -> None:
    """Takes the words out of the transcript."""
    text = session.get_one(Document, coding.document_id).text
    plan = editing.plan(session, coding.document_id, text.replace(" naast me zitten in de keuken", ""))
    editing.correct(session, plan, lose=True)


GONE: dict[str, Callable[[Session, Coding], object]] = {
    "unlink": lambda session, coding: apply.unlink(session, [coding.id]),
    "remove": lambda session, coding: apply.remove(session, [coding.id]),
    "delete the quotation": lambda session, coding: apply.delete_quotations(session, [coding.quotation_id]),
    "take off": lambda session, coding: several.take_off(session, [coding.quotation_id], coding.code_id),
    "delete the code": lambda session, coding: edit.delete(session, coding.code_id),
    "take out the words": delete_words,
}
KEPT: dict[str, Callable[[Session, Coding], object]] = {
    "recode to a code that is there": lambda session, coding: apply.recode(
        session, [coding.id], tree.code_at(session, FAR)
    ),
    "recode many": lambda session, coding: several.recode(
        session, [coding.quotation_id], coding.code_id, tree.code_at(session, FAR)
    ),
    "merge the codes": lambda session, coding: edit.merge(
        session, coding.code_id, tree.code_at(session, FAR)
    ),
    "move one edge": lambda session, coding: apply.resize(session, coding.id, Span(40, 60)),
}


@pytest.mark.parametrize("deed", GONE)
def test_a_decision_keeps_the_words_of_a_coding_that_goes(study: Study, deed: str) -> None:
    before = side(study.project)
    with study.project.change(deed) as session:
        GONE[deed](session, found(session, CLOSE))
    after = side(study.project)
    assert (after.coding_id, after.text, after.code_name) == (None, "naast me zitten", "Nabijheid")
    assert after.code_id == (None if deed == "delete the code" else before.code_id)
    assert led_to(study.project) == []
    assert checking.check(study.project).problems == ()
    study.project.undo()
    assert side(study.project) == before
    assert led_to(study.project) == [before.coding_id]


@pytest.mark.parametrize("deed", KEPT)
def test_a_decision_goes_along_with_the_coding_that_takes_its_place(study: Study, deed: str) -> None:
    before = side(study.project)
    with study.project.change(deed) as session:
        KEPT[deed](session, found(session, CLOSE))
    after = side(study.project)
    with study.project.read() as session:
        kept = session.get_one(Coding, after.coding_id)
        assert kept.coder_id == before.coder_id
        assert tree.paths(session)[kept.code_id] == (CLOSE if deed == "move one edge" else FAR)
        assert after.code_id == (kept.code_id if "merge" in deed else before.code_id)
    assert kept.id != before.coding_id
    assert led_to(study.project) == [kept.id]
    assert checking.check(study.project).problems == ()
    study.project.undo()
    assert side(study.project) == before


def test_what_led_to_two_codings_that_become_one_led_to_that_one(study: Study) -> None:
    with study.project.change("Decide") as session:
        other = found(session, FAR)
        session.add(DecidedCoding(decision_id=session.exec(select(Decision.id)).one(), coding_id=other.id))
    with study.project.change("Merge") as session:
        edit.merge(session, tree.code_at(session, CLOSE), tree.code_at(session, FAR))
    assert led_to(study.project) == [other.id]


def test_decisions_go_with_their_transcript(study: Study) -> None:
    with study.project.change("Delete") as session:
        documents.delete(session, documents.named(session, "R1").id)
    with study.project.read() as session:
        assert [*session.exec(select(Decision)), *session.exec(select(DecisionSide))] == []
    study.project.undo()
    assert side(study.project).text == "naast me zitten"


def test_the_layer_is_made_once_and_is_found_by_name(project: Project) -> None:
    with small(project).project.change("Agree") as session:
        layer = passes.ensure_agreed_layer(session, "Besluit")
        assert passes.ensure_agreed_layer(session).id == layer.id
        assert passes.coder_named(session, "besluit").id == layer.id
        assert layer.name not in [each.name for each in passes.coders(session)]


def test_the_layer_gets_a_number_where_a_person_has_its_name(project: Project) -> None:
    with small(project).project.change("Agree") as session:
        passes.ensure_coder(session, "agreed")
        assert passes.ensure_agreed_layer(session).name == "Agreed 2"
        assert passes.coder_named(session, "Agreed").kind == "person"


def test_nobody_takes_the_name_of_the_layer(project: Project) -> None:
    with small(project).project.change("Agree") as session:
        layer = passes.ensure_agreed_layer(session)
        with pytest.raises(Refused, match="“Agreed” is what coders agreed upon and not a person"):
            passes.ensure_coder(session, "AGREED")
        with pytest.raises(Refused, match="not a person"):
            passes.rename_coder(session, passes.coder_named(session, "Sanne").id, "Agreed")
        passes.rename_coder(session, layer.id, "Overeengekomen")
        assert passes.ensure_coder(session, "Agreed").kind == "person"
