"""The history tells what became of surveys, and nothing of what anybody answered."""

from __future__ import annotations

from pathlib import Path

import pytest

from qcode import survey
from qcode.audit.history import history
from qcode.audit.sought import Sought, fitting
from qcode.codebook import tree
from qcode.reports.audit_words import kind_name, sentence
from tests.qcode.study import Study
from tests.qcode.survey.filled import FORMS, bring, file, plan_of


def told(study: Study, language: str = "en") -> list[str]:
    with study.project.read() as session:
        found = fitting(history(session), Sought(kinds=frozenset({"survey"})))
    return [sentence(event, language) for event in found]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "en",
            [
                "The survey “Enquête” came in: 4 respondents, 6 questions.",
                "The survey “Enquête” was renamed to “Jongeren”.",
                "Of the survey “Jongeren” it was said who was asked: jongeren, 9 people.",
                "Questions of “Jongeren” are about “Relatie”: “Ik voel me begrepen.” and “Mijn mentor luistert naar mij.”.",
                "Questions of “Jongeren” were changed: “Ik voel me begrepen.”.",
                "To the survey “Jongeren” came 1 respondent.",
                "The survey “Tweede” came in: 1 respondent, 2 questions.",
                "“Tweede” is another version of “Jongeren”.",
                "Questions of “Jongeren” were deleted: “Wat doe je graag?”.",
                "The survey “Jongeren” was deleted.",
                "“Tweede” is no version of another.",
            ],
        ),
        ("nl", ["De enquête “Enquête” is geïmporteerd: 4 respondenten, 6 vragen."]),
    ],
)
def test_every_deed_is_told(study: Study, tmp_path: Path, language: str, lines: list[str]) -> None:
    bring(study.project, file(tmp_path))
    key = _id(study, "Enquête")
    with study.project.read() as session:
        asked = survey.survey(session, key).questions
    change = study.project.change
    with change("Rename") as session:
        survey.rename(session, key, "Jongeren")
    with change("Invited") as session:
        survey.set_invited(session, key, {"Jongeren": 9})
        survey.set_informant(session, key, "jongeren")
    with change("Theme") as session:
        for question in asked[1:3]:
            survey.link_theme(session, question.id, tree.code_at(session, "Relatie"))
    with change("Short") as session:
        survey.set_short(session, asked[1].id, "begrepen")
    _grow(study, tmp_path, key)
    bring(
        study.project, file(tmp_path, "Respondent,Cijfer,Reden\nR1,4,zomaar een reden\n", "b.csv"), "Tweede"
    )
    with change("Pair") as session:
        survey.pair(session, survey.must_be_named(session, "Tweede").id, key)
    with change("Delete question") as session:
        survey.delete_question(session, asked[3].id)
    with change("Delete") as session:
        survey.delete(session, key)
    assert told(study, language)[: len(lines)] == lines
    if language == "en":
        assert len(told(study)) == len(lines)
        assert "Gamen" not in " ".join(told(study))
    assert kind_name("survey", "nl") == "Enquêtes"


def _id(study: Study, title: str) -> str:
    with study.project.read() as session:
        return survey.must_be_named(session, title).id


def _grow(study: Study, folder: Path, key: str) -> None:
    grid = survey.read(
        file(folder, FORMS + "2026-03-02 12:33:11,e@b.nl,Bo,J5,Jongeren,17,oneens,vaak,Gamen,,\n")
    )
    plan = plan_of(study.project, grid)
    with study.project.change("Add respondents") as session:
        found = survey.again(session, grid, plan)
        assert found is not None
        survey.add_respondents(session, key, grid, survey.only_new(plan, found))
