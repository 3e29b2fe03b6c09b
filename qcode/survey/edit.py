"""Surveys in a project: what they are called, who was invited, which themes they are about; letting go of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlmodel import Session, select

from qcode import surveyed
from qcode.errors import Refused
from qcode.model import Code, QuestionTheme, Survey, SurveyQuestion, SurveyResponse
from qcode.model.paths import clean_name, same_name
from qcode.sentence import worded
from qcode.survey.plan import refuse_invited
from qcode.survey.records import named, questions_of
from qcode.transcripts import documents


def rename(session: Session, survey_id: str, title: str) -> None:
    """Gives a survey another title; raises Refused when it is empty or another survey has it."""
    title = clean_name(title)
    other = named(session, title)
    if not title or (other is not None and other.id != survey_id):
        raise Refused(
            worded("“{title}” cannot be the title, it is empty or taken; nothing was changed.", title=title)
        )
    row = session.get_one(Survey, survey_id)
    row.title = title
    session.add(row)
    session.flush()


def set_informant(session: Session, survey_id: str, informant: str) -> None:
    """Says who the respondents are, in words of the study."""
    row = session.get_one(Survey, survey_id)
    row.informant = clean_name(informant)
    session.add(row)
    session.flush()


def set_invited(session: Session, survey_id: str, invited: Mapping[str, int]) -> None:
    """Says how many were asked, by group, "" for those without one. Raises Refused for a number below 0."""
    refuse_invited(invited)
    row = session.get_one(Survey, survey_id)
    row.invited = {clean_name(group): number for group, number in invited.items()}
    session.add(row)
    session.flush()


def set_short(session: Session, question_id: str, short: str) -> None:
    """Says what a question is called where there is little room, "" for its own words."""
    row = session.get_one(SurveyQuestion, question_id)
    row.short = clean_name(short)
    session.add(row)
    session.flush()


def set_options(session: Session, question_id: str, options: Sequence[str], *, scale: bool) -> None:
    """Puts the options of a question in another order, or adds some; with ``scale`` it is one of degree.

    Raises Refused where an option is missing that somebody chose.
    """
    row = session.get_one(SurveyQuestion, question_id)
    offered = list({same_name(each): clean_name(each) for each in options if clean_name(each)}.values())
    for response in session.exec(select(SurveyResponse).where(SurveyResponse.survey_id == row.survey_id)):
        said = response.answers.get(question_id, [])
        for each in [said] if isinstance(said, str) else said:
            if each not in offered:
                raise Refused(
                    worded(
                        "“{option}” was chosen and has to stay an option; nothing was changed.", option=each
                    )
                )
    row.options, row.scale = offered, scale and row.kind == "closed"
    session.add(row)
    session.flush()


def set_dyad(session: Session, response_id: str, dyad: str) -> None:
    """Says with whom of another version a respondent belongs together: who has the same words."""
    row = session.get_one(SurveyResponse, response_id)
    row.dyad = clean_name(dyad)
    session.add(row)
    session.flush()


def link_theme(session: Session, question_id: str, code_id: str) -> bool:
    """Has a question be about a theme; False when it was so already."""
    session.get_one(SurveyQuestion, question_id)
    session.get_one(Code, code_id)
    if _links(session, question_id, code_id):
        return False
    session.add(QuestionTheme(question_id=question_id, code_id=code_id))
    session.flush()
    return True


def unlink_theme(session: Session, question_id: str, code_id: str) -> bool:
    """Has a question be about a theme no more; False when it was not."""
    links = _links(session, question_id, code_id)
    for link in links:
        session.delete(link)
    session.flush()
    return bool(links)


def _links(session: Session, question_id: str, code_id: str) -> Sequence[QuestionTheme]:
    query = select(QuestionTheme).where(QuestionTheme.question_id == question_id)
    return session.exec(query.where(QuestionTheme.code_id == code_id)).all()


def delete_question(session: Session, question_id: str, *, texts: bool = True) -> int:
    """Removes a question with what was answered; with ``texts`` the transcript of its answers too. Tells how many codings went."""
    document_id = session.get_one(SurveyQuestion, question_id).document_id
    surveyed.questions_gone(session, [question_id])
    return documents.delete(session, document_id) if texts and document_id else 0


def delete(session: Session, survey_id: str, *, texts: bool = True) -> int:
    """Removes a survey with its questions and answers, and tells how many codings of people went.

    Participants stay, with what is known of them. With ``texts`` the transcripts of its open answers go too.
    """
    survey = session.get_one(Survey, survey_id)
    questions = questions_of(session, survey_id)
    written = [each.document_id for each in questions if each.document_id]
    surveyed.questions_gone(session, [each.id for each in questions])
    for response in session.exec(select(SurveyResponse).where(SurveyResponse.survey_id == survey_id)).all():
        session.delete(response)
    for other in session.exec(select(Survey).where(Survey.paired_id == survey_id)).all():
        other.paired_id = None
        session.add(other)
    session.delete(survey)
    session.flush()
    return sum(documents.delete(session, each) for each in written) if texts else 0
