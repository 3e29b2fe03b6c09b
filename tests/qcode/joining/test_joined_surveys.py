"""Surveys in two copies: one that both imported becomes one, with every answer where it belongs."""

from __future__ import annotations

from pathlib import Path

from sqlmodel import select

from qcode import survey
from qcode.checking import check
from qcode.codebook import tree
from qcode.joining.choices import Decided
from qcode.model import SurveyQuestion, SurveyResponse
from qcode.project import Project
from qcode.transcripts import documents
from tests.qcode.joining.deeds import sound
from tests.qcode.joining.pair import Pair
from tests.qcode.material import tables
from tests.qcode.study import Study
from tests.qcode.survey.filled import FORMS, bring, file, plan_of


def only(project: Project) -> survey.Kept:
    with project.read() as session:
        (kept,) = survey.surveys(session)
        return kept


def said(project: Project) -> list[object]:
    with project.read() as session:
        kept = only(project)
        answers = survey.answers(session, kept.id)
        names = {each.participant_id: each.pseudonym for each in kept.respondents}
        return [
            (each.text, sorted((names[who], str(answer)) for who, answer in answers[each.id].items()))
            for each in kept.questions
        ]


def test_a_survey_comes_with_all_that_belongs_to_it(pair: Pair, tmp_path: Path) -> None:
    bring(pair.theirs.project, file(tmp_path))
    counts = {each.kind: each.new for each in pair.preview().counts}
    assert (counts["survey"], counts["survey_question"], counts["survey_response"]) == (1, 6, 4)
    assert ("survey", "Enquête") in {(each.kind, each.name) for each in pair.preview().listed}
    pair.join()
    assert said(pair.mine.project) == said(pair.theirs.project)
    sound(pair.mine)


def test_one_that_both_imported_is_one_with_one_answer_each(pair: Pair, tmp_path: Path) -> None:
    for of in (pair.mine, pair.theirs):
        bring(of.project, file(tmp_path))
    pair.theirs.code("Wat zou je veranderen?", "Niks.", "Doel", "Bram")
    with pair.theirs.project.change("Theme") as session:
        question = survey.surveys(session)[0].questions[1]
        survey.link_theme(session, question.id, tree.code_at(session, "Relatie"))
    before = said(pair.mine.project)
    assert "The survey “Enquête” was imported into both copies, and becomes one." in pair.preview().notes
    pair.join()
    assert said(pair.mine.project) == before
    assert ("Wat zou je veranderen?", "Niks.", "Doel", "Bram", "Open coding 1") in pair.mine.codings()
    assert [len(each.themes) for each in only(pair.mine.project).questions] == [0, 1, 0, 0, 0, 0]
    sound(pair.mine)
    pair.join_back()
    assert said(pair.theirs.project) == before


def test_respondents_added_apart_and_options_taken_away_meanwhile(pair: Pair, tmp_path: Path) -> None:
    bring(pair.mine.project, file(tmp_path))
    pair.join_back()
    grown = FORMS + "2026-03-02 12:33:11,e@b.nl,Bo,J5,Jongeren,17,oneens,altijd,Lezen,,\n"
    grid = survey.read(file(tmp_path, grown))
    plan = plan_of(pair.theirs.project, grid)
    with pair.theirs.project.change("Add") as session:
        found = survey.again(session, grid, plan)
        assert found is not None
        survey.add_respondents(session, found.survey.id, grid, survey.only_new(plan, found))
    with pair.mine.project.change("Options") as session:
        question = next(each for each in survey.surveys(session)[0].questions if each.text.startswith("Mijn"))
        survey.set_options(session, question.id, ["nooit", "soms", "vaak"], scale=True)
    pair.join(Decided("mine"))
    question = next(each for each in only(pair.mine.project).questions if each.text.startswith("Mijn"))
    assert question.options == ("nooit", "soms", "vaak", "altijd")
    assert len(only(pair.mine.project).respondents) == 5
    sound(pair.mine)


