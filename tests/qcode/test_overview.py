"""The overview counts each thing once, and what each still lacks."""

from __future__ import annotations

from qcode import answers, participants
from qcode.axial import kinds, relations
from qcode.codebook import edit
from qcode.coding import apply as coding
from qcode.coding import passes
from qcode.findings import questions
from qcode.model import CoreCategory, MemberCheck, Quotation, ResearchQuestion, Span, Verdict
from qcode.overview import Overview, overview
from qcode.project import Project
from tests.qcode.study import R1, Study


def figures(project: Project) -> Overview:
    with project.read() as session:
        return overview(session)


def test_an_empty_study_has_nothing_and_lacks_nothing(project: Project) -> None:
    assert figures(project) == Overview(*[0] * 11, core="", asked=0, answered=0, judged_themes=0, memos=0)


def test_what_lacks_something_is_counted_apart(project: Project) -> None:
    study = Study(project)
    document_id = study.document("R1", R1, "R1", "Jongeren")
    study.notes("Notes", "Het was stil in huis.")
    with project.change("Work", "Sanne") as session:
        who, which = passes.ensure_coder(session, "Sanne").id, passes.ensure_pass(session).id
        theme = edit.add(session, "Relatie").id
        near = edit.add(session, "Nabijheid", theme).id
        goal = edit.add(session, "Doel").id
        start = R1.index("naast me")
        done = coding.apply(session, document_id, Span(start, start + 8), near, who, which)
        session.get_one(Quotation, done.quotation_id).starred = True
        kind = kinds.kind_named(session, "leads to").id
        relation = relations.relate(session, near, goal, kind, who)
        relations.add_evidence(session, relation.id, [done.quotation_id], who)
        against = relations.relate(session, goal, near, kind, who)
        relations.add_evidence(session, against.id, [done.quotation_id], who, against=True)
        first, second = ResearchQuestion(text="What?"), ResearchQuestion(text="Why?")
        session.add_all([first, second])
        session.flush()
        answers.answer(session, first.id, ("code", theme))
        answers.answer(session, first.id, ("code", goal))
        session.add(CoreCategory(code_id=theme, coder_id=who))
        session.add_all([Verdict(code_id=theme, by=by, verdict="agreement", coder_id=who) for by in "ab"])
        person = participants.ensure(session, "R1").id
        session.add(MemberCheck(participant_id=person, coder_id=who, answered_at="2026-01-02T10:00:00.000Z"))
        session.add(MemberCheck(participant_id=person, coder_id=who))
    found = figures(project)
    assert (found.documents, found.uncoded_documents, found.participants) == (2, 1, 1)
    assert (found.themes, found.codes, found.codings, found.starred) == (2, 3, 1, 1)
    assert (found.relations, found.ungrounded_relations) == (2, 1)
    assert (found.questions, found.unanswered_questions, found.core) == (2, 1, "Relatie")
    assert (found.asked, found.answered, found.judged_themes) == (1, 1, 1)


def test_a_question_is_answered_by_what_answers_the_questions_below_it(project: Project) -> None:
    with project.change("Questions") as session:
        theme = edit.add(session, "Relatie").id
        main = questions.add(session, "What helps?")
        near = questions.add(session, "Who is near?", main.id)
        questions.add(session, "Who is far?", main.id)
        answers.answer(session, near.id, ("code", theme))
    found = figures(project)
    assert (found.questions, found.unanswered_questions) == (3, 1)
