"""Two versions of one questionnaire: which question of one is which of the other."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from sqlmodel import Session

from qcode.errors import Refused
from qcode.model import Survey, SurveyQuestion
from qcode.model.paths import same_name
from qcode.sentence import worded
from qcode.survey import columns as kinds
from qcode.survey.records import Asked, Kept, questions_of, survey, surveys

_LIKE = 0.6  # how alike two texts have to be to be taken for one question


def pair(session: Session, survey_id: str, with_id: str) -> int:
    """Has a survey be another version of one, its questions paired as `proposed` says, and tells how many are."""
    if survey_id == with_id:
        raise Refused(worded("A survey is no version of itself; nothing was changed."))
    row = session.get_one(Survey, survey_id)
    if session.get_one(Survey, with_id).paired_id == survey_id:
        unpair(session, with_id)
    row.paired_id = with_id
    session.add(row)
    found = proposed(survey(session, survey_id), survey(session, with_id))
    for question in questions_of(session, survey_id):
        question.paired_id = found.get(question.id)
        session.add(question)
    session.flush()
    return len(found)


def unpair(session: Session, survey_id: str) -> None:
    """Has a survey be a version of no other."""
    row = session.get_one(Survey, survey_id)
    row.paired_id = None
    session.add(row)
    for question in questions_of(session, survey_id):
        question.paired_id = None
        session.add(question)
    session.flush()


def pair_question(session: Session, question_id: str, with_id: str | None) -> None:
    """Corrects which question of the other version a question is, None for none of them; each is paired once."""
    question = session.get_one(SurveyQuestion, question_id)
    of = session.get_one(Survey, question.survey_id)
    if with_id is not None:
        other = session.get_one(SurveyQuestion, with_id)
        if of.paired_id is None or other.survey_id != of.paired_id:
            raise Refused(
                worded(
                    "“{question}” is no question of the survey that “{title}” is a version of; nothing was changed.",
                    question=other.text,
                    title=of.title,
                )
            )
    for each in questions_of(session, of.id):
        if with_id is not None and each.paired_id == with_id and each.id != question_id:
            each.paired_id = None
            session.add(each)
    question.paired_id = with_id
    session.add(question)
    session.flush()


def versions(session: Session, survey_id: str) -> Sequence[Kept]:
    """The surveys that are versions of this one."""
    return [each for each in surveys(session) if each.paired_id == survey_id]


def proposed(one: Kept, other: Kept) -> dict[str, str]:
    """Pairs of questions by id, each once: in order where both ask as many scales, by their words otherwise."""
    found: dict[str, str] = {}
    for kind in (kinds.CLOSED, kinds.MULTIPLE, kinds.OPEN):
        mine = [each for each in one.questions if each.kind == kind and each.other_of_id is None]
        theirs = [each for each in other.questions if each.kind == kind and each.other_of_id is None]
        found |= _pairs(mine, theirs)
    return found


def _pairs(mine: Sequence[Asked], theirs: Sequence[Asked]) -> dict[str, str]:
    if len(mine) == len(theirs) and all(map(_fit, mine, theirs)):
        return {one.id: other.id for one, other in zip(mine, theirs, strict=True)}
    likely = sorted(
        (
            (_alike(one, other), -abs(at - place), one.id, other.id)
            for at, one in enumerate(mine)
            for place, other in enumerate(theirs)
            if _fit(one, other)
        ),
        reverse=True,
    )
    found: dict[str, str] = {}
    for alike, _, one, other in likely:
        if alike >= _LIKE and one not in found and other not in found.values():
            found[one] = other
    return found


def _fit(one: Asked, other: Asked) -> bool:
    """True when both are on a scale, or neither is: the steps may differ, and the figures say so."""
    return one.scale == other.scale


def _alike(one: Asked, other: Asked) -> float:
    return SequenceMatcher(None, same_name(one.text), same_name(other.text), autojunk=False).ratio()
