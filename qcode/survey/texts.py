"""The answers to an open question as a transcript: the question, then a turn a respondent."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, select

from qcode.model import Document, Participant, Speaker, Turn
from qcode.model.document import SURVEY
from qcode.model.draft import Draft, TurnDraft
from qcode.model.kept_text import kept
from qcode.transcripts import documents
from qcode.transcripts.rules import Kind, rule_of
from qcode.transcripts.turn_edits import renumber

_LONGEST_NAME = 60
Said = tuple[Participant, str]  # who answered, and what


def add(session: Session, question: str, said: Sequence[Said], source: str, short: str = "") -> Document:
    """A new transcript of kind SURVEY with everybody's answer to one question; each speaker is the participant."""
    text = question
    turns = [TurnDraft(0, 0, len(text))]
    for who, answer in said:
        start = len(text) + 1
        text += f"\n{answer.strip()}"
        turns.append(TurnDraft(start, start, len(text), who.pseudonym))
    draft = Draft(
        _name(short or question),
        text,
        turns=tuple(turns),
        source=source,
        rule=rule_of(Kind.FILE).name,
        kind=SURVEY,
    )
    document = documents.add(session, draft)
    _link(session, document.id, said)
    return document


def append(session: Session, document_id: str, said: Sequence[Said]) -> None:
    """Adds the answers of more respondents below those that are there; codings stay where they are."""
    document = session.get_one(Document, document_id)
    text = document.text
    there = {each.participant_id: each for each in documents.speakers(session, document_id)}
    for who, answer in said:
        speaker = there.get(who.id)
        if speaker is None:
            speaker = Speaker(document_id=document_id, name=who.pseudonym, participant_id=who.id)
        session.add(speaker)
        session.flush()
        start = len(text) + 1
        text += f"\n{kept(answer.strip())}"
        session.add(
            Turn(document_id=document_id, speaker_id=speaker.id, start=start, body=start, end=len(text))
        )
    document.text = text
    session.add(document)
    renumber(session, document_id)


def _name(question: str) -> str:
    """What the transcript is called: the question, cut between words where it is long."""
    words = " ".join(question.split())
    if len(words) <= _LONGEST_NAME:
        return words
    return f"{words[:_LONGEST_NAME].rsplit(' ', 1)[0].rstrip(' ,;:')} …"


def _link(session: Session, document_id: str, said: Sequence[Said]) -> None:
    by_name = {who.pseudonym: who.id for who, _ in said}
    for speaker in session.exec(select(Speaker).where(col(Speaker.document_id) == document_id)).all():
        speaker.participant_id = by_name.get(speaker.name)
        session.add(speaker)
    session.flush()
