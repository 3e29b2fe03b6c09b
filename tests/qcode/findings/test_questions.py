"""Research questions: added, reworded, moved, deleted."""

from __future__ import annotations

import pytest
from sqlmodel import Session

from qcode import answers
from qcode.codebook import tree
from qcode.errors import NotFound, Refused
from qcode.findings import questions
from qcode.project import Project
from tests.qcode.study import Study

MAIN = "How usable is the list for the alliance?"


def ask(project: Project, text: str, below: str | None = None, position: int | None = None) -> str:
    with project.change(f"Add question {text}") as session:
        return questions.add(session, text, below, position).id


def outline(project: Project) -> list[tuple[str, str, int]]:
    with project.read() as session:
        return [(each.number, each.text, each.depth) for each in questions.questions(session)]


def answered(session: Session, question_id: str, path: str) -> None:
    answers.answer(session, question_id, ("code", tree.code_at(session, path)))


def test_one_main_question_has_no_number_and_its_sub_questions_do(sound: Study) -> None:
    main = ask(sound.project, MAIN)
    young = ask(sound.project, "What fits   the young people?", main)
    ask(sound.project, "What place has it now?", main, position=0)
    ask(sound.project, "And who are new?", young)
    assert outline(sound.project) == [
        ("", MAIN, 0),
        ("1", "What place has it now?", 1),
        ("2", "What fits the young people?", 1),
        ("2.1", "And who are new?", 2),
    ]
    ask(sound.project, "A second main question?")
    assert [number for number, *_ in outline(sound.project)] == ["1", "1.1", "1.2", "1.2.1", "2"]


def test_a_question_is_found_by_its_number_or_its_words(sound: Study) -> None:
    main = ask(sound.project, MAIN)
    sub = ask(sound.project, "What place has it now?", main)
    with sound.project.read() as session:
        named = questions.question_named
        assert named(session, "main").id == main
        assert named(session, "1").id == named(session, "what place has it NOW?").id == sub
        with pytest.raises(NotFound, match="no research question “7”; nothing was changed"):
            named(session, "7")


def test_a_question_says_something_and_is_asked_once(sound: Study) -> None:
    main = ask(sound.project, MAIN)
    for text, told in (("  ", "needs words"), (MAIN.upper(), "is a research question already")):
        with pytest.raises(Refused, match=told), sound.project.change("Add") as session:
            questions.add(session, text, main)
    with sound.project.change("Reword") as session:
        questions.reword(session, main, MAIN.upper())
    assert outline(sound.project) == [("", MAIN.upper(), 0)]


def test_a_question_never_stands_below_itself(sound: Study) -> None:
    main = ask(sound.project, MAIN)
    sub = ask(sound.project, "What place has it now?", main)
    deep = ask(sound.project, "For whom?", sub)
    for below in (main, sub, deep):
        with (
            pytest.raises(Refused, match="cannot stand below itself"),
            sound.project.change("Move") as session,
        ):
            questions.move(session, main, below)
    with sound.project.change("Move") as session:
        questions.move(session, deep, main, 0)
    assert [text for _, text, _ in outline(sound.project)] == [MAIN, "For whom?", "What place has it now?"]
    with sound.project.change("Move down") as session:
        questions.move(session, deep, main, 1)
    assert [text for _, text, _ in outline(sound.project)] == [MAIN, "What place has it now?", "For whom?"]


def test_a_deleted_question_tells_what_went_and_lets_its_themes_go(sound: Study) -> None:
    main = ask(sound.project, MAIN)
    sub, other = ask(sound.project, "What place has it now?", main), ask(sound.project, "For whom?", main)
    deep = ask(sound.project, "Since when?", sub)
    with sound.project.change("Answer") as session:
        answered(session, sub, "Relatie")
        answered(session, deep, "Relatie")
        answered(session, deep, "Doel")
        answered(session, other, "Doel")
    with sound.project.read() as session:
        lost = questions.lost_with(session, sub)
    with sound.project.change("Delete question") as session:
        assert questions.delete(session, sub) == lost == questions.Lost(questions=1, answers=3)
    assert outline(sound.project) == [("", MAIN, 0), ("1", "For whom?", 1)]
    with sound.project.read() as session:
        goal = tree.code_at(session, "Doel")
        assert answers.questions_of(session, ("code", goal)) == [other]
    with pytest.raises(NotFound, match="not there any more"), sound.project.change("Delete") as session:
        questions.delete(session, sub)
