"""Whether surveys hold together: what was answered was asked, and could be answered; nobody answers twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from sqlmodel import Session, select

from qcode.model import Participant, Survey, SurveyQuestion, SurveyResponse
from qcode.sentence import worded
from qcode.survey import columns as kinds


def problems(session: Session) -> list[str]:
    """What is wrong, a sentence each."""
    titles = {each.id: each.title for each in session.exec(select(Survey))}
    asked = {each.id: each for each in session.exec(select(SurveyQuestion))}
    names = {each.id: each.pseudonym for each in session.exec(select(Participant))}
    responses = session.exec(select(SurveyResponse)).all()
    twice = Counter((each.survey_id, each.participant_id) for each in responses)
    return [
        *(
            worded("“{survey}”: {who} answered it {count} times.", survey=titles[survey], who=names[who], count=count)
            for (survey, who), count in twice.items()
            if count > 1
        ),
        *(
            worded("“{survey}”: {who} has an answer to no question of it.", survey=titles[each.survey_id], who=names[each.participant_id])
            for each in responses
            if any(_is_strange(each, key, asked) for key in each.answers)
        ),
        *(
            worded("“{survey}”: {who} chose what is no option of “{question}”.", survey=titles[each.survey_id], who=names[each.participant_id], question=question.text)
            for each in responses
            for question in _beyond_options(each, asked)
        ),
        *_stray(asked, titles),
    ]  # fmt: skip


def _is_strange(response: SurveyResponse, key: str, asked: Mapping[str, SurveyQuestion]) -> bool:
    return key not in asked or asked[key].survey_id != response.survey_id


def _beyond_options(
    response: SurveyResponse, asked: Mapping[str, SurveyQuestion]
) -> Iterator[SurveyQuestion]:
    for key, said in response.answers.items():
        question = asked.get(key)
        if question is not None and question.kind in (kinds.CLOSED, kinds.MULTIPLE):
            chosen = [said] if isinstance(said, str) else said
            if not set(chosen) <= set(question.options):
                yield question


def _stray(asked: Mapping[str, SurveyQuestion], titles: Mapping[str, str]) -> Iterator[str]:
    """Questions that explain one of another survey, or a pair within one."""
    for question in asked.values():
        other = asked.get(question.other_of_id or "")
        paired = asked.get(question.paired_id or "")
        if (other is not None and other.survey_id != question.survey_id) or (
            paired is not None and paired.survey_id == question.survey_id
        ):
            yield worded(
                "“{survey}”: “{question}” belongs to a question it cannot belong to.",
                survey=titles[question.survey_id],
                question=question.text,
            )