def test_respondents_that_both_added_are_all_there_with_what_was_coded(pair: Pair, tmp_path: Path) -> None:
    bring(pair.mine.project, file(tmp_path))
    pair.join_back()
    grow(
        pair.mine, tmp_path, "2026-03-02 12:33:11,e@b.nl,Bo,J5,Jongeren,17,oneens,vaak,Gamen,,Later thuis.\n"
    )
    grow(
        pair.theirs, tmp_path, "2026-03-02 12:33:11,e@b.nl,Al,J6,Jongeren,15,eens,soms,Gamen,,Eerder thuis.\n"
    )
    pair.mine.code("Wat zou je veranderen?", "Later", "Doel")
    pair.theirs.code("Wat zou je veranderen?", "Eerder", "Doel", "Bram")
    pair.theirs.code("Wat zou je veranderen?", "Niks", "Doel", "Bram")
    (text,) = (each for each in pair.preview().differing if each.field == "text")
    assert text.both
    assert pair.preview().not_carried == ()
    pair.join()
    with pair.mine.project.read() as session:
        document = documents.named(session, "Wat zou je veranderen?")
        answers = [
            (each.speaker, each.text, each.number) for each in survey.open_answers(session, document.id)
        ]
    assert answers == [
        ("J1", "Meer eigen tijd, en minder regels.", 1),
        ("J2", "Niks.", 2),
        ("J3", "Dat ze eerder vragen, wat ik wil", 3),
        ("J6", "Eerder thuis.", 4),
        ("J5", "Later thuis.", 5),
    ]
    coded = {(words, coder) for name, words, _, coder, _ in pair.mine.codings() if name == document.name}
    assert coded == {("Later", "Sanne"), ("Eerder", "Bram"), ("Niks", "Bram")}
    sound(pair.mine)
    pair.join_back()
    assert said(pair.theirs.project) == said(pair.mine.project)


def grow(study: Study, folder: Path, line: str) -> None:
    grid = survey.read(file(folder, FORMS + line))
    plan = plan_of(study.project, grid)
    with study.project.change("Add respondents") as session:
        found = survey.again(session, grid, plan)
        assert found is not None
        survey.add_respondents(session, found.survey.id, grid, survey.only_new(plan, found))


def test_two_of_one_title_from_two_files_stay_two(pair: Pair, tmp_path: Path) -> None:
    bring(pair.mine.project, file(tmp_path))
    bring(
        pair.theirs.project, file(tmp_path, "Respondent,Cijfer,Reden\nR1,4,zomaar een reden\n", "anders.csv")
    )
    pair.join()
    with pair.mine.project.read() as session:
        assert sorted(each.title for each in survey.surveys(session)) == ["Enquête", "Enquête 2"]
    sound(pair.mine)


def test_a_joining_with_a_survey_undoes(pair: Pair, tmp_path: Path) -> None:
    bring(pair.theirs.project, file(tmp_path))
    before = tables(pair.mine.project)
    pair.join()
    pair.mine.project.undo()
    assert tables(pair.mine.project) == before


def test_the_check_tells_what_cannot_be(pair: Pair, tmp_path: Path) -> None:
    project = pair.mine.project
    bring(project, file(tmp_path))
    with project.change("Break") as session:
        closed = session.exec(select(SurveyQuestion).where(SurveyQuestion.kind == "closed")).first()
        first, second, *_ = session.exec(select(SurveyResponse).order_by("position")).all()
        assert closed is not None
        first.answers = {**first.answers, closed.id: "paars", "nergens": "x"}
        second.participant_id = first.participant_id
        closed.paired_id = closed.id
        session.add_all([closed, first, second])
    assert check(project).problems == (
        "“Enquête”: J1 answered it 2 times.",
        "“Enquête”: J1 has an answer to no question of it.",
        "“Enquête”: J1 chose what is no option of “Ik voel me begrepen.”.",
        "“Enquête”: “Ik voel me begrepen.” belongs to a question it cannot belong to.",
    )
