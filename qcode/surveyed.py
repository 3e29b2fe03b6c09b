"""What surveys hold of participants, codes, transcripts and attributes, when these come and go."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from sqlmodel import Session, col, select

from qcode.model import Document, Participant, QuestionTheme, Speaker, SurveyQuestion, SurveyResponse
from qcode.model.document import SURVEY
from qcode.model.row import Row

CHUNK = 500


def codes_gone(session: Session, code_ids: Collection[str]) -> None:
    """Questions are not about themes any more that go."""
    for some in _chunks(code_ids):
        for row in session.exec(select(QuestionTheme).where(col(QuestionTheme.code_id).in_(some))):
            session.delete(row)
    session.flush()


def code_merged(session: Session, code_id: str, into_id: str) -> None:
    """Questions about one code are about the one it is merged into."""
    taken = set(session.exec(select(QuestionTheme.question_id).where(QuestionTheme.code_id == into_id)).all())
    for row in session.exec(select(QuestionTheme).where(QuestionTheme.code_id == code_id)).all():
        if row.question_id in taken:
            session.delete(row)
        else:
            row.code_id = into_id
            session.add(row)
    session.flush()


def document_gone(session: Session, document_id: str) -> None:
    """A question whose answers go was asked all the same."""
    for row in session.exec(select(SurveyQuestion).where(SurveyQuestion.document_id == document_id)):
        row.document_id = None
        session.add(row)
    session.flush()


def attribute_gone(session: Session, attribute_id: str) -> None:
    """A question that became an attribute goes with it: nothing is left of its answers."""
    query = select(SurveyQuestion.id).where(SurveyQuestion.attribute_id == attribute_id)
    questions_gone(session, session.exec(query).all())


def participant_gone(session: Session, participant_id: str) -> None:
    """What somebody answered goes with them; what they answered in words stays in the transcripts of answers."""
    for row in session.exec(select(SurveyResponse).where(SurveyResponse.participant_id == participant_id)):
        session.delete(row)
    session.flush()


def answered(session: Session, participant_ids: Collection[str]) -> int:
    """How many times these participants filled in a survey."""
    return sum(
        len(session.exec(select(SurveyResponse.id).where(col(SurveyResponse.participant_id).in_(some))).all())
        for some in _chunks(participant_ids)
    )


def participant_renamed(session: Session, participant: Participant) -> None:
    """In the answers to open questions a participant goes by their pseudonym, and by no earlier one."""
    query = select(Speaker).join(Document, col(Document.id) == Speaker.document_id)
    asked = select(SurveyQuestion.document_id).where(col(SurveyQuestion.document_id).is_not(None))
    query = query.where(
        Document.kind == SURVEY, Speaker.participant_id == participant.id, col(Document.id).in_(asked)
    )
    for speaker in session.exec(query).all():
        if speaker.name != participant.pseudonym:
            speaker.name = participant.pseudonym
            session.add(speaker)


def questions_gone(session: Session, question_ids: Collection[str]) -> None:
    """Removes questions with what was answered to them by choosing; what explains or is paired with them stays, alone."""
    for some in _chunks(question_ids):
        gone = set(some)
        for row in session.exec(select(SurveyQuestion).where(col(SurveyQuestion.other_of_id).in_(some))):
            row.other_of_id = None
            session.add(row)
        for row in session.exec(select(SurveyQuestion).where(col(SurveyQuestion.paired_id).in_(some))):
            row.paired_id = None
            session.add(row)
        for row in _under(session, some):
            session.delete(row)
        questions = session.exec(select(SurveyQuestion).where(col(SurveyQuestion.id).in_(some))).all()
        of = {row.survey_id for row in questions}
        for response in session.exec(select(SurveyResponse).where(col(SurveyResponse.survey_id).in_(of))):
            if not gone.isdisjoint(response.answers):
                response.answers = {key: said for key, said in response.answers.items() if key not in gone}
                session.add(response)
        for row in questions:
            session.delete(row)
        session.flush()


def _under(session: Session, question_ids: Sequence[str]) -> Sequence[Row]:
    return session.exec(select(QuestionTheme).where(col(QuestionTheme.question_id).in_(question_ids))).all()


def _chunks(ids: Iterable[str]) -> Iterator[Sequence[str]]:
    once = list(dict.fromkeys(ids))
    return (once[at : at + CHUNK] for at in range(0, len(once), CHUNK))
