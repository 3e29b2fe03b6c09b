"""From model to chapter: research questions and what answers them, the core category, member checks, verdicts, checklists."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field, Index

from qcode.model.columns import now, reference
from qcode.model.row import Named, Row

ANSWER_TARGETS = ("code", "relation", "memo")
RESPONSES = ("", "yes", "partly", "no")
VERDICTS = ("agreement", "partly", "silence", "dissonance")


class ResearchQuestion(Row, table=True):
    """A question the study answers; one with ``parent_id`` is a sub-question of another."""

    text: str
    parent_id: str | None = Field(
        default=None, sa_column=reference("research_question.id", optional=True, index=True)
    )
    position: int = 0
    created_at: str = Field(default_factory=now)


class Answer(Row, table=True):
    """What answers a research question: ``target`` is one of ANSWER_TARGETS, ``target_id`` the row there."""

    __table_args__ = (Index("ix_answer_target", "target", "target_id"),)

    question_id: str = Field(sa_column=reference("research_question.id", index=True))
    target: str
    target_id: str


class CoreCategory(Row, table=True):
    """The category everything turns about, why it is that one, and the memo that tells its story. There is one at most."""

    code_id: str = Field(sa_column=reference("code.id", index=True))
    reason: str = ""
    memo_id: str | None = Field(default=None, sa_column=reference("memo.id", optional=True, index=True))
    coder_id: str = Field(sa_column=reference("coder.id"))
    chosen_at: str = Field(default_factory=now)


class MemberCheck(Row, table=True):
    """What one participant was asked to look at, and when the answer came; one who ``declined`` will not answer."""

    participant_id: str = Field(sa_column=reference("participant.id", index=True))
    introduction: str = ""
    coder_id: str = Field(sa_column=reference("coder.id"))
    made_at: str = Field(default_factory=now)
    answered_at: str | None = None
    declined: bool = False
    remark: str = ""  # what the participant wrote about the whole


class CheckedTheme(Row, table=True):
    """What a participant was told of one theme, what they said to it, and what that changed.

    ``asked_as`` is what the theme was called in the packet: an answer outlives the code it was about.
    """

    check_id: str = Field(sa_column=reference("member_check.id", index=True))
    code_id: str | None = Field(default=None, sa_column=reference("code.id", optional=True, index=True))
    position: int = 0
    asked_as: str
    summary: str = ""
    response: str = ""  # one of RESPONSES
    comment: str = ""
    change: str = ""


class CheckedQuotation(Row, table=True):
    """A quotation that was shown to a participant under a theme, in the words it had then."""

    theme_id: str = Field(sa_column=reference("checked_theme.id", index=True))
    quotation_id: str | None = Field(
        default=None, sa_column=reference("quotation.id", optional=True, index=True)
    )
    position: int = 0
    text: str


class Verdict(Row, table=True):
    """How sources compare on a theme, and why: one of VERDICTS. ``by`` says what the sources are: groups, methods, kinds …"""

    code_id: str = Field(sa_column=reference("code.id", index=True))
    by: str
    verdict: str
    reason: str = ""
    coder_id: str = Field(sa_column=reference("coder.id"))
    given_at: str = Field(default_factory=now)


class ChecklistAnswer(Row, table=True):
    """What the researchers say to one item of a reporting checklist, such as item 8 of COREQ."""

    __table_args__ = (Index("ix_checklist_answer_item", "checklist", "item"),)

    checklist: str
    item: str
    text: str
    coder_id: str = Field(sa_column=reference("coder.id"))
    changed_at: str = Field(default_factory=now)


class ReportChoice(Row, table=True):
    """Which parts a report has, in which order, and what else was chosen for it; one a report."""

    report: str
    choice: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))


class WrittenReport(Named, table=True):
    """A file a report was written to: one whose digest differs was edited since. No trail is kept of it.

    ``place`` is a digest of where the file is, for a path tells more of somebody's computer than colleagues need to know.
    """

    place: str = Field(primary_key=True)
    digest: str
    written_at: str = Field(default_factory=now)
