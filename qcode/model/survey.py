"""A survey beside the interviews: its questions, and what each respondent answered."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field

from qcode.model.columns import now, reference
from qcode.model.row import Row

QUESTION_KINDS = ("closed", "multiple", "open", "attribute")


class Survey(Row, table=True):
    """One questionnaire that was filled in by several people.

    ``informant`` says who they are, in words of the study. ``invited`` has how many were asked by group, "" for those without one.
    ``paired_id`` is another version of the same questionnaire, whose items `SurveyQuestion.paired_id` pairs with these.
    """

    title: str
    informant: str = ""
    source: str = ""  # the name of the file it came from
    invited: dict[str, int] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    paired_id: str | None = Field(default=None, sa_column=reference("survey.id", optional=True))
    position: int = 0
    imported_at: str = Field(default_factory=now)


class SurveyQuestion(Row, table=True):
    """One question: ``kind`` is one of QUESTION_KINDS.

    ``options`` are what can be answered to a closed one, in order; with ``scale`` their order is one of degree, such as from never to
    always. The answers to an open one are the turns of the transcript ``document_id``. ``other_of_id`` is the question whose answer
    “other” this one explains. ``attribute_id`` is where an attribute's answers are kept.
    """

    survey_id: str = Field(sa_column=reference("survey.id", index=True))
    position: int = 0
    text: str
    short: str = ""
    kind: str = "closed"
    options: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    scale: bool = False
    document_id: str | None = Field(default=None, sa_column=reference("document.id", optional=True))
    attribute_id: str | None = Field(default=None, sa_column=reference("attribute.id", optional=True))
    other_of_id: str | None = Field(default=None, sa_column=reference("survey_question.id", optional=True))
    paired_id: str | None = Field(default=None, sa_column=reference("survey_question.id", optional=True))


class QuestionTheme(Row, table=True):
    """A question of a survey is about a theme: there survey and interviews meet."""

    question_id: str = Field(sa_column=reference("survey_question.id", index=True))
    code_id: str = Field(sa_column=reference("code.id", index=True))


class SurveyResponse(Row, table=True):
    """What one respondent answered, by question id: an option, a list of options, or words; a missing answer is not there.

    Respondents of two versions who belong together, such as a young person and their mentor, have the same ``dyad``.
    """

    survey_id: str = Field(sa_column=reference("survey.id", index=True))
    participant_id: str = Field(sa_column=reference("participant.id", index=True))
    position: int = 0
    dyad: str = ""
    answers: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
