"""Coders beside each other: what they decided about a disagreement, what was frozen before they talked, and their sessions."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field

from qcode.model.columns import now, reference
from qcode.model.row import Row

DISAGREEMENTS = ("boundary", "parent_child", "label", "only")
VERDICTS_ON_CODINGS = ("a", "b", "both", "neither", "span", "difference", "codebook")


class DebriefingSession(Row, table=True):
    """A talk about the coding: when, who was there, what was looked at, and what was questioned.

    What changed in the codebook while it lasted and after it is read from the trail. One without ``ended_at`` goes on.
    """

    title: str
    held_on: str  # a day, ISO 8601
    present: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))  # names
    looked_at: str = ""
    challenges: str = ""
    outcome: str = ""
    coder_id: str = Field(sa_column=reference("coder.id"))
    began_at: str = Field(default_factory=now)
    ended_at: str | None = None


class Decision(Row, table=True):
    """What was decided about one disagreement, and why.

    ``kind`` is one of DISAGREEMENTS, ``verdict`` one of VERDICTS_ON_CODINGS: the first side's coding, the second's, both, neither,
    a span of its own, left as a legitimate difference, or to change the codebook. ``adjudicator_id`` names who decided
    alone; without one it was decided together. Of a span of its own ``words`` and ``code_name`` say what it was.
    """

    document_id: str = Field(sa_column=reference("document.id", index=True))
    kind: str
    verdict: str
    reason: str = ""
    words: str = ""
    code_name: str = ""
    coder_id: str = Field(sa_column=reference("coder.id"))
    adjudicator_id: str | None = Field(default=None, sa_column=reference("coder.id", optional=True))
    session_id: str | None = Field(
        default=None, sa_column=reference("debriefing_session.id", optional=True, index=True)
    )
    decided_at: str = Field(default_factory=now)


class DecisionSide(Row, table=True):
    """What one of the two had coded when it was decided: ``position`` 0 or 1.

    A side that had coded nothing has no coding, code and words, and begins and ends where the other begins. ``coding_id`` and
    ``code_id`` are let go when the coding or the code goes; the words, their place and ``code_name`` stay as they were, so
    that a side that changed since can be told.
    """

    decision_id: str = Field(sa_column=reference("decision.id", index=True))
    position: int
    coder_id: str = Field(sa_column=reference("coder.id"))
    pass_id: str = Field(sa_column=reference("coding_pass.id"))
    coding_id: str | None = Field(default=None, sa_column=reference("coding.id", optional=True, index=True))
    code_id: str | None = Field(default=None, sa_column=reference("code.id", optional=True, index=True))
    code_name: str
    start: int
    end: int
    text: str


class DecidedCoding(Row, table=True):
    """A coding of the agreed layer that a decision led to."""

    decision_id: str = Field(sa_column=reference("decision.id", index=True))
    coding_id: str = Field(sa_column=reference("coding.id", index=True))


class FrozenComparison(Row, table=True):
    """How two or more codings compared at a moment, such as before they were discussed; it is never altered.

    ``compared`` holds what was compared and how (coders, passes, transcripts, codes), ``figures`` the figures of every unit,
    ``differences`` how many of each kind there were.
    """

    title: str
    coder_id: str = Field(sa_column=reference("coder.id"))
    frozen_at: str = Field(default_factory=now)
    compared: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    figures: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    differences: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))


class JoinedCopy(Row, table=True):
    """A colleague's copy that was joined to this one, up to its change ``their_change`` made at ``their_change_at``."""

    name: str
    coder_id: str = Field(sa_column=reference("coder.id"))
    joined_at: str = Field(default_factory=now)
    their_change: int
    their_change_at: str
