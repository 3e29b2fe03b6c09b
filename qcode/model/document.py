"""Transcripts: the text, who speaks in it, and its turns."""

from __future__ import annotations

from sqlalchemy import String
from sqlmodel import Field, Index

from qcode.model.columns import later_column, now, reference
from qcode.model.row import Row

INTERVIEW = "interview"
SURVEY = "survey answers"
DOCUMENT_KINDS = (INTERVIEW, "focus group", SURVEY, "field notes", "other document")
ROLES = ("interviewer", "participant", "other")


class Document(Row, table=True):
    """One transcript. Positions everywhere count the code points of ``text``."""

    name: str
    text: str
    words: int = 0  # words said, labels and time stamps left out
    participant_id: str | None = Field(default=None, sa_column=reference("participant.id", optional=True))
    source: str = ""  # the name of the file it came from
    rule: str = ""  # the speaker rule, as JSON
    position: int = 0
    imported_at: str = Field(default_factory=now)
    kind: str = Field(default=INTERVIEW, sa_column=later_column(String, INTERVIEW))  # one of DOCUMENT_KINDS
    method: str = Field(
        default="", sa_column=later_column(String, "")
    )  # how it came about, in words of the study


class Speaker(Row, table=True):
    """Somebody who speaks in one transcript; many turns point here, so that a rename is one row."""

    document_id: str = Field(sa_column=reference("document.id", index=True))
    name: str
    role: str = "participant"  # one of ROLES
    participant_id: str | None = Field(default=None, sa_column=reference("participant.id", optional=True))


class Turn(Row, table=True):
    """One stretch of speech ``[start, end)`` by one speaker; the words begin at ``body``, after label and time.

    ``number`` counts from 1. It is None for what nobody says (a title, a head) in a transcript with speakers.
    """

    __table_args__ = (Index("ix_turn_document_start", "document_id", "start"),)

    document_id: str = Field(sa_column=reference("document.id"))
    speaker_id: str | None = Field(default=None, sa_column=reference("speaker.id", optional=True))
    number: int | None = None
    start: int
    body: int
    end: int
    seconds: float | None = None
