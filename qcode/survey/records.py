"""Surveys as they are kept: questions, respondents, and every answer wherever it is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from qcode.errors import NotFound
from qcode.model import (
    Document,
    Participant,
    QuestionTheme,
    Speaker,
    Survey,
    SurveyQuestion,
    SurveyResponse,
    Turn,
)
from qcode.model.names import called
from qcode.model.paths import same_name
from qcode.sentence import worded
from qcode.survey.answered import Answer


@dataclass(frozen=True)
class Asked:
    """A question of a survey, as `SurveyQuestion` keeps it, with the codes it is about."""

    id: str
    text: str
    short: str
    kind: str
    options: tuple[str, ...]
    scale: bool
    document_id: str | None
    attribute_id: str | None
    other_of_id: str | None
    paired_id: str | None
    themes: tuple[str, ...]

    @property
    def name(self) -> str:
        """What it is called where there is little room."""
        return self.short or self.text


@dataclass(frozen=True)
class Filled:
    """One respondent of a survey; ``id`` is the response's."""

    id: str
    participant_id: str
    pseudonym: str
    group: str
    dyad: str


@dataclass(frozen=True)
class Kept:
    """A survey with its questions and respondents, each in their order."""

    id: str
    title: str
    informant: str
    source: str
    invited: Mapping[str, int]
    paired_id: str | None
    questions: tuple[Asked, ...]
    respondents: tuple[Filled, ...]


@dataclass(frozen=True)
class OpenAnswer:
    """What a respondent said to an open question: words ``[start, end)`` of the transcript, which is the turn ``number``."""

    document_id: str
    participant_id: str | None
    speaker: str
    number: int | None
    start: int
    end: int
    text: str


AskedAs = tuple[str, str, int]
"""A question as it is known in another file: its text and kind, and the how manieth of these it is."""


def asked_as(questions: Iterable[tuple[str, str]]) -> list[AskedAs]:
    """What these questions, each text and kind, are known by."""
    met: Counter[tuple[str, str]] = Counter()
    found: list[AskedAs] = []
    for text, kind in questions:
        key = (same_name(text), kind)
        found.append((*key, met[key]))
        met[key] += 1
    return found


def surveys(session: Session) -> list[Kept]:
    """Every survey, in their order."""
    order = (col(Survey.position), col(Survey.title))
    return [_kept(session, each) for each in session.exec(select(Survey).order_by(*order)).all()]


def survey(session: Session, survey_id: str) -> Kept:
    """One survey."""
    return _kept(session, session.get_one(Survey, survey_id))


def steps_known(session: Session) -> set[str]:
    """The steps of all scales of words in the project."""
    found = session.exec(select(SurveyQuestion).where(col(SurveyQuestion.scale)))
    return {option for each in found for option in each.options if not option[:1].isdigit()}


def named(session: Session, title: str) -> Survey | None:
    """The survey of that title, capitals aside where that is clear."""
    found = called(title, [(each.title, each.id) for each in session.exec(select(Survey))])
    return session.get_one(Survey, found) if found is not None else None


def must_be_named(session: Session, title: str) -> Survey:
    """The survey of that title; raises NotFound, which names those there are."""
    found = named(session, title)
    if found is None:
        known = ", ".join(f"“{each}”" for each in session.exec(select(Survey.title))) or worded("none yet")
        raise NotFound(
            worded(
                "There is no survey “{title}” (surveys here: {known}); nothing was changed.",
                title=title,
                known=known,
            )
        )
    return found


def questions_of(session: Session, survey_id: str) -> Sequence[SurveyQuestion]:
    """The questions of a survey, in order."""
    query = select(SurveyQuestion).where(SurveyQuestion.survey_id == survey_id)
    return session.exec(query.order_by(col(SurveyQuestion.position))).all()


def responses_of(session: Session, survey_id: str) -> Sequence[SurveyResponse]:
    """What each respondent answered, in order."""
    query = select(SurveyResponse).where(SurveyResponse.survey_id == survey_id)
    return session.exec(query.order_by(col(SurveyResponse.position))).all()


def answers(session: Session, survey_id: str) -> dict[str, dict[str, Answer]]:
    """Every answer by question and then by participant, in the order of respondents; a missing one is not there.

    Open answers are read from their transcripts and attributes from the participants, as they are now.
    """
    responses = responses_of(session, survey_id)
    found: dict[str, dict[str, Answer]] = {}
    for question in questions_of(session, survey_id):
        if question.document_id is not None:
            given: Mapping[str, Answer] = _words(open_answers(session, question.document_id))
        elif question.attribute_id is not None:
            given = _known(session, question.attribute_id, [each.participant_id for each in responses])
        else:
            given = {
                each.participant_id: each.answers[question.id]
                for each in responses
                if question.id in each.answers
            }
        order = [each.participant_id for each in responses if each.participant_id in given]
        found[question.id] = {key: given[key] for key in order}
    return found


def open_answers(session: Session, document_id: str) -> list[OpenAnswer]:
    """What was said to an open question, in the order of its transcript; the question itself left out."""
    text = session.get_one(Document, document_id).text
    query = select(Turn, Speaker).join(Speaker, col(Turn.speaker_id) == Speaker.id)
    rows = session.exec(query.where(Turn.document_id == document_id).order_by(col(Turn.start)))
    return [
        OpenAnswer(
            document_id,
            who.participant_id,
            who.name,
            turn.number,
            turn.body,
            turn.end,
            text[turn.body : turn.end],
        )
        for turn, who in rows
    ]


def _words(said: Sequence[OpenAnswer]) -> Mapping[str, Answer]:
    """The words of each participant; an answer that was split into several turns is one again."""
    found: dict[str, Answer] = {}
    for each in said:
        if each.participant_id is not None:
            before = found.get(each.participant_id)
            found[each.participant_id] = each.text if before is None else f"{before}\n{each.text}"
    return found


def _known(session: Session, attribute_id: str, people: Sequence[str]) -> Mapping[str, Answer]:
    rows = session.exec(select(Participant).where(col(Participant.id).in_(people)))
    return {each.id: str(each.attributes[attribute_id]) for each in rows if attribute_id in each.attributes}


def _kept(session: Session, row: Survey) -> Kept:
    asked = questions_of(session, row.id)
    themes: dict[str, list[str]] = {}
    links = select(QuestionTheme).where(col(QuestionTheme.question_id).in_([each.id for each in asked]))
    for link in session.exec(links):
        themes.setdefault(link.question_id, []).append(link.code_id)
    query = select(SurveyResponse, Participant).join(
        Participant, col(SurveyResponse.participant_id) == Participant.id
    )
    filled = session.exec(
        query.where(SurveyResponse.survey_id == row.id).order_by(col(SurveyResponse.position))
    )
    return Kept(
        id=row.id,
        title=row.title,
        informant=row.informant,
        source=row.source,
        invited=dict(row.invited),
        paired_id=row.paired_id,
        questions=tuple(_asked(each, themes.get(each.id, [])) for each in asked),
        respondents=tuple(
            Filled(each.id, who.id, who.pseudonym, who.group, each.dyad) for each, who in filled
        ),
    )


def _asked(row: SurveyQuestion, themes: Sequence[str]) -> Asked:
    return Asked(
        id=row.id,
        text=row.text,
        short=row.short,
        kind=row.kind,
        options=tuple(row.options),
        scale=row.scale,
        document_id=row.document_id,
        attribute_id=row.attribute_id,
        other_of_id=row.other_of_id,
        paired_id=row.paired_id,
        themes=tuple(themes),
    )
