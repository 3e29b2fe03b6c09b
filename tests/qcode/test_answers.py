"""Themes, relations and memos answer research questions, and stop doing so when they go."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from qcode import answers, memos
from qcode.axial import kinds, relations
from qcode.checking import check
from qcode.codebook import edit
from qcode.coding import passes
from qcode.errors import Refused, UndoConflict
from qcode.model import ResearchQuestion
from qcode.project import Project
from tests.qcode.material import tables


class Asked:
    """A question, two themes with a relation, and a memo."""

    def __init__(self, project: Project) -> None:
        self.project = project
        with project.change("Prepare", "Sanne") as session:
            self.who = passes.ensure_coder(session, "Sanne").id
            self.trust, self.goal = edit.add(session, "Trust").id, edit.add(session, "Goal").id
            kind = kinds.kind_named(session, "leads to").id
            self.relation = relations.relate(session, self.goal, self.trust, kind, self.who).id
            self.memo = memos.add(session, "theoretical", "Kitchen", "It is about the kitchen.", self.who).id
            question = ResearchQuestion(text="What place has the alliance now?")
            session.add(question)
            session.flush()
            self.question = question.id

    def answer(self, *targets: answers.Target) -> None:
        with self.project.change("Answer", "Sanne") as session:
            for target in targets:
                answers.answer(session, self.question, target)

    @property
    def told(self) -> set[answers.Target]:
        with self.project.read() as session:
            return {(each.target, each.target_id) for each in answers.answers_of(session, self.question)}


@pytest.fixture
def asked(project: Project) -> Generator[Asked]:
    """Whatever was done, the project holds together, and undone and redone it is the same."""
    asked = Asked(project)
    yield asked
    assert check(project).problems == ()
    after = tables(project)
    assert project.undo()
    assert project.redo()
    assert tables(project) == after


def test_themes_relations_and_memos_answer_a_question_once_each(asked: Asked) -> None:
    targets = [("code", asked.trust), ("relation", asked.relation), ("memo", asked.memo)]
    asked.answer(*targets, *targets)
    assert asked.told == set(targets)
    with asked.project.read() as session:
        assert answers.questions_of(session, ("memo", asked.memo)) == [asked.question]
    with asked.project.change("Withdraw", "Sanne") as session:
        assert answers.withdraw(session, asked.question, ("memo", asked.memo))
        assert not answers.withdraw(session, asked.question, ("memo", asked.memo))
    assert asked.told == set(targets[:2])


def test_a_transcript_does_not_answer_a_question(asked: Asked) -> None:
    with (
        pytest.raises(Refused, match="cannot be answered by a document; nothing was changed"),
        asked.project.change("Answer") as session,
    ):
        answers.answer(session, asked.question, ("document", "x"))


def test_what_goes_answers_no_more(asked: Asked) -> None:
    asked.answer(("code", asked.goal), ("relation", asked.relation), ("memo", asked.memo))
    with asked.project.change("Delete code", "Sanne") as session:
        edit.delete(session, asked.goal)
        memos.delete(session, asked.memo)
    assert asked.told == set()


def test_a_merged_theme_leaves_its_questions_to_the_other(asked: Asked) -> None:
    asked.answer(("code", asked.goal), ("code", asked.trust))
    with asked.project.change("Merge", "Sanne") as session:
        edit.merge(session, asked.goal, asked.trust)
    assert asked.told == {("code", asked.trust)}


def test_a_theme_that_answers_by_now_cannot_be_undone_from_under_the_answer(asked: Asked) -> None:
    with asked.project.change("Answer", "Bram") as session:
        answers.answer(session, asked.question, ("code", asked.trust))
    with pytest.raises(UndoConflict, match="Bram has since done “Answer”"):
        asked.project.undo(of="Sanne")
    assert asked.told == {("code", asked.trust)}
